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
    private(set) var claimsAdded = 0

    init(_ database: Database, entry: Int64, dataset: Int64, release: Int64) throws {
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
        var texts = try TextNumbers(batch.texts, in: database)
        let numbers = ClaimNumbers(diff, identity, live, first: nextClaim, find: try ClaimNumbers.find(in: database))
        try write(records: diff.additions, of: batch, identity, cards, &texts)
        try write(claims: diff.additions, of: batch, identity, cards, numbers, &texts)
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
        records additions: [RecordDiff.Addition], of batch: Batch, _ identity: BatchIdentity, _ cards: CardNumbers,
        _ texts: inout TextNumbers
    ) throws {
        let insert = try BulkStatement(database, ImportSQL.record)
        let insertText = try BulkStatement(database, "INSERT INTO record_text VALUES (?, ?, ?)")
        let link = try BulkStatement(database, ImportSQL.link)
        let ownEvent = try BulkStatement(
            database,
            "INSERT INTO event(uid, ext_id, label, label_fr, phrase, phrase_fr) VALUES (?, '', '', '', '', '')")
        let findEvent = try BulkStatement(database, "SELECT id FROM event WHERE uid = ?")
        for (offset, addition) in additions.enumerated() {
            let row = batch.records[addition.record]
            let number = nextRecord + Int64(offset)
            let place = cards.place(row.place)
            insert.bind(1, number)
            insert.bind(2, Int64(bitPattern: identity.uids[addition.record]))
            insert.bind(3, Int64(bitPattern: identity.keys[addition.record]))
            insert.bind(4, dataset)
            let ownID = batch.texts[row.externalID]
            if ownID.isEmpty { insert.bind(5, nil as Int64?) } else { insert.bind(5, ownID) }
            insert.bind(6, cards.documents.at(row.document))
            insert.bind(7, release)
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
            insert.bind(23, entry)
            try insert.run()
            if row.note != 0 || row.extra != 0 {
                try insertText.run(.int(number), .text(batch.texts[row.note]), .text(batch.texts[row.extra]))
            }
            var event = cards.events.at(row.event)
            if event == nil {
                let uid = BatchIdentity.ownEvent(key: identity.keys[addition.record])
                findEvent.bind(1, Int64(bitPattern: uid))
                event = try findEvent.value()
                if event == nil {
                    try ownEvent.run(.uid(uid))
                    event = database.lastInsertedRowID
                }
            }
            try link.run(.int(number), .number(event), .int(entry))
        }
    }

    private mutating func write(
        claims additions: [RecordDiff.Addition], of batch: Batch, _ identity: BatchIdentity, _ cards: CardNumbers,
        _ numbers: ClaimNumbers, _ texts: inout TextNumbers
    ) throws {
        let insert = try BulkStatement(database, ImportSQL.claim)
        for (offset, addition) in additions.enumerated() {
            for (ordinal, position) in identity.claims[addition.record].enumerated() {
                let claim = batch.claims[position]
                try insert.run(
                    .int(nextClaim), .int(nextRecord + Int64(offset)), .number(ordinal), .number(claim.measure),
                    .int(cards.groups[Int(claim.group)]), .code(claim.scope), .code(claim.unit), .code(claim.accrual),
                    .day(claim.since), .day(claim.referenceDay), .day(claim.validTo),
                    .number(claim.estimate.low?.thousandths), .number(claim.estimate.best?.thousandths),
                    .number(claim.estimate.high?.thousandths), .number(claim.estimate.form.rawValue),
                    .code(claim.qualifier), .code(claim.verification), .code(claim.finality), .code(claim.claimant),
                    .code(claim.role), .code(claim.reliability), .code(claim.credibility),
                    .number(cards.origins.at(claim.origin)), .number(try numbers.number(claim.partOf)),
                    .number(try numbers.number(claim.supersedes)), .number(try texts.number(claim.stated)),
                    .number(try texts.number(claim.column)), .number(claim.span?.lowerBound),
                    .number(claim.span?.upperBound), .code(claim.audience))
                nextClaim += 1
                claimsAdded += 1
            }
        }
        nextRecord += Int64(additions.count)
    }
}
