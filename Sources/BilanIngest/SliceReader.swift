public import BilanModel
import Dispatch

/// Reads files on a thread of its own, a few slices ahead of whoever takes them: reading and storing go on side by side.
public final class SliceReader: @unchecked Sendable {
    // What two threads share is touched between a wait and a signal of `guarding` alone.
    private let guarding = DispatchSemaphore(value: 1)
    private let room: DispatchSemaphore
    private let news = DispatchSemaphore(value: 0)
    private var waiting: [Batch] = []
    private var end: Swift.Result<[Ingestion.Result], any Error>?
    private var isStopped = false
    private var expected: Int?

    /// Begins to read; `read` hands its slices over to what it is given.
    ///
    /// - Parameter atOnce: how many slices may wait to be taken.
    public init(atOnce: Int, _ read: @escaping @Sendable (BatchSlices) throws -> [Ingestion.Result]) {
        room = DispatchSemaphore(value: atOnce)
        DispatchQueue.global(qos: .userInitiated).async { [self] in
            var reading: BatchSlices?
            let slices = BatchSlices(then: 2_500, keepingFindings: true) { slice in
                try self.put(slice, of: reading?.rowsExpected)
            }
            reading = slices
            let end = Swift.Result { try StageTimes.count("read") { try read(slices) } }
            reading = nil
            guarded { self.end = end.mapError { slices.failure ?? $0 } }
            news.signal()
        }
    }

    /// About how many rows the files have; nil where nobody can say without reading them.
    public var rowsExpected: Int? { guarded { expected } }

    /// The next slice; nil when all are taken.
    ///
    /// - Throws: why a file cannot be read on.
    public func next() throws -> Batch? {
        news.wait()
        let slice = guarded { waiting.isEmpty ? nil : waiting.removeFirst() }
        if let slice {
            room.signal()
            return slice
        }
        // Whoever asks again gets the same answer.
        news.signal()
        _ = try results()
        return nil
    }

    /// What the files have given, with the rows that fill no slice; empty while they are being read.
    public func results() throws -> [Ingestion.Result] { try guarded { end }?.get() ?? [] }

    /// Reads no further: nobody takes what would come.
    public func stop() {
        guarded { isStopped = true }
        room.signal()
    }

    private func put(_ slice: Batch, of rows: Int?) throws {
        room.wait()
        let isWanted = guarded {
            if !isStopped { waiting.append(slice) }
            expected = rows
            return !isStopped
        }
        guard isWanted else { throw IngestError.interrupted }
        news.signal()
    }

    private func guarded<Value>(_ body: () throws -> Value) rethrows -> Value {
        guarding.wait()
        defer { guarding.signal() }
        return try body()
    }
}
