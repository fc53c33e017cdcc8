import BilanModel

extension Condition {
    /// Reads an expression: `group = civilian and admin1 in (ML06, ML07) and killed >= 10`.
    ///
    /// `and` binds closer than `or`; `not` stands before a test or a parenthesis. Words of the language are understood in
    /// English and French and in any letter case; a value of several words, or one that is a word of the language, stands
    /// in quotes.
    ///
    /// - Throws: `ConditionError` with the place, what was expected, and the nearest known word.
    public init(_ text: String, _ vocabulary: Vocabulary) throws(ConditionError) {
        var parser = ConditionParser(
            text: text, vocabulary: vocabulary, lexemes: try Lexeme.all(of: text, option: vocabulary.option))
        self = try parser.whole()
    }
}

/// Reads the words of an expression from left to right.
struct ConditionParser {
    let text: String
    let vocabulary: Vocabulary
    let lexemes: [Lexeme]
    private var index = 0
    private var depth = 0

    init(text: String, vocabulary: Vocabulary, lexemes: [Lexeme]) {
        self.text = text
        self.vocabulary = vocabulary
        self.lexemes = lexemes
    }

    private static let and: Set<String> = ["and", "et"]
    private static let or: Set<String> = ["or", "ou"]
    private static let not: Set<String> = ["not", "non", "pas"]
    private static let isWords: Set<String> = ["is", "est"]
    private static let emptyWords: Set<String> = ["empty", "vide", "null", "unknown", "inconnu"]
    private static let inWords: Set<String> = ["in", "dans"]
    private static let containsWords: Set<String> = ["contains", "contient", "like"]
    private static let deepest = 64

    mutating func whole() throws(ConditionError) -> Condition {
        guard !lexemes.isEmpty else { throw ConditionError(vocabulary.option, text, 0, .empty) }
        let condition = try alternatives()
        if let rest = next {
            throw unexpected(
                rest, "\"and\", \"or\" or the end (a value of several words stands in quotes)", ["and", "or"])
        }
        return condition
    }

    private mutating func alternatives() throws(ConditionError) -> Condition {
        var parts = [try conjunction()]
        while takes(ConditionParser.or, "or") { parts.append(try conjunction()) }
        return parts.count == 1 ? parts[0] : .any(parts)
    }

    private mutating func conjunction() throws(ConditionError) -> Condition {
        var parts = [try factor()]
        while takes(ConditionParser.and, "and") { parts.append(try factor()) }
        return parts.count == 1 ? parts[0] : .all(parts)
    }

    private mutating func factor() throws(ConditionError) -> Condition {
        depth += 1
        defer { depth -= 1 }
        guard depth < ConditionParser.deepest else { throw error(.tooDeep) }
        if takes(ConditionParser.not, "not") { return .not(try factor()) }
        guard let first = next else { throw error(.ends(expected: "a field, such as killed or admin1")) }
        guard first.isSign("(") else { return try test() }
        index += 1
        let inner = try alternatives()
        guard let closing = next else { throw error(.ends(expected: "\")\"")) }
        guard closing.isSign(")") else {
            throw unexpected(
                closing, "\"and\", \"or\" or \")\" (a value of several words stands in quotes)", ["and", "or"])
        }
        index += 1
        return inner
    }

    // MARK: - One test

