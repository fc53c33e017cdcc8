import BilanModel

/// Every code with the places that it means, edition by edition, whatever its capitals.
struct CodeIndex: Sendable {
    /// What a code means in one edition.
    struct Meaning {
        let edition: Int32
        let place: Int32
    }

    /// Codes in capitals.
    private var words = TextTable()
    /// Where the meanings of each word begin, and behind the last where they end.
    private var starts: [Int32] = []
    private var meanings: [Meaning] = []

    init(_ table: PlaceTable, _ entries: PlaceEntries) {
        var numbers: [Int32] = []
        numbers.reserveCapacity(entries.rows.count)
        for entry in entries.rows { table.texts.withText(entry.code) { numbers.append(words.code(capitalsOf: $0)) } }
        var ends = [Int32](repeating: 0, count: words.count + 1)
        for number in numbers { ends[Int(number) + 1] += 1 }
        for word in 0..<words.count { ends[word + 1] += ends[word] }
        var order = [Int32](repeating: 0, count: numbers.count)
        var next = ends
        for (row, number) in numbers.enumerated() {
            order[Int(next[Int(number)])] = Int32(row)
            next[Int(number)] += 1
        }
        starts = [0]
        for word in 0..<words.count {
            let own = Int(ends[word])..<Int(ends[word + 1])
            let found = order[own].map { entries.rows[Int($0)] }
            var before: Int32 = -1
            for entry in found.count > 1 ? found.sorted(by: { CodeIndex.precedes($0, $1, table) }) : found {
                // Of two places with one code the wider area is meant.
                if entry.edition != before { meanings.append(Meaning(edition: entry.edition, place: entry.place)) }
                before = entry.edition
            }
            starts.append(Int32(meanings.count))
        }
    }

    private static func precedes(
        _ left: PlaceEntries.Entry, _ right: PlaceEntries.Entry, _ table: PlaceTable
    ) -> Bool {
        if (left.edition, left.level) != (right.edition, right.level) {
            return (left.edition, left.level) < (right.edition, right.level)
        }
        return (table.texts[left.code], left.place) < (table.texts[right.code], right.place)
    }

    /// What a code means, in the order of editions.
    func meanings(of code: some StringProtocol) -> ArraySlice<Meaning> {
        var capitals = code.uppercased()
        let word = capitals.withUTF8 { words.known($0) }
        guard let word else { return [] }
        return meanings[Int(starts[Int(word)])..<Int(starts[Int(word) + 1])]
    }
}

extension TextTable {
    /// The number of a text in capitals.
    fileprivate mutating func code(capitalsOf text: UnsafeBufferPointer<UInt8>) -> Int32 {
        guard text.allSatisfy({ $0 < 0x80 && !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }) else {
            return code(String(decoding: text, as: UTF8.self).uppercased())
        }
        return code(text)
    }
}
