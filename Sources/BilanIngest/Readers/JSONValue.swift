/// A JSON text as a value; strict, small, without Foundation.
enum JSONValue: Equatable {
    case null
    case boolean(Bool)
    /// A number as written.
    case number(String)
    case text(String)
    case list([JSONValue])
    /// Members in the order of the file.
    case object([(String, JSONValue)])

    /// The member with this name.
    subscript(name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.0 == name }?.1
    }

    /// A text or a number as text; nil for anything else.
    var string: String? {
        switch self {
        case .text(let text), .number(let text): text
        default: nil
        }
    }

    /// How long a text may be that is held as values.
    private static let most = 64 << 20

    /// Reads a whole text.
    init(_ file: SourceFile) throws(IngestError) {
        var parser = JSONParser(bytes: try file.whole(limit: JSONValue.most))
        do {
            self = try parser.whole()
        } catch {
            throw .badJSON(file.name, byte: parser.at + 1)
        }
    }

    static func == (left: JSONValue, right: JSONValue) -> Bool {
        switch (left, right) {
        case (.null, .null): true
        case (.boolean(let left), .boolean(let right)): left == right
        case (.number(let left), .number(let right)), (.text(let left), .text(let right)): left == right
        case (.list(let left), .list(let right)): left == right
        case (.object(let left), .object(let right)):
            left.count == right.count && zip(left, right).allSatisfy { $0.0 == $1.0 && $0.1 == $1.1 }
        default: false
        }
    }
}
