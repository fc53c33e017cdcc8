import GRDB

/// Editions that only the other store has taken in, with what they cover and what was found in them.
struct MergeReleases {
    private let database: Database
    private let entry: Int64

    init(_ database: Database, entry: Int64) {
        self.database = database
        self.entry = entry
    }

    /// Adds those that stand, or that a standing record came with; gives how many are new.
    func add() throws -> Int {
        // One that came with a merge that was undone comes anew.
        let here = try releases("main").filter { $0.isStanding || !$0.isMerged }
        let known = Dictionary(here.map { ($0.identity, $0) }) { first, second in
            // The same file, taken in, undone and taken in again: the one that stands.
            (first.isStanding ? 1 : 0, first.number) > (second.isStanding ? 1 : 0, second.number) ? first : second
        }
        let map = try BulkStatement(database, "INSERT INTO temp.merge_release VALUES (?, ?)")
        let copy = try BulkStatement(
            database,
            try MergeMaps.copy(
                "release",
                ["id": "NULL", "dataset": MergeMaps.here("dataset", "o.dataset"), "entry": String(entry)],
                from: "other.release o WHERE o.id = ?", in: database))
        var added = 0
        for release in try releases("other") where release.isStanding || release.isUsed {
            if let same = known[release.identity] {
                try map.run(.int(release.number), .int(same.number))
                continue
            }
            try copy.run(.int(release.number))
            let number = database.lastInsertedRowID
            try map.run(.int(release.number), .int(number))
            try addWhatHangsOn(release.number, as: number)
            added += 1
        }
        return added
    }

    private func addWhatHangsOn(_ release: Int64, as number: Int64) throws {
        for (table, instead) in [
            ("release_cover", ["release": "?1", "country": MergeMaps.here("place", "o.country")]),
            ("finding", ["release": "?1", "id": "NULL"]),
        ] {
            try BulkStatement(
                database,
                try MergeMaps.copy(table, instead, from: "other.\(table) o WHERE o.release = ?2", in: database)
            ).run(.int(number), .int(release))
        }
    }

    private struct Release {
        let number: Int64
        let identity: [String]
        let isStanding: Bool
        let isUsed: Bool
        let isMerged: Bool
    }

    private func releases(_ schema: String) throws -> [Release] {
        let rows = try BulkStatement(
            database,
            """
            SELECT r.id, NOT EXISTS (SELECT 1 FROM \(schema).entry u WHERE u.undoes = r.entry),
              r.id IN (SELECT release FROM \(schema).record WHERE entry_to = \(Clock.lastEntry)),
              d.code, r.sha256, r.known_on, r.known_basis, r.edition, r.format,
              (SELECT group_concat(q.said, ';') FROM (SELECT p.uid || ':' || coalesce(c.day0, '') || ':'
                || coalesce(c.day1, '') AS said FROM \(schema).release_cover c JOIN \(schema).place p ON p.id = c.country
                WHERE c.release = r.id ORDER BY said) q),
              (SELECT e.kind = \(EntryKind.merge.rawValue) FROM \(schema).entry e WHERE e.id = r.entry)
            FROM \(schema).release r JOIN \(schema).dataset d ON d.id = r.dataset ORDER BY r.id
            """)
        var releases: [Release] = []
        while try rows.next() {
            releases.append(
                Release(
                    number: rows.int(0), identity: (3...9).map { rows.text($0) }, isStanding: rows.int(1) == 1,
                    isUsed: rows.int(2) == 1, isMerged: rows.int(10) == 1))
        }
        return releases
    }
}
