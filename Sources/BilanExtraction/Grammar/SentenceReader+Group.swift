import BilanLanguage
import BilanModel

extension SentenceReader {
    /// "1,040 are children", "14 wounded" after "nine soldiers dead", "12 others", "on our side".
    func identify(_ draft: inout Draft, _ drafts: [Draft]) {
        // "13 morts, 40 blessés et 600 déplacés": displaced by the event, no stock.
        if language == .fr, draft.measure == Measures.idps, draft.binding.how == .noun, let last = drafts.last,
            last.measure.hasScope
        {
            draft.measure = Measures.displaced
        }
        if draft.group == .all || isOfThem(draft.phrase), let group = groupByCopula(draft.phrase) {
            draft.group = group
        }
        if draft.group == .all, draft.unit == .person, isNounless(draft.phrase), draft.binding.how != .part,
            draft.measure.hasScope,
            let first = drafts.first, first.group != .all, drafts.allSatisfy({ $0.group == first.group }),
            !first.group.isAcross,
            !first.phrase.isOccupation || !draft.measure.hasScope || draft.phrase.item - first.phrase.end < 8
        {
            (draft.group, draft.side) = (first.group, first.side)
        }
        if draft.group == .all, draft.measure.hasScope, let side = ranks(draft.phrase) {
            draft.group = side
        }
        if draft.phrase.isOccupation, !draft.measure.hasScope, draft.group == .civilian { draft.group = .all }
    }

    /// A number with a participle alone, or with "others".
    private func isNounless(_ phrase: NounPhrase) -> Bool {
        if case .none = phrase.head { return true }
        guard case .people = phrase.head, phrase.end > phrase.item else { return false }
        return ["others", "other", "autres", "autre"].contains(tokens[phrase.tokens.upperBound - 1].text)
    }

    private func groupByCopula(_ phrase: NounPhrase) -> VictimGroup? {
        guard case .none = phrase.head else { return nil }
        // "17 of them women" needs no verb.
        var sawBe = isOfThem(phrase)
        for place in phrase.end..<min(items.count, phrase.end + 6) {
            switch items[place].sense {
            case .be: sawBe = true
            case .skip, .of, .subset, .relative: continue
            case .person(let group): return sawBe ? group : nil
            case .occupation: return sawBe ? .civilian : nil
            default: return nil
            }
        }
        return nil
    }

    /// "17 of them", "huit d'entre eux": a part of those spoken of before.
    func isOfThem(_ phrase: NounPhrase) -> Bool {
        guard phrase.end < items.count else { return false }
        let words = tokens[items[phrase.end].tokens].map(\.text)
        return ["of them", "of whom", "of these", "of those", "d' entre eux", "d' entre elles", "of which"].contains(
            words.joined(separator: " "))
    }

    /// "On our side", "dans ses rangs": the army's own, or the fighters spoken of before.
    private func ranks(_ phrase: NounPhrase) -> VictimGroup? {
        for place in phrase.end..<min(items.count, phrase.end + 9) {
            let word = tokens[items[place].tokens.lowerBound].text
            guard ["side", "ranks", "rangs", "cote"].contains(word), place > 0 else { continue }
            let owner = tokens[items[place].tokens.lowerBound - 1].text
            guard ["our", "its", "their", "nos", "ses", "leurs", "notre", "son", "leur"].contains(owner) else {
                continue
            }
            let isFighters = items[..<phrase.item].contains {
                if case .fighter = $0.sense { return true }
                return false
            }
            return isFighters && owner != "our" && owner != "nos" ? .armedGroup : .military
        }
        return nil
    }

    /// "6 and 9 children": the noun of the second number is the first one's, too.
    func noun(behind number: Int) -> NounPhrase? {
        guard case .none = phrases[number].head, !phrases[number].isImplicit, phrases[number].participle == nil,
            phrases.indices.contains(number + 1), case .people = phrases[number + 1].head,
            phrases[number + 1].item - phrases[number].end == 1, items[phrases[number].end].sense == .and
        else { return nil }
        return phrases[number + 1]
    }
}
