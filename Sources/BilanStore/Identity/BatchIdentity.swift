import BilanModel

/// Identities of everything in a batch, from content alone.
///
/// Local ids (of sources, documents, events …) mean something only within their dataset, so the dataset's code is part
/// of each. A record has a `key`, which names it through all its versions (its own id, else its content), and a `uid`,
/// which is its content with its claims: two versions differ in it, the same row of two editions does not. Sheet and row
/// are no content: a line inserted above changes nothing.
struct BatchIdentity {
    private(set) var sources: [UInt64] = []
    private(set) var documents: [UInt64] = []
    private(set) var origins: [UInt64] = []
    private(set) var events: [UInt64] = []
    private(set) var groups: [UInt64] = []
    private(set) var placeSets: [UInt64] = []
    private(set) var keys: [UInt64] = []
    private(set) var uids: [UInt64] = []
    /// Of the event of each record that names none; 0 for others.
    private(set) var ownEvents: [UInt64] = []
    /// Positions of the claims, record after record.
    private(set) var claims = ClaimsByRecord()

    /// Identities of `batch`; `places` gives the identity of each place number.
    init(of batch: Batch, places: [Int32: UInt64]) throws {
        var repeats = RepeatedRecords()
        try self.init(of: batch, places: places, repeats: &repeats)
    }

    /// The same for one slice of an edition, of which `repeats` remembers what came before.
    init(of batch: Batch, places: [Int32: UInt64], repeats: inout RepeatedRecords) throws {
        try batch.checkReferences(places: places)
        let code = batch.dataset.code
        sources = batch.sources.map { .of("source", code, $0.id.isEmpty ? $0.name : $0.id) }
        documents = batch.documents.map { .of("document", code, $0.id.isEmpty ? $0.url + $0.title : $0.id) }
        var identity = Identity("origin")
        origins = batch.origins.map { origin in
            identity.begin("origin")
            identity.add(code)
            identity.add(origin.key)
            return identity.uid
        }
        events = batch.events.map { $0.joined ?? .of("event", code, $0.id) }
        groups = batch.groups.map { Identity.group($0) }
        placeSets = batch.placeSets.map { Identity.placeSet($0.compactMap { places[$0] }) }
        claims = ClaimsByRecord(batch)
        identifyRecords(batch, places: places, &repeats)
    }

    /// What a record with an id of its own is compared by.
    static func key(of externalID: String, in dataset: String) -> UInt64 { Identity.of("record", dataset, externalID) }

    /// The identity of a record's event when it has one of its own.
    static func ownEvent(key: UInt64) -> UInt64 {
        var identity = Identity("own event")
        return ownEvent(key: key, &identity)
    }

    private static func ownEvent(key: UInt64, _ identity: inout Identity) -> UInt64 {
        identity.begin("own event")
        identity.add(key)
        return identity.uid
    }

    private mutating func identifyRecords(
        _ batch: Batch, places: [Int32: UInt64], _ repeated: inout RepeatedRecords
    ) {
        var identity = Identity("record content")
        let content = batch.records.indices.map { self.content(of: $0, in: batch, places: places, &identity) }
        keys = batch.records.indices.map { record in
            let ownID = batch.records[record].externalID
            var first = content[record]
            if batch.texts.length(of: ownID) > 0 {
                identity.begin("record")
                identity.add(batch.dataset.code)
                batch.texts.withText(ownID) { identity.add($0) }
                first = identity.uid
            }
            // Two rows alike are two rows: the second has a key of its own.
            let repeats = repeated.count(first)
            guard repeats > 0 else { return first }
            identity.begin("repeated record")
            identity.add(first)
            identity.add(repeats)
            repeated.keys.insert(identity.uid)
            return identity.uid
        }
        ownEvents = batch.records.indices.map { record in
            batch.records[record].event < 0 ? BatchIdentity.ownEvent(key: keys[record], &identity) : 0
        }
        uids = batch.records.indices.map { record in
            identity.begin("record version")
            identity.add(keys[record])
            identity.add(content[record])
            for claim in claims[record] {
                let row = batch.claims[claim]
                add(target: row.partOf, of: record, in: batch, content, to: &identity)
                add(target: row.supersedes, of: record, in: batch, content, to: &identity)
            }
            return identity.uid
        }
    }

    /// Adds the claim that one points to: by its record, unless that is its own, and its place there.
    private func add(
        target: Int32, of record: Int, in batch: Batch, _ content: [UInt64], to identity: inout Identity
    ) {
        guard target >= 0 else { return identity.add(nil as Int?) }
        let other = Int(batch.claims[Int(target)].record)
        identity.add(other == record ? 0 : content[other])
        identity.add(claims.ordinal(of: Int(target)))
    }

    private func content(
        of number: Int, in batch: Batch, places: [Int32: UInt64], _ identity: inout Identity
    ) -> UInt64 {
        let record = batch.records[number]
        identity.begin("record content")
        identity.add(batch.dataset.code)
        // Every text of the row that is content, in a fixed order.
        let texts = (
            record.externalID, record.placeText, record.codeText, record.category, record.actorA, record.actorB,
            record.note, record.extra
        )
        withUnsafeBytes(of: texts) { texts in
            for text in texts.bindMemory(to: Int32.self) { batch.texts.withText(text) { identity.add($0) } }
        }
        identity.add(record.document < 0 ? nil : documents[Int(record.document)])
        identity.add(record.document < 0 ? nil : batch.documents[Int(record.document)].knownOn?.day)
        identity.add(record.event < 0 ? nil : events[Int(record.event)])
        identity.add(place(record.place, places))
        identity.add(record.placeHow)
        identity.add(record.start)
        identity.add(record.end)
        identity.add(record.knownOn)
        identity.add(record.wherePrecision)
        identity.add(record.datePrecision)
        for claim in claims[number] { add(batch.claims[claim], of: batch, to: &identity) }
        return identity.uid
    }

    private func place(_ place: Int32, _ places: [Int32: UInt64]) -> UInt64? {
        place <= -2 ? placeSets[Int(-2 - place)] : places[place]
    }

    private func add(_ claim: ClaimRow, of batch: Batch, to identity: inout Identity) {
        identity.add(claim.measure)
        identity.add(groups[Int(claim.group)])
        identity.add(claim.scope)
        identity.add(claim.unit)
        identity.add(claim.accrual)
        identity.add(claim.since)
        identity.add(claim.referenceDay)
        identity.add(claim.validTo)
        identity.add(claim.estimate.low?.thousandths)
        identity.add(claim.estimate.best?.thousandths)
        identity.add(claim.estimate.high?.thousandths)
        identity.add(claim.estimate.form.rawValue)
        identity.add(claim.qualifier)
        identity.add(claim.verification)
        identity.add(claim.finality)
        identity.add(claim.claimant)
        identity.add(claim.role)
        identity.add(claim.reliability)
        identity.add(claim.credibility)
        identity.add(claim.audience)
        identity.add(claim.origin < 0 ? nil : origins[Int(claim.origin)])
        batch.texts.withText(claim.stated) { identity.add($0) }
        batch.texts.withText(claim.column) { identity.add($0) }
        // Only texts have spans; cells of sheets keep the identity they always had.
        if let span = claim.span {
            identity.add(span.lowerBound)
            identity.add(span.upperBound)
        }
    }
}

extension UInt64 {
    fileprivate static func of(_ kind: String, _ dataset: String, _ id: String) -> UInt64 {
        Identity.of(kind, dataset, id)
    }
}
