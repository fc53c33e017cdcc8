public import BilanModel

/// Sums of a flow over periods: a rolling window, or everything since a day.
///
/// Only what was reported is added, and how many periods were: a period without a report is not nought. What is not
/// allocated to a period is in no window.
public struct PeriodWindows: Sendable {
    /// A sum over periods.
    public struct Sum: Hashable, Sendable {
        /// The sum of what was reported.
        public var estimate: Estimate
        /// How many periods have a report.
        public var reported: Int
    }

    private var sums: [CellAddress: [Int32: EstimateSum]] = [:]

    /// The windows of an answer by period, which must reach as far back as they do.
    public init(_ answer: Answer) {
        for cell in answer.cells where !cell.figures.isEmpty {
            guard let period = cell.address.knownPeriod else { continue }
            sums[cell.address.series, default: [:]][period.index] = cell.sum
        }
    }

    /// The question that windows of so many periods need answered: its days reach further back.
    public static func question(_ question: Question, rolling count: Int) -> Question {
        var extended = question
        extended.showMissing = false
        if let type = question.periods, let days = question.days, (1...9999).contains(days.lowerBound.year) {
            let first = Period(type, containing: days.lowerBound).advanced(by: 1 - count)
            extended.days = first.start...days.upperBound
        }
        return extended
    }

    /// The question that sums since a day need answered.
    public static func question(_ question: Question, since day: CalendarDate) -> Question {
        var extended = question
        extended.showMissing = false
        extended.days = day...max(day, question.days?.upperBound ?? CalendarDate(day: .max / 4))
        return extended
    }

    /// The sum over the so many periods that end with a cell's; nil where none has a report.
    public func rolling(_ count: Int, _ cell: Cell) -> Sum? {
        guard let period = cell.address.knownPeriod else { return nil }
        return sum(cell, from: period.index - Int32(count) + 1, to: period.index)
    }

    /// The sum over all periods up to a cell's.
    public func upTo(_ cell: Cell) -> Sum? {
        guard let period = cell.address.knownPeriod else { return nil }
        return sum(cell, from: .min, to: period.index)
    }

    private func sum(_ cell: Cell, from first: Int32, to last: Int32) -> Sum? {
        let found = (sums[cell.address.series] ?? [:]).filter { $0.key >= first && $0.key <= last }
        guard !found.isEmpty else { return nil }
        let sum = found.sorted { $0.key < $1.key }.reduce(into: EstimateSum()) { $0.add($1.value) }
        return Sum(estimate: sum.estimate, reported: found.count)
    }
}

extension CellAddress {
    /// The series it belongs to: itself without its period.
    var series: CellAddress {
        var series = self
        series.period = nil
        return series
    }
}
