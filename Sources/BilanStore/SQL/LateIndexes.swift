import GRDB

/// Indexes by identity that the first edition of a dataset leaves out while its rows are written, and builds behind them.
///
/// Identities are spread evenly: kept while a million rows are written, an index is read and written all over, while
/// building it sorts once. Unique ones are held to it when they are built, within the same transaction.
final class LateIndexes {
    private let database: Database
    /// Indexes that are missing, by name, with the statement that makes them.
    private var missing: [String: String] = [:]

    /// Rows below which leaving them out is not worth while.
    private static let least = 10_000

    init(_ database: Database) { self.database = database }

    /// Leaves the indexes out for this many rows, unless the store has more already.
    func leaveOut(for rows: Int) throws {
        guard rows >= LateIndexes.least,
            try BulkStatement(database, "SELECT coalesce(max(id), 0) FROM record").value() ?? 0 <= rows
        else { return }
        let found = try BulkStatement(
            database,
            """
            SELECT name, sql FROM sqlite_schema WHERE type = 'index'
              AND name IN ('record_key', 'event_uid', 'origin_uid', 'claim_place_in_record')
            """)
        while try found.next() { missing[found.text(0)] = found.text(1) }
        for name in missing.keys.sorted() { try database.execute(sql: "DROP INDEX \(name)") }
        // Rows are only written behind one another: few pages are wanted twice.
        try database.execute(sql: "PRAGMA cache_size = -16384")
    }

    /// Whether an index was left out.
    func lacks(_ name: String) -> Bool { missing[name] != nil }

    /// Builds an index that somebody needs before the end.
    func need(_ name: String) throws {
        guard let sql = missing.removeValue(forKey: name) else { return }
        try database.execute(sql: sql)
    }

    /// Builds all that were left out.
    func build() throws {
        guard !missing.isEmpty else { return }
        // Sorting goes on in a thread of its own while rows are read, each in as much memory as there is cache.
        try database.execute(sql: "PRAGMA cache_size = -8192; PRAGMA shrink_memory; PRAGMA threads = 1")
        for name in missing.keys.sorted() { try need(name) }
        try database.execute(sql: "PRAGMA threads = 0")
    }
}
