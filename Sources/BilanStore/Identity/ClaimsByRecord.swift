import BilanModel

/// Positions of a batch's claims, record after record, each record's in their own order.
struct ClaimsByRecord {
    private var starts: [Int32] = [0]
    private var positions: [Int] = []
    private var ordinals: [Int32] = []
    /// The record of each claim.
    private(set) var records: [Int32] = []

    /// No claims.
    init() {}

    /// The claims of `batch`, whose record numbers have been checked.
    init(_ batch: Batch) {
        var counts = [Int32](repeating: 0, count: batch.records.count + 1)
        ordinals = batch.claims.map { claim in
            counts[Int(claim.record)] += 1
            return counts[Int(claim.record)] - 1
        }
        records = batch.claims.map(\.record)
        starts.reserveCapacity(batch.records.count + 1)
        for record in batch.records.indices { starts.append(starts[record] + counts[record]) }
        positions = [Int](repeating: 0, count: batch.claims.count)
        for (claim, row) in batch.claims.enumerated() {
            positions[Int(starts[Int(row.record)] + ordinals[claim])] = claim
        }
    }

    /// Positions of the claims of a record.
    subscript(record: Int) -> ArraySlice<Int> { positions[Int(starts[record])..<Int(starts[record + 1])] }

    /// The place of a claim in its record.
    func ordinal(of claim: Int) -> Int32 { ordinals[claim] }
}
