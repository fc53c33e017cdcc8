public import BilanModel

/// Two events that may be one, with how alike they are.
public struct EventMatch: Hashable, Sendable {
    /// Identity of one, the smaller.
    public var first: UInt64
    /// Identity of the other.
    public var second: UInt64
    /// From 0, nothing differs, to 1.
    public var score: Double
    /// What becomes of the pair.
    public var band: Band
    /// What speaks for it and what against it, in words.
    public var reasons: [String]

    /// What becomes of a pair.
    public enum Band: UInt8, Coded {
        /// One event beyond reasonable doubt.
        case strong = 0
        /// To be looked at.
        case review = 1
    }
}

/// How near two events must lie, and how alike they must be.
///
/// Source: METHODOLOGY section 8: both windows are ours, no published default exists.
public struct MatchSettings: Hashable, Sendable {
    /// Kilometres between two exact places that may be one.
    public var kilometres = 25.0
    /// The score up to which events are joined.
    public var strong = 0.34
    /// The score up to which they are listed for review.
    public var review = 0.67
    /// Days that an event may last and still be matched; longer ones are sums, not events.
    public var longest = 31

    /// The usual settings.
    public init() {}

    /// Days by which an event's own are widened, by UCDP's precision 1 to 5; nil where nothing is matched.
    static func widening(_ precision: UInt8) -> Int32? {
        switch precision {
        case 0, 1: 0
        case 2: 1
        case 3: 3
        case 4: 15
        default: nil
        }
    }
}
