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

    // MARK: - Places

    func place(of number: Int) -> (text: String?, code: String?) {
        let draft = drafts[number]
        if let paired = respective(number) { return paired }
        func isSpoken(_ mention: PlaceMention) -> Bool { attributions.contains { $0.tokens.overlaps(mention.tokens) } }
        let isMovement = Measures.displaced.id...Measures.repatriated.id ~= draft.measure.id
        var usable = places.filter { !$0.isAside && !isSpoken($0) }
        if isMovement { usable = usable.filter { !$0.isGoal && !($0.isCountry && $0.isOrigin) } }
        var fine = usable.filter { !$0.isCountry }
        // Where people are, rather than what they left.
        if isMovement, fine.contains(where: { !$0.isOrigin }), draft.measure != Measures.displaced {
            fine = fine.filter { !$0.isOrigin }
        }
        let known = fine.filter { !$0.places.isEmpty }
        if let found = nearest(number, known.map(\.tokens)) { return named(known[found]) }
        if let found = nearest(number, fine.map(\.tokens)) { return named(fine[found]) }
        let countries = usable.filter(\.isCountry)
        let isStock = draft.measure.kind == .stock
        if isStock, let found = nearest(number, countries.map(\.tokens)) { return named(countries[found]) }
        if let place = document.givenPlace { return (nil, code(place)) }
        if !isStock, countries.isEmpty, let place = context.place ?? context.lead { return named(place) }
        if let found = nearest(number, countries.map(\.tokens)) { return named(countries[found]) }
        // Needs are told of a country before they are told of a town.
        if draft.measure.id >= Measures.affected.id, let place = context.country { return named(place) }
        if let place = context.place ?? context.lead { return named(place) }
        if let place = context.country { return named(place) }
        // The place of who speaks, unless it is a hospital's: the army of a country, the governor of a region.
        let offices = places.filter { !($0.isCountry && $0.isOrigin) && !$0.isGoal && !isHospital($0) }
        return nearest(number, offices.map(\.tokens)).map { named(offices[$0]) } ?? (nil, nil)
    }

    /// "Attacks in Koro and Bankass killed 9 and 13 people respectively": the places in the order of the numbers.
    private func respective(_ number: Int) -> (text: String?, code: String?)? {
        guard items.contains(where: { $0.sense == .respectively }) else { return nil }
        for mention in places where mention.parts.count > 1 && mention.parts.count == drafts.count {
            let part = mention.parts[number]
            return (text(part.tokens), part.places.isEmpty ? nil : part.places.map(code).joined(separator: ";"))
        }
        return nil
    }

    private func isHospital(_ mention: PlaceMention) -> Bool {
        let around =
            max(
                sentence.lowerBound, mention.tokens.lowerBound - 4)..<min(
                sentence.upperBound, mention.tokens.upperBound + 2)
        return around.contains {
            ["hospital", "hopital", "hospitals", "hopitaux", "clinic"].contains(document.words[$0])
        }
    }

    private func named(_ mention: PlaceMention) -> (text: String?, code: String?) {
        var codes: [String] = []
        for place in mention.places {
            let code = code(place)
            if !codes.contains(code) { codes.append(code) }
        }
        return (text(mention.tokens), codes.isEmpty ? nil : codes.joined(separator: ";"))
    }

    /// The code of the place, or of the smallest area around it that has one in the boundaries in use.
    private func code(_ place: Int32) -> String {
        let gazetteer = document.gazetteer
        if gazetteer.isCountry(place) { return gazetteer.code(of: place, preferring: nil) }
        guard let edition = gazetteer.edition(for: gazetteer.country(of: place)) else {
            return gazetteer.code(of: place, preferring: nil)
        }
        if let code = gazetteer.code(of: place, in: edition) { return code }
        let around = gazetteer.ancestors(of: place, in: edition).dropFirst().first {
            gazetteer.code(of: $0, in: edition) != nil
        }
        if let around, !gazetteer.isCountry(around) { return gazetteer.code(of: around, preferring: edition) }
        return gazetteer.code(of: place, preferring: edition)
    }

    // MARK: - Days

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
        if draft.binding.how == .toll || isRisen(draft) {
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

    // MARK: - Sources

    func attribution(of draft: Draft) -> Attribution? {
        let place = draft.phrase.tokens.lowerBound
        let usable = attributions.filter { !$0.tokens.overlaps(draft.phrase.tokens) }
        guard var found = usable.min(by: { abs($0.anchor - place) < abs($1.anchor - place) }) else { return nil }
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
