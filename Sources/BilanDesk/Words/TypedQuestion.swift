/// A question as typed on a command line.
public struct TypedQuestion: Sendable {
    /// Codes of measures.
    public var measures: [String] = []
    /// Dimensions, as typed after `--by`, split at commas.
    public var by: [String] = []
    /// Place, as typed after `--in`.
    public var within: String?
    /// First day.
    public var from: String?
    /// Last day.
    public var to: String?
    /// A period: its code, two days, or words such as `previous-month`.
    public var period: String?
    /// So many periods back, such as `12w`.
    public var last: String?
    /// The day against which `last` and words for a period are read.
    public var until: String?
    /// Whether `last` also takes the period that is running.
    public var includeCurrent = false
    /// In which period a flow stands that touches several.
    public var allocate: String?
    /// Day a stock is asked for.
    public var on: String?
    /// Day up to which the world's knowledge counts.
    public var knownBy: String?
    /// Entry up to which the store counts.
    public var recordedBy: Int64?
    /// Boundaries, by name.
    public var boundaries: String?
    /// Whether figures of places that those boundaries have divided are split by shares.
    public var apportion = false
    /// People that a rate is for each, such as `100k`.
    public var rate: String?
    /// Codes of datasets.
    public var datasets: [String] = []
    /// Code of a policy.
    public var policy: String?
    /// A scope.
    public var scope: String?
    /// A group.
    public var group: String?
    /// What must hold of claims and figures: an expression.
    public var condition: String?
    /// Whether flows are asked of all datasets together, joined events counted once.
    public var union = false
    /// For whom the answer is, as typed; those who keep the store see everything.
    public var audience: String?
    /// Numbers of people at risk in small areas below this are kept back from others.
    public var withholdBelow: Int64?
    /// Whether cells without a report are printed.
    public var showMissing = false
    /// What is asked beside each cell, and from period to period.
    public var series = TypedSeries()

    /// An empty question.
    public init() {}
}
