public import BilanModel
import GRDB

/// What undoing an entry took back.
public struct UndoSummary: Hashable, Sendable {
    /// The entry that was undone.
    public var undone: Entry
    /// Number of the new entry.
    public var entry: Int64
    /// Versions of records that no longer count.
    public var closed = 0
    /// Versions of records that count again.
    public var reopened = 0
    /// Decisions, joins, corrections and names taken back or standing again.
    public var rulings = 0
}

extension Store {
    /// Takes back an entry whole: every row it wrote stops counting, every row it ended counts again.
    ///
    /// The store then answers as before it; the store after the entry itself can still be asked for by its number. Only
    /// what nothing later builds on can be undone.
    ///
    /// - Parameter number: the entry; nil for the last that can be undone.
    /// - Throws: `cannotUndo` for what is not there, was undone, or has something built on it.
    public func undo(
        _ number: Int64?, reason: String, day: CalendarDate, dryRun: Bool = false
    ) throws(StoreError) -> UndoSummary {
        let entries = try entries()
        let target = try Self.target(number, among: entries)
        return try change { database in
            let undo = Undo(database, target.number, entries)
            try undo.refuseWhatIsBuiltOn()
            try CardHistory(database).restore(target.number)
            let entry = try Entry.write(
                .undo, day: day, reason: reason, content: String(target.number), undoes: target.number, in: database)
            var summary = UndoSummary(undone: target, entry: entry)
            (summary.closed, summary.reopened) = try undo.records(entry)
            summary.rulings = try undo.rulings(entry)
            return (summary, !dryRun)
        }
    }

    private static func target(_ number: Int64?, among entries: [Entry]) throws(StoreError) -> Entry {
        let target =
            if let number { entries.first { $0.number == number } } else {
                entries.first { $0.kind != .undo && $0.undoneBy == nil }
            }
        guard let target else {
            throw .cannotUndo(
                number.map { "there is no entry \($0); bilan list entries shows them" } ?? "nothing is left")
        }
        if let later = target.undoneBy { throw .cannotUndo("entry \(target.number) was undone by entry \(later)") }
        if target.kind == .undo {
            throw .cannotUndo("entry \(target.number) is itself an undo; do again what it took back")
        }
        if target.kind == .issue {
            throw .cannotUndo(
                "entry \(target.number) is an issued briefing, which people have read and which stays; issue a revision, or withdraw "
                    + "it with bilan issue --withdraw")
        }
        return target
    }
}

/// Takes one entry back, by making the rows it touched again what they were before it.
struct Undo {
    private let database: Database
    private let entry: Int64
    private let standing: Set<Int64>

    init(_ database: Database, _ entry: Int64, _ entries: [Entry]) {
        self.database = database
        self.entry = entry
        standing = Set(entries.filter { $0.kind != .undo && $0.undoneBy == nil }.map(\.number))
    }

    /// A table of rulings, with what names a row's subject and what a row says.
    private struct Ruling {
        let table: String
        let subject: [String]
        let columns: [String]
    }

    private static let rulings = [
        Ruling(
            table: "decision", subject: ["event", "key"],
            columns: ["uid", "event", "key", "claim", "low", "best", "high", "form", "reason", "day"]),
        Ruling(
            table: "event_match", subject: ["first", "second"],
            columns: ["first", "second", "same", "how", "score", "reason", "day"]),
        Ruling(table: "correction", subject: ["key"], columns: ["key", "said", "stands"]),
        Ruling(table: "place_alias", subject: ["place", "name"], columns: ["place", "name"]),
    ]

