/// What a claim says about a number: at least this, most likely that, at most so many.
///
/// A missing bound is unknown or unbounded, never nought. Bounds stand as published: nothing here widens or reorders
/// them (`isOrdered` says whether they can be reasoned with as an interval).
///
/// Source: METHODOLOGY sections 2 and 10.
public struct Estimate: Hashable, Sendable {
    /// The smallest value that is claimed; nil when none is.
    public var low: Quantity?
    /// The value that is most likely, as the claimant or the policy says; nil when none is.
    public var best: Quantity?
    /// The largest value that is claimed; nil when there is no upper bound.
    public var high: Quantity?
    /// How the bounds are meant.
    public var form: Form

    /// An estimate of these bounds.
    public init(low: Quantity? = nil, best: Quantity? = nil, high: Quantity? = nil, form: Form = []) {
        self.low = low
        self.best = best
        self.high = high
        self.form = form
    }

    /// How bounds are meant; a set, because "more than 70" can also be derived.
    public struct Form: OptionSet, Hashable, Sendable {
        /// The bits as the store keeps them.
        public let rawValue: UInt8
        /// The set of these bits.
        public init(rawValue: UInt8) { self.rawValue = rawValue }
        /// Strictly above `low`: "more than 70".
        public static let lowOpen = Form(rawValue: 1)
        /// Strictly below `high`: "fewer than 20".
        public static let highOpen = Form(rawValue: 2)
        /// `high` may be exceeded: "up to 100".
        public static let highSoft = Form(rawValue: 4)
        /// No number was given: "some", "an influx".
        public static let unquantified = Form(rawValue: 8)
        /// Computed by us, not stated.
        public static let derived = Form(rawValue: 16)
        /// Published with best outside its own bounds; kept so.
        public static let asPublished = Form(rawValue: 32)
    }

    /// A number without any doubt about it.
    public static func exact(_ value: Quantity) -> Estimate { Estimate(low: value, best: value, high: value) }

    /// Words without a number; counted beside a sum, never in it.
    public static let unquantified = Estimate(form: .unquantified)

    /// Whether it carries a number that can be added.
    public var isQuantified: Bool { !form.contains(.unquantified) && (low != nil || best != nil || high != nil) }

    /// An explicit nought: "nobody was killed".
    public var isNil: Bool { low == .zero && best == .zero && high == .zero }

    /// Whether low, best and high follow each other, where given.
    public var isOrdered: Bool {
        let given = [low, best, high].compactMap(\.self)
        return zip(given, given.dropFirst()).allSatisfy { $0 <= $1 }
    }
}

/// How one end of an interval is meant, as outputs print it.
public enum BoundKind: UInt8, Coded {
    /// No bound on this side.
    case none = 0
    /// The bound itself is possible.
    case closed = 1
    /// Strictly beyond it.
    case open = 2
    /// The claimant's own words allow more.
    case soft = 3
}

extension Estimate {
    /// How the lower end is meant.
    public var lowKind: BoundKind { low == nil ? .none : form.contains(.lowOpen) ? .open : .closed }

    /// How the upper end is meant.
    public var highKind: BoundKind {
        high == nil ? .none : form.contains(.highSoft) ? .soft : form.contains(.highOpen) ? .open : .closed
    }
}
