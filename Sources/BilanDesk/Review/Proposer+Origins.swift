import BilanExtraction
import BilanIngest
import BilanModel

extension Proposer {
    /// Whose word a figure is.
    mutating func attribute(_ position: Int) {
        let attribution = OriginRule(
            event: eventOf[position].map { book.events[$0] }, figure: figures[position], speaker: speakers[position],
            article: articles[figures[position].article], before: figures)
        speakers[position] = attribution.speaker
        figures[position].cells[.source] = attribution.speaker.id
        figures[position].cells[.origin] = attribution.key
        if let remark = attribution.remark { figures[position].remarks.append(remark) }
        takeSides(position, attribution.speaker)
    }

    /// Who claims it, where the words of the text do not settle that.
    private mutating func takeSides(_ position: Int, _ speaker: Speaker) {
        let candidate = figures[position].candidate
        if candidate.side == .attacker, speaker == .press, candidate.claimant == .unnamed {
            // Whoever counts dead attackers has fought them.
            figures[position].cells[.claimant] = Claimant.enemy.token
            figures[position].cells[.reliability] = Reliability.d.token
            figures[position].remarks.append(
                "Nobody is named for this count of attackers: taken for their enemy's word.")
            return
        }
        // "Official reports" are nobody's own word on his own losses.
        if ["unnamed", "media"].contains(speaker.kind), candidate.claimant != .enemy {
            figures[position].cells[.claimant] = Claimant.unnamed.token
        }
    }

    /// What part a figure plays beside the others of its text.
    mutating func takePart(_ position: Int) {
        let role = RoleRule(position, figures, text: { articles[figures[$0].article].document })
        if let word = role.role { figures[position].cells[.role] = word.token }
        if let total = role.total { figures[position].cells[.partOf] = figures[total].id }
        if let exact = role.rounds {
            speakers[position] = speakers[exact]
            figures[position].cells[.source] = figures[exact].cells[.source]
            figures[position].cells[.origin] = figures[exact].cells[.origin]
            figures[position].remarks.append("rounds the figure of number \(figures[exact].number): it does not vote")
        }
    }
}
