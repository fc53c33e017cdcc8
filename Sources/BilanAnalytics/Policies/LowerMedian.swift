import BilanModel

/// The lower median of the best values, one value an origin.
struct LowerMedian: Policy {
    let code = "median"
    let titleEN = "the median of reports"
    let titleFR = "la médiane des rapports"

    func select(from candidates: [Candidate]) -> Selection {
        let voters = candidates.voters
        let sorted = (voters.filter { $0.estimate.best != nil }.nonEmpty ?? voters).sorted {
            before($0.value?.thousandths ?? 0, $1.value?.thousandths ?? 0) ?? MostReliable.precedes($0, $1)
                ?? ($0.uid < $1.uid)
        }
        return Selection(sorted[(sorted.count - 1) / 2])
    }
}
