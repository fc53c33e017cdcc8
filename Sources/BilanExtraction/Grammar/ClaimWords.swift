import BilanLanguage
import BilanModel

/// What the words around a figure make of it: its kind, whether it stands, whether it will change.
struct ClaimWords {
    let items: [Item]
    let tokens: [Token]
    let language: Language
    let dates: [DateMention]

    private func has(_ sense: Sense) -> Bool { items.contains { $0.sense == sense } }

    private func has(_ sense: Sense, near draft: Draft, within reach: Int = 12) -> Bool {
        let range = max(0, draft.phrase.item - reach)..<min(items.count, draft.phrase.end + reach)
        return range.contains { items[$0].sense == sense }
    }

    /// Provisional where the text expects another number, final where it says so.
    ///
    /// Words about a toll concern victims only, and no figure on the other side of "though" or a semicolon.
    func finality(of draft: Draft) -> Finality {
        guard draft.measure.hasScope else { return .unknown }
        if reaches(.provisional, draft) { return .provisional }
        return reaches(.final, draft) ? .final : .unknown
    }

    private func reaches(_ sense: Sense, _ draft: Draft) -> Bool {
        let turns: Set<String> = ["though", "although", "while", "whereas", "tandis", "alors", "bien", "against"]
        return items.indices.contains { place in
            guard items[place].sense == sense else { return false }
            let gap =
                place < draft.phrase.item ? place..<draft.phrase.item : draft.phrase.end..<max(draft.phrase.end, place)
            return !gap.contains { items[$0].mark == ";" || turns.contains(tokens[items[$0].tokens.lowerBound].text) }
        }
    }

    /// What kind of statement a figure is.
    func kind(of draft: Draft, date: DateMention?) -> CandidateKind {
        if draft.isNamed { return .subset }
        if draft.parent != nil, draft.isWordedPart || draft.group.isAcross || draft.qualifier == .fraction {
            return .subset
        }
        if draft.qualifier == .zero || draft.qualifier == .noneReported { return .event }
        if isOfTrial { return .historical }
        if !draft.measure.hasScope, isForecast(draft) { return .projection }
        if draft.measure.hasScope, isForecastToll(draft) { return .projection }
        let isStockMeasure = draft.measure.kind == .stock
        if date?.kind == .since && !isStockMeasure { return .cumulative }
        if !isStockMeasure, isRunning(draft) { return .cumulative }
        if isStockMeasure, date?.kind == .since, draft.measure != Measures.reached, isMoved(draft) {
            return .cumulative
        }
        if isStockMeasure { return isFlow(draft, date: date) ? .event : .stock }
        if draft.measure == Measures.displaced, isPerfect(draft), date?.isFine != true,
            date?.kind != .when || date == nil
        {
            // "Rising insecurity has forced thousands to flee": no number, no day, and so no figure of its own.
            return draft.qualifier == .vague && dates.isEmpty ? .context : .cumulative
        }
        if has(.since), dates.contains(where: { $0.kind == .since }), draft.measure.kind == .flow, date == nil {
            return .cumulative
        }
        return .event
    }

    /// Whether the sentence is about a trial: what was done is told as the charge, long after.
    private var isOfTrial: Bool {
        let words: Set<String> = ["sentenced", "convicted", "conviction", "acquitted"]
        return items.contains { item in
            item.tokens.contains {
                words.contains(tokens[$0].text) || tokens[$0].text == "condamne" || tokens[$0].text == "condamnes"
            }
        }
    }

    /// Words of a forecast around a figure, with no other figure between.
    private func isForecast(_ draft: Draft) -> Bool {
        let verbs: Set<String> = [
            "will", "could", "may", "might", "would", "seront", "sera", "auront", "aura", "pourraient", "pourrait",
            "devraient", "devrait", "should",
        ]
        func decides(_ place: Int) -> Bool {
            items[place].sense == .forecast || verbs.contains(tokens[items[place].tokens.lowerBound].text)
        }
        for place in stride(from: draft.phrase.item - 1, through: max(0, draft.phrase.item - 12), by: -1) {
            if items[place].figure != nil { break }
            if decides(place) { return true }
        }
        for place in draft.phrase.end..<min(items.count, draft.phrase.end + 12) {
            if items[place].figure != nil { break }
            if decides(place) { return true }
        }
        return false
    }

    /// "Bringing the total to 57", "cumulative": before the figure and with no other between, or anywhere for a span.
    private func isRunning(_ draft: Draft) -> Bool {
        let spans: Set<String> = [
            "depuis", "since", "to", "so", "cumulative", "cumulatively", "cumul", "cumule", "year", "a", "au", "total",
            "cumulativement",
        ]
        return items.indices.contains { place in
            guard items[place].sense == .running else { return false }
            let words = tokens[items[place].tokens].map(\.text)
            if let first = words.first, spans.contains(first) { return true }
            guard place < draft.phrase.item else { return false }
            return !items[place..<draft.phrase.item].contains { $0.figure != nil }
        }
    }

    /// "Could reach 200 dead".
    private func isForecastToll(_ draft: Draft) -> Bool {
        for place in max(0, draft.phrase.item - 3)..<draft.phrase.item where items[place].sense == .forecast {
            return true
        }
        return false
    }

    /// "2,000 refugees arrived in September", "have returned since": movements and no stock.
    private func isFlow(_ draft: Draft, date: DateMention?) -> Bool {
        guard [Measures.idps, Measures.refugees, Measures.returnees, Measures.repatriated].contains(draft.measure)
        else { return false }
        if let date, date.kind == .asOf { return false }
        return isMoved(draft) && date?.kind == .when
    }

    private static let moves: Set<String> = [
        "arrived", "crossed", "returned", "arrivals", "newly", "fled", "arrives", "arrivees", "retournes",
        "retournees",
        "rapatries", "rapatriees", "traverse", "repatriated", "rentres", "rentrees", "revenus", "franchi",
        "arriving", "regagne", "fui", "back",
    ]

    /// Whether words of movement stand close behind a figure.
    private func isMoved(_ draft: Draft) -> Bool {
        let range = draft.phrase.tokens.lowerBound..<min(tokens.count, draft.phrase.tokens.upperBound + 8)
        return range.contains { ClaimWords.moves.contains(tokens[$0].text) }
    }

    /// "Have fled", "ont fui", "has forced": up to now, and no day is given.
    private func isPerfect(_ draft: Draft) -> Bool {
        // In French the compound past is the past of every story.
        guard language == .en, let trigger = draft.binding.trigger else { return false }
        // "Has forced thousands to flee".
        if draft.phrase.item > 0, case .active = items[draft.phrase.item - 1].sense,
            ["have", "has"].contains(tokens[items[draft.phrase.item - 1].tokens.lowerBound].text)
        {
            return true
        }
        let verb = items[trigger].tokens
        let words = tokens[verb].map(\.text)
        if let first = words.first, ["have", "has"].contains(first) { return true }
        for place in stride(from: trigger - 1, through: max(0, trigger - 3), by: -1) {
            if items[place].sense == .have { return true }
            if items[place].sense == .be {
                return ["have been", "has been"].contains(
                    tokens[items[place].tokens].map(\.text).joined(separator: " "))
            }
            guard items[place].sense == .skip else { return false }
        }
        return false
    }
}
