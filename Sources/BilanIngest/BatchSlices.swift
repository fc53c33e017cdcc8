public import BilanModel

/// Takes the rows of a large file slice after slice, so that no batch holds all of them.
///
/// A format that can hands over its batch whenever it is full; one that needs all rows at once never does.
public final class BatchSlices {
    /// How many records fill a slice.
    public let size: Int
    /// How many slices were taken.
    public private(set) var count = 0
    /// Why a slice could not be taken.
    public private(set) var failure: (any Error)?
    private let take: (Batch) throws -> Void

    /// Slices of this many records, each handed to `take`.
    public init(of size: Int = 10_000, _ take: @escaping (Batch) throws -> Void) {
        self.size = size
        self.take = take
    }

    /// Hands over the rows of a batch and empties it; its account, its findings and its cards stay.
    ///
    /// Texts and origins begin anew: numbers of either that a reader keeps mean nothing any more.
    func hand(_ batch: inout Batch) throws(IngestError) {
        count += 1
        var slice = batch
        slice.findings = []
        do { try take(slice) } catch {
            failure = error
            throw .interrupted
        }
        batch.records.removeAll(keepingCapacity: true)
        batch.claims.removeAll(keepingCapacity: true)
        batch.origins.removeAll(keepingCapacity: true)
        batch.texts = TextTable()
    }
}
