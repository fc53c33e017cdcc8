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
        origins = batch.origins.map { .of("origin", code, $0.key) }
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
        identity.add(key)
        return identity.uid
    }

    private mutating func identifyRecords(
        _ batch: Batch, places: [Int32: UInt64], _ repeated: inout RepeatedRecords
    ) {
        let content = batch.records.indices.map { self.content(of: $0, in: batch, places: places) }
        keys = batch.records.indices.map { record in
            let ownID = batch.texts[batch.records[record].externalID]
            let first = ownID.isEmpty ? content[record] : BatchIdentity.key(of: ownID, in: batch.dataset.code)
            // Two rows alike are two rows: the second has a key of its own.
            let repeats = repeated.count(first)
            guard repeats > 0 else { return first }
            var identity = Identity("repeated record")
            identity.add(first)
            identity.add(repeats)
            repeated.keys.insert(identity.uid)
            return identity.uid
        }
        uids = batch.records.indices.map { record in
            var identity = Identity("record version")
            identity.add(keys[record])
            identity.add(content[record])
            for claim in claims[record] {
                for target in [batch.claims[claim].partOf, batch.claims[claim].supersedes] {
                    guard target >= 0 else {
                        identity.add(nil as Int?)
                        continue
                    }
                    let other = Int(batch.claims[Int(target)].record)
                    identity.add(other == record ? 0 : content[other])
                    identity.add(claims.ordinal(of: Int(target)))
                }
            }
            return identity.uid
        }
    }

    private func content(of number: Int, in batch: Batch, places: [Int32: UInt64]) -> UInt64 {
        let record = batch.records[number]
        var identity = Identity("record content")
        identity.add(batch.dataset.code)
        for text in record.texts { identity.add(batch.texts[text]) }
        identity.add(record.document < 0 ? nil : documents[Int(record.document)])
        identity.add(record.document < 0 ? nil : batch.documents[Int(record.document)].knownOn?.day)
        identity.add(record.event < 0 ? nil : events[Int(record.event)])
        identity.add(place(record.place, places))
        identity.add(record.placeHow)
        for number in [record.start, record.end, record.knownOn] { identity.add(number) }
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
        for day in [claim.since, claim.referenceDay, claim.validTo] { identity.add(day) }
        for bound in [claim.estimate.low, claim.estimate.best, claim.estimate.high] { identity.add(bound?.thousandths) }
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
        identity.add(batch.texts[claim.stated])
        identity.add(batch.texts[claim.column])
        // Only texts have spans; cells of sheets keep the identity they always had.
        if let span = claim.span { for end in [span.lowerBound, span.upperBound] { identity.add(end) } }
    }
}

extension UInt64 {
    fileprivate static func of(_ kind: String, _ dataset: String, _ id: String) -> UInt64 {
        Identity.of(kind, dataset, id)
    }
}

extension RecordRow {
    /// Every text number of the row that is content, in a fixed order.
    var texts: [Int32] { [externalID, placeText, codeText, category, actorA, actorB, note, extra] }
}
