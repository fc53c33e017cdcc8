import BilanLanguage
import BilanModel

extension CandidateBuilder {
    func reasons(_ draft: Draft) -> [String] {
        var reasons: [String] = []
        let word = draft.binding.trigger.map { text(items[$0].tokens) }
        switch draft.binding.how {
        case .noun: reasons.append("its noun says what befell them")
        case .passive: reasons.append("subject of “\(word ?? "")”")
        case .active: reasons.append("object of “\(word ?? "")”")
        case .toll: reasons.append("amount of “\(word ?? "")”")
        case .shared: reasons.append("shares the verb of a figure beside it")
        case .part: reasons.append("part of a figure before it")
        }
        if case .unknown = draft.phrase.head { reasons.append("its noun is not in the lexicon") }
        if draft.phrase.isImplicit, draft.qualifier == .exact { reasons.append("one person, by the article alone") }
        if draft.qualifier == .fraction { reasons.append("worked out from a share and its base") }
        return reasons
    }

    func confidence(_ draft: Draft, kind: CandidateKind, place: String?, isSourced: Bool) -> Double {
        var confidence =
            switch draft.binding.how {
            case .noun: 0.92
            case .passive, .active: 0.88
            case .toll: 0.85
            case .shared: 0.75
            case .part: 0.8
            }
        if case .unknown = draft.phrase.head { confidence -= 0.25 }
        if draft.phrase.isImplicit { confidence -= 0.1 }
        if draft.qualifier == .vague || draft.qualifier == .fraction { confidence -= 0.1 }
        if place == nil { confidence -= 0.05 }
        if !isSourced { confidence -= 0.05 }
        if kind == .relatedLink { confidence = 0.1 }
        return confidence
    }
}
