import BilanLanguage
import BilanModel
import BilanPlaces

extension CandidateBuilder {
    func place(of number: Int) -> (text: String?, code: String?) {
        let draft = drafts[number]
        if let paired = respective(number) { return paired }
        if let set = attacked(number) { return named(set) }
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
        let countries = usable.filter { $0.isCountry && !isExpecting($0) }
        let isStock = draft.measure.kind == .stock
        if isStock, let found = nearest(number, countries.map(\.tokens)) { return named(countries[found]) }
        if let place = document.givenPlace { return (nil, code(place)) }
        if !isStock, let place = context.place(on: date(of: number)) { return named(place) }
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

    func named(_ mention: PlaceMention) -> (text: String?, code: String?) {
        var codes: [String] = []
        for place in mention.places {
            let code = code(place)
            if !codes.contains(code) { codes.append(code) }
        }
        if mention.isSet { return (mention.parts.map { text($0.tokens) }.joined(separator: "; "), set(codes)) }
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

    /// Codes of a set, in their order.
    private func set(_ codes: [String]) -> String? {
        codes.isEmpty ? nil : codes.sorted().joined(separator: ";")
    }

    /// "An attack at Bamba and another on a boat near Zarho left 64 dead": the places of all the attacks before a toll.
    private func attacked(_ number: Int) -> PlaceMention? {
        let own = own(number)
        // "49 civilians and 15 soldiers" died where the first of them did.
        if number > 0, !places.contains(where: { own.before <= $0.tokens.lowerBound }) { return attacked(number - 1) }
        guard number == 0, drafts[number].measure.hasScope,
            !places.contains(where: { own.end <= $0.tokens.lowerBound && $0.tokens.upperBound <= own.behind })
        else { return nil }
        let before = places.filter { mention in
            mention.tokens.upperBound <= own.start
                && !attributions.contains { $0.tokens.overlaps(mention.tokens) }
        }
        return AttackedPlaces(words: document.words).joined(before, in: sentence.lowerBound..<own.start)
    }

    /// "But Mali expects a much higher toll": a country that speaks is not where it happened.
    private func isExpecting(_ mention: PlaceMention) -> Bool {
        guard let next = items.first(where: { $0.tokens.lowerBound >= mention.tokens.upperBound }),
            next.tokens.lowerBound == mention.tokens.upperBound
        else { return false }
        switch next.sense {
        case .provisional, .forecast, .speech: return true
        default: return false
        }
    }
}
