import BilanLanguage
import BilanModel
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

extension ReportDefinition {
    /// Reads a definition as `Reports/*.yaml` has it.
    ///
    /// - Throws: `DefinitionError` with file and line, and what is allowed.
    public init(yaml text: String, file: String) throws(DefinitionError) {
        let mapping = try DefinitionError.mapping(of: text, file: file)
        let reader = DefinitionReader(file: file, mapping: mapping)
        try reader.refuseUnknown()
        name = try reader.text("report")
        title = try reader.byLanguage("title")
        place = try reader.text("place")
        boundaries = try reader.text("boundaries", default: "")
        period = try reader.word("period", PeriodType.self)
        issuedAfter = try reader.number("issued_after", 0...366, default: 7)
        languages = try reader.words("languages", Language.self)
        policy = try reader.text("policy", default: "most_reliable")
        datasets = try reader.texts("datasets")
        series = try reader.texts("series")
        organisation = try reader.text("organisation", default: "")
        contact = try reader.byLanguage("contact")
        licence = try reader.byLanguage("licence")
        disclaimer = try reader.byLanguage("disclaimer")
    }
}

/// Takes typed values out of a mapping, saying where and what is allowed when one is wrong.
private struct DefinitionReader {
    let file: String
    let mapping: Node.Mapping

    private static let known = [
        "report", "title", "place", "boundaries", "period", "issued_after", "languages", "policy", "datasets", "series",
        "organisation", "contact", "licence", "disclaimer",
    ]

    func refuseUnknown() throws(DefinitionError) {
        for (key, _) in mapping {
            let word = key.string ?? ""
            guard DefinitionReader.known.contains(word) else {
                throw .unknownKey(file: file, line: line(key), key: word, allowed: DefinitionReader.known)
            }
        }
    }

    private func line(_ node: Node) -> Int { node.mark?.line ?? 0 }

    func text(_ key: String, default fallback: String? = nil) throws(DefinitionError) -> String {
        guard let node = mapping[key] else {
            if let fallback { return fallback }
            throw .missingKey(file: file, key: key)
        }
        guard let text = node.scalar?.string else { throw bad(key, node, "one text") }
        return text
    }

    func texts(_ key: String) throws(DefinitionError) -> [String] {
        guard let node = mapping[key] else { return [] }
        guard let sequence = node.sequence else { throw bad(key, node, "a list") }
        var texts: [String] = []
        for item in sequence {
            guard let text = item.scalar?.string else { throw bad(key, item, "a list of texts") }
            texts.append(text)
        }
        return texts
    }

    func word<Word: Coded>(_ key: String, _ type: Word.Type) throws(DefinitionError) -> Word {
        let token = try text(key)
        guard let word = Word(token: token) else {
            throw bad(key, mapping[key] ?? Node(""), Word.tokens.joined(separator: ", "))
        }
        return word
    }

    func words<Word: Coded>(_ key: String, _ type: Word.Type) throws(DefinitionError) -> [Word] {
        guard let node = mapping[key] else { throw .missingKey(file: file, key: key) }
        var words: [Word] = []
        for (token, item) in zip(try texts(key), node.sequence.map(Array.init) ?? []) {
            guard let word = Word(token: token) else { throw bad(key, item, Word.tokens.joined(separator: ", ")) }
            words.append(word)
        }
        guard !words.isEmpty else { throw bad(key, node, "at least one of " + Word.tokens.joined(separator: ", ")) }
        return words
    }

    func number(_ key: String, _ range: ClosedRange<Int>, default fallback: Int) throws(DefinitionError) -> Int {
        guard let node = mapping[key] else { return fallback }
        guard let number = node.int, range.contains(number) else {
            throw bad(key, node, "a whole number from \(range.lowerBound) to \(range.upperBound)")
        }
        return number
    }

    func byLanguage(_ key: String) throws(DefinitionError) -> [Language: String] {
        guard let node = mapping[key] else { return [:] }
        guard let pairs = node.mapping else { throw bad(key, node, "one text a language: en, fr") }
        var texts: [Language: String] = [:]
        for (name, value) in pairs {
            guard let language = name.string.flatMap({ Language(token: $0) }), let text = value.scalar?.string else {
                throw bad(key, name, "one text a language: " + Language.tokens.joined(separator: ", "))
            }
            texts[language] = text
        }
        return texts
    }

    private func bad(_ key: String, _ node: Node, _ allowed: String) -> DefinitionError {
        .badValue(file: file, line: line(node), key: key, value: node.scalar?.string ?? "", allowed: allowed)
    }
}

extension DefinitionError: CustomStringConvertible {
    /// One sentence: where, what, what is allowed.
    public var description: String {
        switch self {
        case .unreadable(let file, let reason): "\(file): cannot be read as a definition: \(reason)"
        case .unknownKey(let file, let line, let key, let allowed):
            "\(file):\(line): unknown key \"\(key)\"; use \(allowed.joined(separator: ", "))"
        case .missingKey(let file, let key): "\(file): the key \"\(key)\" is missing"
        case .badValue(let file, let line, let key, let value, let allowed):
            "\(file):\(line), \(key): \"\(value)\" is not allowed; use \(allowed)"
        }
    }
}
