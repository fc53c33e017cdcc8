public import BilanModel
import GRDB

/// A record that a publisher placed somewhere by name or code, and that stands nowhere or only at its country.
public struct UnplacedRecord: Hashable, Sendable {
    /// Its number.
    public var record: Int64
    /// Code of its dataset.
    public var dataset: String
    /// The place as the publisher writes it; may be empty.
    public var placeText: String
    /// The code as the publisher writes it; may be empty.
    public var codeText: String
    /// Number of the country it stands at; -1 when it stands nowhere.
    public var place: Int32
    /// How near the publisher knows it: UCDP's 1 (exact) to 4 (region), 0 when not said.
    public var wherePrecision: UInt8
    /// Whether it counts at present, not only for an earlier known day.
    public var isCurrent: Bool
}

/// Another place for a record.
public struct PlaceMove: Hashable, Sendable {
    /// Number of the record.
    public var record: Int64
    /// Number of the place it stands at from now on.
    public var place: Int32
    /// How that was found.
    public var how: PlaceHow

    /// A move of a record to a place.
    public init(record: Int64, place: Int32, how: PlaceHow) {
        self.record = record
        self.place = place
        self.how = how
    }
}

extension Store {
    /// Records with a place in words that stand nowhere or only at their country, in the order of their numbers.
    ///
    /// Left out is what the publisher itself cannot place within the country: UCDP's precision 5 to 7.
    public func unplacedRecords(of dataset: String? = nil) throws(StoreError) -> [UnplacedRecord] {
        try read { database in
            let rows = try BulkStatement(database, RematchSQL.unplaced)
            var records: [UnplacedRecord] = []
            while try rows.next() {
                guard dataset == nil || rows.text(1) == dataset else { continue }
                records.append(
                    UnplacedRecord(
                        record: rows.int(0), dataset: rows.text(1), placeText: rows.text(2), codeText: rows.text(3),
                        place: Int32(rows.int(4)), wherePrecision: UInt8(clamping: rows.int(6)),
                        isCurrent: rows.int(5) != 0))
            }
            return records
        }
    }

    /// Places records anew, as one entry: each is closed and written again with its new place.
    ///
    /// What could be known when stays as it was, so that this corrects the store and not the past: `--recorded-by` an
    /// earlier entry still gives the places of before, `--known-by` an earlier day gives the new ones.
    ///
    /// Missing: records that are not there, are closed, or stand at the place already are left out of the count; when
    /// none is left, no entry is made.
    ///
    /// - Throws: `refused` for a place that is not there.
    public func rematch(
        _ moves: [PlaceMove], reason: String, day: CalendarDate, dryRun: Bool = false
    ) throws(StoreError) -> (entry: Int64?, moved: Int) {
        try change { database in
            let wanted = try Self.wanted(moves, in: database)
            guard !wanted.isEmpty else { return ((nil, 0), false) }
            var identity = Identity("rematch")
            for move in wanted { identity.add(move.uid) }
            let entry = try Entry.write(
                .correct, day: day, reason: reason, content: SHA256.hex(of: identity.parts), in: database)
            var nextRecord = (try Int64.fetchOne(database, sql: "SELECT max(id) FROM record") ?? 0) + 1
            var nextClaim = (try Int64.fetchOne(database, sql: "SELECT max(id) FROM claim") ?? 0) + 1
            let close = try BulkStatement(database, ImportSQL.close)
            let record = try BulkStatement(database, RematchSQL.copyRecord)
            let claims = try BulkStatement(database, ImportSQL.copyClaims)
            let text = try BulkStatement(database, ImportSQL.copyText)
            let link = try BulkStatement(database, ImportSQL.copyLink)
            for (move, uid) in wanted {
                try close.run(.int(entry), .int(move.record))
                try record.run(
                    .int(nextRecord), .uid(uid), .number(move.place), .code(move.how), .int(entry), .int(move.record))
                let before = database.totalChangesCount
                try claims.run(.int(nextClaim - 1), .int(nextRecord), .int(move.record))
                nextClaim += Int64(database.totalChangesCount - before)
                try text.run(.int(nextRecord), .int(move.record))
                try link.run(.int(nextRecord), .int(entry), .int(move.record))
                nextRecord += 1
            }
            return ((entry, wanted.count), !dryRun)
        }
    }

    /// The moves that change something, by number of the record, each with the identity of the version it makes.
    private static func wanted(_ moves: [PlaceMove], in database: Database) throws -> [(move: PlaceMove, uid: UInt64)] {
        let places = try PlaceSets.identities(database)
        let find = try BulkStatement(
            database, "SELECT uid, coalesce(place, -1) FROM record WHERE id = ? AND entry_to = \(Clock.lastEntry)")
        var seen: Set<Int64> = []
        var wanted: [(move: PlaceMove, uid: UInt64)] = []
        for move in moves.sorted(by: { $0.record < $1.record }) where seen.insert(move.record).inserted {
            guard let place = places[move.place] else {
                throw StoreError.refused(rule: "there is no place with number \(move.place)")
            }
            find.bind(1, move.record)
            guard try find.next() else { continue }
            // A version of another place is another content, or the next import would not see the difference.
            var identity = Identity("record placed anew")
            identity.add(UInt64(bitPattern: find.int(0)))
            identity.add(place)
            identity.add(move.how)
            let isThere = find.int(1) == Int64(move.place)
            while try find.next() {}
            if !isThere { wanted.append((move, identity.uid)) }
        }
        return wanted
    }
}
