/// Tab-separated values with line feeds: no quotes, so a tab or a line break in a text becomes a space.
public struct TSVWriter: AnswerWriter {
    /// The word for `--format`.
    public let code = "tsv"
    /// What it gives.
    public let title = "tab-separated values, one row a cell"
    /// Endings of file names that mean it.
    public let endings = ["tsv", "tab"]

    /// A writer.
    public init() {}

    /// The table with its header row.
    public func text(of table: AnswerTable) -> String {
        ([table.columns] + table.rows.map { $0.map(\.plain) }).map { row in
            row.map { String($0.map { $0 == "\t" || $0.isNewline ? " " : $0 }) }.joined(separator: "\t") + "\n"
        }.joined()
    }
}
