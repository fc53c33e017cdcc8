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
            let members = zip(table.columns, row).map { JSONWriter.quoted($0) + ": " + JSONWriter.value($1) }
            return "  {" + members.joined(separator: ", ") + "}"
        }
        return "[\n" + objects.joined(separator: ",\n") + "\n]\n"
    }

    private static func value(_ value: AnswerTable.Value) -> String {
        switch value {
        case .empty: "null"
        case .text(let text): quoted(text)
        case .number, .digits, .flag: value.plain
        }
    }

    /// A string literal after RFC 8259.
    static func quoted(_ text: String) -> String {
        var literal = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": literal += "\\\""
            case "\\": literal += "\\\\"
            case "\n": literal += "\\n"
            case "\r": literal += "\\r"
            case "\t": literal += "\\t"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                literal += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: literal.unicodeScalars.append(scalar)
            }
        }
        return literal + "\""
    }
}
