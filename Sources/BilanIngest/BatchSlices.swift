public import BilanModel

/// Takes the rows of a large file slice after slice, so that no batch holds all of them.
///
/// A format that can hands over its batch whenever it is full; one that needs all rows at once never does.
public final class BatchSlices {
    /// How many records fill the first slice: a file with fewer is handed over whole.
    public let size: Int
    /// How many fill those behind it.
    private let next: Int
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
    /// - Parameters:
    ///   - next: how many records fill a slice behind the first, where not as many.
    ///   - keepingFindings: whether what was found in them is wanted with the result, too.
    public init(
        of size: Int = 10_000, then next: Int? = nil, keepingFindings: Bool = false,
        _ take: @escaping (Batch) throws -> Void
    ) {
        self.size = size
        self.next = next ?? size
        isKeepingFindings = keepingFindings
        self.take = take
    }

    /// Whether a batch holds as many records as a slice, or as many findings of rows that gave none.
    func isFilled(by batch: Batch) -> Bool {
        let size = count == 0 ? size : next
        return batch.records.count >= size || batch.findings.count >= 4 * size
    }

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
        batch.findings = []
        batch.withdrawals = []
        // The slice before is still somebody's: the next one has room of its own, for as many rows as it will have.
        let rows = max(batch.records.count, 1)
        func room(_ count: Int) -> Int { min(count, count / rows * next + next) }
        batch.texts = TextTable(room: room(batch.texts.bytesCount))
        batch.records = BatchSlices.empty(room(batch.records.count))
        batch.claims = BatchSlices.empty(room(batch.claims.count))
        batch.origins = BatchSlices.empty(room(batch.origins.count))
    }

    private static func empty<Element>(_ room: Int) -> [Element] {
        var array: [Element] = []
        array.reserveCapacity(room)
        return array
    }

    /// What was found in the slices of a batch so far, and in what is left of it; it begins anew.
    func findings(with batch: Batch) -> FindingLog {
        (found.removeValue(forKey: BatchSlices.key(batch)) ?? FindingLog()).adding(batch.findings)
    }

    private static func key(_ batch: Batch) -> String { batch.dataset.code + "/" + batch.format }
}
