import BilanModel

extension JSONText {
    /// The value on one line, without a line feed.
    var line: String {
        switch self {
        case .object(let members):
            "{" + members.map { $0.0.jsonLiteral + ": " + $0.1.line }.joined(separator: ", ") + "}"
        case .array(let elements): "[" + elements.map(\.line).joined(separator: ", ") + "]"
        case .text(let text): text.jsonLiteral
        case .number(let digits): digits
        case .flag(let flag): flag ? "true" : "false"
        case .null: "null"
        }
    }
}
