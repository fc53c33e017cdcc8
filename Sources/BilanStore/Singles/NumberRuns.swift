/// Numbers of rows as runs of neighbours.
struct NumberRuns: Equatable {
    /// First and last of each run, ascending and apart from each other.
    private(set) var runs: [ClosedRange<Int64>] = []

    /// Every row there is.
    static let all = NumberRuns(runs: [0...Int64.max])

    /// No row.
    init() {}

    private init(runs: [ClosedRange<Int64>]) { self.runs = runs }

    /// These numbers, in any order and repeated or not.
    init(_ numbers: some Sequence<Int64>) { insert(numbers) }

    /// The runs that begin and end with these numbers; nil when they do not fit each other.
    init?(first: [Int64], last: [Int64]) {
        guard first.count == last.count, zip(first, last).allSatisfy({ $0 <= $1 }) else { return nil }
        runs = zip(first, last).map { $0...$1 }
    }

    /// The runs as a list of lists, as SQL reads it.
    var list: String {
        "[" + runs.map { "[\($0.lowerBound),\($0.upperBound)]" }.joined(separator: ",") + "]"
    }

    /// Adds a number after all others.
    mutating func append(_ number: Int64) {
        if let last = runs.last, last.upperBound + 1 == number {
            runs[runs.count - 1] = last.lowerBound...number
        } else {
            runs.append(number...number)
        }
    }

    /// Adds numbers anywhere.
    mutating func insert(_ numbers: some Sequence<Int64>) {
        let sorted = (runs + numbers.map { $0...$0 }).sorted { $0.lowerBound < $1.lowerBound }
        var joined: [ClosedRange<Int64>] = []
        for run in sorted {
            if let last = joined.last, run.lowerBound <= last.upperBound + 1 {
                joined[joined.count - 1] = last.lowerBound...max(last.upperBound, run.upperBound)
            } else {
                joined.append(run)
            }
        }
        runs = joined
    }
}
