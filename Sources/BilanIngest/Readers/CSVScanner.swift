import Glibc

/// A cell as a slice of the file.
struct CSVField {
    /// First byte, behind the opening quote of a quoted cell.
    var start: Int
    /// Behind the last byte, before the closing quote of a quoted cell.
    var end: Int
    /// Whether the slice holds doubled quotes, or text behind its closing quote, and must be taken apart when used.
    var isEscaped = false
    /// Whether it began with a quote.
    var isQuoted = false
}

/// Walks over the bytes of a delimited text, record by record, without making a string of any cell.
///
/// RFC 4180 and what publishers make of it: quotes only at the start of a cell, doubled inside; line ends LF, CRLF or CR;
/// text behind a closing quote is kept as part of the cell.
struct CSVScanner: ~Copyable {
    /// What is scanned; of a long text the part that is in memory.
    private(set) var text: UnsafeBufferPointer<UInt8>
    private let delimiter: UInt8
    private var at = 0
    private var start = 0
    private var nextLine = 1
    /// The cells of the record that `next()` found.
    private(set) var fields: [CSVField] = []
    /// Line on which the record starts, from 1.
    private(set) var line = 0
    /// Ordinal of the record, from 1; blank lines count, as they do in a spreadsheet.
    private(set) var row = 0
    /// Line on which a quote opens that nothing closes.
    private(set) var unclosedQuote: Int?
    /// Whether the record has more cells than any table has columns.
    private(set) var isTooWide = false
    /// Whether the record ended with a line end and not with the file.
    private(set) var isTerminated = false

    init(_ text: UnsafeBufferPointer<UInt8>, delimiter: UInt8) {
        self.text = text
        self.delimiter = delimiter
        fields.reserveCapacity(64)
    }

    /// Whether the record is a blank line, or delimiters alone as spreadsheets leave them below a table.
    var isBlank: Bool { fields.allSatisfy { $0.start == $0.end } }

    /// Where the record lies in `text`, its line end left out.
    var record: Range<Int> {
        var end = at
        if isTerminated {
            end -= 1
            if end > start, text[end] == lineFeed, text[end - 1] == carriageReturn { end -= 1 }
        }
        return start..<end
    }

    /// Finds the cells of the next record of a text that is in memory piece by piece; false at its end.
    mutating func next(in window: TextWindow) throws(IngestError) -> Bool {
        while true {
            let before = (at: at, line: nextLine)
            let found = next()
            if isTooWide { throw .endlessRow(window.name, line: line) }
            // A record that ends with what is in memory may go on behind it.
            if at < text.count || window.isComplete { return found }
            try window.slide(to: before.at, line: before.line)
            text = window.text
            (at, nextLine, unclosedQuote) = (0, before.line, nil)
            if found { row -= 1 }
        }
    }

    /// Makes the text of every cell of the record that holds quotes, so that each is a plain slice of the window.
    mutating func unescape(in window: TextWindow) {
        for index in fields.indices where fields[index].isEscaped { window.unescape(&fields[index]) }
    }

    /// Exchanges the cells of the record for an array that is needed no more, so that they go elsewhere without a copy.
    mutating func exchange(_ fields: inout [CSVField]) { swap(&self.fields, &fields) }

    /// Finds the cells of the next record; false at the end of the text.
    mutating func next() -> Bool {
        guard at < text.count else { return false }
        start = at
        fields.removeAll(keepingCapacity: true)
        line = nextLine
        row += 1
        isTerminated = false
        while true {
            let field = at < text.count && text[at] == quote ? quotedField() : plainField()
            fields.append(field)
            guard at < text.count else { return true }
            let byte = text[at]
            at += 1
            if byte == delimiter {
                // Four times what a spreadsheet has: a text of nothing but delimiters must not fill the memory.
                if fields.count > 1 << 16 {
                    isTooWide = true
                    at = text.count
                    return true
                }
                if at == text.count {
                    fields.append(CSVField(start: at, end: at))
                    return true
                }
                continue
            }
            if byte == carriageReturn && at < text.count && text[at] == lineFeed { at += 1 }
            nextLine += 1
            isTerminated = true
            return true
        }
    }

    private mutating func plainField() -> CSVField {
        let start = at
        skipToEnd()
        return CSVField(start: start, end: at)
    }

    /// Goes on to what ends a cell, eight bytes at a time.
    @inline(__always)
    private mutating func skipToEnd() {
        let raw = UnsafeRawBufferPointer(text)
        while at + 8 <= raw.count {
            let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: at, as: UInt64.self))
            let other = word ^ (CSVScanner.ones &* UInt64(delimiter))
            // The high bit of the first byte that is the delimiter, or that is a control sign as line ends are.
            let found =
                ((other &- CSVScanner.ones) & ~other | (word &- CSVScanner.ones &* 0x0E) & ~word) & CSVScanner.highs
            guard found != 0 else {
                at += 8
                continue
            }
            at += found.trailingZeroBitCount / 8
            if ends(text[at]) { return }
            at += 1
        }
        while at < text.count, !ends(text[at]) { at += 1 }
    }

    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highs: UInt64 = 0x8080_8080_8080_8080

    private mutating func quotedField() -> CSVField {
        let opened = nextLine
        at += 1
        var field = CSVField(start: at, end: at, isQuoted: true)
        while true {
            guard let found = find(quote, from: at, to: text.count) else {
                unclosedQuote = opened
                at = text.count
                field.end = at
                return field
            }
            countLines(at, found)
            at = found + 1
            if at < text.count && text[at] == quote {
                field.isEscaped = true
                at += 1
                continue
            }
            field.end = found
            break
        }
        if at < text.count, !ends(text[at]) {
            // Text behind the closing quote: the slice then keeps its quotes, and `unescaped` drops them.
            field.isEscaped = true
            skipToEnd()
            field.end = at
        }
        return field
    }

    private func ends(_ byte: UInt8) -> Bool { byte == delimiter || byte == lineFeed || byte == carriageReturn }

    private func find(_ byte: UInt8, from start: Int, to end: Int) -> Int? {
        guard let base = text.baseAddress, start < end, let found = memchr(base + start, Int32(byte), end - start)
        else { return nil }
        return UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
    }

    /// Counts the line feeds within a quoted cell; a lone carriage return there is no line of a text editor of today.
    private mutating func countLines(_ start: Int, _ end: Int) {
        var place = start
        while let found = find(lineFeed, from: place, to: end) {
            nextLine += 1
            place = found + 1
        }
    }
}

private let quote = UInt8(ascii: "\"")
private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")

/// The text of a cell whose slice holds quotes: doubled ones become one, the closing one goes.
func unescaped(_ cell: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(cell.count)
    var at = 0
    var inside = true
    while at < cell.count {
        let byte = cell[at]
        if inside && byte == quote {
            if at + 1 < cell.count && cell[at + 1] == quote {
                text.append(quote)
                at += 2
                continue
            }
            inside = false
        } else {
            text.append(byte)
        }
        at += 1
    }
    return text
}
