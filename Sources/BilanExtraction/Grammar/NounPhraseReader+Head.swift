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
        // "Deaths of civilians", "morts parmi les civils", "injuries among children".
        if case .victims = phrase.head, phrase.group == .all {
            var next = phrase.end
            let links: Set<String> = ["among", "parmi", "chez", "of", "dans", "les", "des", "the", "rangs", "cote"]
            while next < items.count, next - phrase.end < 4, links.contains(text(next)) || sense(next) == .of {
                next += 1
            }
            if next > phrase.end, next < items.count {
                if case .sense(.person(let group)) = items[next].kind { phrase.group = group }
                if case .sense(.fighter(let isAttacker)) = items[next].kind {
                    phrase.group = .armedGroup
                    phrase.side = isAttacker ? .attacker : nil
                }
            }
        }
    }

    /// Whether displacement is said to be new: a movement, and no stock.
    func isNew(_ place: Int) -> Bool {
        items[place].tokens.contains { tokens[$0].text == "newly" || tokens[$0].text == "new" }
            || text(place - 1) == "newly"
            || text(place - 1) == "new"
    }
}
