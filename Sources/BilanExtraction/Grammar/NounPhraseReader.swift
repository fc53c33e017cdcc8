import BilanLanguage
import BilanModel

/// Reads what a number counts: "at least 12 young Malian soldiers", "une cinquantaine de morts".
struct NounPhraseReader {
    let items: [Item]
    let tokens: [Token]
    let language: Language

    /// Words that may stand between a number and its noun although they are verbs elsewhere.
    private static let adjectives: Set<String> = [
        "confirmed", "reported", "registered", "recorded", "estimated", "identified", "verified", "documented",
        "targeted",
        "additional", "recenses", "enregistres", "confirmes", "signales", "armed", "wounded", "injured", "displaced",
        "captured", "claimed",
    ]

    /// All noun phrases of the sentence.
    func phrases() -> [NounPhrase] {
        var phrases: [NounPhrase] = []
        for place in items.indices {
            guard case .figure(let scanned, let isImplicit) = items[place].kind else { continue }
            phrases.append(phrase(at: place, scanned, isImplicit))
        }
        return phrases
    }

    private func phrase(at place: Int, _ scanned: ScannedFigure, _ isImplicit: Bool) -> NounPhrase {
        var phrase = NounPhrase(
            item: place, end: place + 1, figure: scanned.figure, tokens: items[place].tokens, isImplicit: isImplicit,
            scanned: scanned, head: .none)
        var next = place + 1
        if sense(next) == .percent {
            phrase.head = .percent
            phrase.end = next + 1
            phrase.tokens = phrase.tokens.lowerBound..<items[next].tokens.upperBound
            return phrase
        }
        // "Dozens of", "8.8 million of the", "12 of the 30 hostages".
        var sawOf = false
        if sense(next) == .of {
            sawOf = true
            next += 1
        }
        var unknown = 0
        var head: Int?
        scan: while next < items.count, next - place < 8 {
            switch items[next].kind {
            case .sense(.skip): next += 1
            case .sense(.person), .sense(.fighter), .sense(.household), .sense(.dwelling), .sense(.occupation),
                .sense(.victim),
                .sense(.thing),
                .sense(.state):
                head = next
                // English piles nouns up, and the last one is meant; French begins with it.
                if language == .en, next + 1 < items.count, isNoun(next + 1), isCloseUp(next + 1) {
                    next += 1
                    continue scan
                }
                break scan
            case .sense(.past(let measure)) where head == nil && (unknown == 0 || language == .fr):
                // "A dozen men" may be wounded, but an article counts nobody who is displaced.
                if isImplicit, !measure.hasScope { break scan }
                // "12 wounded soldiers", but "12 wounded" and "12 tués".
                if isCloseUp(next + 1), isPersonNoun(next + 1), language == .en {
                    next += 1
                    continue scan
                }
                head = next
                break scan
            case .sense(.speech) where NounPhraseReader.adjectives.contains(text(next)) && isNoun(next + 1): next += 1
            case .outside:
                // "A 12-year-old girl": the age and its unit say nothing of the number.
                next += 1
                if sense(next) == .thing { next += 1 }
            case .word where CountWords.all.contains(text(next)): break scan
            case .word where unknown < 3 && !isImplicit || (isImplicit && unknown < 1):
                if language == .fr, unknown > 0 { break scan }
                unknown += 1
                next += 1
                if language == .fr, !isNounAhead(next) { break scan }
            default: break scan
            }
        }
        if head == nil, sawOf, !scanned.isRound, unknown == 0 { return phrase }
        guard let head else {
            if unknown > 0 { phrase.head = .unknown }
            phrase.end = unknown > 0 ? min(next, items.count) : place + 1
            phrase.tokens = phrase.tokens.lowerBound..<items[phrase.end - 1].tokens.upperBound
            return phrase
        }
        take(head, into: &phrase)
        // "12 wounded soldiers", "2,412 newly displaced individuals": what stands before the noun says it, softly.
        if language == .en, phrase.measure == nil, case .people = phrase.head {
            for before in (place + 1)..<head {
                switch items[before].kind {
                case .sense(.past(let measure)), .sense(.victim(let measure)), .sense(.state(let measure)):
                    guard measure.id <= Measures.repatriated.id, measure != Measures.casualtiesUnsplit else { continue }
                    phrase.measure = measure == Measures.displaced && !isNew(before) ? Measures.idps : measure
                    phrase.isSoft = true
                    phrase.head = .victims
                default: break
                }
            }
        }
        // "49 civilians and" … "civilian deaths": nouns before the head say who they were.
        for before in (place + 1)..<head where phrase.group == .all {
            if case .sense(.person(let group)) = items[before].kind, group != .all { phrase.group = group }
            if case .sense(.fighter(let isAttacker)) = items[before].kind {
                phrase.group = .armedGroup
                phrase.side = isAttacker ? .attacker : nil
            }
        }
        phrase.end = head + 1
        phrase.tokens = phrase.tokens.lowerBound..<items[head].tokens.upperBound
        afterHead(&phrase)
        return phrase
    }

    private func take(_ head: Int, into phrase: inout NounPhrase) {
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
    private func afterHead(_ phrase: inout NounPhrase) {
        if case .none = phrase.head { phrase.end = phrase.item + 1 }
        // "12 victimes civiles", "12 personnes civiles".
        if phrase.end < items.count, case .sense(.person(let group)) = items[phrase.end].kind, group != .all,
            language == .fr, phrase.group == .all, isCloseUp(phrase.end)
        {
            phrase.group = group
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
    private func isNew(_ place: Int) -> Bool {
        items[place].tokens.contains { tokens[$0].text == "newly" || tokens[$0].text == "new" }
            || text(place - 1) == "newly"
            || text(place - 1) == "new"
    }

    // MARK: - Looking

    private func sense(_ place: Int) -> Sense? { items.indices.contains(place) ? items[place].sense : nil }

    private func text(_ place: Int) -> String {
        guard items.indices.contains(place) else { return "" }
        return tokens[items[place].tokens.lowerBound].text
    }

    private func isNoun(_ place: Int) -> Bool {
        switch sense(place) {
        case .person, .fighter, .occupation, .household, .dwelling, .victim, .thing: true
        default: false
        }
    }

    private func isPersonNoun(_ place: Int) -> Bool {
        switch sense(place) {
        case .person, .fighter, .occupation, .household: true
        case .skip: isPersonNoun(place + 1)
        default: false
        }
    }

    private func isNounAhead(_ place: Int) -> Bool {
        isNoun(place) || (sense(place) == .skip && isNoun(place + 1))
    }

    /// Whether an item follows without a mark between, so that both may be one noun.
    private func isCloseUp(_ place: Int) -> Bool {
        guard items.indices.contains(place) else { return false }
        if case .mark = items[place].kind { return false }
        return true
    }

}
