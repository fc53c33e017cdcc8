import GRDB

extension PlaceUps {
    /// Reads codes and countries from the store.
    init(_ database: Database) throws {
        let rows = try BulkStatement(
            database,
            """
            SELECT scheme || '-' || version, place, level, parent, scheme FROM place_code
            ORDER BY scheme, version, code, level
            """)
        var codes: [Code] = []
        var countries: Set<Int64> = []
        while try rows.next() {
            codes.append(
                Code(version: rows.text(0), place: rows.int(1), level: Int(rows.int(2)), parent: rows.optional(3)))
            if rows.text(4) == "iso3166-1-alpha3" { countries.insert(rows.int(1)) }
        }
        self.init(codes: codes, countries: countries)
    }

    /// Writes `place_up` again for every place and version.
    func write(in database: Database) throws {
        try database.execute(sql: "DELETE FROM place_up")
        let places = try Int64.fetchAll(database, sql: "SELECT id FROM place WHERE kind <> 2 ORDER BY id")
        let members = try Self.members(database)
        let insert = try BulkStatement(database, "INSERT INTO place_up VALUES (?, ?, ?, ?, ?, ?, ?)")
        for version in versions {
            for place in places { try write(chain(of: place, in: version), of: place, version, insert) }
            for (set, places) in members {
                let chains = places.map { chain(of: $0, in: version) }
                try write(Self.common(chains), of: set, version, insert)
            }
        }
    }

    /// Writes the rows of one place set that was just made.
    func write(set: Int64, members: [Int64], in database: Database) throws {
        let insert = try BulkStatement(database, "INSERT INTO place_up VALUES (?, ?, ?, ?, ?, ?, ?)")
        for version in versions {
            try write(Self.common(members.map { chain(of: $0, in: version) }), of: set, version, insert)
        }
    }

    private func write(_ chain: Chain, of place: Int64, _ version: String, _ insert: BulkStatement) throws {
        // A place of which nothing is known in this version needs no row.
        guard chain.contains(where: { $0 != nil }) else { return }
        try insert.run(
            .text(version), .int(place), .number(chain[0]), .number(chain[1]), .number(chain[2]), .number(chain[3]),
            .number(chain[4]))
    }

    /// Members of every place set, by number of the set.
    static func members(_ database: Database) throws -> [(set: Int64, places: [Int64])] {
        let rows = try BulkStatement(database, "SELECT \"set\", place FROM place_member ORDER BY \"set\", place")
        var sets: [(set: Int64, places: [Int64])] = []
        while try rows.next() {
            if sets.last?.set == rows.int(0) {
                sets[sets.count - 1].places.append(rows.int(1))
            } else {
                sets.append((rows.int(0), [rows.int(1)]))
            }
        }
        return sets
    }
}
