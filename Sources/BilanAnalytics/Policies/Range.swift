import BilanModel

/// Best from the default policy; low and high are the outermost that anybody gives.
struct Range: Policy {
    let code = "range"
    let titleEN = "the range of reports"
    let titleFR = "la fourchette des rapports"

    func select(from candidates: [Candidate]) -> Selection {
        var chosen = MostReliable().select(from: candidates)
        let own = chosen.estimate
        chosen.estimate = Estimate.hull(of: candidates.map(\.estimate))
        chosen.estimate.best = own.best
        chosen.estimate.form.formUnion(own.form.intersection([.asPublished, .derived]))
        return chosen
    }
}
