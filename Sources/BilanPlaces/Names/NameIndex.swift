import BilanModel

/// Places by their names, reduced to what two spellings of one share.
struct NameIndex: Sendable {
    private var places: [String: [Int32]] = [:]

    /// The names of some places, of all roles or of one.
    init(_ table: PlaceTable, of numbers: some Sequence<Int32>) {
        for number in numbers {
            guard let position = table.position(of: number) else { continue }
            add(table.texts[table.places[position].name], number)
            for name in table.names(of: number) { add(table.texts[name.name], number) }
        }
    }

    /// The names that a user of the store has decided on.
    init(decidedIn table: PlaceTable) {
        for name in table.names where name.role == .other(.decided) && table.position(of: name.place) != nil {
            add(table.texts[name.name], name.place)
        }
    }

    private mutating func add(_ name: String, _ place: Int32) {
        guard !name.isEmpty else { return }
        let key = PlaceName(name).key
        // Places come by number, one name after the other.
        if places[key]?.last != place { places[key, default: []].append(place) }
    }

    /// The places with this reduced name, by number.
    subscript(key: String) -> [Int32] { places[key] ?? [] }
}
