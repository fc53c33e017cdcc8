/// A word or a sign of an expression, with where it stands.
struct Lexeme: Hashable {
    /// What it is.
    enum Kind: Hashable {
        /// A word without quotes: a field, a value, `and`.
        case word
        /// A value in quotes, without them.
        case quoted
        /// An operator, a comma or a parenthesis, in one spelling.
        case sign
    }

    let kind: Kind
    let text: String
    /// Characters before it.
    let column: Int

    /// Whether it is one of these words of the language, in any letter case.
    func isWord(_ words: Set<String>) -> Bool { kind == .word && words.contains(text.lowercased()) }

    func isSign(_ sign: String) -> Bool { kind == .sign && text == sign }

    /// The words and signs of an expression.
    ///
    /// - Throws: `ConditionError` for quotes that are not closed.
    static func all(of text: String, option: String) throws(ConditionError) -> [Lexeme] {
        let characters = Array(text)
        var lexemes: [Lexeme] = []
        var index = 0
        while index < characters.count {
            let start = index
            if characters[index].isWhitespace {
                index += 1
            } else if let closing = closingQuote[characters[index]] {
                guard let end = characters[(start + 1)...].firstIndex(of: closing) else {
                    throw ConditionError(option, text, start, .openQuote(String(closing)))
                }
                lexemes.append(Lexeme(kind: .quoted, text: String(characters[(start + 1)..<end]), column: start))
                index = end + 1
            } else if let (spelling, sign) = sign(at: String(characters[start...].prefix(2))) {
                lexemes.append(Lexeme(kind: .sign, text: sign, column: start))
                index += spelling.count
            } else {
                while index < characters.count, !endsWord(characters[index]) { index += 1 }
                lexemes.append(Lexeme(kind: .word, text: String(characters[start..<index]), column: start))
            }
        }
        return lexemes
    }

    private static func sign(at rest: String) -> (String, String)? { signs.first { rest.hasPrefix($0.0) } }

    private static func endsWord(_ character: Character) -> Bool {
        character.isWhitespace || character == "\"" || sign(at: String(character)) != nil
    }

    private static let closingQuote: [Character: Character] = [
        "\"": "\"", "'": "'", "\u{201C}": "\u{201D}", "\u{2018}": "\u{2019}", "\u{AB}": "\u{BB}",
    ]

    /// Spellings, the longer first, with the one under which the parser knows them.
    private static let signs = [
        ("!=", "!="), ("<>", "!="), ("<=", "<="), (">=", ">="), ("=<", "<="), ("=>", ">="), ("==", "="), ("!~", "!~"),
        ("&&", "and"), ("||", "or"), ("=", "="), ("<", "<"), (">", ">"), ("~", "~"), ("!", "not"), ("(", "("),
        (")", ")"),
        (",", ","), (";", ","), ("\u{2260}", "!="), ("\u{2264}", "<="), ("\u{2265}", ">="), ("&", "and"), ("|", "or"),
    ]
}
