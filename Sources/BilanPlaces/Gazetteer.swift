public import BilanModel

/// Places with their codes and names, and the way up from each to its country, in every edition of every scheme.
///
/// Places are the store's numbers. A code is only meaningful with its scheme; a look-up without one answers only when
/// every scheme that knows the code means the same place.
public struct Gazetteer: Sendable {
    let cards: [Int32: PlaceCard]
    /// Codes by scheme edition, then by code in capitals.
    let byCode: [SchemeVersion: [String: Int32]]
    /// The code of each place in each edition, with its level and parent.
    let entries: [SchemeVersion: [Int32: Entry]]
    /// What became of what.
    let changes: ChangeMap
    /// Places by reduced name.
    let byName: [String: [Int32]]
    /// Places by the reduced form of a name that a user of the store has decided on.
    let decided: [String: [Int32]]
    /// What lies directly in a place, in any edition.
    let children: [Int32: [Int32]]
    /// Editions of all schemes, sorted.
    public let editions: [SchemeVersion]
    /// Members of place sets.
    public private(set) var sets: [Int32: [Int32]]
    let numbersByKey: [String: Int32]
    private let populations: [Int32: [PopulationRow]]

    /// The scheme of three-letter country codes.
    public static let countryScheme = "iso3166-1-alpha3"

    struct Entry {
        let code: String
        let level: UInt8
        /// Number of the parent, -1 for a country.
        let parent: Int32
    }

    /// The gazetteer of a table of places.
    public init(_ table: PlaceTable) {
        var cards: [Int32: PlaceCard] = [:]
        var byName: [String: Set<Int32>] = [:]
        var decided: [String: Set<Int32>] = [:]
        for card in table.content.places {
            guard let number = table.numbers[card.key] else { continue }
            cards[number] = card
            for name in card.spellings { byName[PlaceName(name).key, default: []].insert(number) }
            for name in card.names where name.kind == .decided {
                decided[PlaceName(name.name).key, default: []].insert(number)
            }
        }
        var byCode: [SchemeVersion: [String: Int32]] = [:]
        var entries: [SchemeVersion: [Int32: Entry]] = [:]
        var children: [Int32: Set<Int32>] = [:]
        // Of two places with one code, and of two codes of one place, the wider area stands first: in any order of rows.
        let sorted = table.content.codes.sorted { ($0.level, $0.code, $0.place) < ($1.level, $1.code, $1.place) }
        for code in sorted {
            guard let number = table.numbers[code.place] else { continue }
            let edition = SchemeVersion(scheme: code.scheme, version: code.version)
            let parent = table.numbers[code.parent] ?? -1
            if byCode[edition]?[code.code.uppercased()] == nil {
                byCode[edition, default: [:]][code.code.uppercased()] = number
            }
            if entries[edition]?[number] == nil {
                entries[edition, default: [:]][number] = Entry(code: code.code, level: code.level, parent: parent)
            }
            if parent >= 0, parent != number { children[parent, default: []].insert(number) }
        }
        var populations: [Int32: [PopulationRow]] = [:]
        for row in table.content.population {
            if let number = table.numbers[row.place] { populations[number, default: []].append(row) }
        }
        self.cards = cards
        self.byName = byName.mapValues { $0.sorted() }
        self.decided = decided.mapValues { $0.sorted() }
        self.children = children.mapValues { $0.sorted() }
        self.byCode = byCode
        self.entries = entries
        editions = entries.keys.sorted()
        let iso = editions.last { $0.scheme == Gazetteer.countryScheme }
        countries = iso ?? SchemeVersion(scheme: Gazetteer.countryScheme, version: "")
        self.populations = populations
        sets = table.sets
        changes = ChangeMap(table)
        numbersByKey = table.numbers
    }

    /// The edition that gives countries their three-letter codes.
    let countries: SchemeVersion

    /// Borders for placing by position; none until some are drawn.
    var borders = Borders()

    /// The edition with this name (`cod-ab-2021`); the newest of the scheme when only that is named.
    public func edition(named name: String) -> SchemeVersion? {
        editions.last { $0.description == name } ?? editions.last { $0.scheme == name }
    }

    /// The card of a place.
    public func card(_ place: Int32) -> PlaceCard? { cards[place] }

    /// The number of a key of the gazetteer's own.
    public func place(key: String) -> Int32? { numbersByKey[key] }

    /// The code of a place in an edition.
    public func code(of place: Int32, in edition: SchemeVersion) -> String? { entries[edition]?[place]?.code }

    /// The code a table prints for a place: its ISO3 for a country, its code in `edition`, else the first it has.
    public func code(of place: Int32, preferring edition: SchemeVersion?) -> String {
        if let iso = code(of: place, in: countries) { return iso }
        if let edition, let code = code(of: place, in: edition) { return code }
        for edition in editions.reversed() {
            if let code = code(of: place, in: edition) { return code }
        }
        return cards[place]?.key ?? ""
    }

    /// Population figures of a place, newest year first.
    public func populations(of place: Int32) -> [PopulationRow] {
        (populations[place] ?? []).sorted { ($0.year, $0.scheme) > ($1.year, $1.scheme) }
    }

    /// Places of one level under a country in an edition, in the order of their codes.
    public func places(level: UInt8, under country: Int32, in edition: SchemeVersion) -> [Int32] {
        let found = (entries[edition] ?? [:]).filter {
            $0.value.level == level && ancestors(of: $0.key, in: edition).contains(country)
        }
        return found.sorted { $0.value.code < $1.value.code }.map(\.key)
    }

    /// The gazetteer with one more set, of these places together, and the set's number; one place is its own number.
    public func joining(_ places: [Int32]) -> (gazetteer: Gazetteer, place: Int32) {
        if places.count == 1, let place = places.first { return (self, place) }
        var joined = self
        joined.sets[.max] = places.sorted()
        return (joined, .max)
    }
}