    private mutating func test() throws(ConditionError) -> Condition {
        guard let name = next, name.kind == .word else {
            throw next.map { unexpected($0, "a field, such as killed or admin1", []) }
                ?? error(.ends(expected: "a field"))
        }
        guard let field = vocabulary.field(name.text) else {
            throw error(.unknownField(name.text, known: vocabulary.listed, others: vocabulary.words))
        }
        index += 1
        guard let sign = next else { throw error(.ends(expected: field.kind.signs)) }
        index += 1
        if sign.isWord(ConditionParser.isWords) {
            let negates = takes(ConditionParser.not, "not")
            if let word = next, word.isWord(ConditionParser.emptyWords) {
                index += 1
                return negated(.test(Test(field: field, sign: .empty, values: [], typed: [])), negates)
            }
            return negated(try compared(field, .equal, [try value()]), negates)
        }
        if sign.isWord(ConditionParser.inWords) { return try compared(field, .equal, try list()) }
        if sign.isWord(ConditionParser.not) || sign.isSign("not") {
            guard takes(ConditionParser.inWords, "in") else { throw expected("in", ["in"]) }
            return .not(try compared(field, .equal, try list()))
        }
        if sign.isWord(ConditionParser.containsWords) {
            return try compared(field, .contains, [try value()], at: sign.column)
        }
        switch sign.kind == .sign ? sign.text : "" {
        case "!=": return .not(try compared(field, .equal, [try value()]))
        case "!~": return .not(try compared(field, .contains, [try value()], at: sign.column))
        case let text:
            guard let meant = Sign(rawValue: text) else {
                throw unexpected(sign, field.kind.signs, ["in", "is", "not", "contains"])
            }
            return try compared(field, meant, [try value()], at: sign.column)
        }
    }

    private typealias Test = Condition.Test
    private typealias Sign = Condition.Sign

    private func negated(_ condition: Condition, _ negates: Bool) -> Condition {
        negates ? .not(condition) : condition
    }

    /// A test, once its values are understood and its sign means something for the field.
    private func compared(_ field: Field, _ sign: Sign, _ typed: [Lexeme], at column: Int = 0) throws(ConditionError)
        -> Condition
    {
        let isKnown = sign == .equal || (sign == .contains ? field.kind.hasParts : field.kind.isOrdered)
        guard isKnown else {
            let fault = ConditionError.Fault.noOrder(field: field.code, sign: sign.rawValue, allowed: field.kind.signs)
            throw ConditionError(vocabulary.option, text, column, fault)
        }
        var values: [Condition.Literal] = []
        for lexeme in typed {
            do {
                values.append(try vocabulary.literal(lexeme.text, of: field, sign))
            } catch {
                throw ConditionError(vocabulary.option, text, lexeme.column, error)
            }
        }
        return .test(
            Test(
                field: field, sign: sign, values: values,
                typed: typed.map { Condition.Typed(text: $0.text, column: $0.column) }))
    }

    /// One value behind a sign.
    private mutating func value() throws(ConditionError) -> Lexeme {
        guard let value = next else { throw error(.ends(expected: "a value")) }
        guard value.kind != .sign else { throw unexpected(value, "a value", []) }
        index += 1
        return value
    }

    /// `(ML06, ML07)`; one value needs no parentheses.
    private mutating func list() throws(ConditionError) -> [Lexeme] {
        guard let opening = next else { throw error(.ends(expected: "a list, such as (ML06, ML07)")) }
        guard opening.isSign("(") else { return [try value()] }
        index += 1
        var values = [try value()]
        while let sign = next, sign.isSign(",") {
            index += 1
            values.append(try value())
        }
        guard let closing = next else { throw error(.ends(expected: "\",\" or \")\"")) }
        guard closing.isSign(")") else {
            throw unexpected(closing, "\",\" or \")\" (a value of several words stands in quotes)", [])
        }
        index += 1
        return values
    }

    // MARK: - Where it stands

    private var next: Lexeme? { index < lexemes.count ? lexemes[index] : nil }

    /// Goes on where one of these words stands, or their sign.
    private mutating func takes(_ words: Set<String>, _ sign: String) -> Bool {
        guard let next, next.isWord(words) || next.isSign(sign) else { return false }
        index += 1
        return true
    }

    private func expected(_ what: String, _ words: [String]) -> ConditionError {
        next.map { unexpected($0, what, words) } ?? error(.ends(expected: what))
    }

    private func unexpected(_ found: Lexeme, _ what: String, _ words: [String]) -> ConditionError {
        ConditionError(
            vocabulary.option, text, found.column, .unexpected(found.text, expected: what, words: words))
    }

    private func error(_ fault: ConditionError.Fault) -> ConditionError {
        ConditionError(vocabulary.option, text, next?.column ?? text.count, fault)
    }
}
