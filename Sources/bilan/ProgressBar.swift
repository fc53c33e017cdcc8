import BilanDesk
import Glibc

/// A line on the terminal that says how far a long import is, how fast it goes and how long it will take.
///
/// Nothing is written where standard error is no terminal.
final class ProgressBar: @unchecked Sendable {
    // Told from one thread only: the one that imports.
    private var isDrawn = false
    private var last = 0.0
    private var start = 0.0
    private var wasCounting = true
    private let isTerminal = isatty(STDERR_FILENO) == 1

    /// Draws how far it is, four times a second at most.
    func show(_ progress: ImportProgress) {
        guard isTerminal else { return }
        let now = ProgressBar.seconds
        if start == 0 || wasCounting != (progress.total == nil) { start = now }
        wasCounting = progress.total == nil
        guard now - last > 0.25 else { return }
        last = now
        isDrawn = true
        Output.remark("\r\u{1B}[K" + ProgressBar.line(progress, seconds: now - start))
    }

    /// Takes the line away.
    func clear() {
        if isDrawn { Output.remark("\r\u{1B}[K") }
        isDrawn = false
    }

    /// `[########            ] 40 %, 400000 of 1000000 rows, 20000 rows/s, 30 s left`.
    static func line(_ progress: ImportProgress, seconds: Double) -> String {
        let rate = seconds > 0.5 ? Int(Double(progress.done) / seconds) : 0
        let speed = rate > 0 ? ", \(rate) rows/s" : ""
        guard let total = progress.total, total > 0 else { return "reading: \(progress.done) rows\(speed)" }
        let share = min(progress.done * 100 / total, 100)
        let bar = String(repeating: "#", count: share / 5) + String(repeating: " ", count: 20 - share / 5)
        let left = rate > 0 ? ", \((max(total - progress.done, 0) + rate - 1) / rate) s left" : ""
        return "[\(bar)] \(share) %, \(progress.done) of \(total) rows\(speed)\(left)"
    }

    private static var seconds: Double {
        var now = timespec()
        clock_gettime(CLOCK_MONOTONIC, &now)
        return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
    }
}
