public import BilanModel
import GRDB

/// What is put right in one record, or that it is taken back.
public struct RecordCorrection: Hashable, Sendable {
    /// Number of the record's version that counts.
    public var record: Int64
    /// Whether the whole record is taken back.
    public var isWithdrawn = false
    /// Number of another place.
    public var place: Int32?
    /// What is put right in its claims, by their place in the record.
    public var claims: [Int32: ClaimCorrection] = [:]

    /// A correction of a record, still empty.
    public init(record: Int64) { self.record = record }
}

/// What is put right in one claim.
public struct ClaimCorrection: Hashable, Sendable {
    /// Another number.
    public var estimate: Estimate?
    /// The words before that number; nil for an exact one.
    public var qualifier: Qualifier?
    /// Another grade of its source.
    public var grade: Grade?
    /// Whether it is taken back while others of its record stay.
    public var isWithdrawn = false

    /// A correction of a claim, still empty.
    public init() {}
}

extension Store {
    /// Puts records right or takes them back, as one entry.
    ///
    /// From the day on each has a new version; until then the old one stays known. While the publisher's next editions
    /// say just what they said, the correction stands; when a row says something new, the publisher's word does.
    ///
    /// - Throws: `refused` for a record that no longer counts or a place that is not there.
    public func correct(
        _ corrections: [RecordCorrection], kind: EntryKind = .correct, reason: String, day: CalendarDate,
        dryRun: Bool = false
    ) throws(StoreError) -> (entry: Int64?, records: Int) {
        try change { database in
            guard !corrections.isEmpty else { return ((nil, 0), false) }
            let places = try PlaceSets.identities(database)
            let sorted = corrections.sorted { $0.record < $1.record }
            let targets = try sorted.map { try CorrectionTarget($0, places, in: database) }
            var identity = Identity("corrections")
            for target in targets { identity.add(target.new) }
            let entry = try Entry.write(
                kind, day: day, reason: reason, content: SHA256.hex(of: identity.parts), in: database)
            var writer = try CorrectionWriter(database, entry: entry, day: day.day)
            for (correction, target) in zip(sorted, targets) { try writer.write(correction, target) }
            return ((entry, sorted.count), !dryRun)
        }
    }
}

/// The version that a correction is about, with the identity of what it becomes.
private struct CorrectionTarget {
    let key: UInt64
    let from: Int32
    /// What the publisher's row says, which an earlier correction keeps.
    let said: UInt64
    let new: UInt64

    init(_ correction: RecordCorrection, _ places: [Int32: UInt64], in database: Database) throws {
        let rows = try BulkStatement(
            database,
            """
            SELECT r.key, r.uid, r.known_from, c.said FROM record r
            LEFT JOIN correction c ON c.key = r.key AND c.entry_to = \(Clock.lastEntry) AND c.stands = r.uid
            WHERE r.id = ? AND r.entry_to = \(Clock.lastEntry) AND r.known_to = \(Clock.forever)
            """)
        rows.bind(1, correction.record)
        guard try rows.next() else { throw StoreError.refused(rule: "record \(correction.record) no longer counts") }
        let uid = UInt64(bitPattern: rows.int(1))
        key = UInt64(bitPattern: rows.int(0))
        from = Int32(rows.int(2))
        said = rows.optional(3).map { UInt64(bitPattern: $0) } ?? uid
        while try rows.next() {}
        var identity = Identity("record put right")
        identity.add(uid)
        identity.add(correction.isWithdrawn ? 1 : 0)
        if let place = correction.place {
            guard let known = places[place] else { throw StoreError.refused(rule: "there is no place \(place)") }
            identity.add(known)
        }
        for (ordinal, claim) in correction.claims.sorted(by: { $0.key < $1.key }) {
            identity.add(ordinal)
            for bound in [claim.estimate?.low, claim.estimate?.best, claim.estimate?.high] {
                identity.add(bound?.thousandths)
            }
            identity.add(claim.estimate?.form.rawValue)
            identity.add(claim.qualifier?.rawValue)
            identity.add(claim.grade?.reliability.rawValue)
            identity.add(claim.grade?.credibility.rawValue)
            identity.add(claim.isWithdrawn ? 1 : 0)
        }
        new = identity.uid
    }
}

