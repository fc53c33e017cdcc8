import BilanModel

/// The highest tier of authority that gives a number wins: verified by the UN or a court, own-side authority or health
/// service, UN agency, NGO or local authority, media or unnamed, a party about its enemy.
struct OfficialFirst: Policy {
    let code = "official_first"
    let titleEN = "the most official source"
    let titleFR = "la source la plus officielle"

    func select(from candidates: [Candidate]) -> Selection {
        Selection(candidates.voters.first { before($0.tier, $1.tier) ?? MostReliable.precedes($0, $1) })
    }
}
