import BilanModel
import GRDB

/// The store's number of each claim of a batch: of those being written, and of those that are there already.
struct ClaimNumbers {
    /// Of those being written, by their position; 0 for others.
    private var written: [Int64]
    private let identity: BatchIdentity
    private let live: LiveRecords
    private let find: BulkStatement
    private let records: [Int32]

    /// Numbers for the additions of `diff`, the first of which gets `first`.
    init(_ diff: RecordDiff, _ identity: BatchIdentity, _ live: LiveRecords, first: Int64, find: BulkStatement) {
        self.identity = identity
        self.live = live
        self.find = find
        records = identity.claims.records
        written = [Int64](repeating: 0, count: records.count)
        var next = first
        for addition in diff.additions {
            for claim in identity.claims[addition.record] {
                written[claim] = next
                next += 1
            }
        }
    }

    /// Finds a claim by its record and its place in it.
    static func find(in database: Database) throws -> BulkStatement {
        try BulkStatement(database, "SELECT id FROM claim WHERE record = ? AND ordinal = ?")
    }

    /// The number of the claim at this position of the batch; nil for none.
    func number(_ position: Int32) throws -> Int64? {
        guard position >= 0 else { return nil }
        if written[Int(position)] != 0 { return written[Int(position)] }
        let key = identity.keys[Int(records[Int(position)])]
        guard let record = try live.history(of: key).versions.last else { return nil }
        find.bind(1, record.id)
        find.bind(2, Int64(identity.claims.ordinal(of: Int(position))))
        return try find.value()
    }
}
