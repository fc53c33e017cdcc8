import BilanModel

/// Best from the default policy; low and high are the outermost that anybody gives.
struct Range: Policy {
    let code = "range"
    let titleEN = "the range of reports"
    let titleFR = "la fourchette des rapports"

    func select(from candidates: [Candidate]) -> Selection {
        var chosen = MostReliable().select(from: candidates)
        let best = chosen.estimate.best
        chosen.estimate = candidates.dropFirst().reduce(candidates[0].estimate) { $0.hull($1.estimate) }
        chosen.estimate.best = best
        return chosen
    }
}
