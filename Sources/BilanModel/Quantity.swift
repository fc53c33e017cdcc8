/// A number of people, dwellings or cases, exact to a thousandth.
///
/// Publishers print people in need with decimals (86,224 of 387,819 rows of one needs overview), so a count is kept in
/// thousandths; finer input is rounded half to even by whoever reads it, with a finding.
public struct Quantity: Hashable, Comparable, Sendable {
    /// Thousandths of one.
    public var thousandths: Int64

    /// The quantity of so many thousandths.
    public init(thousandths: Int64) { self.thousandths = thousandths }

    /// A whole number.
    public init(_ whole: Int) { thousandths = Int64(whole) * 1000 }

    /// Nought.
    public static let zero = Quantity(0)

    /// The nearest whole number, halves away from nought, as a reader would round.
    public var rounded: Int {
        Int((abs(thousandths) + 500) / 1000) * (thousandths < 0 ? -1 : 1)
    }

    /// Whether there is nothing behind the decimal point.
    public var isWhole: Bool { thousandths % 1000 == 0 }

    /// Smaller quantities come first.
    public static func < (left: Quantity, right: Quantity) -> Bool { left.thousandths < right.thousandths }
    /// The sum of two quantities.
    public static func + (left: Quantity, right: Quantity) -> Quantity {
        Quantity(thousandths: left.thousandths + right.thousandths)
    }
    /// The difference of two quantities.
    public static func - (left: Quantity, right: Quantity) -> Quantity {
        Quantity(thousandths: left.thousandths - right.thousandths)
    }
}

extension Quantity: CustomStringConvertible {
    /// Plain digits for machines: `1234`, `12.5`, `-3`; never grouped, never in exponents.
    public var description: String {
        let size = thousandths.magnitude
        let sign = thousandths < 0 ? "-" : ""
        let fraction = Int(size % 1000)
        guard fraction != 0 else { return sign + String(size / 1000) }
        var decimals = digits(fraction, 3)
        while decimals.hasSuffix("0") { decimals.removeLast() }
        return sign + String(size / 1000) + "." + decimals
    }
}

extension Quantity {
    /// Reads plain digits with an optional decimal point (`1234`, `12.5`), and nothing else.
    ///
    /// Missing: nil for anything else, and for numbers beyond 9 × 10^14. `exact` is false when digits behind the third
    /// decimal were rounded away.
    public static func read(_ text: some StringProtocol) -> (quantity: Quantity, exact: Bool)? {
        var bytes = Array(text.utf8)[...]
        let negative = bytes.first == UInt8(ascii: "-")
        if negative { bytes = bytes.dropFirst() }
        let point = bytes.firstIndex(of: UInt8(ascii: ".")) ?? bytes.endIndex
        let whole = bytes[..<point]
        let decimals = point < bytes.endIndex ? bytes[(point + 1)...] : []
        guard !whole.isEmpty, whole.count <= 15, point == bytes.endIndex || !decimals.isEmpty else { return nil }
        var value: Int64 = 0
        for byte in whole {
            guard let digit = digit(byte) else { return nil }
            value = value * 10 + digit
        }
        guard value <= 900_000_000_000_000 else { return nil }
        var thousandths = value * 1000
        var unit: Int64 = 100
        var beyond: [Int64] = []
        for byte in decimals {
            guard let digit = digit(byte) else { return nil }
            if unit > 0 {
                thousandths += digit * unit
                unit /= 10
            } else {
                beyond.append(digit)
            }
        }
        let exact = beyond.allSatisfy { $0 == 0 }
        if !exact, let first = beyond.first {
            let aboveHalf = first > 5 || (first == 5 && beyond.dropFirst().contains { $0 > 0 })
            let half = first == 5 && !aboveHalf
            if aboveHalf || (half && thousandths % 2 == 1) { thousandths += 1 }
        }
        return (Quantity(thousandths: negative ? -thousandths : thousandths), exact)
    }

    private static func digit(_ byte: UInt8) -> Int64? {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) ? Int64(byte - UInt8(ascii: "0")) : nil
    }
}
