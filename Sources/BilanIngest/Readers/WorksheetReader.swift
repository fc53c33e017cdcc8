import BilanLanguage
import BilanModel

/// Reads the rows of a worksheet as they go by; the range that the sheet declares is not asked, as it often lies.
final class WorksheetReader: XMLReader {
    private let parts: WorkbookParts
    /// Takes a row, and says whether another is wanted.
    private let take: (UnsafeBufferPointer<UInt8>, SheetLine) -> Bool
    private(set) var isDone = false
    /// Whether a row does not end.
    var isOverfull: Bool { bytes.count + value.count > WorksheetReader.longestRow }
    /// Whether a cell stands where no sheet has one.
    private(set) var isOutside = false
    private var line = SheetLine()
    private var bytes: [UInt8] = []
    private var value: [UInt8] = []
    private var column = 0
    private var kind = Kind.number
    private var style = 0
    private var isValue = false
    private var isPhonetic = false

    private static let longestRow = 16 << 20

    /// What the value of a cell is.
    private enum Kind {
        case number, shared, truth, error, text

        init(_ word: UnsafeBufferPointer<UInt8>) {
            switch word.count == 1 ? word[0] : 0 {
            case UInt8(ascii: "n"): self = .number
            case UInt8(ascii: "s"): self = .shared
            case UInt8(ascii: "b"): self = .truth
            case UInt8(ascii: "e"): self = .error
            default: self = .text
            }
        }
    }

    init(_ parts: WorkbookParts, _ take: @escaping (UnsafeBufferPointer<UInt8>, SheetLine) -> Bool) {
        self.parts = parts
        self.take = take
    }

    func begin(_ element: XMLName, _ attributes: XMLAttributes) {
        switch element {
        case "row":
            line.number = attributes.number("r") ?? line.number + 1
            line.line = line.number
            line.fields.removeAll(keepingCapacity: true)
            line.errors.removeAll()
            bytes.removeAll(keepingCapacity: true)
        case "c":
            column = attributes.bytes("r").map(WorksheetReader.column) ?? line.fields.count
            kind = attributes.bytes("t").map(Kind.init) ?? .number
            style = attributes.number("s") ?? 0
            value.removeAll(keepingCapacity: true)
            if !(0..<16_384).contains(column) {
                isOutside = true
                isDone = true
            }
        case "v": isValue = true
        case "t": isValue = !isPhonetic
        case "rPh": isPhonetic = true
        default: break
        }
    }

    func end(_ element: XMLName) {
        guard !isDone, !isOverfull else { return }
        switch element {
        case "v", "t": isValue = false
        case "rPh": isPhonetic = false
        case "c": put()
        case "row":
            let goesOn = bytes.withUnsafeBufferPointer { take($0, line) }
            if !goesOn { isDone = true }
        case "sheetData": isDone = true
        default: break
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        if isValue, !isOverfull { value.append(contentsOf: bytes) }
    }

    /// Puts the cell that ends here into its column.
    private func put() {
        while line.fields.count <= column { line.fields.append(CSVField(start: bytes.count, end: bytes.count)) }
        let start = bytes.count
        switch kind {
        case .shared: bytes.append(contentsOf: parts.strings[Int(String(decoding: value, as: UTF8.self)) ?? -1])
        case .number: number()
        case .truth: if !value.isEmpty { bytes.append(contentsOf: (value == [0x30] ? "false" : "true").utf8) }
        case .error: line.errors.append((column, String(decoding: value, as: UTF8.self)))
        case .text: bytes.append(contentsOf: value)
        }
        line.fields[column] = CSVField(start: start, end: bytes.count)
    }

    private func number() {
        let isDay = parts.dayStyles.indices.contains(style) && parts.dayStyles[style]
        if !isDay, WorksheetReader.isPlain(value) {
            bytes.append(contentsOf: value)
            return
        }
        let text = String(decoding: value, as: UTF8.self)
        guard let number = Double(text), number.isFinite else {
            bytes.append(contentsOf: value)
            return
        }
        if isDay, let day = DateReader.day(serial: number, parts.epoch) {
            bytes.append(contentsOf: day.description.utf8)
        } else {
            bytes.append(contentsOf: WorksheetReader.plain(number).utf8)
        }
    }

    /// Whether a number stands as `plain` would write it: up to 15 digits, a point between them, and no nought too many.
    static func isPlain(_ value: [UInt8]) -> Bool {
        guard (1...15).contains(value.count) else { return false }
        var point: Int?
        for (position, byte) in value.enumerated() where !(0x30...0x39).contains(byte) {
            guard byte == UInt8(ascii: "."), point == nil, position > 0, position < value.count - 1 else {
                return false
            }
            point = position
        }
        guard let point else { return true }
        return value[value.count - 1] != 0x30 && (value[0] != 0x30 || point == 1)
    }

    /// A number without an exponent, as a person would write it: `3.1972E-2` is `0.031972`.
    static func plain(_ number: Double) -> String {
        if number == number.rounded(), number.magnitude < 1e15 { return String(Int64(number)) }
        let short = number.description
        guard let mark = short.firstIndex(of: "e"), let power = Int(short[short.index(after: mark)...]),
            (-30...30).contains(power)
        else { return short }
        let sign = number < 0 ? "-" : ""
        let mantissa = short[..<mark].drop { $0 == "-" }
        let parts = mantissa.split(separator: ".")
        let decimals = parts.count > 1 && parts[1] != "0" ? String(parts[1]) : ""
        let digits = String(parts[0]) + decimals
        let point = parts[0].count + power
        if point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + digits }
        if point >= digits.count { return sign + digits + String(repeating: "0", count: point - digits.count) }
        return sign + digits.prefix(point) + "." + digits.dropFirst(point)
    }

    /// The column of a reference, counted from 0: `AB12` is 27; -1 when it has none.
    static func column(_ reference: some Sequence<UInt8>) -> Int {
        var column = 0
        for byte in reference {
            let letter = byte & 0xDF
            guard (0x41...0x5A).contains(letter), column < 1 << 20 else { break }
            column = column * 26 + Int(letter - 0x40)
        }
        return column - 1
    }
}
