public import BilanModel

/// A rule that selects one estimate when several independent claims speak of the same figure.
///
/// It sees one candidate an origin, at least one, all quantified. Those that only give an upper bound ("up to 100") are
/// among them, but give best only where `voters` has nobody else, or where the rule asks for the largest.
public protocol Policy: Sendable {
    /// The word on the command line and in outputs.
    var code: String { get }
    /// What it does, in English, for lists and notes.
    var titleEN: String { get }
    /// The same in French.
    var titleFR: String { get }
    /// The candidate chosen and the estimate to print for it.
    func select(from candidates: [Candidate]) -> Selection
}

/// What a policy chose.
public struct Selection: Hashable, Sendable {
    /// Position in the columns of the claim that gives best.
    public var position: Int
    /// The estimate to print.
    public var estimate: Estimate

    /// A choice.
    public init(_ candidate: Candidate) {
        position = candidate.position
        estimate = candidate.estimate
    }
}

extension [Candidate] {
    /// Those that may give best: all but bare upper bounds, unless there is nothing else.
    public var voters: [Candidate] { filter(\.votes).nonEmpty ?? self }

    /// The candidate that comes first in an order; equal ones by identity, so that the order of import changes nothing.
    func first(by precedes: (Candidate, Candidate) -> Bool?) -> Candidate {
        // A policy is never asked about nothing, so the first element stands in only for an empty list.
        dropFirst().reduce(self[0]) { best, next in
            if let decided = precedes(next, best) { return decided ? next : best }
            return next.uid < best.uid ? next : best
        }
    }
}

/// Whether `left` comes before `right`; nil when they are equal and the next rule decides.
func before<Value: Comparable>(_ left: Value, _ right: Value) -> Bool? {
    left == right ? nil : left < right
}
