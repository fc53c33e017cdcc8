public import BilanModel

/// A table of text: headings and rows, read from a delimited file or from a sheet of a workbook.
///
/// Rows are numbered as a spreadsheet shows them: the headings of a file that begins with them are row 1, blank lines
/// count, and a record whose quoted cell holds line breaks is one row. `line` is the line of the text editor.
public struct Sheet: Sendable {
    /// The file's name.
    public let name: String
    /// What findings and records call the sheet; empty for a file that stands alone.
    public let label: String
    /// What stands between cells: comma, semicolon, tab or bar; 0 in a workbook.
    public let delimiter: UInt8
    /// The headings.
    public let header: Header
    /// What had to be repaired to read it.
    public let findings: [Finding]
    private let content: Content

    private enum Content: Sendable {
        case text([UInt8], headerRow: Int)
        case worksheet(Worksheet)
    }

    /// A sheet of a workbook with these headings.
    init(name: String, label: String, header: Header, worksheet: Worksheet) {
        self.name = name
        self.label = label
        self.header = header
        delimiter = 0
        findings = []
        content = .worksheet(worksheet)
    }

    /// Reads the headings of a text, or says why it is no table.
    public init(_ file: SourceFile, label: String = "") throws(IngestError) {
        let text = try TextBytes(file, sheet: label)
        let delimiter = Delimiter.sniff(text.bytes)
        var names: [String] = []
        var row = 0
        var unclosed: Int?
        text.bytes.withUnsafeBufferPointer { text in
            var scanner = CSVScanner(text, delimiter: delimiter)
            while scanner.next() {
                // Excel's own first line, `sep=;`, is no heading.
                let isBlank = scanner.isBlank || (scanner.row == 1 && Delimiter.isDeclared(text))
                guard !isBlank else { continue }
                names = scanner.fields.map { Row.text(text, $0) }
                row = scanner.row
                unclosed = scanner.unclosedQuote
                break
            }
        }
        if let unclosed { throw .truncated(file.name, line: unclosed) }
        while names.last == "" { names.removeLast() }
        guard names.contains(where: { $0.unicodeScalars.contains { $0.properties.isAlphabetic } }) else {
            throw .noHeader(file.name)
        }
        name = file.name
        self.label = label
        self.delimiter = delimiter
        header = Header(names)
        findings = text.findings
        content = .text(text.bytes, headerRow: row)
    }

    /// Hands over every row below the headings, blank ones and a row of HXL tags left out.
    ///
    /// A file that ends inside a quoted cell is refused; until then `body` has seen the rows before.
    func forEachRow(_ body: (Row) throws(IngestError) -> Void) throws(IngestError) {
        switch content {
        case .text(let bytes, let headerRow): try forEachRecord(bytes, headerRow, body)
        case .worksheet(let worksheet):
            let columns = header.names.count
            try worksheet.forEachLine { bytes, line throws(IngestError) in
                guard line.number > worksheet.headerRow else { return true }
                let row = Row(
                    text: bytes, fields: line.fields, columns: columns, number: line.number, line: line.number,
                    isCutOff: false, errors: line.errors)
                let isBlank = line.errors.isEmpty && line.fields.allSatisfy { $0.start == $0.end }
                if isBlank || (line.number <= worksheet.headerRow + 1 && row.isTags) { return true }
                try body(row)
                return true
            }
        }
    }

    private func forEachRecord(
        _ bytes: [UInt8], _ headerRow: Int, _ body: (Row) throws(IngestError) -> Void
    ) throws(IngestError) {
        let columns = header.names.count
        let (name, delimiter) = (name, delimiter)
        try bytes.withUnsafeBufferPointer { text throws(IngestError) in
            var scanner = CSVScanner(text, delimiter: delimiter)
            while scanner.next() {
                if let line = scanner.unclosedQuote { throw .truncated(name, line: line) }
                guard scanner.row > headerRow, !scanner.isBlank else { continue }
                let row = Row(
                    text: text, fields: scanner.fields, columns: columns, number: scanner.row, line: scanner.line,
                    isCutOff: !scanner.isTerminated && scanner.fields.count < columns, errors: [])
                if scanner.row == headerRow + 1 && row.isTags { continue }
                try body(row)
            }
        }
    }
}

/// One row of a sheet, valid while it is handed over.
struct Row {
    fileprivate let text: UnsafeBufferPointer<UInt8>
    fileprivate let fields: [CSVField]
    /// How many columns the headings announce.
    let columns: Int
    /// Row number as a spreadsheet shows it.
    let number: Int
    /// Line on which it starts.
    let line: Int
    /// Whether the file ends within this row: too few cells and no line end.
    let isCutOff: Bool
    /// Cells that show an error instead of a value, as `#N/A`: they read as empty.
    let errors: [(column: Int, text: String)]

    /// How many cells it has.
    var count: Int { fields.count }

    /// Cells that hold something although no heading stands above them.
    var surplus: Int { fields.count > columns ? fields[columns...].count { $0.start < $0.end } : 0 }

    /// The cell at a position without blanks around it; empty when the row has no such cell.
    subscript(position: Int) -> String {
        position < fields.count ? Row.text(text, fields[position]) : ""
    }

    /// Whether the first cell holds a whole record of its own, delimiters and all.
    func isQuotedWhole(by delimiter: UInt8) -> Bool {
        guard let first = fields.first, first.isQuoted else { return false }
        return text[first.start..<first.end].count { $0 == delimiter } * 2 > columns
    }

    /// Whether these are HXL tags: every cell that holds something holds a tag.
    fileprivate var isTags: Bool {
        let filled = fields.filter { $0.start < $0.end }
        return !filled.isEmpty
            && filled.allSatisfy { text[$0.start] == UInt8(ascii: "#") && !text[$0.start..<$0.end].contains(0x0A) }
    }

    static func text(_ text: UnsafeBufferPointer<UInt8>, _ field: CSVField) -> String {
        let slice = UnsafeBufferPointer(rebasing: text[field.start..<field.end])
        if field.isEscaped {
            return String(decoding: trimmed(unescaped(slice)[...]), as: UTF8.self)
        }
        return String(decoding: trimmed(slice[...]), as: UTF8.self)
    }
}

/// The bytes without blanks and line ends around them.
private func trimmed<Bytes: RandomAccessCollection<UInt8>>(_ bytes: Bytes) -> Bytes.SubSequence
where Bytes.Index == Int {
    var (start, end) = (bytes.startIndex, bytes.endIndex)
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while start < end, bytes[end - 1] <= 0x20 { end -= 1 }
    return bytes[start..<end]
}
