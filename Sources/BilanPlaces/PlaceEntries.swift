import BilanModel

/// Where the editions put every place: the codes of one place stand together, so that a step up costs one look.
struct PlaceEntries: Sendable {
    /// One code of a place in one edition.
    struct Entry {
        /// Number of the edition in `editions`.
        let edition: Int32
        /// The code, as a text of the table.
        let code: Int32
        let place: Int32
        /// Number of the parent, -1 for a country.
        let parent: Int32
        let level: UInt8
        /// Whether it is the entry of the place in the edition: of two codes the one of the wider area, then the first.
        let isFirst: Bool
    }

    /// Codes by place, then by edition and level.
    let rows: [Entry]
    /// Editions of all schemes that have codes, sorted.
    let editions: [SchemeVersion]
    /// Where the codes of the place at each position of the table begin, and behind the last where they end.
    private let starts: [Int32]
    private let table: PlaceTable

    init(_ table: PlaceTable) {
        self.table = table
        let (numbers, editions) = PlaceEntries.editions(of: table)
        self.editions = editions
        let positions = table.codes.map { Int32(table.position(of: $0.place) ?? -1) }
        var starts = [Int32](repeating: 0, count: table.places.count + 1)
        for position in positions where position >= 0 { starts[Int(position) + 1] += 1 }
        for position in table.places.indices { starts[position + 1] += starts[position] }
        self.starts = starts
        // Codes come by edition and code, and stay so within a place.
        var order = [Int32](repeating: 0, count: Int(starts.last ?? 0))
        var next = starts
        for (index, position) in positions.enumerated() where position >= 0 {
            order[Int(next[Int(position)])] = Int32(index)
            next[Int(position)] += 1
        }
        // A closure over the whole table would take hold of each of its parts for each place.
        let codes = table.codes
        var rows: [Entry] = []
        rows.reserveCapacity(order.count)
        for place in table.places.indices {
            let own = Int(starts[place])..<Int(starts[place + 1])
            let sorted =
                own.count < 2
                ? order[own]
                : order[own].sorted {
                    let (left, right) = (Int($0), Int($1))
                    return (numbers[left], codes[left].level, left) < (numbers[right], codes[right].level, right)
                }[...]
            var before: Int32 = -1
            for index in sorted {
                let code = codes[Int(index)]
                let edition = numbers[Int(index)]
                rows.append(
                    Entry(
                        edition: edition, code: code.code, place: code.place,
                        parent: table.position(of: code.parent) == nil ? -1 : code.parent, level: code.level,
                        isFirst: edition != before))
                before = edition
            }
        }
        self.rows = rows
    }

    /// The number of the edition of each code, and the editions, sorted; those without a known place have none.
    private static func editions(of table: PlaceTable) -> (numbers: [Int32], editions: [SchemeVersion]) {
        struct Words: Hashable {
            let scheme: Int32
            let version: Int32
        }
        var met: [Words: Int32] = [:]
        var editions: [SchemeVersion] = []
        var last: (words: Words, number: Int32)?
        var numbers: [Int32] = []
        numbers.reserveCapacity(table.codes.count)
        for code in table.codes {
            guard table.position(of: code.place) != nil else {
                numbers.append(-1)
                continue
            }
            let words = Words(scheme: code.scheme, version: code.version)
            // Rows of one edition follow each other.
            if let last, last.words == words {
                numbers.append(last.number)
                continue
            }
            let number = met[words] ?? Int32(editions.count)
            if met.updateValue(number, forKey: words) == nil {
                editions.append(
                    SchemeVersion(scheme: table.texts[words.scheme], version: table.texts[words.version]))
            }
            last = (words, number)
            numbers.append(number)
        }
        let order = editions.indices.sorted { editions[$0] < editions[$1] }
        var ranks = [Int32](repeating: 0, count: editions.count)
        for (rank, number) in order.enumerated() { ranks[number] = Int32(rank) }
        return (numbers.map { $0 < 0 ? -1 : ranks[Int($0)] }, order.map { editions[$0] })
    }

    /// All codes of a place.
    func all(of place: Int32) -> ArraySlice<Entry> {
        guard let position = table.position(of: place) else { return [] }
        return rows[Int(starts[position])..<Int(starts[position + 1])]
    }

    /// The entry of a place in an edition; nil where it has none.
    func entry(_ place: Int32, in edition: Int32) -> Entry? {
        for entry in all(of: place) where entry.edition == edition && entry.isFirst { return entry }
        return nil
    }

    /// The number of an edition; -1, which no entry has, for one without codes.
    func number(of edition: SchemeVersion) -> Int32 { Int32(editions.lastIndex(of: edition) ?? -1) }
}
