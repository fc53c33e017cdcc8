public import BilanModel

/// A table of text: headings and rows, read from a delimited file, from a sheet of a workbook or from a list in JSON.
///
/// Rows are numbered as a spreadsheet shows them: the headings of a file that begins with them are row 1, blank lines
/// count, and a record whose quoted cell holds line breaks is one row. The elements of a JSON list count from 1.
public struct Sheet: Sendable {
    /// The file's name.
    public let name: String
    /// What findings and records call the sheet; empty for a file that stands alone.
    public let label: String
    /// What stands between cells: comma, semicolon, tab or bar; 0 in a workbook and in JSON.
    public let delimiter: UInt8
    /// The headings.
    public private(set) var header: Header
    /// The HXL tag of each column, an empty text for one without; empty when no row of tags stands below the headings.
    public let tags: [String]
    /// What stands above the headings: one line of texts for each row that holds something.
    public let preamble: [[String]]
    /// What had to be repaired to read it.
    public let findings: [Finding]
    /// How many lines a text has; nil for a workbook and for JSON, which must be read to know.
    var lines: Int?
    let source: any LineSource
    /// The last row above the data: headings, or tags below them.
    private let lastHeading: Int

    /// A sheet of these lines under these headings.
    init(
        name: String, label: String, delimiter: UInt8 = 0, headings: Headings, lines: any LineSource,
        findings: [Finding] = []
    ) {
        self.name = name
        self.label = label
        self.delimiter = delimiter
        header = Header(headings.names)
        tags = headings.tags
        preamble = headings.preamble.map { $0.cells.filter { !$0.isEmpty } }
        lastHeading = headings.lastRow
        source = lines
        let above = headings.preamble.first.map { first in
            Finding(
                .preamble, sheet: label, row: first.number,
                value: preambleText(headings.preamble.map(\.cells)), done: .kept)
        }
        self.findings = findings + [above].compactMap(\.self)
    }

    /// A table without heading rows of its own: `header` comes from elsewhere, every line is data.
    init(name: String, label: String, header: Header, lines: any LineSource) {
        self.name = name
        self.label = label
        delimiter = 0
        self.header = header
        tags = []
        preamble = []
        findings = []
        lastHeading = 0
        source = lines
    }

    /// Reads the headings of a text or of a JSON list, or says why it is no table.
    public init(_ file: SourceFile, label: String = "") throws(IngestError) {
        let file = try file.unpacked()
        if JSONLines.isJSON(try file.head) {
            self = try JSONLines.table(of: file, label: label)
            return
        }
        let text = try TextBytes(file, sheet: label)
        let (lines, repair) = try TextLines.of(text, sheet: label)
        guard let headings = Headings(try Sheet.head(of: lines), Formats.knows) else { throw .noHeader(file.name) }
        self.init(
            name: file.name, label: label, delimiter: lines.delimiter, headings: headings, lines: lines,
            findings: text.findings + repair)
        self.lines = text.lines
    }

    /// The same sheet, its columns found also by what headings of another language stand for.
    func named(_ others: [String: String]) -> Sheet {
        var sheet = self
        sheet.header = header.named(others)
        return sheet
    }

    /// File and sheet, as a sentence names them.
    var title: String { source is Worksheet ? "\(name) (\(label))" : name }

    /// The first lines that hold something.
    static func head(of lines: some LineSource) throws(IngestError) -> [Headings.Line] {
        var head: [Headings.Line] = []
        try lines.forEachLine { bytes, line throws(IngestError) in
            if !line.isBlank { head.append((line.number, line.fields.map { Row.text(bytes, $0) })) }
            return head.count < Headings.depth
        }
        return head
    }

    /// The cells of the first rows of data, for who must look at more than headings.
    public func opening(_ count: Int = 25) -> [[String]] {
        var rows: [[String]] = []
        // A file that cannot be read to its end is refused when it is read.
        try? forEachRow(atMost: count) { row in rows.append((0..<header.names.count).map { row[$0] }) }
        return rows
    }

    /// Hands over every row below the headings, blank ones and a row of HXL tags left out.
    ///
    /// A file that ends inside a quoted cell is refused; until then `body` has seen the rows before.
    package func forEachRow(
        atMost limit: Int = .max, _ body: (Row) throws(IngestError) -> Void
    ) throws(IngestError) {
        let columns = header.names.count
        var count = 0
        let lines = limit == .max ? source.ahead : source
        try lines.forEachLine { bytes, line throws(IngestError) in
            guard line.number > lastHeading, !line.isBlank else { return true }
            try body(Row(bytes, line, columns: columns))
            count += 1
            return count < limit
        }
    }
}

/// What stands above the headings, as one text.
private func preambleText(_ lines: [[String]]) -> String {
    lines.map { $0.filter { !$0.isEmpty }.joined(separator: " ") }.joined(separator: "\n")
}
