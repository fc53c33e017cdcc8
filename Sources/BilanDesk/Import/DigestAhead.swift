import BilanIngest
import Dispatch

/// The checksum of files, taken on another thread while they are being read.
final class DigestAhead: @unchecked Sendable {
    // Written before the signal, read behind it.
    private var found: Swift.Result<String, any Error>?
    private let done = DispatchSemaphore(value: 0)

    /// Begins to take it.
    init(of files: [SourceFile]) {
        DispatchQueue.global(qos: .userInitiated).async { [self] in
            found = Swift.Result { try Desk.digest(of: files) }
            done.signal()
        }
    }

    /// The checksum, as `Desk.digest(of:)` gives it.
    func value() throws -> String {
        done.wait()
        // Whoever asks again gets the same answer.
        done.signal()
        return try found?.get() ?? ""
    }
}
