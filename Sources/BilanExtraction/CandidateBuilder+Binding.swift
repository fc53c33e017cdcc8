import BilanLanguage
import BilanModel
import BilanPlaces

extension CandidateBuilder {
    /// From the end of the figure before to the start of the figure behind: the words that are this figure's own.
    private func own(_ number: Int) -> (before: Int, start: Int, end: Int, behind: Int) {
        let phrase = drafts[number].phrase
        let before = number > 0 ? drafts[number - 1].phrase.tokens.upperBound : sentence.lowerBound
        var behind = sentence.upperBound
        // Coordinated figures of one verb share what follows them.
        if number + 1 < drafts.count { behind = drafts[number + 1].phrase.tokens.lowerBound }
        return (before, phrase.tokens.lowerBound, phrase.tokens.upperBound, behind)
    }

    /// The one of some spans that is this figure's: behind it and before the next, else before it, else anywhere.
    private func nearest(_ number: Int, _ spans: [Range<Int>]) -> Int? {
        let own = own(number)
        if let place = spans.firstIndex(where: { $0.lowerBound >= own.end && $0.upperBound <= own.behind }) {
            return place
        }
        if let place = spans.lastIndex(where: { $0.upperBound <= own.start && $0.lowerBound >= own.before }) {
            return place
        }
        if let place = spans.lastIndex(where: { $0.upperBound <= own.start }) { return place }
        return spans.firstIndex { $0.lowerBound >= own.end }
    }

    // MARK: - Places

    func place(of number: Int) -> (text: String?, code: String?) {
        let draft = drafts[number]
        func isSpoken(_ mention: PlaceMention) -> Bool {
            attributions.contains { $0.tokens.overlaps(mention.tokens) || isStatement(mention.tokens, $0) }
        }
        let usable = places.filter { !$0.isAside && !isSpoken($0) }
        var fine = usable.filter { !$0.isCountry }
        // Where people are, rather than what they left.
        let isMovement = [Measures.displaced, Measures.idps, Measures.refugees, Measures.returnees].contains(
            draft.measure)
        if isMovement, fine.contains(where: { !$0.isOrigin }), draft.measure != Measures.displaced {
            fine = fine.filter { !$0.isOrigin }
        }
        if let found = nearest(number, fine.map(\.tokens)) { return named(fine[found]) }
        let countries = usable.filter(\.isCountry)
        let isStock = draft.measure.kind == .stock
        if isStock, let found = nearest(number, countries.map(\.tokens)) { return named(countries[found]) }
        if let place = document.givenPlace {
            return (nil, code(place))
        }
        if !isStock, let place = context.place ?? context.lead, countries.isEmpty { return named(place) }
        if let found = nearest(number, countries.map(\.tokens)) { return named(countries[found]) }
        if let place = context.place ?? context.lead, !isStock { return named(place) }
        if let place = context.country { return named(place) }
        if let aside = places.first(where: { !isSpoken($0) }) { return named(aside) }
        return (nil, nil)
    }

    private func isStatement(_ range: Range<Int>, _ attribution: Attribution) -> Bool { false }

    private func named(_ mention: PlaceMention) -> (text: String?, code: String?) {
        let codes = mention.places.map(code)
        return (text(mention.tokens), codes.isEmpty ? nil : codes.joined(separator: ";"))
    }

    private func code(_ place: Int32) -> String {
        document.gazetteer.code(
            of: place, preferring: document.gazetteer.edition(for: document.gazetteer.country(of: place)))
    }

    // MARK: - Days

    /// The day of the figure; days of statements ("said on Monday") are not.
    func date(of number: Int) -> DateMention? {
        let draft = drafts[number]
        let usable = dates.filter { date in !attributions.contains { isStatementDay(date, $0) } }
        if draft.measure.kind == .stock {
            let stocks = usable.filter { $0.kind == .asOf }
            if let found = nearest(number, stocks.map(\.tokens)) { return stocks[found] }
        }
        if let found = nearest(number, usable.map(\.tokens)) { return usable[found] }
        return nil
    }

    /// "Said on Monday", "a déclaré lundi": right behind the verb, or behind who spoke.
    private func isStatementDay(_ date: DateMention, _ attribution: Attribution) -> Bool {
        let start = date.tokens.lowerBound
        let end = max(attribution.anchor, attribution.tokens.upperBound - 1)
        if start > end, start - end <= 3 {
            // Only small words between.
            return (end + 1..<start).allSatisfy {
                [
                    "on", "in", "a", "le", "ce", "early", "late", "statement", "report", ",", "also", "reporters",
                    "declare", "indique", "annonce", "affirme", "precise", "rapporte", "dans", "un",
                ].contains(document.words[$0]) || document.tokens[$0].text == "statement"
            }
        }
        // "A report published on 3 May", "on Monday the army said": between who spoke and the verb.
        return start >= attribution.tokens.lowerBound && start <= attribution.anchor
            && attribution.anchor > attribution.tokens.lowerBound
    }

    // MARK: - Sources

    func attribution(of draft: Draft) -> Attribution? {
        let place = draft.phrase.tokens.lowerBound
        let usable = attributions.filter { !$0.tokens.overlaps(draft.phrase.tokens) }
        guard var found = usable.min(by: { abs($0.anchor - place) < abs($1.anchor - place) }) else { return nil }
        if found.isPronoun {
            guard let before = context.attribution else { return nil }
            found.tokens = before.tokens
            found.isPronoun = false
        }
        return found
    }
}
