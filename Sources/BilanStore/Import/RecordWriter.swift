import BilanModel
import GRDB

/// Writes records and claims in bulk, and closes those that an edition changes.
struct RecordWriter {
    private let database: Database
    private let entry: Int64
    private var nextRecord: Int64
    private var nextClaim: Int64
    private var nextEvent: Int64 = 0
    private let texts: TextNumbers
    private let late: LateIndexes
    private let rows: RecordFeeds
    /// Who adds to the columns of single claims; nil where they are not up to date.
    let singles: SingleWriter?
    private let findEvent: BulkStatement
    private let findClaim: BulkStatement
    private(set) var claimsAdded = 0

    init(_ database: Database, entry: Int64, dataset: Int64, release: Int64, late: LateIndexes) throws {
        texts = try TextNumbers(in: database)
        self.database = database
        self.entry = entry
        self.late = late
        rows = try RecordFeeds(database, entry: entry, dataset: dataset, release: release)
        singles = try SingleWriter(database, dataset: dataset, entry: entry)
        findEvent = try BulkStatement(database, "SELECT id FROM event WHERE uid = ?")
        findClaim = try ClaimNumbers.find(in: database)
        nextRecord = (try Int64.fetchOne(database, sql: "SELECT max(id) FROM record") ?? 0) + 1
        nextClaim = (try Int64.fetchOne(database, sql: "SELECT max(id) FROM claim") ?? 0) + 1
    }

    /// Carries out what the comparison decided.
    mutating func write(
        _ diff: RecordDiff, of slice: IdentityAhead.Slice, _ cards: CardNumbers, _ live: LiveRecords
    ) throws {
        let (batch, identity) = (slice.batch, slice.identity)
        try close(diff)
        texts.open(batch.texts, slice.texts)
        // Cards of events have been written meanwhile.
        nextEvent = (try Int64.fetchOne(database, sql: "SELECT max(id) FROM event") ?? 0) + 1
        let numbers = ClaimNumbers(diff, identity, live, first: nextClaim, find: findClaim)
        try singles?.catchUp(before: nextRecord)
        singles?.open(batch)
        try batch.texts.withBytes { letters throws in
            for addition in diff.additions {
                try rows.makeRoom()
                let row = batch.records[addition.record]
                func text(_ code: Int32) -> UnsafeBufferPointer<UInt8> {
                    UnsafeBufferPointer(rebasing: letters[batch.texts.range(of: code)])
                }
                try put(row, addition, identity, cards, ownID: text(row.externalID))
                if row.note != 0 || row.extra != 0 {
                    rows.texts.feed.put(nextRecord)
                    rows.texts.feed.put(borrowing: text(row.note))
                    rows.texts.feed.put(borrowing: text(row.extra))
                }
                let claims = identity.claims[addition.record]
                let own = row.event < 0 ? try ownEvent(identity.ownEvents[addition.record]) : nil
                rows.links.feed.put(nextRecord)
                rows.links.feed.put(cards.events.at(row.event) ?? own)
                for (ordinal, position) in claims.enumerated() {
                    try put(batch.claims[position], ordinal, cards, numbers)
                }
                try singles?.add(
                    nextRecord, row, of: batch, place: cards.place(row.place), known: addition.known, claims: claims,
                    event: own)
                nextRecord += 1
            }
            try rows.flush()
        }
    }

    /// Closes versions, and writes those again that stay known for some days.
    mutating func close(_ diff: RecordDiff) throws {
        guard !diff.closed.isEmpty || !diff.copies.isEmpty else { return }
        let close = try BulkStatement(database, ImportSQL.close)
        for record in diff.closed { try close.run(.int(entry), .int(record)) }
        try copy(diff.copies)
    }

    /// Writes versions again with other known days: the store after an earlier entry stays as it was.
    private mutating func copy(_ copies: [KnownHistory.Version]) throws {
        var copier = try RecordCopier(database, entry: entry)
        for old in copies { try copier.copy(old.id, known: old.from..<old.to) }
        (nextRecord, nextClaim) = (copier.nextRecord, copier.nextClaim)
    }

