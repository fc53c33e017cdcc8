import BilanModel

/// A JSON document to be written, with its members in the order given.
public indirect enum JSONText: Sendable {
    /// Members in order.
    case object([(String, JSONText)])
    /// Elements.
    case array([JSONText])
    /// A text.
    case text(String)
    /// A number in its own digits.
    case number(String)
    /// True or false.
    case flag(Bool)
    /// Nothing; never nought.
    case null

    /// The document, indented by two spaces, with its final line feed.
    public var document: String { written("") + "\n" }

    private func written(_ indent: String) -> String {
        let inner = indent + "  "
        switch self {
        case .object(let members) where members.isEmpty: return "{}"
        case .object(let members):
            let lines = members.map { inner + $0.0.jsonLiteral + ": " + $0.1.written(inner) }
            return "{\n" + lines.joined(separator: ",\n") + "\n" + indent + "}"
        case .array(let elements) where elements.isEmpty: return "[]"
        case .array(let elements):
            return "[\n" + elements.map { inner + $0.written(inner) }.joined(separator: ",\n") + "\n" + indent + "]"
        case .text(let text): return text.jsonLiteral
        case .number(let digits): return digits
        case .flag(let flag): return flag ? "true" : "false"
        case .null: return "null"
        }
    }
}
