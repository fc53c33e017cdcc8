import BilanModel

/// An array of objects with the names of the columns; numbers are numbers, what is empty is null.
public struct JSONWriter: AnswerWriter {
    /// The word for `--format`.
    public let code = "json"
    /// What it gives.
    public let title = "an array of objects with the same names"
    /// Endings of file names that mean it.
    public let endings = ["json"]

    /// A writer.
    public init() {}

    /// The array, one object a line.
    public func text(of table: AnswerTable) -> String {
        guard !table.rows.isEmpty else { return "[]\n" }
        let objects = table.rows.map { "  " + JSONWriter.object(table.columns, $0) }
        return "[\n" + objects.joined(separator: ",\n") + "\n]\n"
    }

    /// A row as an object on one line.
    static func object(_ columns: [String], _ row: [AnswerTable.Value]) -> String {
        "{" + zip(columns, row).map { $0.jsonLiteral + ": " + value($1) }.joined(separator: ", ") + "}"
    }

    private static func value(_ value: AnswerTable.Value) -> String {
        switch value {
        case .empty: "null"
        case .text(let text): text.jsonLiteral
        case .number, .digits, .flag: value.plain
        }
    }
}
