import BilanModel
import Yams

/// A saved question as its file has it: keys with what stands under them, in the file's order.
public struct QuestionFile: Sendable {
    /// A key with its values.
    public struct Entry: Hashable, Sendable {
        /// The key.
        public var key: String
        /// Its line in the file.
        public var line: Int
        /// One text, or those of a list.
        public var values: [String]
        /// Whether it is a list.
        public var isList: Bool
    }

    /// The name of the file, for messages.
    public let file: String
    /// The keys.
    public let entries: [Entry]

    /// Reads a file.
    ///
    /// - Throws: `DefinitionError` with the line, and with what is allowed for a key that no question has.
    public init(yaml text: String, file: String, keys: [String]) throws(DefinitionError) {
        self.file = file
        let mapping = try DefinitionError.mapping(of: text, file: file)
        var entries: [Entry] = []
        for (name, value) in mapping {
            let key = name.string ?? ""
            let line = name.mark?.line ?? 0
            guard keys.contains(key) else { throw .unknownKey(file: file, line: line, key: key, allowed: keys) }
            if let sequence = value.sequence {
                var values: [String] = []
                for item in sequence {
                    guard let text = item.scalar?.string else {
                        throw .badValue(file: file, line: line, key: key, value: "", allowed: "a list of texts")
                    }
                    values.append(text)
                }
                entries.append(Entry(key: key, line: line, values: values, isList: true))
            } else if let text = value.scalar?.string {
                entries.append(Entry(key: key, line: line, values: [text], isList: false))
            } else {
                throw .badValue(file: file, line: line, key: key, value: "", allowed: "one text or a list of texts")
            }
        }
        self.entries = entries
    }

    /// A file of these keys, one a line; every text in quotes, so that nothing in it is a sign of YAML.
    public static func yaml(_ entries: [(key: String, values: [String])]) -> String {
        entries.map { entry in
            let values = entry.values.map(\.jsonLiteral)
            return "\(entry.key): \(values.count == 1 ? values[0] : "[" + values.joined(separator: ", ") + "]")\n"
        }.joined()
    }
}
