extension PlaceTable {
    /// Where a place stands in `places`; nil for a number that is no place, such as a set's.
    public func position(of place: Int32) -> Int? {
        guard let first = places.first?.number, place >= first else { return nil }
        // Numbers are given one after the other; only sets leave gaps.
        let straight = Int(place) - Int(first)
        if straight < places.count, places[straight].number == place { return straight }
        let found = PlaceTable.first(in: places, from: place, by: \.number)
        return found < places.count && places[found].number == place ? found : nil
    }

    /// The names of a place beside its own.
    public func names(of place: Int32) -> ArraySlice<Name> {
        let start = PlaceTable.first(in: names, from: place, by: \.place)
        return names[start...].prefix { $0.place == place }
    }

    /// The population figures of a place.
    public func population(of place: Int32) -> [PopulationRow] {
        let start = PlaceTable.first(in: population, from: place, by: \.place)
        return population[start...].prefix { $0.place == place }.map(populationRow)
    }

    /// The card of a place; nil for a number that is no place.
    public func card(_ place: Int32) -> PlaceCard? {
        guard let position = position(of: place) else { return nil }
        let row = places[position]
        var card = PlaceCard(key: texts[row.key], name: texts[row.name])
        card.kind = row.kind
        card.position = row.position
        for name in names(of: place) {
            let text = texts[name.name]
            switch name.role {
            case .english: card.nameEN = text
            case .french: card.nameFR = text
            case .spelling: card.aliases.append(text)
            case .other(let kind): card.names.append(PlaceAlias(text, language: texts[name.language], kind: kind))
            }
        }
        return card
    }

    /// The number of a key; nil for one that is not known.
    ///
    /// Looks at one place after the other: for a word that somebody has typed, not for a list of keys.
    public func number(ofKey key: String) -> Int32? {
        var key = key
        return key.withUTF8 { key in
            places.first { place in
                guard texts.length(of: place.key) == key.count else { return false }
                var isSame = false
                texts.withText(place.key) { isSame = $0.elementsEqual(key) }
                return isSame
            }?.number
        }
    }

    func populationRow(_ row: People) -> PopulationRow {
        PopulationRow(
            place: key(row.place), scheme: texts[row.scheme], year: row.year, source: texts[row.source],
            publishedOn: row.publishedOn, people: row.people)
    }

    /// The key of a place; empty for a number that is no place.
    func key(_ place: Int32) -> String { position(of: place).map { texts[places[$0].key] } ?? "" }

    /// The first of sorted rows whose number is not below `number`.
    private static func first<Row>(in rows: [Row], from number: Int32, by key: KeyPath<Row, Int32>) -> Int {
        var (low, high) = (0, rows.count)
        while low < high {
            let middle = (low + high) / 2
            if rows[middle][keyPath: key] < number { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
