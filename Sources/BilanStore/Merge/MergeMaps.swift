import GRDB

/// Numbers of the other store beside those of this one, for everything that rows point to.
enum MergeMaps {
    /// What is numbered in both, with what names it in every store.
    private static let kinds: [(table: String, name: String)] = [
        ("dataset", "code"), ("source", "uid"), ("document", "uid"), ("origin", "uid"), ("grp", "uid"),
        ("event", "uid"),
        ("place", "uid"),
    ]

    /// The temporary tables.
    static let tables =
        kinds.map { "merge_" + $0.table } + ["merge_text", "merge_release", "merge_record", "merge_claim"]

    /// Fills the maps of cards and places; both stores have them all by now, but for places.
    static func fill(_ database: Database) throws {
        for (table, name) in kinds {
            try database.execute(
                sql: """
                    CREATE TEMP TABLE merge_\(table)(there INTEGER PRIMARY KEY, here INTEGER NOT NULL);
                    INSERT INTO temp.merge_\(table) SELECT o.id, m.id FROM other.\(table) o
                      JOIN main.\(table) m ON m.\(name) = o.\(name);
                    """)
        }
        for table in ["text", "release", "record", "claim"] {
            try database.execute(
                sql: "CREATE TEMP TABLE merge_\(table)(there INTEGER PRIMARY KEY, here INTEGER NOT NULL)")
        }
    }

    /// The number here of a number of the other store, in SQL; NULL for none.
    static func here(_ table: String, _ column: String) -> String {
        "(SELECT k.here FROM temp.merge_\(table) k WHERE k.there = \(column))"
    }

    /// Copies rows of the other store: every column as it is, but for those that stand in `instead`.
    static func copy(
        _ table: String, _ instead: [String: String], from rows: String, in database: Database
    ) throws -> String {
        let columns = try database.columns(in: table).map(\.name)
        let values = columns.map { instead[$0] ?? "o.\"\($0)\"" }
        return """
            INSERT INTO main.\(table)(\(columns.map { "\"\($0)\"" }.joined(separator: ", ")))
            SELECT \(values.joined(separator: ", ")) FROM \(rows)
            """
    }
}

/// Places of the other store, which this one must have.
struct MergePlaces {
    private let database: Database

    /// Makes the sets of places that records of the other store stand at.
    ///
    /// - Throws: `refused` for places of standing records or names that this store does not have.
    init(_ database: Database) throws {
        self.database = database
        let missing = try BulkStatement(
            database,
            """
            SELECT p.name, p.key FROM other.place p WHERE p.kind <> 2
              AND NOT EXISTS (SELECT 1 FROM main.place m WHERE m.uid = p.uid)
              AND (EXISTS (SELECT 1 FROM other.record r WHERE r.place = p.id AND r.entry_to = \(Clock.lastEntry))
                OR EXISTS (SELECT 1 FROM other.place_alias a WHERE a.place = p.id AND a.entry_to = \(Clock.lastEntry))
                OR EXISTS (SELECT 1 FROM other.place_member s JOIN other.record r ON r.place = s."set"
                  WHERE s.place = p.id AND r.entry_to = \(Clock.lastEntry)))
            ORDER BY p.key LIMIT 3
            """)
        var names: [String] = []
        while try missing.next() { names.append("\(missing.text(0)) (\(missing.text(1)))") }
        guard names.isEmpty else {
            throw StoreError.refused(
                rule:
                    "the other store has figures at places that this one does not know, \(names.joined(separator: ", ")); "
                    + "take the same gazetteer in first (bilan places import)")
        }
        try makeSets()
    }

    private func makeSets() throws {
        let rows = try BulkStatement(
            database,
            """
            SELECT s.uid, m.id FROM other.place s JOIN other.place_member e ON e."set" = s.id
            JOIN other.place p ON p.id = e.place JOIN main.place m ON m.uid = p.uid
            WHERE s.kind = 2 AND NOT EXISTS (SELECT 1 FROM main.place h WHERE h.uid = s.uid) ORDER BY s.uid, m.id
            """)
        var sets: [UInt64: [Int32]] = [:]
        while try rows.next() { sets[UInt64(bitPattern: rows.int(0)), default: []].append(Int32(rows.int(1))) }
        let uids = sets.keys.sorted()
        _ = try PlaceSets.numbers(of: uids.map { sets[$0] ?? [] }, uids: uids, in: database)
    }
}
