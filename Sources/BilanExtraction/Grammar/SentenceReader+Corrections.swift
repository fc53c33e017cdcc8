import BilanLanguage
import BilanModel

extension SentenceReader {
    func correct(_ draft: inout Draft, _ drafts: [Draft]) {
        // "Affected by violence and in need of assistance … 8.8 million people affected": both words are of one figure.
        if draft.measure == Measures.affected,
            items[..<draft.phrase.item].contains(where: { $0.sense == .state(Measures.inNeed) }), draft.parent == nil
        {
            draft.measure = Measures.inNeed
        }
        if draft.group == .armedGroup, draft.side == .attacker, isOperation { draft.side = nil }
        if draft.group == .all, draft.unit == .person, isPeacekeeping,
            draft.phrase.tokens.contains(where: { ["personnel", "members", "staff"].contains(tokens[$0].text) })
        {
            draft.group = .peacekeeper
        }
    }

    private var isPeacekeeping: Bool {
        items.contains { item in
            item.tokens.contains { ["minusma", "monusco", "minusca", "peacekeeping"].contains(tokens[$0].text) }
        }
    }

    /// Whether the state strikes and nobody attacks: those it hits are no attackers.
    private var isOperation: Bool {
        let strikes: Set<String> = [
            "airstrike", "airstrikes", "strike", "strikes", "drone", "drones", "operation", "operations", "raid",
            "offensive", "frappe", "frappes", "ratissage", "bombardment",
            "bombardement", "bombardements", "drones", "aerienne", "aeriennes", "sweep", "shelling",
        ]
        let attacks: Set<String> = [
            "attack", "attacks", "ambush", "assault", "attacked", "attaque", "attaques", "embuscade", "assaut",
            "repelled", "repousse", "assailants", "attackers", "assaillants", "raided", "kidnapped",
        ]
        var hasStrike = false
        for item in items {
            for place in item.tokens {
                if attacks.contains(tokens[place].text) { return false }
                if strikes.contains(tokens[place].text) { hasStrike = true }
            }
        }
        return hasStrike
    }
}
