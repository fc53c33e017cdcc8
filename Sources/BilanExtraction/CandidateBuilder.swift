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
    /// Whether "respectively" or a colon stands in the sentence: looked for once.
    let isRespective: Bool
    let hasColon: Bool
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
        isRespective = items.contains { $0.sense == .respectively }
        hasColon = items.contains { $0.mark == ":" }
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
        if kind == .projection, let ahead = date.flatMap(ahead) { date = ahead }
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
            || attributions.contains { denial in
                // "Disputes 100 dead and admits the loss of 17": what is said next is not denied.
                denial.isDenial && denial.anchor < draft.phrase.tokens.lowerBound
                    && !attributions.contains {
                        !$0.isDenial && $0.anchor > denial.anchor && $0.anchor < draft.phrase.tokens.lowerBound
                            && ["and", "et", "but", "mais"].contains(tokens[$0.anchor - 1].text)
                    }
            }
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

    private func scope(_ draft: Draft) -> Scope {
        guard draft.measure.hasScope, draft.group != .armedGroup,
            draft.measure != Measures.neutralized, draft.measure != Measures.detained
        else { return .unknown }
        return .withoutAttackers
    }

    /// Whether a body that publishes its standard of proof says it checked.
    private func isVerified(_ source: [Token]) -> Bool {
        guard source.contains(where: { Self.bodies.contains($0.text) }) else { return false }
        return items.contains { item in
            // "Were able to confirm", "ont pu établir".
            item.sense == .speech && item.tokens.contains { ["able", "pu"].contains(tokens[$0].text) }
                || item.tokens.contains { Self.checks.contains(tokens[$0].text) }
        }
    }

    private static let bodies: Set<String> = [
        "ohchr", "un", "onu", "nations", "hcdh", "minusma", "monusco", "minusca", "unmiss",
    ]

    private static let checks: Set<String> = [
        "verified", "documented", "documente", "verifie", "documentes", "verifies", "verifiees", "documentees",
        "corroborated", "corroborate", "corrobore", "authenticated",
    ]

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
}