    /// The number of the event that a record shares with no other: there from an earlier version, or made.
    private mutating func ownEvent(_ uid: UInt64) throws -> Int64 {
        if !late.lacks("event_uid") {
            findEvent.bind(1, Int64(bitPattern: uid))
            if let known = try findEvent.value() { return known }
        }
        let number = nextEvent
        rows.events.feed.put(number)
        rows.events.feed.put(Int64(bitPattern: uid))
        nextEvent += 1
        return number
    }

    /// Writes what is kept beside the rows.
    func finish() throws { try singles?.finish() }

    // MARK: Rows, column by column in the order of `FeedSQL`

    private func put(
        _ row: RecordRow, _ addition: RecordDiff.Addition, _ identity: BatchIdentity, _ cards: CardNumbers,
        ownID: UnsafeBufferPointer<UInt8>
    ) throws {
        let place = cards.place(row.place)
        let feed = rows.records.feed
        feed.put(nextRecord)
        feed.put(Int64(bitPattern: identity.uids[addition.record]))
        feed.put(Int64(bitPattern: identity.keys[addition.record]))
        if ownID.isEmpty { feed.put(nil as Int64?) } else { feed.put(borrowing: ownID) }
        feed.put(cards.documents.at(row.document))
        feed.put(try texts.number(row.sheet))
        feed.put(Int64(row.row))
        feed.put(place < 0 ? nil : Int64(place))
        feed.put(try texts.number(row.placeText))
        feed.put(try texts.number(row.codeText))
        feed.put(row.placeHow)
        feed.put(Int64(row.wherePrecision))
        feed.put(Int64(row.start))
        feed.put(Int64(row.end))
        feed.put(Int64(row.datePrecision))
        feed.put(try texts.number(row.category))
        feed.put(try texts.number(row.actorA))
        feed.put(try texts.number(row.actorB))
        feed.put(Int64(addition.known.lowerBound))
        feed.put(Int64(addition.known.upperBound))
    }

    private mutating func put(
        _ claim: ClaimRow, _ ordinal: Int, _ cards: CardNumbers, _ numbers: ClaimNumbers
    ) throws {
        try rows.claims.makeRoom()
        let feed = rows.claims.feed
        feed.put(nextClaim)
        feed.put(nextRecord)
        feed.put(Int64(ordinal))
        feed.put(Int64(claim.measure))
        feed.put(cards.groups[Int(claim.group)])
        feed.put(claim.scope)
        feed.put(claim.unit)
        feed.put(claim.accrual)
        feed.put(day: claim.since)
        feed.put(day: claim.referenceDay)
        feed.put(day: claim.validTo)
        feed.put(claim.estimate.low?.thousandths)
        feed.put(claim.estimate.best?.thousandths)
        feed.put(claim.estimate.high?.thousandths)
        feed.put(Int64(claim.estimate.form.rawValue))
        feed.put(claim.qualifier)
        feed.put(claim.verification)
        feed.put(claim.finality)
        feed.put(claim.claimant)
        feed.put(claim.role)
        feed.put(claim.reliability)
        feed.put(claim.credibility)
        feed.put(cards.origins.at(claim.origin))
        feed.put(try numbers.number(claim.partOf))
        feed.put(try numbers.number(claim.supersedes))
        feed.put(try texts.number(claim.stated))
        feed.put(try texts.number(claim.column))
        feed.put(claim.span.map { Int64($0.lowerBound) })
        feed.put(claim.span.map { Int64($0.upperBound) })
        feed.put(claim.audience)
        nextClaim += 1
        claimsAdded += 1
    }
}

extension RowFeed {
    /// Adds a day, or NULL.
    fileprivate func put(day: Int32) { put(day == .min ? nil : Int64(day)) }
}
