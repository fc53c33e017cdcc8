import GRDB

/// What people have ruled in the two stores: decisions, joins of events, names of places.
struct MergeRulings {
    private let database: Database
    private let entry: Int64
    private let days: MergeDays
    private(set) var changed = 0
    private(set) var conflicts: [MergeConflict] = []

    init(_ database: Database, entry: Int64, days: MergeDays) {
        self.database = database
        self.entry = entry
        self.days = days
    }

    /// A table of rulings: what a row is about, what it says, and how it is written here.
    private struct Kind: Sendable {
        let table: String
        let name: String
        /// Subject, content and a label, in SQL.
        let said: (subject: String, content: String, label: String)
        /// What the rows are joined with, in a store.
        let joins: @Sendable (String) -> String
        /// Columns that are each store's own.
        let instead: [String: String]
    }

    private static let kinds = [
        Kind(
            table: "decision", name: "decision",
            said: (
                "e.uid || '|' || t.key",
                "json_array(r.key, c.ordinal, t.low, t.best, t.high, t.form, t.reason, t.day)",
                "coalesce(nullif(e.ext_id, ''), printf('%016x', e.uid)) || ' ' || t.key"
            ),
            joins: { schema in
                """
                JOIN \(schema).event e ON e.id = t.event LEFT JOIN \(schema).claim c ON c.id = t.claim
                LEFT JOIN \(schema).record r ON r.id = c.record
                """
            },
            instead: ["event": MergeMaps.here("event", "o.event"), "claim": MergeSQL.claim("o.claim")]),
        Kind(
            table: "event_match", name: "pair of events",
            said: (
                "e.uid || '|' || f.uid", "json_array(t.same, t.how, t.score, t.reason, t.day)",
                "coalesce(nullif(e.ext_id, ''), printf('%016x', e.uid)) || ' and ' "
                    + "|| coalesce(nullif(f.ext_id, ''), printf('%016x', f.uid))"
            ),
            joins: { "JOIN \($0).event e ON e.id = t.first JOIN \($0).event f ON f.id = t.second" },
            instead: [
                "first": MergeMaps.here("event", "o.first"), "second": MergeMaps.here("event", "o.second"),
            ]),
        Kind(
            table: "place_alias", name: "name of a place", said: ("p.uid || '|' || t.name", "t.name", "t.name"),
            joins: { "JOIN \($0).place p ON p.id = t.place" }, instead: ["place": MergeMaps.here("place", "o.place")]),
    ]

    /// Makes every ruling what both stores together say of its subject.
    mutating func settle() throws {
        for kind in MergeRulings.kinds { try settle(kind) }
    }

    /// The rulings of one store.
    private struct Side {
        var builder = HistoryBuilder()
        /// Rows that stand, by subject.
        var standing: [String: Int64] = [:]
        var labels: [String: String] = [:]
    }

    private func side(_ kind: Kind, _ schema: String) throws -> Side {
        let rows = try BulkStatement(
            database,
            """
            SELECT t.id, \(kind.said.subject), \(kind.said.content), \(kind.said.label), t.entry_from, t.entry_to
            FROM \(schema).\(kind.table) t \(kind.joins(schema)) ORDER BY t.id
            """)
        var side = Side()
        while try rows.next() {
            let subject = rows.text(1)
            side.builder.add(subject, rows.text(2), from: rows.int(4), to: rows.int(5))
            side.labels[subject] = rows.text(3)
            if rows.int(5) == Clock.lastEntry { side.standing[subject] = rows.int(0) }
        }
        return side
    }

    private mutating func settle(_ kind: Kind) throws {
        let (here, there) = (try side(kind, "main"), try side(kind, "other"))
        let close = try BulkStatement(database, "UPDATE main.\(kind.table) SET entry_to = ? WHERE id = ?")
        var instead = kind.instead
        instead["id"] = "NULL"
        instead["entry_from"] = String(entry)
        instead["entry_to"] = String(Clock.lastEntry)
        let copy = try BulkStatement(
            database,
            try MergeMaps.copy(kind.table, instead, from: "other.\(kind.table) o WHERE o.id = ?", in: database))
        for subject in there.builder.subjects.sorted() {
            let own = here.builder.history(of: subject, days: days.here)
            let other = there.builder.history(of: subject, days: days.there)
            let choice = own.choice(against: other)
            let takes = choice == .there || choice == .open && own.yields(to: other)
            if choice == .open {
                conflicts.append(
                    MergeConflict(
                        kind: kind.name, what: there.labels[subject] ?? subject, here: own.current,
                        there: other.current, tookThere: takes))
            }
            guard takes else { continue }
            if let row = here.standing[subject] { try close.run(.int(entry), .int(row)) }
            if let row = there.standing[subject] { try copy.run(.int(row)) }
            changed += 1
        }
    }
}
