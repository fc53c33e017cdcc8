public import BilanModel
import Yams

/// Why the definition of a report, or a saved question, cannot be used.
public enum DefinitionError: Error, Hashable, Sendable {
    /// It is no YAML, or not a mapping.
    case unreadable(file: String, reason: String)
    /// A key that no report has.
    case unknownKey(file: String, line: Int, key: String, allowed: [String])
    /// A key that every report needs.
    case missingKey(file: String, key: String)
    /// A value that is not allowed for its key.
    case badValue(file: String, line: Int, key: String, value: String, allowed: String)
}

extension DefinitionError {
    /// The keys of a file with what stands under them.
    ///
    /// - Throws: `.unreadable` for what is no YAML, or no list of keys.
    static func mapping(of text: String, file: String) throws(DefinitionError) -> Node.Mapping {
        let root: Node
        do {
            guard let node = try Yams.compose(yaml: text) else {
                throw DefinitionError.unreadable(file: file, reason: "it is empty")
            }
            root = node
        } catch let error as DefinitionError {
            throw error
        } catch {
            let reason = "\(error)".split(separator: "\n").first.map(String.init) ?? "it is no YAML"
            throw .unreadable(file: file, reason: reason)
        }
        guard let mapping = root.mapping else { throw .unreadable(file: file, reason: "it is not a list of keys") }
        return mapping
    }
}

extension DefinitionError: CustomStringConvertible {
    /// One sentence in the language in use: where, what, what is allowed.
    public var description: String { phrase.description }

    /// One sentence: where, what, what is allowed.
    public var phrase: Phrase {
        switch self {
        case .unreadable(let file, let reason):
            Phrase(
                "\(file): cannot be read as a definition: \(reason)",
                fr: "\(file) : ne peut se lire comme une définition : \(reason)")
        case .unknownKey(let file, let line, let key, let allowed):
            Phrase(
                "\(file):\(line): unknown key \"\(key)\"; use \(allowed.joined(separator: ", "))",
                fr: "\(file):\(line) : clé « \(key) » inconnue ; employez \(allowed.joined(separator: ", "))")
        case .missingKey(let file, let key):
            Phrase("\(file): the key \"\(key)\" is missing", fr: "\(file) : il manque la clé « \(key) »")
        case .badValue(let file, let line, let key, let value, let allowed):
            Phrase(
                "\(file):\(line), \(key): \"\(value)\" is not allowed; use \(allowed)",
                fr: "\(file):\(line), \(key) : « \(value) » n’est pas permis ; employez \(allowed)")
        }
    }
}
