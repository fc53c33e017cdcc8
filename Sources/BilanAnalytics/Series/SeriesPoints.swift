import BilanModel

/// The best values of one series by period, in order; periods without a number are left out, never nought.
struct SeriesPoints {
    /// A value in a period.
    struct Point {
        let index: Int32
        let value: Int64
    }

    /// The points of each series of an answer.
    ///
    /// A stock carried forward from an earlier report is no new point.
    static func all(_ answer: Answer) -> [CellAddress: [Point]] {
        var points: [CellAddress: [Point]] = [:]
        var reports: [CellAddress: Set<Set<Int32>>] = [:]
        // Cells are sorted by period within their place only, so that order is made here.
        let cells = answer.cells.compactMap { cell in cell.address.knownPeriod.map { (period: $0, cell: cell) } }
        for (period, cell) in cells.sorted(by: { $0.period < $1.period }) where cell.estimate.isQuantified {
            guard let best = cell.estimate.best, !cell.flags.contains(.notComparable) else { continue }
            let series = cell.address.series
            if Measures.numbered(cell.address.measure)?.kind == .stock {
                let reference = Set(cell.figures.map(\.referenceDay))
                guard reports[series, default: []].insert(reference).inserted else { continue }
            }
            points[series, default: []].append(Point(index: period.index, value: best.thousandths))
        }
        return points
    }

    /// The median of numbers, the mean of the middle two rounded down; nil of none.
    static func median(_ values: [Int64]) -> Int64? {
        guard !values.isEmpty else { return nil }
        let sorted = values.sorted()
        let middle = sorted.count / 2
        if sorted.count % 2 == 1 { return sorted[middle] }
        let sum = Int128(sorted[middle - 1]) + Int128(sorted[middle])
        return Int64(clamping: (sum - (sum % 2 + 2) % 2) / 2)
    }
}
