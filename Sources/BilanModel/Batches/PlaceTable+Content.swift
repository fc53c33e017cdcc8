extension PlaceTable {
    /// A table of these places; what points at a key without a number is left out.
    public init(content: PlaceBatch, numbers: [String: Int32], sets: [Int32: [Int32]] = [:]) {
        self.sets = sets
        // Of two cards with one key the last one counts.
        let cards = Dictionary(content.places.map { ($0.key, $0) }, uniquingKeysWith: { $1 })
        for (key, number) in numbers.sorted(by: { $0.value < $1.value }) {
            guard let card = cards[key] else { continue }
            places.append(
                Place(
                    number: number, kind: card.kind, key: texts.code(key), name: texts.code(card.name),
                    position: card.position))
            func add(_ name: String, _ role: NameRole, _ language: String = "") {
                guard !name.isEmpty else { return }
                names.append(
                    Name(place: number, name: texts.code(name), role: role, language: texts.code(language)))
            }
            add(card.nameEN, .english)
            add(card.nameFR, .french)
            for alias in card.aliases { add(alias, .spelling) }
            for name in card.names { add(name.name, .other(name.kind), name.language) }
        }
        let ordered = content.codes.sorted {
            ($0.scheme, $0.version, $0.code, $0.level, $0.place) < ($1.scheme, $1.version, $1.code, $1.level, $1.place)
        }
        for code in ordered {
            guard let place = numbers[code.place] else { continue }
            var row = Code(
                place: place, scheme: texts.code(code.scheme), version: texts.code(code.version),
                code: texts.code(code.code), level: code.level, parent: numbers[code.parent] ?? -1)
            row.validFrom = code.validFrom
            row.validTo = code.validTo
            codes.append(row)
        }
        for row in content.population {
            guard let place = numbers[row.place] else { continue }
            population.append(
                People(
                    place: place, scheme: texts.code(row.scheme), source: texts.code(row.source), year: row.year,
                    publishedOn: row.publishedOn, people: row.people))
        }
        population.sort { $0.place < $1.place }
        for change in content.changes {
            guard let from = numbers[change.from], let to = numbers[change.to] else { continue }
            changes.append(Change(from: from, to: to, kind: change.kind, share: change.share, day: change.day))
        }
    }

    /// Places, codes, population and changes, by key.
    public var content: PlaceBatch {
        var content = PlaceBatch()
        content.places = places.compactMap { card($0.number) }.sorted { $0.key < $1.key }
        content.codes = codes.map { row in
            var code = PlaceCode(
                scheme: texts[row.scheme], version: texts[row.version], code: texts[row.code], place: key(row.place),
                level: row.level, parent: key(row.parent))
            code.validFrom = row.validFrom
            code.validTo = row.validTo
            return code
        }
        content.population = population.map(populationRow).sorted {
            ($0.place, $0.scheme, $0.year, $0.source) < ($1.place, $1.scheme, $1.year, $1.source)
        }
        content.changes = changes.map {
            PlaceChange(from: key($0.from), to: key($0.to), kind: $0.kind, share: $0.share, day: $0.day)
        }
        return content
    }

    /// The store's number of each key.
    public var numbers: [String: Int32] {
        Dictionary(places.map { (texts[$0.key], $0.number) }, uniquingKeysWith: { first, _ in first })
    }
}
