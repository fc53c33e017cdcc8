public import BilanModel

/// A simple trend: the median of the slopes between all pairs of reported periods (Theil 1950, Sen 1968).
///
/// It says how much a series rose or fell from period to period within what was reported, and nothing of what comes.
/// Unlike a least-squares line it does not follow single outliers. Below four reported periods there is none.
public struct Trend: Hashable, Sendable {
    /// The fewest reported periods that a trend is given for.
    public static let fewest = 4

    /// Change of best from one period to the next.
    public let slope: Quantity
    /// How many periods were reported.
    public let points: Int

    /// The trend of points; nil of too few.
    init?(_ points: [SeriesPoints.Point]) {
        guard points.count >= Trend.fewest else { return nil }
        var slopes: [Int64] = []
        slopes.reserveCapacity(points.count * (points.count - 1) / 2)
        for later in points.indices {
            for earlier in 0..<later {
                let rise = points[later].value - points[earlier].value
                let run = Int64(points[later].index - points[earlier].index)
                // To the thousandth, halves away from nought.
                slopes.append((rise.magnitude.quotient(rounded: run.magnitude)) * (rise < 0 ? -1 : 1))
            }
        }
        guard let median = SeriesPoints.median(slopes) else { return nil }
        slope = Quantity(thousandths: median)
        self.points = points.count
    }

    /// The trend of each cell's series, in the order of the cells; nil where there is none.
    public static func all(_ answer: Answer) -> [Trend?] {
        let trends = SeriesPoints.all(answer).compactMapValues { Trend($0) }
        return answer.cells.map { $0.address.knownPeriod == nil ? nil : trends[$0.address.series] }
    }
}

extension UInt64 {
    /// Itself over a divisor, to the nearest, halves up.
    fileprivate func quotient(rounded divisor: UInt64) -> Int64 { Int64(clamping: (self + divisor / 2) / divisor) }
}
