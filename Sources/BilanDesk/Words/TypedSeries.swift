/// What is asked beside each cell, and from period to period, as typed on a command line.
public struct TypedSeries: Equatable, Sendable {
    /// Measures of cells, as typed after `--with`, split at commas.
    public var with: [String] = []
    /// What is compared with: `previous`, `last-year` or a day.
    public var compare: String?
    /// Over how many periods sums are made.
    public var rolling: Int64?
    /// The day since which sums are made.
    public var cumulativeSince: String?
    /// Whether running totals are differenced.
    public var difference = false
    /// Whether values that stand out are flagged.
    public var outliers = false
    /// Whether trends are given.
    public var trend = false
    /// Whether totals that nobody published are computed.
    public var computed = false
    /// Whether projections answer in place of what is current.
    public var projected = false

    /// Nothing asked.
    public init() {}
}
