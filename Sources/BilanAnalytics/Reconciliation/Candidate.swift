public import BilanModel

/// One origin's latest word on a figure, as a policy weighs it.
public struct Candidate: Hashable, Sendable {
    /// Position of the claim in the columns.
    public var position: Int
    /// What it says.
    public var estimate: Estimate
    /// How far its source can be trusted.
    public var reliability: Reliability
    /// How likely it is, after a look at the others.
    public var credibility: Credibility
    /// The tier of its source for the official-first policy; smaller comes first.
    public var tier: Int
    /// Day it is of, else day it was known.
    public var asOf: Int32
    /// Identity that breaks the last tie.
    public var uid: UInt64

    /// A candidate.
    public init(
        position: Int, estimate: Estimate, reliability: Reliability = .f, credibility: Credibility = .unknown,
        tier: Int = 3, asOf: Int32 = 0, uid: UInt64 = 0
    ) {
        self.position = position
        self.estimate = estimate
        self.reliability = reliability
        self.credibility = credibility
        self.tier = tier
        self.asOf = asOf
        self.uid = uid
    }

    /// Whether it may give a best value: an upper bound alone ("up to 100") never does.
    public var votes: Bool { estimate.best != nil || estimate.low != nil }

    /// The value it stands for: best, else low, else high.
    public var value: Quantity? { estimate.best ?? estimate.low ?? estimate.high }

    /// How far its bounds lie apart; unbounded is widest.
    var width: Int64 {
        guard let low = estimate.low, let high = estimate.high else { return .max }
        return high.thousandths - low.thousandths
    }
}
