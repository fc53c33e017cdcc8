public import BilanModel
import GRDB

/// What kind of change an entry is.
public enum EntryKind: UInt8, Coded {
    /// A file was taken in.
    case `import` = 0
    /// A figure was typed.
    case add = 1
    /// A figure was put right.
    case correct = 2
    /// A figure was taken back.
    case withdraw = 3
    /// A question was settled by hand.
    case decide = 4
    /// An earlier entry was undone.
    case undo = 5
    /// Another store was taken in.
    case merge = 6
    /// A briefing was issued.
    case issue = 7
}

/// One change of the store: numbered, with its day and reason; entries are only ever added.
public struct Entry: Hashable, Sendable {
    /// Its number.
    public var number: Int64
    /// What kind of change it was.
    public var kind: EntryKind
    /// The day on which it was made.
    public var day: CalendarDate
    /// Why.
    public var reason: String
    /// The entry that it undid.
    public var undoes: Int64?
    /// The entry that undid it.
    public var undoneBy: Int64?

    /// An entry of this number.
    public init(number: Int64, kind: EntryKind, day: CalendarDate, reason: String) {
        self.number = number
        self.kind = kind
        self.day = day
        self.reason = reason
    }
}

extension Entry {
    /// Writes the next entry and gives its number.
    ///
    /// Its identity is chained to the entry before and to what it took in (`content`, a checksum).
    static func write(
        _ kind: EntryKind, day: CalendarDate, reason: String, content: String, undoes: Int64? = nil,
        in database: Database
    ) throws -> Int64 {
        let last = try Row.fetchOne(database, sql: "SELECT id, uid FROM entry ORDER BY id DESC LIMIT 1")
        let number = (last?["id"] as Int64? ?? 0) + 1
        var identity = Identity("entry")
        identity.add(last?["uid"] as Int64?)
        identity.add(kind)
        identity.add(day.day)
        identity.add(reason)
        identity.add(content)
        try BulkStatement(
            database, "INSERT INTO entry(id, uid, kind, day, reason, undoes) VALUES (?, ?, ?, ?, ?, ?)"
        ).run(
            .int(number), .uid(identity.uid), .code(kind), .number(day.day), .text(reason), .number(undoes))
        return number
    }
}

extension Store {
    /// The last change of the store, nil when there was none.
    public func lastEntry() throws(StoreError) -> Entry? { try entries(last: 1).first }

    /// Every change, the latest first.
    public func entries(last count: Int = .max) throws(StoreError) -> [Entry] {
        try read { database in
            let rows = try BulkStatement(
                database,
                """
                SELECT e.id, e.kind, e.day, e.reason, e.undoes, (SELECT u.id FROM entry u WHERE u.undoes = e.id)
                FROM entry e ORDER BY e.id DESC LIMIT ?
                """)
            rows.bind(1, Int64(count))
            var entries: [Entry] = []
            while try rows.next() {
                var entry = Entry(
                    number: rows.int(0), kind: EntryKind(stored: rows.int(1)) ?? .import,
                    day: CalendarDate(day: Int32(clamping: rows.int(2))), reason: rows.text(3))
                entry.undoes = rows.optional(4)
                entry.undoneBy = rows.optional(5)
                entries.append(entry)
            }
            return entries
        }
    }
}

extension Coded {
    /// The word that a store keeps as this number.
    init?(stored: Int64) { self.init(rawValue: UInt8(clamping: stored)) }
}
