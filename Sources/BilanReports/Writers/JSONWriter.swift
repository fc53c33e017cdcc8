import BilanModel

/// An array of objects with the names of the columns; numbers are numbers, what is empty is null.
public struct JSONWriter: AnswerWriter {
    /// The word for `--format`.
    public let code = "json"
    /// What it gives.
    public let title = "an array of objects with the same names"

    /// A writer.
    public init() {}

    /// The array, one object a line.
    public func text(of table: AnswerTable) -> String {
        guard !table.rows.isEmpty else { return "[]\n" }
        let objects = table.rows.map { row in
            let members = zip(table.columns, row).map { $0.jsonLiteral + ": " + JSONWriter.value($1) }
            return "  {" + members.joined(separator: ", ") + "}"
        }
        return "[\n" + objects.joined(separator: ",\n") + "\n]\n"
    }

    private static func value(_ value: AnswerTable.Value) -> String {
        switch value {
        case .empty: "null"
        case .text(let text): text.jsonLiteral
        case .number, .digits, .flag: value.plain
        }
    }
}
