import GRDB

/// Cards that both stores have in other words, and events that are parts of others in one of them.
struct MergeWords {
    let database: Database
    var changed = 0
    private(set) var conflicts: [MergeConflict] = []

    init(_ database: Database) { self.database = database }

    /// Gives each the words that stand.
    mutating func settle() throws {
        for kind in CardHistory.kinds { try settle(kind) }
        try settleParents()
    }

    private mutating func settle(_ kind: CardHistory.Kind) throws {
        let name = kind.table == "dataset" ? "code" : "uid"
        let rows = try BulkStatement(
            database,
            """
            SELECT m.id, o.id, \(MergeWords.now(kind, "main", "m")), \(MergeWords.now(kind, "other", "o"))
            FROM main.\(kind.table) m JOIN other.\(kind.table) o ON o.\(name) = m.\(name)
            WHERE \(MergeWords.now(kind, "main", "m")) <> \(MergeWords.now(kind, "other", "o")) ORDER BY m.\(name)
            """)
        var found: [(here: Int64, there: Int64, said: String, other: String)] = []
        while try rows.next() { found.append((rows.int(0), rows.int(1), rows.text(2), rows.text(3))) }
        guard !found.isEmpty else { return }
        let values = kind.columns.map { column in
            let value = "json_extract(?2, '$.\(column)')"
            return column == MergeWords.reference(kind)
                ? "\(column) = (SELECT id FROM main.source WHERE uid = \(value))" : "\(column) = \(value)"
        }
        let update = try BulkStatement(
            database, "UPDATE main.\(kind.table) SET \(values.joined(separator: ", ")) WHERE id = ?1")
        for card in found {
            let here = try history(kind, "main", card.here, card.said)
            let there = try history(kind, "other", card.there, card.other)
            let choice = here.choice(against: there)
            let takes = choice == .there || choice == .open && here.yields(to: there)
            if choice == .open {
                conflicts.append(
                    MergeConflict(
                        kind: kind.table, what: try label(kind, card.here), here: card.said, there: card.other,
                        tookThere: takes))
            }
            guard takes else { continue }
            try update.run(.int(card.here), .text(card.other))
            changed += 1
        }
    }

    /// What a card has said over its entries: what it said before each change, then what it says.
    private func history(
        _ kind: CardHistory.Kind, _ schema: String, _ card: Int64, _ now: String
    ) throws -> SubjectHistory {
        let was = MergeWords.reference(kind).map { column in
            """
            json_set(b.was, '$.\(column)',
              (SELECT s.uid FROM \(schema).source s WHERE s.id = json_extract(b.was, '$.\(column)')))
            """
        }
        let rows = try BulkStatement(
            database,
            """
            SELECT \(was ?? "b.was"), coalesce(e.day, 0) FROM \(schema).card_before b
            LEFT JOIN \(schema).entry e ON e.id = b.entry WHERE b.kind = ? AND b.card = ?
              AND (e.id IS NULL OR e.id IN (\(MergeDays.counted(schema)))) ORDER BY b.entry
            """)
        rows.bind(1, kind.table)
        rows.bind(2, card)
        var history = SubjectHistory()
        var day = Int64.min
        while try rows.next() {
            history.add(rows.text(0), on: day)
            day = rows.int(1)
        }
        history.add(now, on: day)
        return history
    }

    private func label(_ kind: CardHistory.Kind, _ card: Int64) throws -> String {
        let column = ["dataset": "code", "origin": "key"][kind.table] ?? "ext_id"
        let rows = try BulkStatement(database, "SELECT \(column) FROM main.\(kind.table) WHERE id = ?")
        rows.bind(1, card)
        var text = ""
        while try rows.next() { text = rows.text(0) }
        return text
    }

    /// The column that points to a source, whose number is each store's own.
    private static func reference(_ kind: CardHistory.Kind) -> String? {
        ["document": "publisher", "origin": "source"][kind.table]
    }

    /// A card as it stands, as JSON that means the same in every store.
    private static func now(_ kind: CardHistory.Kind, _ schema: String, _ alias: String) -> String {
        let pairs = kind.columns.map { column in
            column == reference(kind)
                ? "'\(column)', (SELECT s.uid FROM \(schema).source s WHERE s.id = \(alias).\(column))"
                : "'\(column)', \(alias).\(column)"
        }
        return "json_object(\(pairs.joined(separator: ", ")))"
    }
}
