import BilanModel
import GRDB

/// Keeps the columns of single claims in step with the rows, at the end of every change of the store.
///
/// Who changes rows need not know of the columns: new records are known by their numbers, changed ones by triggers that
/// live as long as the change. What the columns do not hold stands in runs of records beside them, which questions read
/// row by row.
struct SingleKeeper {
    /// The name in `meta` of how far the columns go.
    static let mark = "single_claims"
    /// The mark of a store of which no claim can be told by itself.
    static let unfit = "unfit"

    /// Takes away what is kept of single claims.
    static func clear(_ database: Database) throws {
        try database.execute(sql: "DELETE FROM column_chunk WHERE name LIKE 'single%'")
    }

    private let database: Database
    let chunks: ColumnChunkStore
    private var test: SingleTest
    var tables: SingleTables
    let generation: Int64

    /// Watches for changes of rows that are there already.
    static func watch(_ database: Database) throws {
        try database.execute(
            sql: """
                CREATE TEMP TABLE IF NOT EXISTS touched(record INTEGER PRIMARY KEY);
                CREATE TEMP TABLE IF NOT EXISTS met(record INTEGER PRIMARY KEY);
                DELETE FROM temp.touched;
                DELETE FROM temp.met;
                CREATE TEMP TRIGGER IF NOT EXISTS touched_record AFTER UPDATE ON main.record BEGIN
                  INSERT OR IGNORE INTO touched VALUES (NEW.id);
                END;
                CREATE TEMP TRIGGER IF NOT EXISTS touched_claim AFTER UPDATE ON main.claim BEGIN
                  INSERT OR IGNORE INTO touched VALUES (NEW.record);
                END;
                CREATE TEMP TRIGGER IF NOT EXISTS touched_link AFTER UPDATE ON main.event_link BEGIN
                  INSERT OR IGNORE INTO touched VALUES (NEW.record);
                END;
                """)
    }

    /// Brings the columns up to the rows.
    static func refresh(_ database: Database) throws {
        guard var keeper = try SingleKeeper(database) else { return }
        try keeper.refresh()
    }

    /// Nil for a store that is unfit.
    private init?(_ database: Database) throws {
        self.database = database
        chunks = ColumnChunkStore(database)
        let mark = try SingleTables.mark(database)
        guard mark != SingleKeeper.unfit else { return nil }
        tables = try SingleTables(mark, chunks)
        test = try SingleTest(database)
        generation = try BulkStatement(database, "SELECT coalesce(max(id), 0) FROM entry").value() ?? 0
    }

    private mutating func refresh() throws {
        let before = tables.newest
        // Nobody changes a store that has no rows for its columns.
        guard before >= 0 else { return }
        if before == 0 { try SingleKeeper.clear(database) }
        let newest = try BulkStatement(database, "SELECT coalesce(max(id), 0) FROM record").value() ?? 0
        var changed: [Int64: SingleRow?] = [:]
        var keys: Set<Int64> = []
        if before > 0 {
            try test.forEach("r.id IN (SELECT record FROM temp.touched WHERE record <= ?1)", before) { found in
                if case .single(let row) = found {
                    changed[row.record] = row
                } else {
                    changed[found.record] = .some(nil)
                }
            }
            for record in try withRuledEvents() { changed[record] = .some(nil) }
            keys = try self.keys(of: changed.keys)
        }
        keys.formUnion(try self.keys(of: try metEvents()))
        guard newest > before || !changed.isEmpty || !keys.isEmpty else { return }
        if newest > before { keys.formUnion(try append(after: before)) }
        for record in try recordsAtOnce(keys) { changed[record] = .some(nil) }
        if !changed.isEmpty { try patch(changed) }
        guard !test.isPointedTo else {
            try SingleKeeper.clear(database)
            return try SingleTables.write(mark: SingleKeeper.unfit, database)
        }
        tables.newest = newest
        try tables.write(database, chunks, generation: generation)
    }

    /// Adds what is new at the end, and gives the keys of records whose event was there before them.
    private mutating func append(after last: Int64) throws -> Set<Int64> {
        var appender = try SingleAppender(tables, chunks, generation: generation)
        var earlier: [Int64] = []
        try test.forEach("r.id > ?1", last) { found in if try appender.add(found) { earlier.append(found.record) } }
        try appender.flush()
        tables = appender.tables
        return try keys(of: earlier)
    }

    /// Records among the singles of whose events something else speaks now.
    private func withRuledEvents() throws -> [Int64] {
        let events = test.ruledEvents
        guard !events.isEmpty else { return [] }
        var records: [Int64] = []
        for number in 0..<(try chunks.count(SingleColumn.event.name)) {
            guard let chunk = try chunks.chunk(SingleColumn.event.name, number),
                events.contains(where: { (chunk.minimum...chunk.maximum).contains($0) })
            else { continue }
            let numbers = try chunks.chunk(SingleColumn.record.name, number)?.numbers ?? []
            let kinds = try chunks.chunk(SingleColumn.kind.name, number)?.numbers ?? []
            for (index, event) in chunk.numbers.enumerated()
            where events.contains(event) && numbers.indices.contains(index) && kinds[index] != 0 {
                records.append(numbers[index])
            }
        }
        return records
    }

    /// Records whose event was there before them, as who wrote them has seen.
    private func metEvents() throws -> [Int64] {
        let rows = try BulkStatement(database, "SELECT record FROM temp.met ORDER BY record")
        var records: [Int64] = []
        while try rows.next() { records.append(rows.int(0)) }
        return records
    }

    private func keys(of records: some Sequence<Int64>) throws -> Set<Int64> {
        let find = try BulkStatement(database, "SELECT key FROM record WHERE id = ?")
        var keys: Set<Int64> = []
        for record in records {
            find.bind(1, record)
            if let key = try find.value() { keys.insert(key) }
        }
        return keys
    }

    /// All versions of records of which two could be visible together, so that their event has two claims.
    private func recordsAtOnce(_ keys: Set<Int64>) throws -> [Int64] {
        let together = try BulkStatement(
            database,
            """
            SELECT 1 FROM record a JOIN record b ON b.key = a.key AND b.id > a.id WHERE a.key = ?
              AND a.known_from < b.known_to AND b.known_from < a.known_to
              AND a.entry_from < b.entry_to AND b.entry_from < a.entry_to LIMIT 1
            """)
        let versions = try BulkStatement(database, "SELECT id FROM record WHERE key = ?")
        var records: [Int64] = []
        for key in keys {
            together.bind(1, key)
            guard try together.value() != nil else { continue }
            versions.bind(1, key)
            while try versions.next() { records.append(versions.int(0)) }
        }
        return records
    }
}
