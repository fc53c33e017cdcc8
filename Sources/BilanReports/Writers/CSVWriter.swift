/// Comma-separated values after RFC 4180 with line feeds, for machines: UTF-8, plain numbers, no protection of formulas.
public struct CSVWriter: AnswerWriter {
    /// The word for `--format`.
    public let code = "csv"
    /// What it gives.
    public let title = "comma-separated values, one row a cell"
    /// Endings of file names that mean it.
    public let endings = ["csv"]

    /// A writer.
    public init() {}

    /// The table with its header row.
    public func text(of table: AnswerTable) -> String {
        CSVWriter.text(rows: [table.columns] + table.rows.map { $0.map(\.plain) })
    }

    /// Rows as comma-separated lines.
    public static func text(rows: [[String]]) -> String {
        rows.map { $0.map(quoted).joined(separator: ",") + "\n" }.joined()
    }

    /// A field, in quotes where it holds a comma, a quote or a line break.
    static func quoted(_ field: String) -> String {
        let isPlain = field.utf8.allSatisfy { $0 != 0x2C && $0 != 0x22 && $0 != 0x0A && $0 != 0x0D }
        guard !isPlain else { return field }
        return "\"" + field.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
