import BilanLanguage
import BilanModel

extension SentenceReader {
    /// What a number means behind its words; nil for an article that is no figure here.
    func meaning(_ phrase: NounPhrase, _ binding: Binding, after before: Draft?) -> (Estimate, Qualifier)? {
        var figure = phrase.figure
        if figure.qualifier == .zero, figure.value == .zero {
            let isReported = isReportedOnly(phrase)
            return isReported ? (Qualifier.noneReported.estimate(nil), .noneReported) : (figure.estimate, .zero)
        }
        if phrase.isImplicit,
            !(binding.how == .passive || binding.how == .active || binding.how == .noun || binding.how == .shared)
        {
            return nil
        }
        // "Rose from 10 to 14": the second number alone is the figure.
        if figure.qualifier == .range, phrase.scanned.isFromTo, isFrom(phrase), isChange(before: phrase.item),
            let upper = phrase.scanned.upper
        {
            figure = ReadFigure(.exact, upper)
        }
        // "30 blessés ou plus".
        if figure.qualifier == .exact, let behind = behind(phrase) { figure = ReadFigure(behind, figure.value) }
        // A modifier before the first of coordinated numbers governs the others.
        if figure.qualifier == .exact, let before, [.atLeast, .moreThan, .about].contains(before.qualifier),
            !phrase.isImplicit,
            governs(before.phrase, phrase), before.phrase.figure.isExact, !before.phrase.scanned.isRound
        {
            figure = ReadFigure(before.qualifier, figure.value)
        }
        return (figure.estimate, figure.qualifier)
    }

    private func behind(_ phrase: NounPhrase) -> Qualifier? {
        let end = phrase.participle == nil ? phrase.tokens.upperBound : phrase.tokens.upperBound + 1
        guard end + 1 < tokens.count else { return nil }
        switch tokens[end].text + " " + tokens[end + 1].text {
        case "or more", "ou plus", "and more", "et plus", "at least", "au moins", "au minimum": return .atLeast
        case "or so", "or thereabouts": return .about
        default: return tokens[end].text == "environ" ? .about : nil
        }
    }

    /// "Over 70 deaths and 200 injuries": only where "and" alone stands between the two.
    func governs(_ first: NounPhrase, _ second: NounPhrase) -> Bool {
        guard (1...3).contains(second.item - first.end) else { return false }
        var joins = 0
        for place in first.end..<second.item {
            switch items[place].sense {
            case .and: joins += 1
            case .past, .state, .of: if case .none = first.head { break } else { return false }
            default: return false
            }
        }
        return joins == 1
    }

    /// "No casualties were reported".
    private func isReportedOnly(_ phrase: NounPhrase) -> Bool {
        var place = phrase.end
        while place < items.count, place - phrase.end < 6 {
            let text = tokens[items[place].tokens.lowerBound].text
            if NounAdverbs.isPassiveSpeech(text)
                || [
                    "signalee", "signale", "rapportee", "rapporte", "deplore", "deploree", "enregistree", "recensee",
                    "announced",
                ].contains(text)
            {
                return true
            }
            if items[place].sense == .reported { return true }
            switch items[place].sense {
            case .be, .have, .skip, .not, .speech, .preposition, .person, .and, .victim, .state, .past:
                place += 1
            default: if items[place].figure == nil { return false } else { place += 1 }
            }
        }
        return false
    }

    /// Whether the range opens with "from" or "de".
    private func isFrom(_ phrase: NounPhrase) -> Bool {
        let first = tokens[items[phrase.item].tokens.lowerBound].text
        let before = phrase.item > 0 ? tokens[items[phrase.item - 1].tokens.upperBound - 1].text : ""
        return ["from", "de", "d'"].contains(first) || ["from", "de", "d'"].contains(before)
    }

    /// Whether a verb of change stands before "from A to B".
    func isChange(before item: Int) -> Bool {
        for place in stride(from: item - 1, through: max(0, item - 5), by: -1) {
            switch items[place].sense {
            case .change: return true
            default: if items[place].figure != nil { return false }
            }
        }
        return false
    }

    func isDefinite(_ phrase: NounPhrase) -> Bool {
        guard phrase.item > 0, phrase.figure.qualifier == .exact else { return false }
        return ["the", "these", "those", "les", "ces"].contains(
            tokens[items[phrase.item - 1].tokens.upperBound - 1].text)
    }
}
