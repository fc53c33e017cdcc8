import BilanModel

/// The tables of a gazetteer with what is found by looking through all of them, made when somebody looks.
///
/// A question that names its places by code and prints a few names pays for no list of names.
final class GazetteerLists: Sendable {
    let table: PlaceTable
    let entries: PlaceEntries
    /// What became of what.
    let changes: ChangeMap
    /// Number of the edition that gives countries their three-letter codes; -1 when there is none.
    let countries: Int32
    /// Number of the boundaries in use in the country at each position of the table; -1 for none.
    let editionsInUse: [Int32]

    /// Places by code.
    let codes: Lazily<CodeIndex>
    /// Places by reduced name.
    let names: Lazily<NameIndex>
    /// Countries by reduced name.
    let countryNames: Lazily<NameIndex>
    /// Places by the reduced form of a name that a user of the store has decided on.
    let decided: Lazily<NameIndex>
    /// Places by key.
    let numbers: Lazily<[String: Int32]>
    /// What lies directly in a place, in any edition.
    let children: Lazily<[Int32: [Int32]]>

    init(_ table: PlaceTable) {
        let entries = PlaceEntries(table)
        self.table = table
        self.entries = entries
        changes = ChangeMap(table)
        let countries = Int32(entries.editions.lastIndex { $0.scheme == Gazetteer.countryScheme } ?? -1)
        self.countries = countries
        editionsInUse = GazetteerLists.editionsInUse(table, entries)
        codes = Lazily { CodeIndex(table, entries) }
        names = Lazily { NameIndex(table, of: table.places.lazy.map(\.number)) }
        countryNames = Lazily {
            let numbers = Set(entries.rows.lazy.filter { $0.edition == countries }.map(\.place))
            return NameIndex(table, of: numbers.sorted())
        }
        decided = Lazily { NameIndex(decidedIn: table) }
        numbers = Lazily { table.numbers }
        children = Lazily {
            var children: [Int32: Set<Int32>] = [:]
            for entry in entries.rows where entry.parent >= 0 && entry.parent != entry.place {
                children[entry.parent, default: []].insert(entry.place)
            }
            return children.mapValues { $0.sorted() }
        }
    }

    /// The newest edition of the operational datasets that draws regions in each country.
    private static func editionsInUse(_ table: PlaceTable, _ entries: PlaceEntries) -> [Int32] {
        let isOperational = entries.editions.map { $0.scheme == "cod-ab" || $0.scheme == "cod" }
        var inUse = [Int32](repeating: -1, count: table.places.count)
        for entry in entries.rows where entry.level == 1 && entry.isFirst && isOperational[Int(entry.edition)] {
            guard let country = table.position(of: entry.parent) else { continue }
            inUse[country] = max(inUse[country], entry.edition)
        }
        return inUse
    }
}
