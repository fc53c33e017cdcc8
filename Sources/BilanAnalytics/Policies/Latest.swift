import BilanModel

/// The latest word wins; then the more reliable, then the larger low.
struct Latest: Policy {
    let code = "latest"
    let titleEN = "the latest report"
    let titleFR = "le rapport le plus récent"

    func select(from candidates: [Candidate]) -> Selection {
        Selection(candidates.voters.first { before($1.asOf, $0.asOf) ?? MostReliable.precedes($0, $1) })
    }
}
