/// What an analyst has decided on one figure of an event; it stands above every policy.
public struct FigureDecision: Hashable, Sendable {
    /// Key into the columns' events.
    public var event: Int32
    /// Number of the measure.
    public var measure: UInt16
    /// Token of the group; `all` for everybody.
    public var group: String
    /// What the total covers.
    public var scope: Scope
    /// What is counted.
    public var unit: Unit
    /// Position of the claim that stands; -1 where a value was decided, or the claim is not to be seen.
    public var claim: Int32 = -1
    /// The value that stands, where no claim was named.
    public var estimate = Estimate()
    /// Why.
    public var reason: String
    /// The day of the decision, from which it is known.
    public var day: CalendarDate

    /// A decision on the figure of an event.
    public init(
        event: Int32, measure: UInt16, group: String = "all", scope: Scope, unit: Unit = .person, reason: String,
        day: CalendarDate
    ) {
        self.event = event
        self.measure = measure
        self.group = group
        self.scope = scope
        self.unit = unit
        self.reason = reason
        self.day = day
    }
}

/// How two events were found to be one.
public enum MatchHow: UInt8, Coded {
    /// By days, places and kinds.
    case matched = 1
    /// By hand.
    case decided = 2
}

/// Two events that are one, or are held apart.
public struct EventPair: Hashable, Sendable {
    /// One event, a key into the columns' events.
    public var first: Int32
    /// The other.
    public var second: Int32
    /// How it was found.
    public var how: MatchHow
    /// From 0, perfect, to 1; nil where it was decided.
    public var score: Double?

    /// A pair of events.
    public init(_ first: Int32, _ second: Int32, how: MatchHow, score: Double? = nil) {
        self.first = first
        self.second = second
        self.how = how
        self.score = score
    }
}
