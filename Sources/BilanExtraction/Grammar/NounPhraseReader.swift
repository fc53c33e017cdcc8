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

    func phrase(at place: Int, _ scanned: ScannedFigure, _ isImplicit: Bool) -> NounPhrase {
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
}
