public import BilanModel

/// A sheet of names with the codes of the places they mean: many spellings put right at once.
public struct AliasSheet: Sendable {
    /// A name and a code as written, with the row they stand in.
    public struct Line: Hashable, Sendable {
        /// Row as a spreadsheet shows it.
        public var row: Int
        /// The name.
        public var name: String
        /// The code.
        public var code: String
    }

    /// Rows that have both.
    public private(set) var lines: [Line] = []
    /// What is wrong with the others.
    public private(set) var findings: [Finding] = []

    /// Reads the columns `name` and `code` of a file.
    public init(path: String) throws(IngestError) {
        let set = try SheetSet(paths: [path])
        guard let file = set.files.first else { throw .noRows(path) }
        let sheet = try Sheet(file)
        let recognition = AliasColumn.shape.compare(sheet.header)
        guard recognition.isCertain else { throw .wrongFormat(file.name, recognition) }
        var cells = Cells<AliasColumn>(sheet)
        var lines: [Line] = []
        try sheet.forEachRow { row throws(IngestError) in
            guard cells.begin(row), let name = cells.needed(.name, row), let code = cells.needed(.code, row) else {
                return
            }
            lines.append(Line(row: row.number, name: name, code: code))
        }
        self.lines = lines
        findings = cells.findings
    }
}

/// The columns of an alias sheet.
enum AliasColumn: UInt8, Coded {
    case name = 0
    case code

    static let shape = SheetShape("aliases", needed: [["name"], ["code"]], known: tokens)
}
