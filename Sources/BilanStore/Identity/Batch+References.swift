import BilanModel

extension Batch {
    /// Refuses a batch whose rows point outside its own lists or to places that the store does not have.
    func checkReferences(places: [Int32: UInt64]) throws(StoreError) {
        for (row, record) in records.enumerated() {
            let sound =
                inside(record.externalID, texts.count) && inside(record.placeText, texts.count)
                && inside(record.codeText, texts.count) && inside(record.category, texts.count)
                && inside(record.actorA, texts.count) && inside(record.actorB, texts.count)
                && inside(record.note, texts.count) && inside(record.extra, texts.count)
                && inside(record.sheet, texts.count)
                && insideOrNone(record.document, documents.count) && insideOrNone(record.event, events.count)
            guard sound else { throw .brokenBatch(what: "record \(row) points outside the batch") }
            guard isPlace(record.place, places) else {
                throw .brokenBatch(what: "place \(record.place) of record \(row)")
            }
            guard record.start <= record.end else { throw .brokenBatch(what: "record \(row) ends before it starts") }
        }
        for (row, claim) in claims.enumerated() {
            let sound =
                inside(claim.record, records.count) && inside(claim.group, groups.count)
                && insideOrNone(claim.origin, origins.count) && insideOrNone(claim.partOf, claims.count)
                && insideOrNone(claim.supersedes, claims.count) && inside(claim.stated, texts.count)
                && inside(claim.column, texts.count)
            guard sound else { throw .brokenBatch(what: "claim \(row) points outside the batch") }
        }
        try checkCards(places)
    }

    private func checkCards(_ places: [Int32: UInt64]) throws(StoreError) {
        guard documents.allSatisfy({ insideOrNone($0.publisher, sources.count) }) else {
            throw .brokenBatch(what: "the publisher of a document")
        }
        guard origins.allSatisfy({ insideOrNone($0.source, sources.count) }) else {
            throw .brokenBatch(what: "the source of an origin")
        }
        for (position, event) in events.enumerated() {
            let sound = event.parents.allSatisfy { inside($0, events.count) && Int($0) != position }
            guard sound else { throw .brokenBatch(what: "a parent of event \(event.id)") }
        }
        for members in placeSets where members.isEmpty || !members.allSatisfy({ places[$0] != nil }) {
            throw .brokenBatch(what: "the members of a place set")
        }
        for cover in coverage where places[cover.place] == nil {
            throw .brokenBatch(what: "place \(cover.place) of a coverage")
        }
    }

    private func isPlace(_ place: Int32, _ places: [Int32: UInt64]) -> Bool {
        place == -1 || (place <= -2 ? inside(-2 &- place, placeSets.count) : places[place] != nil)
    }

    private func inside(_ position: Int32, _ count: Int) -> Bool { position >= 0 && Int(position) < count }

    private func insideOrNone(_ position: Int32, _ count: Int) -> Bool { position >= -1 && Int(position) < count }
}
