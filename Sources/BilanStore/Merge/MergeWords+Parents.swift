import GRDB

extension MergeWords {
    /// Events that are part of others in one store alone, or of other ones.
    mutating func settleParents() throws {
        let rows = try BulkStatement(
            database,
            """
            SELECT m.id, o.id, \(MergeWords.parents("main", "m")) AS here, \(MergeWords.parents("other", "o")) AS there
            FROM main.event m JOIN other.event o ON o.uid = m.uid WHERE here <> there
            ORDER BY m.uid
            """)
        var found: [(here: Int64, there: Int64, said: String, other: String)] = []
        while try rows.next() { found.append((rows.int(0), rows.int(1), rows.text(2), rows.text(3))) }
        let former = try BulkStatement(database, "SELECT parent FROM main.event_parent WHERE event = ? ORDER BY parent")
        let delete = try BulkStatement(database, "DELETE FROM main.event_parent WHERE event = ?")
        let insert = try BulkStatement(
            database,
            """
            INSERT INTO main.event_parent(event, parent) SELECT ?1, p.id FROM json_each(?2) j
            JOIN main.event p ON p.uid = j.value
            """)
        for event in found {
            let here = try parents(over: "main", event.here, event.said)
            let there = try parents(over: "other", event.there, event.other)
            let choice = here.choice(against: there)
            guard choice == .there || choice == .open && here.yields(to: there) else { continue }
            former.bind(1, event.here)
            var stood: [Int64] = []
            while try former.next() { stood.append(former.int(0)) }
            try CardHistory(database).keep(parents: stood, of: event.here)
            try delete.run(.int(event.here))
            try insert.run(.int(event.here), .text(event.other))
            changed += 1
        }
    }

    /// What an event was part of over the entries of a store, and is now.
    private func parents(over schema: String, _ event: Int64, _ now: String) throws -> SubjectHistory {
        let rows = try BulkStatement(
            database,
            """
            SELECT (SELECT coalesce(json_group_array(q.uid), '[]') FROM
                (SELECT p.uid FROM json_each(b.was) j JOIN \(schema).event p ON p.id = j.value ORDER BY p.uid) q),
              coalesce(e.day, 0)
            FROM \(schema).card_before b LEFT JOIN \(schema).entry e ON e.id = b.entry
            WHERE b.kind = ? AND b.card = ? AND (e.id IS NULL OR e.id IN (\(MergeDays.counted(schema))))
            ORDER BY b.entry
            """)
        rows.bind(1, CardHistory.parents)
        rows.bind(2, event)
        var history = SubjectHistory()
        var day = Int64.min
        while try rows.next() {
            history.add(rows.text(0), on: day)
            day = rows.int(1)
        }
        history.add(now, on: day)
        return history
    }

    /// The identities of an event's parents, sorted, as a JSON list.
    private static func parents(_ schema: String, _ alias: String) -> String {
        """
        (SELECT coalesce(json_group_array(q.uid), '[]') FROM (SELECT p.uid FROM \(schema).event_parent x
          JOIN \(schema).event p ON p.id = x.parent WHERE x.event = \(alias).id ORDER BY p.uid) q)
        """
    }
}
