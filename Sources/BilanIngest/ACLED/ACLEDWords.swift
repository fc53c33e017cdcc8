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
    static func meaning(of count: Quantity, in notes: UnsafeBufferPointer<UInt8>) -> Meaning? {
        let known = words.filter { $0.codes.contains { Quantity($0) == count } }
        guard !known.isEmpty, speaks(notes, of: known.map(\.word)), speaks(notes, of: deaths) else { return nil }
        let letters = small(String(decoding: notes, as: UTF8.self))
        for clause in letters.split(whereSeparator: { marks.contains($0) }) {
            guard clause.withUnsafeBufferPointer({ speaks($0, of: deaths) }) else { continue }
            let said = clause.split { $0 == UInt8(ascii: " ") }
            for (word, _, high) in known where said.contains(where: { $0.elementsEqual(word.utf8) }) {
                guard let high else {
                    return Meaning(qualifier: .existential, estimate: Estimate(low: Quantity(1), best: count))
                }
                return Meaning(qualifier: .vague, estimate: Qualifier.vague.estimate(count, upper: Quantity(high)))
            }
        }
        return nil
    }

    /// What ends a clause.
    private static let marks = Array(".;[]()\n".utf8)

    /// Whether one of these words stands somewhere in a text, in any letter case: a look that costs less than reading.
    private static func speaks(_ text: UnsafeBufferPointer<UInt8>, of words: [String]) -> Bool {
        let words = words.map { Array($0.utf8) }
        return text.indices.contains { at in
            words.contains { word in
                text[at] | 0x20 == word[0] && text.count - at >= word.count
                    && word.indices.allSatisfy { text[at + $0] | 0x20 == word[$0] }
            }
        }
    }

    /// A text as bytes: small letters, letters of other alphabets as one of none, line ends, and blanks for all else that
    /// ends no clause.
    private static func small(_ text: String) -> [UInt8] {
        text.lowercased().unicodeScalars.map { scalar in
            if scalar.isASCII {
                let byte = UInt8(scalar.value)
                return (0x61...0x7A).contains(byte) || marks.contains(byte)
                    ? byte : (0x0A...0x0D).contains(byte) ? 0x0A : 0x20
            }
            if [0x85, 0x2028, 0x2029].contains(scalar.value) { return 0x0A }
            let isLetter = scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
            return isLetter ? 0x7F : 0x20
        }
    }
}
