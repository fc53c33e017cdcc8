public import BilanModel
import GRDB

/// Two events that are to be one, or to be held apart, by their identities.
public struct NewPair: Hashable, Sendable {
    /// Identity of one event.
    public var first: UInt64
    /// Identity of the other.
    public var second: UInt64
    /// Whether they are one.
    public var same = true
    /// How it was found.
    public var how = MatchHow.matched
    /// From 0, perfect, to 1; nil where it was decided.
    public var score: Double?

    /// A pair of events, in any order.
    public init(_ one: UInt64, _ other: UInt64) {
        first = min(one, other)
        second = max(one, other)
    }
}

/// Two events that are one, or are held apart, as they stand in the store.
public struct PairLine: Hashable, Sendable {
    /// The pair.
    public var pair: NewPair
    /// Why.
    public var reason: String
    /// The day from which it is known, where it was decided.
    public var day: CalendarDate
    /// The entry that made it.
    public var entry: Int64
}

extension Store {
    /// Joins events or holds them apart, as one entry; what stood of a pair before ends with it.
    ///
    /// A pair that stands just so already is left alone; when all do, no entry is made.
    ///
    /// - Throws: `refused` for an event that is not there.
    public func rule(
        on pairs: [NewPair], reason: String, day: CalendarDate, dryRun: Bool = false
    ) throws(StoreError) -> (entry: Int64?, pairs: Int) {
        try change { database in
            let standing = Dictionary(
                try Self.pairs(database).map { ([$0.line.pair.first, $0.line.pair.second], $0) },
                uniquingKeysWith: { first, _ in first })
            var seen: Set<[UInt64]> = []
            let new = pairs.sorted { ($0.first, $0.second) < ($1.first, $1.second) }.filter { pair in
                guard seen.insert([pair.first, pair.second]).inserted else { return false }
                guard let known = standing[[pair.first, pair.second]]?.line.pair else { return true }
                return known.same != pair.same || known.how != pair.how
            }
            guard !new.isEmpty else { return ((nil, 0), false) }
            var identity = Identity("event pairs")
            for pair in new {
                identity.add(pair.first)
                identity.add(pair.second)
                identity.add(pair.same ? 1 : 0)
                identity.add(pair.how)
            }
            let entry = try Entry.write(
                .decide, day: day, reason: reason, content: SHA256.hex(of: identity.parts), in: database)
            let find = try BulkStatement(database, "SELECT id FROM event WHERE uid = ?")
            func event(_ uid: UInt64) throws -> Int64 {
                find.bind(1, Int64(bitPattern: uid))
                guard let event = try find.value() else { throw StoreError.refused(rule: "there is no such event") }
                return event
            }
            let close = try BulkStatement(database, "UPDATE event_match SET entry_to = ? WHERE id = ?")
            let insert = try BulkStatement(
                database,
                """
                INSERT INTO event_match(first, second, same, how, score, reason, day, entry_from, entry_to)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, \(Clock.lastEntry))
                """)
            for pair in new {
                if let former = standing[[pair.first, pair.second]] { try close.run(.int(entry), .int(former.id)) }
                insert.bind(1, try event(pair.first))
                insert.bind(2, try event(pair.second))
                insert.bind(3, pair.same ? 1 : 0)
                insert.bind(4, Int64(pair.how.rawValue))
                insert.bind(5, pair.score)
                insert.bind(6, reason)
                insert.bind(7, Int64(day.day))
                insert.bind(8, entry)
                try insert.run()
            }
            return ((entry, new.count), !dryRun)
        }
    }

    /// Pairs that stand, by their identities.
    public func eventPairs() throws(StoreError) -> [PairLine] { try read { try Self.pairs($0).map(\.line) } }

    private static func pairs(_ database: Database) throws -> [(id: Int64, line: PairLine)] {
        let rows = try BulkStatement(
            database,
            """
            SELECT m.id, e.uid, f.uid, m.same, m.how, m.score, m.reason, m.day, m.entry_from FROM event_match m
            JOIN event e ON e.id = m.first JOIN event f ON f.id = m.second WHERE m.entry_to = \(Clock.lastEntry)
            """)
        var pairs: [(id: Int64, line: PairLine)] = []
        while try rows.next() {
            var pair = NewPair(UInt64(bitPattern: rows.int(1)), UInt64(bitPattern: rows.int(2)))
            pair.same = rows.int(3) == 1
            pair.how = MatchHow(stored: rows.int(4)) ?? .matched
            pair.score = rows.double(5)
            let line = PairLine(
                pair: pair, reason: rows.text(6), day: CalendarDate(day: Int32(rows.int(7))), entry: rows.int(8))
            pairs.append((rows.int(0), line))
        }
        return pairs.sorted {
            ($0.line.pair.first, $0.line.pair.second) < ($1.line.pair.first, $1.line.pair.second)
        }
    }
}
