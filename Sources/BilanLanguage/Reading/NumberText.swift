import BilanModel

/// A number in figures with its separators, in folded form.
struct NumberText {
    var value: Quantity
    var isExact: Bool
    var isDoubtful: Bool

    /// The largest number a cell may hold.
    static let largest: Int64 = 900_000_000_000_000

    /// Reads `64`, `30,000`, `30_000`, `30.000`, `8,8`, `1.234,56`, `-5`, times ten to `power`.
    ///
    /// Separators, in this order of reasons:
    /// - `_` (a space or an apostrophe before exactly three digits) parts groups; a single `,` or `.` after it is
    ///   decimal;
    /// - when both `,` and `.` occur, the last one is decimal and occurs once;
    /// - one kind that occurs several times parts groups;
    /// - one that occurs once before exactly three digits, with one to three digits before it that do not begin with 0,
    ///   is the decimal mark where it is the language's own (`30.000` is thirty in English), else parts groups
    ///   (`30.000` is thirty thousand in French and where the language is not known);
    /// - one that occurs once before any other number of digits is decimal, save a comma in English, which is nothing.
    static func read(_ text: Substring, decimalMark: UInt8?, power: Int = 0) -> NumberText? {
        var bytes = Array(text.utf8)[...]
        let isNegative = bytes.first == UInt8(ascii: "-")
        if isNegative { bytes = bytes.dropFirst() }
        guard let first = bytes.first, Folding.isDigit(first), let last = bytes.last, Folding.isDigit(last) else {
            return nil
        }
        let marks = bytes.indices.filter { !Folding.isDigit(bytes[$0]) }
        guard marks.allSatisfy({ "_,.".utf8.contains(bytes[$0]) }) else { return nil }
        guard let split = decimals(bytes, marks, decimalMark) else { return nil }
        if split.isUnsure && power > 0 && decimalMark == nil { return nil }
        let whole = bytes[..<(split.mark ?? bytes.endIndex)].filter(Folding.isDigit)
        let behind = split.mark.map { Array(bytes[($0 + 1)...]) } ?? []
        guard split.mark == nil ? isGrouped(bytes) : isGrouped(bytes[..<(split.mark ?? 0)]) else { return nil }

        // The decimal mark moves `power` places to the right; the model rounds what is left behind the third decimal.
        let zero = UInt8(ascii: "0")
        let shifted = Array(behind.prefix(power)) + Array(repeating: zero, count: max(0, power - behind.count))
        let rest = behind.dropFirst(power)
        let plain = (whole + shifted).drop { $0 == zero }
        let digits = (plain.isEmpty ? [zero] : Array(plain)) + (rest.isEmpty ? [] : [UInt8(ascii: ".")] + rest)
        guard let read = Quantity.read(String(decoding: digits, as: UTF8.self)) else { return nil }
        return NumberText(
            value: isNegative ? .zero - read.quantity : read.quantity, isExact: read.exact, isDoubtful: split.isUnsure)
    }

    /// Where the decimal mark stands, if anywhere, and whether a reader of the other language would say otherwise.
    private static func decimals(
        _ bytes: ArraySlice<UInt8>, _ marks: [Int], _ decimalMark: UInt8?
    ) -> (mark: Int?, isUnsure: Bool)? {
        let signs = marks.filter { bytes[$0] != UInt8(ascii: "_") }
        guard let last = signs.last else { return (nil, false) }
        let sign = bytes[last]
        let isMixed = marks.contains { bytes[$0] != sign }
        let count = signs.count { bytes[$0] == sign }
        if isMixed { return count == 1 && marks.last == last ? (last, false) : nil }
        if count > 1 { return (nil, false) }
        let before = bytes[..<last]
        let looksGrouped =
            bytes.distance(from: last, to: bytes.endIndex) == 4 && before.count <= 3
            && before.first != UInt8(ascii: "0")
        if sign == decimalMark { return (last, looksGrouped) }
        if looksGrouped { return (nil, decimalMark == nil && sign == UInt8(ascii: ".")) }
        return sign == UInt8(ascii: ",") && decimalMark != nil ? nil : (last, false)
    }

    /// Whether digits stand alone, or in groups of three under one kind of separator.
    private static func isGrouped(_ bytes: ArraySlice<UInt8>) -> Bool {
        let groups = bytes.split(omittingEmptySubsequences: false) { !Folding.isDigit($0) }
        if groups.count == 1 { return !groups[0].isEmpty }
        let marks = Set(bytes.filter { !Folding.isDigit($0) })
        return marks.count == 1 && (1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy { $0.count == 3 }
    }
}
