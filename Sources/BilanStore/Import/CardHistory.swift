import GRDB

/// What cards said before an entry wrote over them.
///
/// An entry's number is the next one until the entry is written, which happens after its cards.
struct CardHistory {
    /// A table of cards, with the columns that are written over.
    struct Kind {
        let table: String
        let columns: [String]

        /// The trigger that keeps what a card said.
        var trigger: String {
            let pairs = columns.map { "'\($0)', old.\($0)" }.joined(separator: ", ")
            return """
                CREATE TRIGGER \(table)_before AFTER UPDATE ON \(table) BEGIN
                  INSERT OR IGNORE INTO card_before VALUES ('\(table)', old.id,
                    \(CardHistory.nextEntry), json_object(\(pairs)));
                END
                """
        }
    }

    static let nextEntry = "(SELECT coalesce(max(id), 0) + 1 FROM entry)"

    /// Every table whose cards are written over.
    static let kinds = [
        Kind(
            table: "dataset",
            columns: [
                "code", "kind", "lead_rank", "reliability", "credibility", "audience", "title", "publisher", "citation",
                "licence",
            ]),
        Kind(
            table: "source",
            columns: [
                "uid", "ext_id", "name", "name_fr", "kind", "reliability", "credibility", "public_label",
                "public_label_fr",
            ]),
        Kind(
            table: "document",
            columns: [
                "uid", "ext_id", "title", "publisher", "url", "language", "is_primary", "known_on", "known_basis",
            ]),
        Kind(table: "origin", columns: ["uid", "key", "source"]),
        Kind(table: "event", columns: ["uid", "ext_id", "label", "label_fr", "phrase", "phrase_fr"]),
    ]

    /// The word under which the parents of an event are kept.
    static let parents = "event_parent"

    private let database: Database

    init(_ database: Database) { self.database = database }

    /// The cards of a table as they stood after an entry, for a `FROM`: those written over since, as they were before.
    static func table(_ name: String, after entry: Int64) -> String {
        guard entry < Clock.lastEntry - 1, let kind = kinds.first(where: { $0.table == name }) else { return name }
        let columns = kind.columns.map {
            "CASE WHEN b.was IS NULL THEN t.\($0) ELSE json_extract(b.was, '$.\($0)') END AS \($0)"
        }
        return """
            (SELECT t.id, \(columns.joined(separator: ", ")) FROM \(name) t LEFT JOIN card_before b
              ON b.kind = '\(name)' AND b.card = t.id AND b.entry = (SELECT min(c.entry) FROM card_before c
                WHERE c.kind = '\(name)' AND c.card = t.id AND c.entry > \(entry)))
            """
    }

    /// Keeps the parents of an event before they are written over.
    func keep(parents: [Int64], of event: Int64) throws {
        let list = "[" + parents.map(String.init).joined(separator: ",") + "]"
        try BulkStatement(
            database, "INSERT OR IGNORE INTO card_before VALUES (?, ?, \(CardHistory.nextEntry), ?)"
        ).run(.text(CardHistory.parents), .int(event), .text(list))
    }

    /// The parents of events that were written over after an entry, as they were before.
    func parents(after entry: Int64) throws -> [Int64: [Int64]] {
        guard entry < Clock.lastEntry - 1 else { return [:] }
        let rows = try BulkStatement(
            database,
            """
            SELECT b.card, j.value FROM card_before b LEFT JOIN json_each(b.was) j
            WHERE b.kind = ? AND b.entry = (SELECT min(c.entry) FROM card_before c
              WHERE c.kind = b.kind AND c.card = b.card AND c.entry > ?)
            ORDER BY b.card, j.key
            """)
        rows.bind(1, CardHistory.parents)
        rows.bind(2, entry)
        var parents: [Int64: [Int64]] = [:]
        while try rows.next() {
            parents[rows.int(0), default: []] += [rows.optional(1)].compactMap(\.self)
        }
        return parents
    }

    /// Gives every card that an entry wrote over, and that none has written over since, its former words.
    func restore(_ entry: Int64) throws {
        let last = """
            SELECT card, was FROM card_before b WHERE kind = ? AND entry = ? AND NOT EXISTS (
              SELECT 1 FROM card_before c WHERE c.kind = b.kind AND c.card = b.card AND c.entry > b.entry
                AND c.entry NOT IN (SELECT undoes FROM entry WHERE undoes IS NOT NULL)
                AND c.entry NOT IN (SELECT id FROM entry WHERE undoes IS NOT NULL))
            """
        for kind in CardHistory.kinds {
            let values = kind.columns.map { "\($0) = json_extract(?2, '$.\($0)')" }.joined(separator: ", ")
            let update = try BulkStatement(database, "UPDATE \(kind.table) SET \(values) WHERE id = ?1")
            for (card, was) in try cards(last, kind.table, entry) { try update.run(.int(card), .text(was)) }
        }
        let read = try BulkStatement(database, "SELECT parent FROM event_parent WHERE event = ? ORDER BY parent")
        let delete = try BulkStatement(database, "DELETE FROM event_parent WHERE event = ?")
        let insert = try BulkStatement(
            database, "INSERT INTO event_parent SELECT ?1, value FROM json_each(?2)")
        for (event, was) in try cards(last, CardHistory.parents, entry) {
            read.bind(1, event)
            var present: [Int64] = []
            while try read.next() { present.append(read.int(0)) }
            try keep(parents: present, of: event)
            try delete.run(.int(event))
            try insert.run(.int(event), .text(was))
        }
    }

    private func cards(_ sql: String, _ kind: String, _ entry: Int64) throws -> [(card: Int64, was: String)] {
        let rows = try BulkStatement(database, sql)
        rows.bind(1, kind)
        rows.bind(2, entry)
        var cards: [(card: Int64, was: String)] = []
        while try rows.next() { cards.append((rows.int(0), rows.text(1))) }
        return cards
    }
}
