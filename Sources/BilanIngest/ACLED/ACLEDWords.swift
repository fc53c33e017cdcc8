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

    private static let deaths = WordLook(["fatalit", "killed", "killing", "dead", "death", "died", "casualt"])

    /// The words that each code may stand for.
    private static let coded: [Quantity: (words: [(word: String, high: Int?)], look: WordLook)] = {
        Dictionary(
            uniqueKeysWithValues: Set(words.flatMap(\.codes)).map { code in
                let known = words.filter { $0.codes.contains(code) }
                return (Quantity(code), (known.map { ($0.word, $0.high) }, WordLook(known.map(\.word))))
            })
    }()

    /// Whether a number may be a word.
    static func isCode(_ count: Quantity) -> Bool { coded[count] != nil }

    /// What `count` means when the notes speak of deaths in a word that it is the code of; nil when it is a count.
    static func meaning(of count: Quantity, in notes: UnsafeBufferPointer<UInt8>) -> Meaning? {
        guard let (known, look) = coded[count], look.isSpoken(in: notes), deaths.isSpoken(in: notes) else { return nil }
        let letters = small(notes)
        for clause in letters.split(whereSeparator: { marks.contains($0) }) {
            guard clause.withUnsafeBufferPointer(deaths.isSpoken) else { continue }
            let said = clause.split { $0 == UInt8(ascii: " ") }
            for (word, high) in known where said.contains(where: { $0.elementsEqual(word.utf8) }) {
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

    /// A text as bytes: small letters, letters of other alphabets as one of none, line ends, and blanks for all else that
    /// ends no clause.
    private static func small(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        if text.allSatisfy({ $0 < 0x80 }) {
            return text.map { byte in small((0x41...0x5A).contains(byte) ? byte | 0x20 : byte) }
        }
        return String(decoding: text, as: UTF8.self).lowercased().unicodeScalars.map { scalar in
            if scalar.isASCII { return small(UInt8(scalar.value)) }
            if [0x85, 0x2028, 0x2029].contains(scalar.value) { return 0x0A }
            let isLetter = scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
            return isLetter ? 0x7F : 0x20
        }
    }

    private static func small(_ byte: UInt8) -> UInt8 {
        (0x61...0x7A).contains(byte) || marks.contains(byte) ? byte : (0x0A...0x0D).contains(byte) ? 0x0A : 0x20
    }
}

/// Looks for words in a text, in any letter case: a look that costs less than reading.
private struct WordLook {
    private let words: [[UInt8]]
    /// Whether a word begins with a byte.
    private let begins: [Bool]

    init(_ words: [String]) {
        self.words = words.map { Array($0.utf8) }
        begins = (0...255).map { byte in words.contains { $0.utf8.first == byte } }
    }

    /// Whether one of the words stands somewhere in a text.
    func isSpoken(in text: UnsafeBufferPointer<UInt8>) -> Bool {
        begins.withUnsafeBufferPointer { begins in
            text.indices.contains { at in begins[Int(text[at] | 0x20)] && words.contains { isWord($0, at, text) } }
        }
    }

    private func isWord(_ word: [UInt8], _ at: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
        text.count - at >= word.count && word.indices.allSatisfy { text[at + $0] | 0x20 == word[$0] }
    }
}