    /// Refuses a gazetteer, a release that a later one of its dataset was compared with, and rows changed since.
    func refuseWhatIsBuiltOn() throws {
        if try count("SELECT count(*) FROM gazetteer WHERE entry = ?1") > 0 {
            throw StoreError.cannotUndo(
                "entry \(entry) took in a gazetteer, which later rows point to; take the former gazetteer in again")
        }
        let releases = try numbers(
            """
            SELECT l.entry FROM release r JOIN release l ON l.dataset = r.dataset AND l.entry > r.entry
            WHERE r.entry = ?1 ORDER BY l.entry
            """)
        try refuse(releases, "took in a later edition of the same dataset")
        try refuse(
            try numbers(
                """
                WITH touched AS (SELECT key FROM record WHERE entry_from = ?1
                  UNION SELECT key FROM record WHERE entry_to = ?1)
                SELECT entry_from FROM record WHERE entry_from > ?1 AND key IN touched
                UNION SELECT entry_to FROM record WHERE entry_to > ?1 AND key IN touched
                """), "changed the same records")
        for ruling in Undo.rulings {
            let subject = ruling.subject.joined(separator: ", ")
            try refuse(
                try numbers(
                    """
                    WITH touched AS (SELECT \(subject) FROM \(ruling.table) WHERE entry_from = ?1 OR entry_to = ?1)
                    SELECT entry_from FROM \(ruling.table) WHERE entry_from > ?1 AND (\(subject)) IN touched
                    UNION SELECT entry_to FROM \(ruling.table) WHERE entry_to > ?1 AND (\(subject)) IN touched
                    """), "ruled on the same matter")
        }
    }

    private func refuse(_ later: [Int64], _ what: String) throws {
        guard let last = later.filter({ standing.contains($0) }).max() else { return }
        throw StoreError.cannotUndo("entry \(last) \(what) after entry \(entry); undo that first")
    }

    /// Makes the versions of every record that the entry touched what they were; gives how many ended and came back.
    func records(_ undo: Int64) throws -> (closed: Int, reopened: Int) {
        let touched = """
            WITH touched AS (SELECT key FROM record WHERE entry_from = ?1 UNION SELECT key FROM record WHERE entry_to = ?1)
            """
        let before = "entry_from < ?1 AND ?1 <= entry_to"
        let now = "entry_to = \(Clock.lastEntry)"
        let content = "uid, known_from, known_to, release"
        let closed = try numbers(
            """
            \(touched) SELECT id FROM record WHERE \(now) AND key IN touched
              AND (\(content)) NOT IN (SELECT \(content) FROM record WHERE \(before) AND key IN touched) ORDER BY id
            """)
        let reopened = try numbers(
            """
            \(touched) SELECT id FROM record WHERE \(before) AND key IN touched
              AND (\(content)) NOT IN (SELECT \(content) FROM record WHERE \(now) AND key IN touched) ORDER BY id
            """)
        let close = try BulkStatement(database, ImportSQL.close)
        for record in closed { try close.run(.int(undo), .int(record)) }
        var copier = try RecordCopier(database, entry: undo)
        for record in reopened { try copier.copy(record) }
        return (closed.count, reopened.count)
    }

    /// The same for rulings; gives how many rows ended or came back.
    func rulings(_ undo: Int64) throws -> Int {
        var changed = 0
        for ruling in Undo.rulings {
            let subject = ruling.subject.joined(separator: ", ")
            let columns = ruling.columns.joined(separator: ", ")
            let touched = "SELECT \(subject) FROM \(ruling.table) WHERE entry_from = ?1 OR entry_to = ?1"
            let close = try numbers(
                """
                SELECT id FROM \(ruling.table) WHERE entry_to = \(Clock.lastEntry) AND (\(subject)) IN (\(touched))
                ORDER BY id
                """)
            let reopen = try numbers(
                """
                SELECT id FROM \(ruling.table) WHERE entry_from < ?1 AND ?1 <= entry_to AND (\(subject)) IN (\(touched))
                ORDER BY id
                """)
            let end = try BulkStatement(database, "UPDATE \(ruling.table) SET entry_to = ? WHERE id = ?")
            for id in close { try end.run(.int(undo), .int(id)) }
            let copy = try BulkStatement(
                database,
                """
                INSERT INTO \(ruling.table)(\(columns), entry_from, entry_to)
                SELECT \(columns), ?1, \(Clock.lastEntry) FROM \(ruling.table) WHERE id = ?2
                """)
            for id in reopen { try copy.run(.int(undo), .int(id)) }
            changed += close.count + reopen.count
        }
        return changed
    }

    private func numbers(_ sql: String) throws -> [Int64] {
        let rows = try BulkStatement(database, sql)
        rows.bind(1, entry)
        var numbers: [Int64] = []
        while try rows.next() { numbers.append(rows.int(0)) }
        return numbers
    }

    private func count(_ sql: String) throws -> Int64 {
        let rows = try BulkStatement(database, sql)
        rows.bind(1, entry)
        return try rows.value() ?? 0
    }
}
