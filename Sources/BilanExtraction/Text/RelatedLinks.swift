/// Lines that are links to other articles: "Read next", "À lire aussi".
struct RelatedLinks {
    /// Titles of other articles that the page names, folded.
    private var titles: Set<[String]> = []

    private static let openings: [[String]] = [
        "read also", "read next", "read more", "see also", "related", "also read", "more on this", "recommended",
        "read alsothe",
        "lire aussi", "a lire aussi", "lire egalement", "a lire", "voir aussi", "a lire egalement", "sur le meme sujet",
        "related articles", "related stories", "you may also like", "most read", "les plus lus", "articles lies",
        "dans la meme rubrique", "a voir aussi",
    ].map { $0.split(separator: " ").map { String($0) } }

    private static let firsts = Set(openings.compactMap(\.first))

    /// Takes the titles that a piece of the page names.
    mutating func note(_ piece: TextPieces.Piece) {
        for sentence in piece.sentences {
            if let title = RelatedLinks.title(piece.tokens, sentence), title.count > 3 { titles.insert(title) }
        }
    }

    /// Whether a sentence belongs to another article.
    func contains(_ tokens: [Token], _ sentence: Range<Int>) -> Bool {
        if RelatedLinks.title(tokens, sentence) != nil { return true }
        return !titles.isEmpty && titles.contains(RelatedLinks.words(tokens, sentence))
    }

    private static func words(_ tokens: [Token], _ sentence: Range<Int>) -> [String] {
        tokens[sentence].filter { $0.kind != .mark }.map(\.text)
    }

    private static func title(_ tokens: [Token], _ sentence: Range<Int>) -> [String]? {
        guard tokens[sentence.lowerBound].breaks > 0 else { return nil }
        guard RelatedLinks.firsts.contains(tokens[sentence.lowerBound].text) else { return nil }
        let words = words(tokens, sentence.lowerBound..<min(sentence.upperBound, sentence.lowerBound + 60))
        for opening in openings where words.starts(with: opening) { return Array(words.dropFirst(opening.count)) }
        // "Read alsoThe head of …": the link's label runs into its title.
        if words.count > 1, words[0] == "read", words[1].hasPrefix("also") { return Array(words.dropFirst(2)) }
        return nil
    }
}
