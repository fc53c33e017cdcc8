public import BilanModel
import GRDB

extension Store {
    /// The whole gazetteer, with the store's numbers; place sets by number.
    ///
    /// Borders are left out: `boundaries` reads those of one edition and level, which is what a question needs.
    public func places() throws(StoreError) -> PlaceTable {
        try read { database in
            var numbers: [String: Int32] = [:]
            var content = PlaceBatch()
            let names = try Self.names(database)
            let rows = try BulkStatement(database, PlaceSQL.allPlaces)
            while try rows.next() {
                var place = PlaceCard(key: rows.text(1), name: rows.text(3))
                place.kind = .init(stored: rows.int(2)) ?? .admin
                if let latitude = rows.double(4), let longitude = rows.double(5) {
                    place.position = Position(latitude: latitude, longitude: longitude)
                }
                for (name, kind, language) in names[rows.int(0)] ?? [] {
                    switch kind {
                    case 0: place.nameEN = name
                    case 1: place.nameFR = name
                    case 2: place.aliases.append(name)
                    default:
                        let kind = PlaceAlias.Kind(stored: kind - 3) ?? .variant
                        place.names.append(PlaceAlias(name, language: language, kind: kind))
                    }
                }
                numbers[place.key] = Int32(rows.int(0))
                content.places.append(place)
            }
            content.codes = try Self.codes(database)
            content.population = try Self.population(database)
            content.changes = try Self.changes(database)
            let sets = try PlaceUps.members(database).map { (Int32($0.set), $0.places.map { Int32($0) }) }
            return PlaceTable(
                content: content, numbers: numbers, sets: Dictionary(sets, uniquingKeysWith: { first, _ in first }))
        }
    }

    private static func names(_ database: Database) throws -> [Int64: [(name: String, kind: Int64, language: String)]] {
        let rows = try BulkStatement(database, PlaceSQL.allNames)
        var names: [Int64: [(name: String, kind: Int64, language: String)]] = [:]
        while try rows.next() { names[rows.int(0), default: []].append((rows.text(1), rows.int(2), rows.text(3))) }
        return names
    }

    private static func codes(_ database: Database) throws -> [PlaceCode] {
        let rows = try BulkStatement(database, PlaceSQL.allCodes)
        var codes: [PlaceCode] = []
        while try rows.next() {
            var code = PlaceCode(
                scheme: rows.text(0), version: rows.text(1), code: rows.text(2), place: rows.text(3),
                level: UInt8(clamping: rows.int(4)), parent: rows.text(5))
            code.validFrom = rows.optional(6).map { CalendarDate(day: Int32($0)) }
            code.validTo = rows.optional(7).map { CalendarDate(day: Int32($0)) }
            codes.append(code)
        }
        return codes
    }

    private static func population(_ database: Database) throws -> [PopulationRow] {
        let rows = try BulkStatement(database, PlaceSQL.allPopulation)
        var population: [PopulationRow] = []
        while try rows.next() {
            population.append(
                PopulationRow(
                    place: rows.text(0), scheme: rows.text(1), year: Int(rows.int(2)), source: rows.text(3),
                    publishedOn: rows.optional(4).map { CalendarDate(day: Int32($0)) },
                    people: Quantity(thousandths: rows.int(5))))
        }
        return population
    }

    private static func changes(_ database: Database) throws -> [PlaceChange] {
        let rows = try BulkStatement(database, PlaceSQL.allChanges)
        var changes: [PlaceChange] = []
        while try rows.next() {
            changes.append(
                PlaceChange(
                    from: rows.text(0), to: rows.text(1), kind: .init(stored: rows.int(2)) ?? .split,
                    share: rows.double(3), day: rows.optional(4).map { CalendarDate(day: Int32($0)) }))
        }
        return changes
    }
}
