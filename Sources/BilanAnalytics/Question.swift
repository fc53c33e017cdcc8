public import BilanModel
public import BilanPlaces

/// What is asked: which measures, how broken down, where and when, under which policy.
public struct Question: Sendable {
    /// Numbers of measures.
    public var measures: [UInt16]
    /// Place levels to break down by, 0 to 4, coarse to fine; empty for none.
    public var levels: [Int] = []
    /// Period to break down by.
    public var periods: PeriodType?
    /// Whether to break down by group.
    public var byGroup = false
    /// Further dimensions to break down by, in the order of their columns.
    public var breakdowns: [Breakdown] = []
    /// Only what lies in this place.
    public var within: Int32?
    /// Only what begins in these days; nil for all.
    public var days: ClosedRange<CalendarDate>?
    /// The kind of the period that `days` is, where it is one: a figure known only to a longer interval is not given to it.
    public var daysType: PeriodType?
    /// Whether `days` are an interval asked for as one period: a figure known only to a longer one is not given to it.
    public var isInterval = false
    /// In which period a flow stands that touches several.
    public var allocation = Allocation.start
    /// Day a stock is asked for; nil for the last of `days`, else of what was known.
    public var on: CalendarDate?
    /// What could be known by then, as asked; printed, and the ceiling of `on`.
    public var knownBy: CalendarDate?
    /// Boundaries to use; nil for those in use in each country.
    public var edition: SchemeVersion?
    /// Whether figures of a place that those boundaries have divided are split by the change map's shares.
    public var apportionPlaces = false
    /// Rule for conflicting claims.
    public var policy: any Policy = Policies.standard
    /// Only these datasets, by code; empty for the store's own order.
    public var datasets: Set<String> = []
    /// Only this scope.
    public var scope: Scope?
    /// Only groups with this token.
    public var group: String?
    /// What must hold of a figure and of the claims behind it; nil for all.
    public var condition: Condition?
    /// Whether flows are asked of all datasets together, each event that several tell of counted once.
    public var union = false
    /// Whether areas and periods for which nobody gave a figure get a cell that says so.
    public var showMissing = false
    /// Whether totals that nobody published are computed from sectors or phases.
    public var computed = false
    /// Whether projections answer in place of what is current; the two are never added.
    public var projected = false
    /// Whether running totals are differenced, each within its source and its first day.
    public var differences = false

    /// A question about measures.
    public init(measures: [Measure]) { self.measures = measures.map(\.id) }
}
