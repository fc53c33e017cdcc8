import BilanModel

extension SingleWriter {
    /// Adds the single claims of a batch to the columns, and gives the batch without them, and the records that they were
    /// in: the columns of a store that is asked for sums and then gone need no rows behind them.
    ///
    /// `known` gives the days on which a record could be known; nil for one that an edition adds nothing with.
    func sieve(_ batch: Batch, known: (RecordRow) -> Range<Int32>?) throws -> (rest: Batch, taken: [RecordRow]) {
        open(batch)
        let byRecord = ClaimsByRecord(batch)
        // What another claim points to stays with it.
        var isWanted = [Bool](repeating: false, count: batch.records.count)
        for claim in batch.claims {
            for target in [claim.partOf, claim.supersedes] where target >= 0 {
                isWanted[Int(byRecord.records[Int(target)])] = true
            }
        }
        var rest = batch
        (rest.records, rest.claims) = ([], [])
        var claims = [Int32](repeating: -1, count: batch.claims.count)
        var taken: [RecordRow] = []
        for (number, record) in batch.records.enumerated() {
            let own = byRecord[number]
            if !isWanted[number], record.event < 0, let known = known(record),
                let row = single(0, record, of: batch, place: record.place, known: known, claims: own, event: 0)
            {
                try addWithoutRow(row)
                taken.append(record)
                continue
            }
            for claim in own {
                claims[claim] = Int32(rest.claims.count)
                rest.claims.append(batch.claims[claim])
                rest.claims[rest.claims.count - 1].record = Int32(rest.records.count)
            }
            rest.records.append(record)
        }
        keepOrigins(&rest)
        func moved(_ claim: Int32) -> Int32 { claim < 0 ? claim : claims[Int(claim)] }
        for index in rest.claims.indices {
            rest.claims[index].partOf = moved(rest.claims[index].partOf)
            rest.claims[index].supersedes = moved(rest.claims[index].supersedes)
        }
        return (rest, taken)
    }

    /// Leaves out the origins of claims that were taken.
    private func keepOrigins(_ batch: inout Batch) {
        var numbers = [Int32](repeating: -1, count: batch.origins.count)
        for claim in batch.claims where claim.origin >= 0 { numbers[Int(claim.origin)] = 0 }
        var kept: [OriginCard] = []
        for (number, origin) in batch.origins.enumerated() where numbers[number] == 0 || !origin.isOwn {
            numbers[number] = Int32(kept.count)
            kept.append(origin)
        }
        batch.origins = kept
        for index in batch.claims.indices where batch.claims[index].origin >= 0 {
            batch.claims[index].origin = numbers[Int(batch.claims[index].origin)]
        }
    }
}
