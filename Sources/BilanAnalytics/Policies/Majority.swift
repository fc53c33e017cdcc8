import BilanModel

/// The value that most independent intervals contain; then the more reliable.
struct Majority: Policy {
    let code = "majority"
    let titleEN = "the figure most reports allow"
    let titleFR = "le chiffre compatible avec le plus de rapports"

    func select(from candidates: [Candidate]) -> Selection {
        func support(_ candidate: Candidate) -> Int {
            guard let value = candidate.value else { return 0 }
            return candidates.count { $0.estimate.contains(value) }
        }
        return Selection(candidates.voters.first { before(support($1), support($0)) ?? MostReliable.precedes($0, $1) })
    }
}