/// Ends versions and writes what they become.
private struct CorrectionWriter {
    private let entry: Int64
    private let day: Int32
    private var copier: RecordCopier
    private let close: BulkStatement
    private let recode: BulkStatement
    private let move: BulkStatement
    private let number: BulkStatement
    private let grade: BulkStatement
    private let deny: BulkStatement
    private let end: BulkStatement
    private let keep: BulkStatement

    init(_ database: Database, entry: Int64, day: Int32) throws {
        self.entry = entry
        self.day = day
        copier = try RecordCopier(database, entry: entry)
        close = try BulkStatement(database, ImportSQL.close)
        recode = try BulkStatement(database, "UPDATE record SET uid = ? WHERE id = ?")
        move = try BulkStatement(database, "UPDATE record SET place = ?, place_how = ? WHERE id = ?")
        number = try BulkStatement(
            database,
            "UPDATE claim SET low = ?, best = ?, high = ?, form = ?, qualifier = ? WHERE record = ? AND ordinal = ?")
        grade = try BulkStatement(
            database, "UPDATE claim SET reliability = ?, credibility = ? WHERE record = ? AND ordinal = ?")
        deny = try BulkStatement(database, "UPDATE claim SET verification = ? WHERE record = ? AND ordinal = ?")
        end = try BulkStatement(
            database, "UPDATE correction SET entry_to = ? WHERE key = ? AND entry_to = \(Clock.lastEntry)")
        keep = try BulkStatement(
            database,
            "INSERT INTO correction(key, said, stands, entry_from, entry_to) VALUES (?, ?, ?, ?, \(Clock.lastEntry))")
    }

    mutating func write(_ correction: RecordCorrection, _ target: CorrectionTarget) throws {
        try close.run(.int(entry), .int(correction.record))
        // A record that was first known only after the day was never right.
        let from = max(target.from, day)
        if target.from < from { try copier.copy(correction.record, known: target.from..<from) }
        if !correction.isWithdrawn, let new = try copier.copy(correction.record, known: from..<Clock.forever) {
            try recode.run(.uid(target.new), .int(new))
            if let place = correction.place { try move.run(.number(place), .code(PlaceHow.decided), .int(new)) }
            for (ordinal, claim) in correction.claims.sorted(by: { $0.key < $1.key }) {
                try write(claim, ordinal, of: new)
            }
        }
        try end.run(.int(entry), .uid(target.key))
        try keep.run(
            .uid(target.key), .uid(target.said), correction.isWithdrawn ? .null : .uid(target.new), .int(entry))
    }

    private func write(_ claim: ClaimCorrection, _ ordinal: Int32, of record: Int64) throws {
        if let estimate = claim.estimate {
            try number.run(
                .number(estimate.low?.thousandths), .number(estimate.best?.thousandths),
                .number(estimate.high?.thousandths), .number(estimate.form.rawValue),
                .code(claim.qualifier ?? .exact), .int(record), .number(ordinal))
        }
        if let given = claim.grade {
            try grade.run(.code(given.reliability), .code(given.credibility), .int(record), .number(ordinal))
        }
        // A number taken back while others of its row stay counts as denied: it is told and never added.
        if claim.isWithdrawn { try deny.run(.code(Verification.denied), .int(record), .number(ordinal)) }
    }
}

/// Corrections that stand, by the keys of their records.
struct StandingCorrections {
    private var byKey: [UInt64: (said: UInt64, stands: UInt64?)] = [:]

    init(_ database: Database) throws {
        let rows = try BulkStatement(
            database, "SELECT key, said, stands FROM correction WHERE entry_to = \(Clock.lastEntry)")
        while try rows.next() {
            byKey[UInt64(bitPattern: rows.int(0))] = (
                UInt64(bitPattern: rows.int(1)), rows.optional(2).map { UInt64(bitPattern: $0) }
            )
        }
    }

    /// Whether a row that says `uid` was put right, and what it became still stands at the end of its history.
    func stand(_ key: UInt64, _ uid: UInt64, _ history: KnownHistory) -> Bool {
        guard let correction = byKey[key], correction.said == uid else { return false }
        let last = history.versions.last.flatMap { $0.to == Clock.forever ? $0.uid : nil }
        return last == correction.stands
    }
}
