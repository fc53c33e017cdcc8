import BilanModel

/// The best grade wins: letter, then digit, then the latest, then the larger low, then the narrower interval.
///
/// An exact number earns nothing for being exact: width is the last tie-break. Source: METHODOLOGY section 9, ruling 7.
struct MostReliable: Policy {
    let code = "most_reliable"
    let titleEN = "the most reliable source"
    let titleFR = "la source la plus fiable"

    func select(from candidates: [Candidate]) -> Selection {
        Selection(candidates.voters.first(by: MostReliable.precedes))
    }

    static func precedes(_ left: Candidate, _ right: Candidate) -> Bool? {
        before(left.reliability, right.reliability)
            ?? before(left.credibility, right.credibility)
            ?? before(right.asOf, left.asOf)
            ?? before(right.estimate.low?.thousandths ?? .min, left.estimate.low?.thousandths ?? .min)
            ?? before(left.width, right.width)
    }
}
