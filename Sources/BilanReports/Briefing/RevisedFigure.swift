public import BilanModel

/// An issue that came before, as a later one names it.
public struct PastIssue: Hashable, Sendable {
    /// Code of its period.
    public var period: String
    /// Number of its revision.
    public var revision: Int
    /// What was known by this day.
    public var knownBy: CalendarDate
    /// Whether it was taken back.
    public var isWithdrawn: Bool

    /// An issue of a period.
    public init(period: String, revision: Int, knownBy: CalendarDate, isWithdrawn: Bool) {
        self.period = period
        self.revision = revision
        self.knownBy = knownBy
        self.isWithdrawn = isWithdrawn
    }
}

/// A number that an issue printed and that is another now.
public struct RevisedFigure: Sendable {
    /// What it is: as given now, or as given then where nobody gives it any more.
    public var figure: PublishedFigure
    /// What was printed; nil where there was no number.
    public var was: Estimate?
    /// What is known now; nil where there is no number any more.
    public var now: Estimate?
    /// Why, in their order.
    public var reasons: [ChangeReason]
    /// The issue that printed the former number.
    public var issue: PastIssue

    /// A figure that changed since an issue.
    public init(figure: PublishedFigure, was: Estimate?, now: Estimate?, reasons: [ChangeReason], issue: PastIssue) {
        self.figure = figure
        self.was = was
        self.now = now
        self.reasons = reasons
        self.issue = issue
    }
}

/// Why a figure changed.
public enum ChangeReason: UInt8, Coded {
    /// Somebody says something for the first time.
    case newClaim = 0
    /// Somebody says another number than before.
    case corrected = 1
    /// A claim was taken back.
    case withdrawn = 2
    /// A claim has another place, day or kind than before.
    case recoded = 3
    /// An analyst decided, or took a decision back.
    case decision = 4
    /// Events were joined or held apart.
    case joined = 5
    /// Another dataset leads.
    case lead = 6
    /// The same claims weigh differently, such as a stock that has grown old.
    case weighed = 7
    /// Another rule for conflicting claims.
    case policy = 8
}
