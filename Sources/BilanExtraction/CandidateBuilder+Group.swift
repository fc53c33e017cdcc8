import BilanLanguage
import BilanModel

extension CandidateBuilder {
    /// "Hundreds of deaths on the opposing side", by an armed group: the forces it fights.
    func enemy(_ draft: Draft, _ named: [Token]) -> VictimGroup? {
        guard draft.group == .all, draft.measure.hasScope else { return nil }
        if isOfItsOwn(draft) || draft.binding.trigger.map({ items[$0].sense == .losing }) ?? false {
            if ClaimantGuess.isArmedGroup(named) { return .armedGroup }
            return ClaimantGuess.isForce(named) ? .military : nil
        }
        let behind = draft.phrase.tokens.upperBound..<min(sentence.upperBound, draft.phrase.tokens.upperBound + 8)
        let isEnemy = behind.dropLast().contains {
            Self.opposingSides.contains(tokens[$0].text + " " + tokens[$0 + 1].text)
        }
        // "The group claims 200 dead", after soldiers were told of.
        if !isEnemy, draft.phrase.measure == Measures.killed, ClaimantGuess.isArmedGroup(named),
            let forces = context.forces
        {
            return forces
        }
        guard isEnemy else { return nil }
        return ClaimantGuess.isArmedGroup(named) ? .military : nil
    }

    private static let opposingSides: Set<String> = [
        "opposing side", "enemy side", "enemy ranks", "opposing ranks", "enemy camp", "other side", "cote adverse",
        "camp adverse", "cote ennemi", "camp ennemi", "rangs ennemis", "rangs adverses",
    ]

    /// "Nine of its men", "douze morts dans ses rangs": those of who speaks.
    private func isOfItsOwn(_ draft: Draft) -> Bool {
        let start = max(sentence.lowerBound, draft.phrase.tokens.lowerBound - 4)
        let around = start..<min(sentence.upperBound, draft.phrase.tokens.upperBound + 8)
        // "Put its own losses at nine dead and twelve wounded": of every figure behind it.
        let told = (sentence.lowerBound..<draft.phrase.tokens.lowerBound).contains { place in
            ["own", "propres"].contains(tokens[place].text)
                && ["losses", "pertes", "casualties"].contains(tokens[place + 1].text)
        }
        return told
            || around.dropLast().contains { place in
                guard Self.owners.contains(tokens[place].text) else { return false }
                let next = tokens[place + 1].text == "own" ? place + 2 : place + 1
                return next < sentence.upperBound && Self.men.contains(tokens[next].text)
            }
    }

    private static let owners: Set<String> = [
        "its", "his", "our", "their", "own", "ses", "nos", "leurs", "propres", "sa", "son", "notre",
    ]

    private static let men: Set<String> = [
        "men", "members", "ranks", "side", "own", "fighters", "troops", "hommes", "elements", "membres", "rangs",
        "combattants", "personnel", "losses", "pertes", "cote", "soldiers", "officers",
    ]
}
