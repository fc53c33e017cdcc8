import BilanLanguage
import BilanModel
import BilanPlaces

extension CandidateBuilder {
    /// The day of the figure; days of statements ("said on Monday") are not.
    func date(of number: Int) -> DateMention? {
        let draft = drafts[number]
        let usable = dates.filter { date in !attributions.contains { isStatementDay(date, $0) } }
        let isStock = draft.measure.kind == .stock
        if isStock {
            let stocks = usable.filter { $0.kind == .asOf }
            if let found = nearest(number, stocks.map(\.tokens)) { return stocks[found] }
        }
        // "The toll rose to 48 on Thursday" dates the count.
        if draft.binding.how == .toll && !isLabelled(draft) || isRisen(draft) || isRunningOn(draft) {
            let spans = usable.filter { $0.kind == .since || !$0.isFine }
            return nearest(number, spans.map(\.tokens)).map { spans[$0] }
        }
        if let found = nearest(number, usable.map(\.tokens)) { return usable[found] }
        return nil
    }

    /// The day of a figure whose own sentence gives none: that of an event told before, or the month of the report that
    /// counts up to then.
    func date(of draft: Draft, besides kind: CandidateKind) -> DateMention? {
        switch kind {
        case .event where draft.binding.how != .toll && draft.parent == nil && draft.measure.kind == .flow:
            return context.date
        case .stock, .cumulative:
            guard var month = dates.last(where: { !$0.isFine && $0.kind == .when }),
                month.days.map({ $0.upperBound - $0.lowerBound < 31 }) ?? false
            else { return nil }
            month.kind = .asOf
            month.days = month.days.map { $0.upperBound...$0.upperBound }
            return month
        default: return nil
        }
    }

    private func isRisen(_ draft: Draft) -> Bool {
        (max(0, draft.phrase.item - 3)..<draft.phrase.item).contains { items[$0].sense == .change }
    }

    /// "Said on Monday", "a déclaré lundi": right behind the verb, or behind who spoke.
    private func isStatementDay(_ date: DateMention, _ attribution: Attribution) -> Bool {
        let start = date.tokens.lowerBound
        let end = max(attribution.verb.upperBound, attribution.tokens.upperBound)
        if start >= end, start - end <= 4 { return (end..<start).allSatisfy { isSmall($0) } }
        // "A indiqué mercredi le gouverneur", "on Monday the army said": between who spoke and the verb.
        let inside = min(attribution.tokens.lowerBound, attribution.verb.lowerBound)..<end
        if inside.contains(start) { return true }
        return start >= attribution.verb.upperBound && (attribution.verb.upperBound..<start).allSatisfy { isSmall($0) }
            && start - attribution.verb.upperBound <= 3
    }

    private func isSmall(_ place: Int) -> Bool {
        [
            "on", "in", "a", "le", "ce", "early", "late", "statement", "report", ",", "also", "reporters", "dans", "un",
            "afp", "reuters", "l'", "to", "communique",
        ].contains(document.words[place])
    }

    /// "New arrivals, 14 to 20 April: Ménaka 640": the label dates what stands behind its colon.
    private func isLabelled(_ draft: Draft) -> Bool {
        guard let trigger = draft.binding.trigger, trigger < draft.phrase.item else { return false }
        return items[trigger..<draft.phrase.item].contains { $0.mark == ":" }
    }

    /// "Eight more bodies were found on Tuesday, bringing the toll to 71": the day is not the running total's.
    private func isRunningOn(_ draft: Draft) -> Bool {
        for place in stride(from: draft.phrase.item - 1, through: max(0, draft.phrase.item - 8), by: -1) {
            if items[place].sense == .running { return true }
            if items[place].figure != nil { return false }
        }
        return false
    }
}
