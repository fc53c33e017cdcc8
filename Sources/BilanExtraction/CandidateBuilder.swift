import BilanLanguage
import BilanModel
import BilanPlaces

/// Turns the drafts of a sentence into candidates: binds places, days and sources, and says how sure the reading is.
struct CandidateBuilder {
    let document: DocumentReader
    let sentence: Range<Int>
    let items: [Item]
    let dates: [DateMention]
    let places: [PlaceMention]
    let attributions: [Attribution]
    let context: DocumentContext
    let drafts: [Draft]
    let isLink: Bool
    /// Number of the first candidate in the document.
    let first: Int
    var tokens: [Token] { document.tokens }

    init(
        document: DocumentReader, sentence: Range<Int>, items: [Item], dates: [DateMention], places: [PlaceMention],
        attributions: [Attribution], context: DocumentContext, drafts: [Draft], isLink: Bool, first: Int
    ) {
        self.document = document
        self.sentence = sentence
        self.items = items
        self.dates = dates
        self.places = places
        self.attributions = attributions
        self.context = context
        self.drafts = drafts
        self.isLink = isLink
        self.first = first
    }

    func candidates() -> [Candidate] {
        let words = ClaimWords(items: items, tokens: tokens, language: document.language, dates: dates)
        var made: [Candidate] = []
        for (number, draft) in drafts.enumerated() { made.append(candidate(number, draft, words)) }
        // Parts take what their total has and they lack.
        for (number, draft) in drafts.enumerated() {
            guard let parent = draft.parent, parent < number else { continue }
            if made[number].placeText == nil {
                (made[number].placeText, made[number].placeCode) = (made[parent].placeText, made[parent].placeCode)
            }
            if made[number].dateText == nil {
                (made[number].dateText, made[number].dateStart, made[number].dateEnd) = (
                    made[parent].dateText, made[parent].dateStart, made[parent].dateEnd
                )
            }
        }
        return made
    }

    private func candidate(_ number: Int, _ draft: Draft, _ words: ClaimWords) -> Candidate {
        var date = date(of: number)
        let place = place(of: number)
        let attribution = attribution(of: draft)
        var kind = words.kind(of: draft, date: date)
        if date == nil { date = self.date(of: draft, besides: kind) }
        let finality = words.finality(of: draft)
        var estimate = draft.estimate
        if finality == .provisional, estimate.high != nil, draft.parent == nil,
            estimate.best != nil || estimate.low != nil,
            draft.qualifier != .zero
        {
            estimate = estimate.opened
        }
        var reasons = reasons(draft)
        if isLink { kind = .relatedLink }
        if kind == .event, let day = date?.days?.upperBound, let anchor = document.anchor,
            date?.isFine == false || anchor - day > 366,
            day.year < anchor.year, anchor - day > 366
        {
            kind = .historical
            reasons.append("of an earlier year")
        }
        let named = attribution.map { tokens[$0.tokens] }.map { Array($0) } ?? []
        let hasDenial =
            attribution?.isDenial == true
            || attributions.contains { $0.isDenial && $0.anchor < draft.phrase.tokens.lowerBound }
        let group = enemy(draft, named) ?? draft.group
        if finality == .provisional { reasons.append("the text expects another number") }
        if draft.unit == .household { reasons.append("households, not people") }
        if draft.isNamed { reasons.append("named victims: a floor under the total") }
        if attribution == nil { reasons.append("no source is named") }
        var days = date?.days
        if date?.kind == .since, draft.measure.kind == .stock, let first = days?.lowerBound,
            tokens[date?.tokens ?? 0..<0].contains(where: { $0.text == "this" || $0.text == "cette" }),
            first.parts.month == 1,
            first.parts.day == 1,
            let last = CalendarDate(year: first.year, month: 12, day: 31)
        {
            days = first...last
        }
        let isDay = date?.kind == .asOf
        return Candidate(
            measure: draft.measure, group: group, side: draft.side, unit: draft.unit, scope: scope(draft),
            estimate: estimate, qualifier: draft.qualifier, kind: kind,
            verification: hasDenial ? .denied : isVerified(named) ? .verified : .reported, finality: finality,
            claimant: ClaimantGuess.claimant(named, group: group, side: draft.side, measure: draft.measure),
            placeText: place.text, placeCode: place.code, dateText: date.map { text($0.tokens) },
            dateStart: isDay ? nil : days?.lowerBound, dateEnd: days?.upperBound,
            attribution: attribution.map { text($0.tokens) }, subsetOf: draft.parent.map { first + $0 }, sameAs: nil,
            sameOriginAs: nil, span: span(draft.phrase.tokens), sentenceSpan: span(sentence),
            confidence: confidence(draft, kind: kind, place: place.text, isSourced: attribution != nil),
            reasons: reasons)
    }

    /// "Hundreds of deaths on the opposing side", by an armed group: the forces it fights.
    private func enemy(_ draft: Draft, _ named: [Token]) -> VictimGroup? {
        guard draft.group == .all, draft.measure.hasScope else { return nil }
        let behind = draft.phrase.tokens.upperBound..<min(sentence.upperBound, draft.phrase.tokens.upperBound + 8)
        let phrases: Set<String> = [
            "opposing side", "enemy side", "enemy ranks", "opposing ranks", "enemy camp", "other side", "cote adverse",
            "camp adverse", "cote ennemi", "camp ennemi", "rangs ennemis", "rangs adverses",
        ]
        let isEnemy = behind.dropLast().contains { phrases.contains(tokens[$0].text + " " + tokens[$0 + 1].text) }
        guard isEnemy else { return nil }
        return ClaimantGuess.isArmedGroup(named) ? .military : nil
    }

    private func scope(_ draft: Draft) -> Scope {
        guard draft.measure.hasScope, draft.group != .armedGroup,
            draft.measure != Measures.neutralized, draft.measure != Measures.detained
        else { return .unknown }
        return .withoutAttackers
    }

    /// Whether a body that publishes its standard of proof says it checked.
    private func isVerified(_ source: [Token]) -> Bool {
        let bodies: Set<String> = ["ohchr", "un", "onu", "nations", "hcdh", "minusma", "monusco", "minusca", "unmiss"]
        guard source.contains(where: { bodies.contains($0.text) }) else { return false }
        return items.contains { item in
            item.tokens.contains {
                [
                    "verified", "documented", "documente", "verifie", "documentes", "verifies", "verifiees",
                    "documentees",
                ].contains(tokens[$0].text)
            }
        }
    }

    // MARK: - Text

    func span(_ range: Range<Int>) -> Range<Int> {
        tokens[range.lowerBound].span.lowerBound..<tokens[range.upperBound - 1].span.upperBound
    }

    func text(_ range: Range<Int>) -> String {
        var text = ""
        for scalar in document.source.scalars[span(range)] where scalar != SourceText.nothing {
            text.unicodeScalars.append(LetterFolding.classOf(scalar) == .lineBreak ? " " : scalar)
        }
        return text
    }

    // MARK: - Reasons

    private func reasons(_ draft: Draft) -> [String] {
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

    private func confidence(_ draft: Draft, kind: CandidateKind, place: String?, isSourced: Bool) -> Double {
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
