public import BilanModel
import GRDB

extension Store {
    /// The whole gazetteer, with the store's numbers; place sets by number.
    ///
    /// Borders are left out: `boundaries` reads those of one edition and level, which is what a question needs.
    public func places() throws(StoreError) -> PlaceTable {
        try read { database in
            var table = PlaceTable()
            try Self.readPlaces(database, into: &table)
            try Self.readNames(database, into: &table)
            try Self.readCodes(database, into: &table)
            try Self.readPopulation(database, into: &table)
            try Self.readChanges(database, into: &table)
            table.sets = try Self.sets(database)
            return table
        }
    }

    /// Members of every place set, by number of the set.
    public func placeSets() throws(StoreError) -> [Int32: [Int32]] { try read { try Self.sets($0) } }

    private static func sets(_ database: Database) throws -> [Int32: [Int32]] {
        let sets = try PlaceUps.members(database).map { (Int32($0.set), $0.places.map { Int32($0) }) }
        return Dictionary(sets, uniquingKeysWith: { first, _ in first })
    }

    private static func readPlaces(_ database: Database, into table: inout PlaceTable) throws {
        let rows = try BulkStatement(database, PlaceSQL.allPlaces)
        while try rows.next() {
            var place = PlaceTable.Place(
                number: Int32(rows.int(0)), kind: .init(stored: rows.int(2)) ?? .admin,
                key: rows.text(1, into: &table.texts), name: rows.text(3, into: &table.texts))
            if let latitude = rows.double(4), let longitude = rows.double(5) {
                place.position = Position(latitude: latitude, longitude: longitude)
            }
            table.places.append(place)
        }
    }

    private static func readNames(_ database: Database, into table: inout PlaceTable) throws {
        let rows = try BulkStatement(database, PlaceSQL.allNames)
        while try rows.next() {
            let role: PlaceTable.NameRole =
                switch rows.int(2) {
                case 0: .english
                case 1: .french
                case 2: .spelling
                case let kind: .other(.init(stored: kind - 3) ?? .variant)
                }
            table.names.append(
                PlaceTable.Name(
                    place: Int32(rows.int(0)), name: rows.text(1, into: &table.texts), role: role,
                    language: rows.text(3, into: &table.texts)))
        }
        let decided = try decidedNames(database)
        guard !decided.isEmpty else { return }
        for row in decided {
            table.names.append(
                PlaceTable.Name(
                    place: Int32(row.place), name: table.texts.code(row.name), role: .other(.decided)))
        }
        // What was decided stands behind the other names of its place, in the order of deciding.
        table.names = table.names.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
            .map(\.element)
    }

    private static func readCodes(_ database: Database, into table: inout PlaceTable) throws {
        let rows = try BulkStatement(database, PlaceSQL.allCodes)
        while try rows.next() {
            // Rows of one edition follow each other: its words are looked up in the table and not written again.
            var code = PlaceTable.Code(
                place: Int32(rows.int(3)), scheme: rows.word(0, of: &table.texts),
                version: rows.word(1, of: &table.texts), code: rows.text(2, into: &table.texts),
                level: UInt8(clamping: rows.int(4)), parent: Int32(rows.optional(5) ?? -1))
            code.validFrom = rows.optional(6).map { CalendarDate(day: Int32($0)) }
            code.validTo = rows.optional(7).map { CalendarDate(day: Int32($0)) }
            table.codes.append(code)
        }
    }

    private static func readPopulation(_ database: Database, into table: inout PlaceTable) throws {
        let rows = try BulkStatement(database, PlaceSQL.allPopulation)
        while try rows.next() {
            table.population.append(
                PlaceTable.People(
                    place: Int32(rows.int(0)), scheme: rows.word(1, of: &table.texts),
                    source: rows.word(3, of: &table.texts), year: Int(rows.int(2)),
                    publishedOn: rows.optional(4).map { CalendarDate(day: Int32($0)) },
                    people: Quantity(thousandths: rows.int(5))))
        }
    }

    private static func readChanges(_ database: Database, into table: inout PlaceTable) throws {
        let rows = try BulkStatement(database, PlaceSQL.allChanges)
        while try rows.next() {
            table.changes.append(
                PlaceTable.Change(
                    from: Int32(rows.int(0)), to: Int32(rows.int(1)), kind: .init(stored: rows.int(2)) ?? .split,
                    share: rows.double(3), day: rows.optional(4).map { CalendarDate(day: Int32($0)) }))
        }
    }
}
