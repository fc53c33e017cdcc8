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
        if draft.measure == Measures.reached, isPlanned(draft) { draft.measure = Measures.targeted }
        if draft.group == .armedGroup, draft.side == .attacker, isOperation { draft.side = nil }
        if draft.group == .all, draft.unit == .person, isPeacekeeping,
            draft.phrase.tokens.contains(where: { ["personnel", "members", "staff"].contains(tokens[$0].text) })
        {
            draft.group = .peacekeeper
        }
    }

    /// "Plans to distribute food to 3,000 households", "3,000 households will be given food": nobody was reached yet.
    private func isPlanned(_ draft: Draft) -> Bool {
        guard let trigger = draft.binding.trigger else { return false }
        return (max(0, trigger - 4)..<trigger).contains {
            Self.plans.contains(tokens[items[$0].tokens.lowerBound].text)
        }
    }

    private static let plans: Set<String> = [
        "will", "plan", "plans", "planned", "planning", "aim", "aims", "intend", "intends", "hope", "hopes", "expects",
        "seek", "seeks", "sera", "seront", "prevoit", "prevoient", "compte", "comptent", "entend", "entendent", "vise",
        "visent", "doit", "doivent", "devrait", "devraient", "va", "vont", "espere", "should",
    ]

    static func isPeacekeeping(_ items: [Item], _ tokens: [Token]) -> Bool {
        items.contains { item in
            item.tokens.contains { ["minusma", "monusco", "minusca", "peacekeeping"].contains(tokens[$0].text) }
        }
    }

    /// Whether the state strikes and nobody attacks: those it hits are no attackers.
    static func isOperation(_ items: [Item], _ tokens: [Token]) -> Bool {
        var hasStrike = false
        for item in items {
            for place in item.tokens {
                if Self.attacks.contains(tokens[place].text) { return false }
                if Self.strikes.contains(tokens[place].text) { hasStrike = true }
            }
        }
        return hasStrike
    }

    private static let attacks: Set<String> = [
        "attack", "attacks", "ambush", "assault", "attacked", "attaque", "attaques", "embuscade", "assaut",
        "repelled", "repousse", "assailants", "attackers", "assaillants", "raided", "kidnapped",
    ]

    private static let strikes: Set<String> = [
        "airstrike", "airstrikes", "strike", "strikes", "drone", "drones", "operation", "operations", "raid",
        "offensive", "frappe", "frappes", "ratissage", "bombardment",
        "bombardement", "bombardements", "drones", "aerienne", "aeriennes", "sweep", "shelling",
    ]
}
