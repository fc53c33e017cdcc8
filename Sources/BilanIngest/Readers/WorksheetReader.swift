import BilanLanguage
import BilanModel

/// Reads the rows of a worksheet as they go by; the range that the sheet declares is not asked, as it often lies.
struct WorksheetReader: XMLReader {
    private let strings: SharedStrings
    private let numbers: CellNumbers
    /// Takes a row, and says whether another is wanted.
    private let take: (UnsafeBufferPointer<UInt8>, SheetLine) -> Bool
    private(set) var isDone = false
    /// Whether a row does not end.
    var isOverfull: Bool { room.count > WorksheetReader.longestRow }
    /// Whether a cell stands where no sheet has one.
    private(set) var isOutside = false
    private var line = SheetLine()
    /// The cells of the row, the last of them still as the sheet writes it.
    private let room = ByteRoom()
    /// Where the last cell begins.
    private var start = 0
    private var column = 0
    private var kind = Kind.number
    private var style = 0
    private var isCell = false
    private var isValue = false
    private var isPhonetic = false

    private static let longestRow = 16 << 20

    /// What the value of a cell is.
    private enum Kind {
        case number, shared, truth, error, text

        @inline(__always)
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
        strings = parts.strings
        numbers = CellNumbers(dayStyles: parts.dayStyles, epoch: parts.epoch)
        self.take = take
    }

    @inline(__always)
    mutating func begin(_ element: XMLName, _ attributes: XMLAttributes) {
        switch element {
        case "c": beginCell(attributes)
        case "v": isValue = true
        case "t": isValue = !isPhonetic
        case "rPh": isPhonetic = true
        case "row": beginRow(attributes)
        default: break
        }
    }

    @inline(__always)
    mutating func end(_ element: XMLName) {
        guard !isDone, !isOverfull else { return }
        switch element {
        case "c": endCell()
        case "v", "t": isValue = false
        case "rPh": isPhonetic = false
        case "row": if !take(room.text, line) { isDone = true }
        case "sheetData": isDone = true
        default: break
        }
    }

    @inline(__always)
    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        if isValue, isCell, !isOverfull { room.append(bytes) }
    }

    private mutating func beginRow(_ attributes: XMLAttributes) {
        line.number = attributes.number("r") ?? line.number + 1
        line.line = line.number
        line.fields.removeAll(keepingCapacity: true)
        if !line.errors.isEmpty { line.errors.removeAll() }
        room.clear()
        start = 0
    }

    @inline(__always)
    private mutating func beginCell(_ attributes: XMLAttributes) {
        column = attributes.bytes("r").map(WorksheetReader.column) ?? line.fields.count
        kind = attributes.bytes("t").map(Kind.init) ?? .number
        style = attributes.number("s") ?? 0
        room.cut(to: start)
        isCell = true
        if !(0..<16_384).contains(column) {
            isOutside = true
            isDone = true
        }
    }

    /// Puts the cell that ends here into its column.
    @inline(__always)
    private mutating func endCell() {
        let value = UnsafeBufferPointer(rebasing: room.text[start...])
        switch kind {
        case .text: break
        case .shared:
            let number = XMLAttributes.number(value) ?? -1
            room.cut(to: start)
            strings.withText(number) { room.append($0) }
        case .number: numbers.rewrite(value, style: style, in: room, from: start)
        case .truth:
            guard !value.isEmpty else { break }
            let isFalse = value.count == 1 && value[0] == UInt8(ascii: "0")
            room.cut(to: start)
            room.append(isFalse ? "false" : "true")
        case .error:
            line.errors.append((column, String(decoding: value, as: UTF8.self)))
            room.cut(to: start)
        }
        while line.fields.count < column { line.fields.append(CSVField(start: start, end: start)) }
        let field = CSVField(start: start, end: room.count)
        if line.fields.count == column { line.fields.append(field) } else { line.fields[column] = field }
        start = room.count
        isCell = false
    }

    /// The column of a reference, counted from 0: `AB12` is 27; -1 when it has none.
    @inline(__always)
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
