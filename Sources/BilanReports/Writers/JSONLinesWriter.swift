/// One JSON object a line, with the names of the columns: for programs that read while the file grows.
public struct JSONLinesWriter: AnswerWriter {
    /// The word for `--format`.
    public let code = "ndjson"
    /// What it gives.
    public let title = "one JSON object a line, with the same names"
    /// Endings of file names that mean it.
    public let endings = ["ndjson", "jsonl"]

    /// A writer.
    public init() {}

    /// The objects, one a row.
    public func text(of table: AnswerTable) -> String {
        table.rows.map { JSONWriter.object(table.columns, $0) + "\n" }.joined()
    }
}
