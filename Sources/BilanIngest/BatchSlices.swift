public import BilanModel

/// Takes the rows of a large file slice after slice, so that no batch holds all of them.
///
/// A format that can hands over its batch whenever it is full; one that needs all rows at once never does.
public final class BatchSlices {
    /// How many records fill a slice.
    public let size: Int
    /// How many slices were taken.
    public private(set) var count = 0
    /// About how many rows the files that are being read have: lines, of which a row may take several; nil where nobody
    /// can say without reading them.
    public internal(set) var rowsExpected: Int?
    /// Why a slice could not be taken.
    public private(set) var failure: (any Error)?
    private let take: (Batch) throws -> Void
    private let isKeepingFindings: Bool
    private var found: [String: FindingLog] = [:]

    /// Slices of this many records, each handed to `take`.
    ///
    /// - Parameter keepingFindings: whether what was found in them is wanted with the result, too.
    public init(of size: Int = 10_000, keepingFindings: Bool = false, _ take: @escaping (Batch) throws -> Void) {
        self.size = size
        isKeepingFindings = keepingFindings
        self.take = take
    }

    /// Whether a batch holds as many records as a slice, or as many findings of rows that gave none.
    func isFilled(by batch: Batch) -> Bool { batch.records.count >= size || batch.findings.count >= 4 * size }

    /// Hands over the rows of a batch with what was found in them, and empties it; its account and its cards stay.
    ///
    /// Texts and origins begin anew: numbers of either that a reader keeps mean nothing any more.
    func hand(_ batch: inout Batch) throws(IngestError) {
        count += 1
        do { try take(batch) } catch {
            failure = error
            throw .interrupted
        }
        if isKeepingFindings { found[BatchSlices.key(batch), default: FindingLog()].add(batch.findings) }
        batch.findings.removeAll(keepingCapacity: true)
        batch.withdrawals.removeAll()
        batch.records.removeAll(keepingCapacity: true)
        batch.claims.removeAll(keepingCapacity: true)
        batch.origins.removeAll(keepingCapacity: true)
        batch.texts = TextTable()
    }

    /// What was found in the slices of a batch so far, and in what is left of it; it begins anew.
    func findings(with batch: Batch) -> FindingLog {
        (found.removeValue(forKey: BatchSlices.key(batch)) ?? FindingLog()).adding(batch.findings)
    }

    private static func key(_ batch: Batch) -> String { batch.dataset.code + "/" + batch.format }
}
