import GRDB

/// Writes rows of the other store here, with their claims, words and events, under the entry of the merge.
struct MergedRows {
    private let database: Database
    private let entry: Int64

    init(_ database: Database, entry: Int64) {
        self.database = database
        self.entry = entry
    }

    /// Writes them in the order given.
    func write(_ rows: [(there: Int64, from: Int64, to: Int64)]) throws {
        guard !rows.isEmpty else { return }
        try database.execute(
            sql: """
                CREATE TEMP TABLE merge_add(there INTEGER PRIMARY KEY, here INTEGER NOT NULL, k0 INTEGER NOT NULL,
                  k1 INTEGER NOT NULL)
                """)
        defer { try? database.execute(sql: "DROP TABLE temp.merge_add") }
        var next = (try Int64.fetchOne(database, sql: "SELECT max(id) FROM main.record") ?? 0) + 1
        let add = try BulkStatement(database, "INSERT INTO temp.merge_add VALUES (?, ?, ?, ?)")
        for row in rows {
            try add.run(.int(row.there), .int(next), .int(row.from), .int(row.to))
            next += 1
        }
        for statement in MergeSQL.texts { try database.execute(sql: statement) }
        try copy(
            "record", join: "a.there = o.id", order: "a.here",
            [
                "id": "a.here", "known_from": "a.k0", "known_to": "a.k1", "entry_from": String(entry),
                "entry_to": String(Clock.lastEntry), "dataset": MergeMaps.here("dataset", "o.dataset"),
                "document": MergeMaps.here("document", "o.document"), "release": MergeMaps.here("release", "o.release"),
                "place": MergeMaps.here("place", "o.place"), "sheet": text("sheet"), "place_text": text("place_text"),
                "code_text": text("code_text"), "category": text("category"), "actor_a": text("actor_a"),
                "actor_b": text("actor_b"),
            ])
        try copy("record_text", join: "a.there = o.record", order: "a.here", ["record": "a.here"])
        try copy(
            "event_link", join: "a.there = o.record AND o.entry_to = \(Clock.lastEntry)", order: "a.here",
            [
                "record": "a.here", "event": MergeMaps.here("event", "o.event"), "entry_from": String(entry),
                "entry_to": String(Clock.lastEntry),
            ])
        let last = try Int64.fetchOne(database, sql: "SELECT max(id) FROM main.claim") ?? 0
        try database.execute(sql: MergeSQL.claimNumbers(after: last))
        try copy(
            "claim", join: "a.there = o.record", order: "a.here, o.ordinal",
            [
                "id": MergeMaps.here("claim", "o.id"), "record": "a.here", "grp": MergeMaps.here("grp", "o.grp"),
                "origin": MergeMaps.here("origin", "o.origin"), "part_of": MergeSQL.claim("o.part_of"),
                "supersedes": MergeSQL.claim("o.supersedes"), "stated": text("stated"), "col": text("col"),
            ])
    }

    private func text(_ column: String) -> String { MergeMaps.here("text", "o." + column) }

    private func copy(_ table: String, join: String, order: String, _ instead: [String: String]) throws {
        try database.execute(
            sql: try MergeMaps.copy(
                table, instead, from: "other.\(table) o JOIN temp.merge_add a ON \(join) ORDER BY \(order)",
                in: database))
    }
}
