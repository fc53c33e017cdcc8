public import BilanModel

/// Places with their codes and names, and the way up from each to its country, in every edition of every scheme.
///
/// Places are the store's numbers. A code is only meaningful with its scheme; a look-up without one answers only when
/// every scheme that knows the code means the same place.
public struct Gazetteer: Sendable {
    let lists: GazetteerLists
    /// Editions of all schemes, sorted.
    public let editions: [SchemeVersion]
    /// Members of place sets.
    public private(set) var sets: [Int32: [Int32]]

    /// The scheme of three-letter country codes.
    public static let countryScheme = "iso3166-1-alpha3"

    /// The gazetteer of a table of places.
    public init(_ table: PlaceTable) {
        lists = GazetteerLists(table)
        editions = lists.entries.editions
        sets = table.sets
    }

    /// Borders for placing by position; none until some are drawn.
    var borders = Borders()

    /// The edition with this name (`cod-ab-2021`); the newest of the scheme when only that is named.
    public func edition(named name: String) -> SchemeVersion? {
        editions.last { $0.description == name } ?? editions.last { $0.scheme == name }
    }

    /// The card of a place.
    public func card(_ place: Int32) -> PlaceCard? { lists.table.card(place) }

    /// The number of a key of the gazetteer's own.
    public func place(key: String) -> Int32? { lists.numbers.value[key] }

    /// The code of a place in an edition.
    public func code(of place: Int32, in edition: SchemeVersion) -> String? {
        lists.entries.entry(place, in: lists.entries.number(of: edition)).map { lists.table.texts[$0.code] }
    }

    /// The code a table prints for a place: its ISO3 for a country, its code in `edition`, else the first it has.
    public func code(of place: Int32, preferring edition: SchemeVersion?) -> String {
        let all = lists.entries.all(of: place)
        let wanted = edition.map(lists.entries.number(of:)) ?? -1
        let entry =
            all.first { $0.edition == lists.countries } ?? all.first { $0.edition == wanted }
            ?? all.last { $0.isFirst }
        if let entry { return lists.table.texts[entry.code] }
        return card(place)?.key ?? ""
    }

    /// Population figures of a place, newest year first.
    public func populations(of place: Int32) -> [PopulationRow] {
        lists.table.population(of: place).sorted { ($0.year, $0.scheme) > ($1.year, $1.scheme) }
    }

    /// Places of one level under a country in an edition, in the order of their codes.
    public func places(level: UInt8, under country: Int32, in edition: SchemeVersion) -> [Int32] {
        let number = lists.entries.number(of: edition)
        return inOrderOfCodes {
            $0.edition == number && $0.level == level && ancestors(of: $0.place, in: edition).contains(country)
        }
    }

    /// The places whose entries are wanted, in the order of their codes.
    func inOrderOfCodes(_ isWanted: (PlaceEntries.Entry) -> Bool) -> [Int32] {
        lists.entries.rows.filter { $0.isFirst && isWanted($0) }.map { (lists.table.texts[$0.code], $0.place) }
            .sorted { $0 < $1 }.map(\.1)
    }

    /// The same places with other sets, such as those of another store.
    public func having(sets: [Int32: [Int32]]) -> Gazetteer {
        var other = self
        other.sets = sets
        return other
    }

    /// The gazetteer with one more set, of these places together, and the set's number; one place is its own number.
    public func joining(_ places: [Int32]) -> (gazetteer: Gazetteer, place: Int32) {
        if places.count == 1, let place = places.first { return (self, place) }
        var joined = self
        joined.sets[.max] = places.sorted()
        return (joined, .max)
    }
}
