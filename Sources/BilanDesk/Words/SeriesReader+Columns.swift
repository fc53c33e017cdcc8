import BilanAnalytics
import BilanModel
import BilanReports

extension AnswerTable.Value {
    /// A number, or nothing.
    init(_ quantity: Quantity?) { self = quantity.map(AnswerTable.Value.number) ?? .empty }
}

extension SeriesReader.Series {
    /// Low, best and high as values.
    private func values(_ estimate: Estimate?) -> [AnswerTable.Value] {
        guard let estimate, estimate.isQuantified else { return [.empty, .empty, .empty] }
        return [estimate.low, estimate.best, estimate.high].map(AnswerTable.Value.init)
    }

    /// What each cell is compared with, and the change.
    mutating func addComparison(_ comparisons: [CellComparison?], knownBy: CalendarDate?) {
        add(
            [
                "compare_period", "compare_low", "compare_best", "compare_high", "change_low", "change_best",
                "change_high", "change_percent", "compare_state",
            ],
            comparisons.map { comparison in
                let named =
                    comparison.map { $0.earlier.isEmpty ? AnswerTable.Value.empty : .text($0.earlier) } ?? .empty
                return [named] + values(comparison?.estimate) + values(comparison?.change)
                    + [AnswerTable.Value(comparison?.percent), comparison.map { .text($0.state.token) } ?? .empty]
            })
        notes.append(
            knownBy == nil
                ? "compared as known now; with --known-by DATE, at equal age"
                : "compared at equal age: each earlier time as it was known when it was as old")
        notes.append("no per cent on a base below 10 or without bounds, nor where reports conflict")
    }

    /// Sums over periods.
    mutating func addWindows(_ name: String, _ sums: [PeriodWindows.Sum?]) {
        add(
            ["\(name)_low", "\(name)_best", "\(name)_high", "\(name)_periods"],
            sums.map { values($0?.estimate) + [AnswerTable.Value($0.map { Quantity($0.reported) })] })
    }

    /// The trend of each cell's series.
    mutating func addTrend() {
        add(
            ["trend_slope", "trend_periods"],
            Trend.all(answer).map { [AnswerTable.Value($0?.slope), AnswerTable.Value($0.map { Quantity($0.points) })] })
        notes.append(
            "trend_slope: median change of best from period to period (Theil-Sen) over the trend_periods reported, at least "
                + "\(Trend.fewest); it says nothing of periods without a report nor of what comes")
    }

    /// What stands out.
    mutating func addOutliers() {
        add(
            ["outlier", "robust_z"],
            Outlier.all(answer).map { outlier in
                let rules = outlier?.rules.map(\.token).joined(separator: "|") ?? ""
                return [rules.isEmpty ? .empty : .text(rules), AnswerTable.Value(outlier?.score)]
            })
        notes.append(
            "robust_z_high, robust_z_low: 0.6745 × (best - median) / median deviation, beyond 3.5, over at least "
                + "\(Outlier.fewest) reported periods; surge: at least twice the median of the four reported before and "
                + "25 more (500 for displaced)")
    }
}
