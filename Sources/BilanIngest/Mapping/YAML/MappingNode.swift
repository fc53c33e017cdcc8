import BilanModel
import Yams

/// A node of a mapping file, asked for typed values; what is wrong with it is told with its line.
struct MappingNode {
    let file: String
    let node: Node

    /// Reads a text as YAML.
    init(yaml text: String, file: String) throws(MappingError) {
        do {
            guard let node = try Yams.compose(yaml: text) else {
                throw MappingError.unreadable(file: file, reason: "it is empty")
            }
            self.node = node
        } catch let error as MappingError {
            throw error
        } catch {
            let reason = "\(error)".split(separator: "\n").first.map(String.init) ?? "it is no YAML"
            throw .unreadable(file: file, reason: reason)
        }
        self.file = file
        guard node.mapping != nil else { throw .unreadable(file: file, reason: "it is no list of keys") }
    }

    private init(_ node: Node, file: String) {
        self.node = node
        self.file = file
    }

    var line: Int { node.mark?.line ?? 0 }

    /// The keys of a list of keys, in order.
    var keys: [String] { node.mapping?.map { $0.key.string ?? "" } ?? [] }

    /// What stands under a key; nil when the key is not there, or holds nothing.
    subscript(key: String) -> MappingNode? {
        guard let found = node.mapping?[Node(key)], found.null == nil else { return nil }
        return MappingNode(found, file: file)
    }

    /// Refuses keys that are not among these.
    func allow(_ allowed: [String]) throws(MappingError) {
        guard let mapping = node.mapping else { throw bad("", "a list of keys") }
        for (key, _) in mapping where !allowed.contains(key.string ?? "") {
            throw .unknownKey(file: file, line: key.mark?.line ?? line, key: key.string ?? "", allowed: allowed)
        }
    }

    /// The text under a key; empty when it is not there.
    func text(_ key: String) throws(MappingError) -> String {
        guard let found = self[key] else { return "" }
        return try found.text(for: key)
    }

    /// The text of this node.
    func text(for key: String) throws(MappingError) -> String {
        guard let text = node.scalar?.string else { throw bad(key, "one text") }
        return text
    }

    /// One text or a list of them under a key; empty when it is not there.
    func texts(_ key: String) throws(MappingError) -> [String] {
        guard let found = self[key] else { return [] }
        guard let sequence = found.node.sequence else { return [try found.text(for: key)] }
        var texts: [String] = []
        for item in sequence { texts.append(try MappingNode(item, file: file).text(for: key)) }
        return texts
    }

    /// Texts by key under a key; empty when it is not there.
    func table(_ key: String) throws(MappingError) -> [(key: MappingNode, value: String)] {
        guard let found = self[key] else { return [] }
        guard let mapping = found.node.mapping else { throw found.bad(key, "pairs, word: meaning") }
        var pairs: [(key: MappingNode, value: String)] = []
        for (name, value) in mapping {
            pairs.append((MappingNode(name, file: file), try MappingNode(value, file: file).text(for: key)))
        }
        return pairs
    }

    /// The items of a list under a key; empty when it is not there.
    func items(_ key: String) throws(MappingError) -> [MappingNode] {
        guard let found = self[key] else { return [] }
        guard let sequence = found.node.sequence else { throw found.bad(key, "a list, one line with - for each") }
        return sequence.map { MappingNode($0, file: file) }
    }

    /// A value made of the text under a key; nil when it is not there.
    func value<Value>(_ key: String, _ allowed: String, _ make: (String) -> Value?) throws(MappingError) -> Value? {
        guard let found = self[key] else { return nil }
        guard let text = found.node.scalar?.string, let value = make(text) else { throw found.bad(key, allowed) }
        return value
    }

    /// A word of a closed list under a key; nil when it is not there.
    func word<Word: Coded>(_ key: String, _ list: Word.Type) throws(MappingError) -> Word? {
        try value(key, Word.tokens.joined(separator: ", ")) { Word(token: $0) }
    }

    /// What is wrong with this node.
    func bad(_ key: String, _ allowed: String) -> MappingError {
        .badValue(file: file, line: line, key: key, value: node.scalar?.string ?? "", allowed: allowed)
    }
}

extension MappingNode {
    /// Whether a text stands in quotes, so that digits in it are a heading and no place.
    var isQuoted: Bool { node.scalar.map { $0.style == .doubleQuoted || $0.style == .singleQuoted } ?? false }
}
