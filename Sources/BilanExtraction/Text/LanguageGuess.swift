import BilanLanguage

/// Which language a text is in, by its small words.
enum LanguageGuess {
    /// The language whose small words occur most; English in doubt.
    static func language(of tokens: some Sequence<Token>) -> Language {
        var english = 0
        var french = 0
        for token in tokens.prefix(4000) where token.kind == .word {
            if englishWords.contains(token.text) { english += 1 }
            if frenchWords.contains(token.text) || token.text.hasSuffix("'") { french += 1 }
        }
        return french > english ? .fr : .en
    }

    private static let englishWords: Set<String> = [
        "the", "of", "and", "in", "to", "were", "was", "have", "has", "at", "people", "killed", "from", "by", "with",
        "that", "said", "for", "is", "are", "been", "injured", "more", "than", "least", "this", "which", "who", "it",
        "deaths", "dead", "wounded",
    ]

    private static let frenchWords: Set<String> = [
        "le", "la", "les", "des", "du", "de", "et", "dans", "ont", "une", "un", "est", "par", "sur", "pour", "au",
        "aux",
        "selon", "personnes", "plus", "moins", "sont", "que", "qui", "ete", "dont", "avec", "tues", "morts", "blesses",
        "en", "ces", "cette", "son", "sa",
    ]
}
