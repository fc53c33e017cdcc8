public import BilanModel
import GRDB

extension Store {
    /// Takes in what another store knows: claims, decisions, corrections, names, and the cards they need, as one entry.
    ///
    /// What one store has changed since the other last knew it stands; what both have changed without knowing of each
    /// other is a conflict, in which the later word stands. Merged both ways, two stores answer alike; merged again,
    /// nothing changes. Entries, issued briefings, gazetteers and borders stay each store's own.
    ///
    /// - Parameter path: the other store, or a file of claims; it is only read.
    /// - Throws: `missing`, `notAStore`, `otherKind`, and `refused` for records at places that this store does not have.
    public func merge(
        _ path: String, named name: String, day: CalendarDate, dryRun: Bool = false
    ) throws(StoreError) -> MergeSummary {
        // Opened first, so that a stranger's file, or one of another schema, is refused by name.
        _ = try Store.open(at: path, readOnly: true)
        return try attaching(path) { database in
            let places = try MergePlaces(database)
            var summary = MergeSummary()
            try MergeCards(database).add()
            try MergeMaps.fill(database)
            var cards = MergeWords(database)
            try cards.settle()
            (summary.cards, summary.conflicts) = (cards.changed, cards.conflicts)
            let days = try MergeDays(database)
            let last = try Int64.fetchOne(database, sql: "SELECT uid FROM other.entry ORDER BY id DESC LIMIT 1") ?? 0
            let entry = try Entry.write(
                .merge, day: day, reason: "merged \(name)", content: String(last), in: database)
            summary.releases = try MergeReleases(database, entry: entry).add()
            var records = try MergeRecords(database, entry: entry, days: days)
            try records.settle(places)
            (summary.records, summary.closed) = (records.added, records.closed)
            summary.conflicts += records.conflicts
            var rulings = MergeRulings(database, entry: entry, days: days)
            try rulings.settle()
            summary.rulings = rulings.changed
            summary.conflicts += rulings.conflicts
            let reviews = try MergeReviews(database, entry: entry).add()
            let isNews =
                [summary.records, summary.closed, summary.releases, summary.cards, summary.rulings, reviews].max() ?? 0
                > 0
            if isNews { summary.entry = entry }
            let broken = try BulkStatement(database, "PRAGMA main.foreign_key_check")
            if try broken.next() { throw StoreError.brokenBatch(what: "a row of \(broken.text(0)) after merging") }
            return (summary, isNews && !dryRun)
        }
    }

    /// Runs `body` in one transaction with another store beside this one, under the name `other`.
    private func attaching<Value>(
        _ path: String, _ body: (Database) throws -> (value: Value, keep: Bool)
    ) throws(StoreError) -> Value {
        do {
            return try queue.writeWithoutTransaction { database in
                try database.execute(sql: "PRAGMA foreign_keys = OFF")
                try database.execute(sql: "ATTACH DATABASE ? AS other", arguments: [path])
                defer {
                    for table in MergeMaps.tables { try? database.execute(sql: "DROP TABLE IF EXISTS temp.\(table)") }
                    try? database.execute(sql: "DETACH DATABASE other; PRAGMA foreign_keys = ON")
                }
                var result: Value?
                try database.inTransaction(.immediate) {
                    let note = UseNote(store: self.path)
                    note?.leave()
                    defer { note?.remove() }
                    try SingleKeeper.watch(database)
                    let (value, keep) = try body(database)
                    result = value
                    if keep { try SingleKeeper.refresh(database) }
                    return keep ? .commit : .rollback
                }
                guard let result else { throw StoreError.failed(path: path, reason: "no result") }
                return result
            }
        } catch { throw StoreError(error, path: self.path) }
    }
}

/// The day of every entry of both stores, but for merges that were undone, and what undid them.
///
/// Those count as if they had never been, so that what was taken back with one comes in with the next.
struct MergeDays {
    let here: [Int64: Int64]
    let there: [Int64: Int64]

    /// Entries of a store that are no undone merge and undo none, in SQL.
    static func counted(_ schema: String) -> String {
        """
        SELECT e.id FROM \(schema).entry e WHERE NOT (e.kind = \(EntryKind.merge.rawValue)
            AND EXISTS (SELECT 1 FROM \(schema).entry u WHERE u.undoes = e.id))
          AND NOT EXISTS (SELECT 1 FROM \(schema).entry m
            WHERE m.id = e.undoes AND m.kind = \(EntryKind.merge.rawValue))
        """
    }

    init(_ database: Database) throws {
        func days(_ schema: String) throws -> [Int64: Int64] {
            let rows = try BulkStatement(
                database, "SELECT id, day FROM \(schema).entry WHERE id IN (\(MergeDays.counted(schema)))")
            var days: [Int64: Int64] = [:]
            while try rows.next() { days[rows.int(0)] = rows.int(1) }
            return days
        }
        here = try days("main")
        there = try days("other")
    }
}
