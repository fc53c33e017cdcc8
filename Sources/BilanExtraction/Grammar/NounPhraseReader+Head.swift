import BilanLanguage
import BilanModel

extension NounPhraseReader {
    func take(_ head: Int, into phrase: inout NounPhrase) {
        switch items[head].kind {
        case .sense(.person(let group)):
            phrase.head = .people
            phrase.group = group
        case .sense(.occupation):
            phrase.head = .people
            phrase.group = .civilian
            phrase.isOccupation = true
        case .sense(.fighter(let isAttacker)):
            phrase.head = .people
            phrase.group = .armedGroup
            phrase.side = isAttacker ? .attacker : nil
        case .sense(.household):
            phrase.head = .people
            phrase.unit = .household
        case .sense(.dwelling):
            phrase.head = .people
            phrase.unit = .dwelling
        case .sense(.victim(let measure)), .sense(.state(let measure)):
            phrase.head = .victims
            phrase.measure = measure
            phrase.isSoft =
                measure.id >= Measures.displaced.id && measure.id <= Measures.repatriated.id
                || measure == Measures.casualtiesUnsplit || measure == Measures.abducted || measure == Measures.affected
            if measure == Measures.cases { phrase.unit = .case }
        case .sense(.past(let measure)):
            // Right behind its number a participle is the noun: "12 tués". What stands behind it decides otherwise.
            if language == .fr, measure == Measures.displaced {
                // "12 000 déplacés" are people displaced, unless who displaced them follows.
                phrase.head = .victims
                phrase.measure = Measures.idps
                phrase.isSoft = true
                break
            }
            // "14 frappes" are strikes, and nobody who was struck.
            if language == .fr, ["frappes", "frappe"].contains(text(head)) {
                phrase.head = .thing
                break
            }
            phrase.head = .none
            phrase.participle = measure
        case .sense(.thing): phrase.head = .thing
        default: break
        }
    }

    /// What stands close behind the noun: "of the armed forces", "civils", "(IDPs)".
    func afterHead(_ phrase: inout NounPhrase) {
        if case .none = phrase.head { phrase.end = phrase.item + 1 }
        // "12 victimes civiles", "12 personnes civiles".
        if phrase.end < items.count, case .sense(.person(let group)) = items[phrase.end].kind, group != .all,
            language == .fr, phrase.group == .all, isCloseUp(phrase.end)
        {
            phrase.group = group
            phrase.end += 1
            phrase.tokens = phrase.tokens.lowerBound..<items[phrase.end - 1].tokens.upperBound
        }
        // "720 ménages sinistrés".
        if language == .fr, case .people = phrase.head, phrase.measure == nil, phrase.end < items.count,
            case .sense(.victim(let measure)) = items[phrase.end].kind, measure.id >= Measures.displaced.id,
            !phrase.isImplicit
        {
            phrase.measure = measure
            phrase.isSoft = true
            phrase.end += 1
            phrase.tokens = phrase.tokens.lowerBound..<items[phrase.end - 1].tokens.upperBound
        }
        // "A hundred soldiers and auxiliaries": of both, and so of neither alone.
        if case .people = phrase.head, !phrase.isImplicit, let (other, end) = nounBeside(phrase) {
            if other != phrase.group { (phrase.group, phrase.side) = (.all, nil) }
            phrase.end = end
            phrase.tokens = phrase.tokens.lowerBound..<items[end - 1].tokens.upperBound
        }
        // "Deaths of civilians", "morts parmi les civils", "injuries among children".
        if case .victims = phrase.head, phrase.group == .all {
            var next = phrase.end
            while next < items.count, next - phrase.end < 4, Self.amongLinks.contains(text(next)) || sense(next) == .of
            {
                next += 1
            }
            if next > phrase.end, next < items.count {
                if let group = Self.corps[text(next)] { phrase.group = group }
                if case .sense(.person(let group)) = items[next].kind { phrase.group = group }
                if case .sense(.fighter(let isAttacker)) = items[next].kind {
                    phrase.group = .armedGroup
                    phrase.side = isAttacker ? .attacker : nil
                }
            }
        }
    }

    private static let amongLinks: Set<String> = [
        "among", "parmi", "chez", "of", "in", "within", "from", "dans", "les", "des", "the", "rangs", "ranks", "cote",
        "l'", "la", "de", "du", "side", "au", "sein", "on",
    ]

    /// Forces by the names of their bodies: "six dead in the ranks of the army".
    private static let corps: [String: VictimGroup] = [
        "army": .military, "military": .military, "armee": .military, "fama": .military, "gendarmerie": .police,
        "police": .police, "vdp": .militia, "minusma": .peacekeeper,
    ]

    /// A second noun for people by their status, joined to the first by "and" without a number or a verb of its own: its
    /// group, and where it ends.
    private func nounBeside(_ phrase: NounPhrase) -> (group: VictimGroup, end: Int)? {
        guard sense(phrase.end) == .and, phrase.group != .all, !phrase.group.isAcross, phrase.unit == .person else {
            return nil
        }
        var place = phrase.end + 1
        while sense(place) == .of || sense(place) == .skip { place += 1 }
        let group: VictimGroup
        switch sense(place) {
        case .person(let found) where found != .all && !found.isAcross: group = found
        case .occupation: group = .civilian
        case .fighter: group = .armedGroup
        default: return nil
        }
        switch sense(place + 1) {
        case .be, .have, .middle, .past:
            // "Killed 12 soldiers and civilians were hurt": a verb before the first leaves the second its own.
            switch sense(phrase.item - 1) {
            case .active, .past, .speech: return nil
            default: return (group, place + 1)
            }
        case .active: return nil
        default: return (group, place + 1)
        }
    }

    /// Whether displacement is said to be new: a movement, and no stock.
    func isNew(_ place: Int) -> Bool {
        items[place].tokens.contains { tokens[$0].text == "newly" || tokens[$0].text == "new" }
            || text(place - 1) == "newly"
            || text(place - 1) == "new"
    }
}
