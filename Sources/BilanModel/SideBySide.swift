import Dispatch
import Glibc

/// Pieces of work that threads do side by side; what they come to stands in the order of the pieces, whoever is done
/// first.
///
/// Nothing that is printed may depend on how many pieces there are: that differs from machine to machine.
public enum SideBySide {
    /// Pieces at a time: one for each processor, a few at most.
    public static let most = max(1, min(4, sysconf(Int32(_SC_NPROCESSORS_ONLN))))

    /// Ranges that cut so many things into pieces; one where they would be smaller than `least`.
    public static func ranges(of count: Int, least: Int) -> [Range<Int>] {
        let pieces = max(1, min(most, count / max(least, 1)))
        return (0..<pieces).map { (count * $0 / pieces)..<(count * ($0 + 1) / pieces) }
    }

    /// What the work on each piece comes to.
    public static func map<Piece, Result>(_ pieces: [Piece], _ work: (Piece) -> Result) -> [Result] {
        guard pieces.count > 1 else { return pieces.map(work) }
        return withoutActuallyEscaping(work) { work in
            [Result](unsafeUninitializedCapacity: pieces.count) { room, filled in
                guard let first = room.baseAddress else { return }
                let shared = Shared(pieces: pieces, work: work, results: first)
                DispatchQueue.concurrentPerform(iterations: pieces.count) { number in
                    (shared.results + number).initialize(to: shared.work(shared.pieces[number]))
                }
                filled = pieces.count
            }
        }
    }

    /// What threads share: each takes the piece and writes the result of its own number, and all are waited for.
    private struct Shared<Piece, Result>: @unchecked Sendable {
        let pieces: [Piece]
        let work: (Piece) -> Result
        let results: UnsafeMutablePointer<Result>
    }
}
