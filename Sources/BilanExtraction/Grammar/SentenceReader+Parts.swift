import BilanLanguage
import BilanModel

extension SentenceReader {
    func relate(_ draft: inout Draft, _ number: Int, _ binder: Binder, _ drafts: [Draft], _ made: [Int: Int]) {
        if let other = draft.binding.sharedWith.flatMap({ made[$0] }) {
            if draft.binding.how == .part {
                draft.parent = fitting(draft, drafts, other)
                draft.isWordedPart = isSubset(draft.phrase.item)
                return
            }
            // A further part of the same list.
            if let parent = drafts[other].parent, draft.measure == drafts[other].measure,
                !binder.opensPart(draft.phrase.item)
            {
                draft.parent = isWithin(draft, drafts[parent]) ? parent : nil
                return
            }
        }
        // "Including six women and three children, were killed": the list goes on, though the verb is its own, too.
        if let last = drafts.last, let parent = last.parent, last.isWordedPart, draft.measure == last.measure,
            !binder.opensPart(draft.phrase.item), draft.phrase.item - last.phrase.end < 4,
            binder.isCoordinated(last.phrase, draft.phrase), isWithin(draft, drafts[parent])
        {
            draft.parent = parent
            draft.isWordedPart = true
            return
        }
        if isOfThem(draft.phrase), draft.binding.how == .shared || draft.group.isAcross, let last = drafts.indices.last,
            drafts[last].measure == draft.measure
        {
            draft.parent = fitting(draft, drafts, last)
            draft.isWordedPart = true
            return
        }
        if binder.opensPart(draft.phrase.item), draft.parent == nil, let last = drafts.indices.last,
            isSubset(draft.phrase.item)
        {
            draft.parent = fitting(draft, drafts, last)
            draft.isWordedPart = true
        }
        if let last = drafts.indices.last, drafts[last].measure == draft.measure,
            isGraded(draft.phrase) || isSetOut(drafts[last].phrase), let total = fitting(draft, drafts, last)
        {
            draft.parent = total
            draft.isWordedPart = true
            draft.isNamed = isSetOut(drafts[last].phrase) && isNamed(draft.phrase) && draft.group == drafts[total].group
        }
        // "Names provided for 81 victims": the named ones of the toll before.
        if draft.measure == Measures.casualtiesUnsplit, isNamed(draft.phrase) {
            draft.measure = Measures.killed
            draft.parent = drafts.lastIndex { $0.measure == Measures.killed }
            draft.isNamed = true
        }
    }

    /// Whether words, and not only a mark, make the figure a part.
    private func isSubset(_ item: Int) -> Bool {
        var place = item - 1
        while place >= 0, item - place < 4 {
            if items[place].sense == .subset { return true }
            guard items[place].sense == .skip || items[place].sense == .of else { return false }
            place -= 1
        }
        return false
    }

    /// The total that a part belongs to: the nearest before it that is large enough and no part of the same list.
    private func fitting(_ draft: Draft, _ drafts: [Draft], _ start: Int) -> Int? {
        var other: Int? = start
        while let place = other, place >= 0 {
            let candidate = drafts[place]
            let isOfKind =
                candidate.measure == draft.measure || candidate.measure == Measures.casualtiesUnsplit
                || candidate.measure == Measures.cases && draft.measure == Measures.killed
            if candidate.parent == nil || isSubset(draft.phrase.item) && candidate.phrase.item < draft.phrase.item - 6,
                isWithin(draft, candidate), isOfKind, candidate.unit == draft.unit || candidate.unit == .case
            {
                return place
            }
            if let parent = candidate.parent, isWithin(draft, drafts[parent]) { return parent }
            other = place > 0 ? place - 1 : nil
        }
        return nil
    }

    private func isWithin(_ draft: Draft, _ total: Draft) -> Bool {
        guard let part = draft.estimate.low ?? draft.estimate.best ?? draft.estimate.high else { return false }
        guard let whole = total.estimate.high ?? total.estimate.best else { return true }
        if total.estimate.high == nil { return part <= whole || total.qualifier != .exact }
        return part <= whole
    }

    private func isNamed(_ phrase: NounPhrase) -> Bool {
        (max(0, phrase.item - 8)..<min(items.count, phrase.end + 7)).contains { items[$0].sense == .named }
            || (max(0, phrase.item - 8)..<min(items.count, phrase.end + 7)).contains {
                tokens[items[$0].tokens.lowerBound].text == "identified"
            }
    }

    /// "52 people were wounded, 17 seriously": a number that only an adverb follows.
    private func isGraded(_ phrase: NounPhrase) -> Bool {
        guard case .none = phrase.head, items.indices.contains(phrase.end) else { return false }
        return [
            "seriously", "critically", "gravely", "severely", "slightly", "lightly", "grievement", "gravement",
            "serieusement", "legerement",
        ].contains(tokens[items[phrase.end].tokens.lowerBound].text)
    }

    /// "Of the 26 bodies, 19 …", "Sur les 26 corps retrouvés, 19 …": a total that the next number is taken from.
    private func isSetOut(_ phrase: NounPhrase) -> Bool {
        var place = phrase.item - 1
        while place >= 0, items[place].sense == .skip { place -= 1 }
        guard place >= 0, ["of", "out", "sur", "parmi"].contains(tokens[items[place].tokens.lowerBound].text) else {
            return false
        }
        return place == 0 || items[place - 1].mark != nil || items[place - 1].sense == .and
    }
}
