import BilanModel

/// The largest high (else best), also of a bare upper bound; an open top is flagged by its bounds, not invented.
struct Largest: Policy {
    let code = "max"
    let titleEN = "the largest figure"
    let titleFR = "le chiffre le plus élevé"

    func select(from candidates: [Candidate]) -> Selection {
        func top(_ candidate: Candidate) -> Int64 {
            [candidate.estimate.high, candidate.estimate.best, candidate.estimate.low].compactMap(\.self)
                .map(\.thousandths).max() ?? .min
        }
        var chosen = Selection(candidates.first { before(top($1), top($0)) ?? MostReliable.precedes($0, $1) })
        if let high = chosen.estimate.high { chosen.estimate.best = high }
        return chosen
    }
}
