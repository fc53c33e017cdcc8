import BilanModel
import Dispatch

/// Finds the identities of one slice on another thread, and which of its texts are known, while the slice before it is
/// written.
final class IdentityAhead: @unchecked Sendable {
    /// A slice, with what was found of it.
    struct Slice {
        let batch: Batch
        let identity: BatchIdentity
        let texts: TextMemory.Places
    }

    // Touched by the work in the queue, which is waited for before anybody else looks.
    private var repeats = RepeatedRecords()
    private var memory = TextMemory()
    private var found: Swift.Result<Slice, any Error>?
    private var isUnderWay = false
    private let places: [Int32: UInt64]
    private let queue = DispatchQueue(label: "bilan.identities")
    private let done = DispatchSemaphore(value: 0)

    init(places: [Int32: UInt64]) { self.places = places }

    /// The keys of all records so far.
    var keys: KeySet { repeats.keys }

    /// Begins with a slice, and gives the one before it; nil for the first.
    func begin(_ next: Batch) throws -> Slice? {
        let before = try finish()
        isUnderWay = true
        queue.async { [self] in
            found = Swift.Result {
                try StageTimes.count("identities") {
                    Slice(
                        batch: next, identity: try BatchIdentity(of: next, places: places, repeats: &repeats),
                        texts: memory.places(of: next))
                }
            }
            done.signal()
        }
        return before
    }

    /// The slice that was begun last; nil when there is none that has not been given.
    func finish() throws -> Slice? {
        guard isUnderWay else { return nil }
        done.wait()
        isUnderWay = false
        defer { found = nil }
        return try found?.get()
    }
}
