import BilanModel
import Dispatch

/// Finds the identities of one slice on another thread, while the slice before it is written.
final class IdentityAhead: @unchecked Sendable {
    // Touched by the work in the queue, which is waited for before anybody else looks.
    private var repeats = RepeatedRecords()
    private var found: Swift.Result<BatchIdentity, any Error>?
    private var batch: Batch?
    private let places: [Int32: UInt64]
    private let queue = DispatchQueue(label: "bilan.identities")
    private let done = DispatchSemaphore(value: 0)

    init(places: [Int32: UInt64]) { self.places = places }

    /// The keys of all records so far.
    var keys: KeySet { repeats.keys }

    /// Begins with a slice, and gives the one before it with its identities; nil for the first.
    func begin(_ next: Batch) throws -> (batch: Batch, identity: BatchIdentity)? {
        let before = try finish()
        batch = next
        queue.async { [self] in
            found = Swift.Result { try BatchIdentity(of: next, places: places, repeats: &repeats) }
            done.signal()
        }
        return before
    }

    /// The slice that was begun last, with its identities; nil when there is none that has not been given.
    func finish() throws -> (batch: Batch, identity: BatchIdentity)? {
        guard let batch else { return nil }
        done.wait()
        self.batch = nil
        guard let found else { return nil }
        self.found = nil
        return (batch, try found.get())
    }
}
