import BilanLanguage
import BilanModel
import BilanPlaces

extension CandidateBuilder {
    /// From the end of the figure before to the start of the figure behind: the words that are this figure's own.
    func own(_ number: Int) -> (before: Int, start: Int, end: Int, behind: Int) {
        let phrase = drafts[number].phrase
        let before = number > 0 ? drafts[number - 1].phrase.tokens.upperBound : sentence.lowerBound
        var behind = sentence.upperBound
        // Coordinated figures of one verb share what follows them.
        if number + 1 < drafts.count { behind = drafts[number + 1].phrase.tokens.lowerBound }
        behind = (phrase.tokens.upperBound..<max(behind, phrase.tokens.upperBound)).first(where: opensAnother) ?? behind
        return (before, phrase.tokens.lowerBound, phrase.tokens.upperBound, behind)
    }

    /// "Killed 12 people and another in Bourem killed five": a second attack opens a clause of its own.
    private func opensAnother(_ token: Int) -> Bool {
        guard ["another", "autre", "second", "seconde"].contains(tokens[token].text) else { return false }
        let articles = ["a", "un", "une", "le", "la"]
        let before = token > 0 && articles.contains(tokens[token - 1].text) ? token - 2 : token - 1
        return before >= 0 && ["and", "while", "but", "et", "mais", "que", ",", ";"].contains(tokens[before].text)
    }

    /// The one of some spans that is this figure's: behind it and before the next, else before it, else anywhere.
    func nearest(_ number: Int, _ spans: [Range<Int>]) -> Int? {
        let own = own(number)
        // "Koro 14, Bankass 9": a name right before its number.
        if items.contains(where: { $0.mark == ":" }),
            let place = spans.firstIndex(where: { $0.upperBound == own.start })
        {
            return place
        }
        if let place = spans.firstIndex(where: { $0.lowerBound >= own.end && $0.upperBound <= own.behind }) {
            return place
        }
        if let place = spans.lastIndex(where: { $0.upperBound <= own.start && $0.lowerBound >= own.before }) {
            return place
        }
        if let place = spans.lastIndex(where: { $0.upperBound <= own.start }) { return place }
        return spans.firstIndex { $0.lowerBound >= own.end }
    }

    func attribution(of draft: Draft) -> Attribution? {
        let place = draft.phrase.tokens.lowerBound
        let usable = attributions.filter { !$0.tokens.overlaps(draft.phrase.tokens) }
        guard var found = usable.min(by: { abs($0.anchor - place) < abs($1.anchor - place) }) else { return nil }
        // "State media reported, citing the general staff": who is cited said it first.
        if let cited = usable.last(where: { ["citing", "quoting", "citant"].contains(tokens[$0.verb.lowerBound].text) })
        {
            found = cited
        }
        if found.isPronoun {
            // "The office said it had verified": it is who the sentence named before.
            let earlier = attributions.last { !$0.isPronoun && $0.tokens.lowerBound < place } ?? context.attribution
            guard let earlier else { return nil }
            found.tokens = earlier.tokens
            found.isPronoun = false
        }
        return found
    }
}
