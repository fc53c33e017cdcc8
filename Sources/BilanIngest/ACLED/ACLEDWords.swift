import BilanModel

/// The numbers that ACLED writes where its sources gave only words, told by the words in its notes.
///
/// ACLED codes "tens" 10, "dozens" 12, "hundreds" 100, several deaths 3, and a number that nobody knows 10 in a war and 3
/// elsewhere. Its number stays the best value, so that sums are ACLED's own; what is between the words and the number is
/// said by the bounds. Source: METHODOLOGY section 2.
enum ACLEDWords {
    /// What a coded number means.
    struct Meaning: Hashable {
        let qualifier: Qualifier
        let estimate: Estimate
    }

    /// A word, the numbers it is coded with, and how high it may reach; nil where nobody can say.
    private static let words: [(word: String, codes: [Int], high: Int?)] = [
        ("hundreds", [100], 999), ("scores", [20], 99), ("dozens", [12], 99), ("tens", [10], 99), ("several", [3], 9),
        ("multiple", [3], 9), ("handful", [3], 9), ("few", [3], 9), ("many", [3, 10], nil), ("numerous", [3, 10], nil),
        ("unknown", [3, 10], nil), ("unspecified", [3, 10], nil), ("undetermined", [3, 10], nil),
    ]

    private static let deaths = ["fatalit", "killed", "killing", "dead", "death", "died", "casualt"]

    private static let codes = Set(words.flatMap(\.codes).map { Quantity($0) })

    /// Whether a number may be a word.
    static func isCode(_ count: Quantity) -> Bool { codes.contains(count) }

    /// What `count` means when the notes speak of deaths in a word that it is the code of; nil when it is a count.
    static func meaning(of count: Quantity, in notes: String) -> Meaning? {
        let known = words.filter { $0.codes.contains { Quantity($0) == count } }
        let letters = small(notes)
        guard !known.isEmpty, speaks(letters, of: known.map(\.word)), speaks(letters, of: deaths) else { return nil }
        for clause in notes.lowercased().split(whereSeparator: { ".;[]()".contains($0) || $0.isNewline }) {
            guard deaths.contains(where: { clause.contains($0) }) else { continue }
            let said = Set(clause.split { !$0.isLetter }.map { String($0) })
            for (word, _, high) in known where said.contains(word) {
                guard let high else {
                    return Meaning(qualifier: .existential, estimate: Estimate(low: Quantity(1), best: count))
                }
                return Meaning(qualifier: .vague, estimate: Qualifier.vague.estimate(count, upper: Quantity(high)))
            }
        }
        return nil
    }

    /// Whether one of these words stands somewhere in the notes, both in small letters: a look that costs less than
    /// reading.
    private static func speaks(_ notes: [UInt8], of words: [String]) -> Bool {
        words.contains { word in
            let word = Array(word.utf8)
            return notes.indices.contains { at in
                notes[at] == word[0] && notes[at...].starts(with: word)
            }
        }
    }

    private static func small(_ notes: String) -> [UInt8] {
        notes.utf8.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
    }
}
