import BilanModel

/// The smallest best (else low): the conservative reading.
struct Smallest: Policy {
    let code = "min"
    let titleEN = "the smallest figure"
    let titleFR = "le chiffre le plus bas"

    func select(from candidates: [Candidate]) -> Selection {
        Selection(
            candidates.voters.first {
                before($0.value?.thousandths ?? .max, $1.value?.thousandths ?? .max) ?? MostReliable.precedes($0, $1)
            })
    }
}
