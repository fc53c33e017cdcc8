import Glibc
import Synchronization

/// How long the stages of a command's work take, for whoever measures it.
///
/// Said on the standard error where `BILAN_STAGES` is set, and nowhere else: no figure depends on a clock.
public enum StageTimes {
    /// What has been spent on a stage.
    private struct Spent {
        var wall: Int64 = 0
        /// Of the threads that it ran in.
        var processor: Int64 = 0
    }

    private static let isWanted = getenv("BILAN_STAGES") != nil
    private static let stages = Mutex<[(name: String, spent: Spent)]>([])

    /// Does a piece of work, and counts its time among that of a stage.
    public static func count<Value, Failure>(
        _ stage: String, _ body: () throws(Failure) -> Value
    ) throws(Failure) -> Value {
        guard isWanted else { return try body() }
        let (wall, processor) = (now(CLOCK_MONOTONIC), now(CLOCK_THREAD_CPUTIME_ID))
        defer {
            let spent = Spent(wall: now(CLOCK_MONOTONIC) - wall, processor: now(CLOCK_THREAD_CPUTIME_ID) - processor)
            stages.withLock { stages in
                let index = stages.firstIndex { $0.name == stage } ?? stages.count
                if index == stages.count { stages.append((stage, Spent())) }
                stages[index].spent.wall += spent.wall
                stages[index].spent.processor += spent.processor
            }
        }
        return try body()
    }

    /// Says what was counted: a stage a line, with milliseconds of wall clock and of processor.
    public static func tell() {
        guard isWanted else { return }
        let lines = stages.withLock { stages in
            stages.map { "stage\t\($0.name)\t\($0.spent.wall / 1_000_000)\t\($0.spent.processor / 1_000_000)\n" }
        }
        let text = Array(lines.sorted().joined().utf8)
        _ = write(STDERR_FILENO, text, text.count)
    }

    private static func now(_ clock: clockid_t) -> Int64 {
        var time = timespec()
        clock_gettime(clock, &time)
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }
}
