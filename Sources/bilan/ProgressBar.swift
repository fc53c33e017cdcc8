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
    private var told = ProgressBar.seconds
    private var before: ImportProgress?
    private let isTerminal = isatty(STDERR_FILENO) == 1

    /// Draws how far it is, four times a second at most.
    func show(_ progress: ImportProgress) {
        guard isTerminal else { return }
        let now = ProgressBar.seconds
        // Each reading, and each file, goes at its own pace; it began when the one before was last heard of.
        if before.map({ $0.stage != progress.stage || $0.done > progress.done }) ?? true { start = told }
        (before, told) = (progress, now)
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

    /// `storing [########            ] 40 %, 400000 of 1000000 rows, 20000 rows/s, 30 s left`.
    static func line(_ progress: ImportProgress, seconds: Double) -> String {
        let rate = seconds > 0.5 ? Double(progress.done) / seconds : 0
        let speed = rate >= 1 ? ", \(Int(rate)) rows/s" : ""
        let word = progress.stage == .reading ? "reading" : "storing"
        guard let total = progress.total, total > 0 else { return "\(word) \(progress.done) rows\(speed)" }
        let share = min(progress.done * 100 / total, 100)
        let bar = String(repeating: "#", count: share / 5) + String(repeating: " ", count: 20 - share / 5)
        // Lines are counted before rows are, and a row may take several.
        let rows = progress.stage == .reading ? "\(progress.done) rows" : "\(progress.done) of \(total) rows"
        let left = rate >= 1 ? ", \(ProgressBar.span(Double(max(total - progress.done, 0)) / rate)) left" : ""
        return "\(word) [\(bar)] \(share) %, \(rows)\(speed)\(left)"
    }

    /// `45 s`, `2 min 5 s`.
    private static func span(_ seconds: Double) -> String {
        let seconds = Int(seconds.rounded(.up))
        return seconds < 60 ? "\(seconds) s" : "\(seconds / 60) min \(seconds % 60) s"
    }

    private static var seconds: Double {
        var now = timespec()
        clock_gettime(CLOCK_MONOTONIC, &now)
        return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
    }
}
