import BilanLanguage
import BilanModel
import Yams

/// Takes typed values out of a mapping, saying where and what is allowed when one is wrong.
struct DefinitionReader {
    let file: String
    let mapping: Node.Mapping

    /// What stands before a key in messages: `map.` for those under `map`.
    var prefix = ""

    func refuseUnknown(_ known: [String]) throws(DefinitionError) {
        var seen: Set<String> = []
        for (key, value) in mapping {
            let word = key.string ?? ""
            guard known.contains(word) else {
                throw .unknownKey(file: file, line: line(key), key: prefix + word, allowed: known)
            }
            guard seen.insert(word).inserted else { throw bad(word, value, "each key once") }
        }
    }

    func has(_ key: String) -> Bool { mapping[key] != nil }

    private func line(_ node: Node) -> Int { node.mark?.line ?? 0 }

    func text(_ key: String, default fallback: String? = nil) throws(DefinitionError) -> String {
        guard let node = mapping[key] else {
            if let fallback { return fallback }
            throw .missingKey(file: file, key: prefix + key)
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
        guard let node = mapping[key] else { throw .missingKey(file: file, key: prefix + key) }
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

    /// One text, or a list of texts that are not empty.
    func oneOrMore(_ key: String) throws(DefinitionError) -> [String] {
        guard let node = mapping[key], node.sequence != nil else { return [try text(key)] }
        let texts = try texts(key)
        guard !texts.isEmpty, Set(texts).count == texts.count else {
            throw bad(key, node, "one code, or a list of codes, each once")
        }
        return texts
    }

    /// One of the codes allowed.
    func code(_ key: String, _ allowed: [String], default fallback: String) throws(DefinitionError) -> String {
        let code = try text(key, default: fallback)
        guard allowed.contains(code) else { throw bad(key, mapping[key] ?? Node(""), allowed.joined(separator: ", ")) }
        return code
    }

    /// A list of the codes allowed.
    func codes(_ key: String, _ allowed: [String], isNeeded: Bool = false) throws(DefinitionError) -> [String] {
        let codes = try texts(key)
        for (code, item) in zip(codes, mapping[key]?.sequence.map(Array.init) ?? []) where !allowed.contains(code) {
            throw bad(key, item, allowed.joined(separator: ", "))
        }
        if isNeeded, codes.isEmpty {
            guard let node = mapping[key] else { throw .missingKey(file: file, key: prefix + key) }
            throw bad(key, node, "at least one of " + allowed.joined(separator: ", "))
        }
        return codes
    }

    /// The place of a word in a list of levels, coarse to fine.
    func level(_ key: String, _ words: [String], default fallback: Int) throws(DefinitionError) -> Int {
        guard let node = mapping[key] else { return fallback }
        guard let level = words.firstIndex(of: try text(key)) else {
            throw bad(key, node, words.joined(separator: ", "))
        }
        return level
    }

    /// The keys under a key; nil where it is not there.
    func inner(_ key: String) throws(DefinitionError) -> DefinitionReader? {
        guard let node = mapping[key] else { return nil }
        guard let mapping = node.mapping else { throw bad(key, node, "a list of keys under it") }
        return DefinitionReader(file: file, mapping: mapping, prefix: prefix + key + ".")
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
        .badValue(file: file, line: line(node), key: prefix + key, value: node.scalar?.string ?? "", allowed: allowed)
    }
}
