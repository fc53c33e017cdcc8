public import BilanModel

/// A value that stands out in its series, with the rule that says so.
public struct Outlier: Hashable, Sendable {
    /// The rules that it meets.
    public var rules: [Rule] = []
    /// Its robust z; missing where the series is too short or its values hardly differ.
    public var score: Quantity?

    /// A rule by which a value stands out.
    public enum Rule: UInt8, Coded {
        /// Robust z of 3.5 or more: far above the median of its series.
        case robustZHigh = 0
        /// Robust z of -3.5 or less.
        case robustZLow = 1
        /// At least twice the median of the reported periods before it (four at most, three at least), and more than
        /// that by a floor.
        case surge = 2
    }

    /// The fewest reported periods that a robust z is given for.
    public static let fewest = 8
    /// How much more than usual makes a surge: people displaced, or anything else that is counted.
    ///
    /// Doubling from 10 to 20 is no surge. Our own convention.
    static func floor(_ measure: UInt16) -> Quantity {
        measure == Measures.displaced.id ? Quantity(500) : Quantity(25)
    }

    /// What stands out among the cells of an answer, in their order; nil where nothing is judged.
    public static func all(_ answer: Answer) -> [Outlier?] {
        var judged: [CellAddress: [Int32: Outlier]] = [:]
        for (series, points) in SeriesPoints.all(answer) {
            judged[series] = outliers(points, measure: series.measure)
        }
        return answer.cells.map { cell in
            cell.address.knownPeriod.flatMap { judged[cell.address.series]?[$0.index] }
        }
    }

    private static func outliers(_ points: [SeriesPoints.Point], measure: UInt16) -> [Int32: Outlier] {
        let values = points.map(\.value)
        let isFlow = Measures.numbered(measure)?.kind == .flow
        var outliers: [Int32: Outlier] = [:]
        let median = SeriesPoints.median(values) ?? 0
        let deviation = SeriesPoints.median(values.map { abs($0 - median) }) ?? 0
        for (place, point) in points.enumerated() {
            var outlier = Outlier()
            if points.count >= fewest, deviation > 0 {
                // 0.6745 makes the median deviation one standard deviation of a normal distribution; 3.5 is the limit of
                // Iglewicz and Hoaglin (1993).
                let scaled = Int128(point.value - median) * 6745
                let score = scaled / (Int128(deviation) * 10)
                outlier.score = Quantity(thousandths: Int64(clamping: score))
                if score >= 3500 { outlier.rules.append(.robustZHigh) }
                if score <= -3500 { outlier.rules.append(.robustZLow) }
            }
            let before = values[max(0, place - 4)..<place]
            if isFlow, before.count >= 3, let usual = SeriesPoints.median(Array(before)), usual >= 0,
                point.value >= usual * 2, point.value - usual >= floor(measure).thousandths
            {
                outlier.rules.append(.surge)
            }
            outliers[point.index] = outlier
        }
        return outliers
    }
}
