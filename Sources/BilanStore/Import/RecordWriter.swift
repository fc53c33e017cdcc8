import BilanModel
import GRDB

/// Writes records and claims in bulk, and closes those that an edition changes.
struct RecordWriter {
    private let database: Database
    private let entry: Int64
    private let dataset: Int64
    private let release: Int64
    private var nextRecord: Int64
    private var nextClaim: Int64
    private let texts: TextNumbers
    private(set) var claimsAdded = 0

    init(_ database: Database, entry: Int64, dataset: Int64, release: Int64) throws {
        texts = try TextNumbers(in: database)
        self.database = database
        self.entry = entry
        self.dataset = dataset
        self.release = release
        nextRecord = (try Int64.fetchOne(database, sql: "SELECT max(id) FROM record") ?? 0) + 1
        nextClaim = (try Int64.fetchOne(database, sql: "SELECT max(id) FROM claim") ?? 0) + 1
    }

    /// Carries out what the comparison decided.
    mutating func write(
        _ diff: RecordDiff, of batch: Batch, _ identity: BatchIdentity, _ cards: CardNumbers, _ live: LiveRecords
    ) throws {
        try close(diff)
        texts.open(batch.texts)
        let numbers = ClaimNumbers(diff, identity, live, first: nextClaim, find: try ClaimNumbers.find(in: database))
        try write(records: diff.additions, of: batch, identity, cards)
        try write(claims: diff.additions, of: batch, identity, cards, numbers)
    }

    /// Closes versions, and writes those again that stay known for some days.
    mutating func close(_ diff: RecordDiff) throws {
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

    private func write(
        records additions: [RecordDiff.Addition], of batch: Batch, _ identity: BatchIdentity, _ cards: CardNumbers
    ) throws {
        let insert = try BulkStatement(database, ImportSQL.record)
        let insertText = try BulkStatement(database, "INSERT INTO record_text VALUES (?, ?, ?)")
        let link = try BulkStatement(database, ImportSQL.link)
        let ownEvent = try BulkStatement(database, ImportSQL.ownEvent)
        let findEvent = try BulkStatement(database, "SELECT id FROM event WHERE uid = ?")
        insert.bind(4, dataset)
        insert.bind(7, release)
        insert.bind(23, entry)
        link.bind(3, entry)
        for (offset, addition) in additions.enumerated() {
            let row = batch.records[addition.record]
            let number = nextRecord + Int64(offset)
            let place = cards.place(row.place)
            insert.bind(1, number)
            insert.bind(2, Int64(bitPattern: identity.uids[addition.record]))
            insert.bind(3, Int64(bitPattern: identity.keys[addition.record]))
            insert.bind(6, cards.documents.at(row.document))
            insert.bind(8, try texts.number(row.sheet))
            insert.bind(9, Int64(row.row))
            insert.bind(10, place < 0 ? nil : Int64(place))
            insert.bind(11, try texts.number(row.placeText))
            insert.bind(12, try texts.number(row.codeText))
            insert.bind(13, Int64(row.placeHow.rawValue))
            insert.bind(14, Int64(row.wherePrecision))
            insert.bind(15, Int64(row.start))
            insert.bind(16, Int64(row.end))
            insert.bind(17, Int64(row.datePrecision))
            insert.bind(18, try texts.number(row.category))
            insert.bind(19, try texts.number(row.actorA))
            insert.bind(20, try texts.number(row.actorB))
            insert.bind(21, Int64(addition.known.lowerBound))
            insert.bind(22, Int64(addition.known.upperBound))
            try batch.texts.withText(row.externalID) { ownID throws in
                if ownID.isEmpty { insert.bind(5, nil as Int64?) } else { insert.bind(5, borrowing: ownID) }
                try insert.run()
            }
            if row.note != 0 || row.extra != 0 {
                insertText.bind(1, number)
                try batch.texts.withText(row.note) { note throws in
                    insertText.bind(2, borrowing: note)
                    try batch.texts.withText(row.extra) { extra throws in
                        insertText.bind(3, borrowing: extra)
                        try insertText.run()
                    }
                }
            }
            var event = cards.events.at(row.event)
            if event == nil {
                let uid = Int64(bitPattern: BatchIdentity.ownEvent(key: identity.keys[addition.record]))
                ownEvent.bind(1, uid)
                event = try ownEvent.inserted()
                if event == nil {
                    findEvent.bind(1, uid)
                    event = try findEvent.value()
                }
            }
            link.bind(1, number)
            link.bind(2, event)
            try link.run()
        }
    }

    private mutating func write(
        claims additions: [RecordDiff.Addition], of batch: Batch, _ identity: BatchIdentity, _ cards: CardNumbers,
        _ numbers: ClaimNumbers
    ) throws {
        let insert = try BulkStatement(database, ImportSQL.claim)
        for (offset, addition) in additions.enumerated() {
            for (ordinal, position) in identity.claims[addition.record].enumerated() {
                let claim = batch.claims[position]
                insert.bind(1, nextClaim)
                insert.bind(2, nextRecord + Int64(offset))
                insert.bind(3, Int64(ordinal))
                insert.bind(5, cards.groups[Int(claim.group)])
                insert.bind(claim)
                insert.bind(23, cards.origins.at(claim.origin))
                insert.bind(24, try numbers.number(claim.partOf))
                insert.bind(25, try numbers.number(claim.supersedes))
                insert.bind(26, try texts.number(claim.stated))
                insert.bind(27, try texts.number(claim.column))
                try insert.run()
                nextClaim += 1
                claimsAdded += 1
            }
        }
        nextRecord += Int64(additions.count)
    }
}

extension BulkStatement {
    /// Sets what a claim says itself, at its places in `ImportSQL.claim`.
    fileprivate func bind(_ claim: ClaimRow) {
        bind(4, Int64(claim.measure))
        bind(6, Int64(claim.scope.rawValue))
        bind(7, Int64(claim.unit.rawValue))
        bind(8, Int64(claim.accrual.rawValue))
        bind(9, day: claim.since)
        bind(10, day: claim.referenceDay)
        bind(11, day: claim.validTo)
        bind(12, claim.estimate.low?.thousandths)
        bind(13, claim.estimate.best?.thousandths)
        bind(14, claim.estimate.high?.thousandths)
        bind(15, Int64(claim.estimate.form.rawValue))
        bind(16, Int64(claim.qualifier.rawValue))
        bind(17, Int64(claim.verification.rawValue))
        bind(18, Int64(claim.finality.rawValue))
        bind(19, Int64(claim.claimant.rawValue))
        bind(20, Int64(claim.role.rawValue))
        bind(21, Int64(claim.reliability.rawValue))
        bind(22, Int64(claim.credibility.rawValue))
        bind(28, claim.span.map { Int64($0.lowerBound) })
        bind(29, claim.span.map { Int64($0.upperBound) })
        bind(30, Int64(claim.audience.rawValue))
    }

    /// Sets a day, or NULL.
    private func bind(_ index: Int32, day: Int32) { bind(index, day == .min ? nil : Int64(day)) }
}
