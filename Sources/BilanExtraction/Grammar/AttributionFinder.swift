import BilanLanguage
import BilanModel

/// Finds who says what a sentence says: "according to X", "X said", "a déclaré X".
///
/// A passive ("were reported") names nobody. Source: METHODOLOGY section 5.
struct AttributionFinder {
    let items: [Item]
    let tokens: [Token]
    let language: Language

    func attributions() -> [Attribution] {
        var found: [Attribution] = []
        for place in items.indices {
            switch items[place].sense {
            case .source where ["independante", "independent", "l", "sure"].contains(text(place + 1)): break
            case .source:
                if let range = behind(place + 1) {
                    found.append(
                        Attribution(tokens: range, verb: items[place].tokens, isDenial: false, isPronoun: false))
                }
            case .change where ["put", "puts"].contains(text(place)):
                // "The governor put the number of dead at 18".
                if let attribution = spoken(place, found.last) { found.append(attribution) }
            case .speech where isDeadly(place): break
            case .speech, .denied:
                if let attribution = spoken(place, found.last) { found.append(attribution) }
            default: break
            }
        }
        return found
    }

    private func spoken(_ place: Int, _ last: Attribution?) -> Attribution? {
        if isNoun(place) { return nil }
        let isDenial = isDenying(place)
        func attribution(_ range: Range<Int>, pronoun: Bool = false) -> Attribution {
            Attribution(tokens: range, verb: items[place].tokens, isDenial: isDenial, isPronoun: pronoun)
        }
        // Passives name nobody; "claimed by" is about the deed, not the number.
        if items[place].sense == .denied, place > 0, isForm(place - 1) { return nil }
        // "Could not be independently verified".
        if place > 1, isForm(place - 2), text(place - 1).hasSuffix("ly") || text(place - 1).hasSuffix("ment") {
            return nil
        }
        if ["by", "par"].contains(text(place + 1)) || isForm(place - 1)
            || (items.indices.contains(place - 1) && items[place - 1].sense == .skip && isForm(place - 2))
        {
            return nil
        }
        if text(place).hasSuffix("ing"), let last { return attribution(last.tokens, pronoun: last.isPronoun) }
        let isBehindMark = place > 0 && (items[place - 1].mark == "," || items[place - 1].mark == "\"")
        if isBehindMark, saysSomething(before: place - 1), !["that", "que", "qu'"].contains(text(place + 1)),
            let range = behind(place + 1)
        {
            return isPronoun(range) ? attribution(range, pronoun: true) : attribution(range)
        }
        guard let range = before(place) else { return nil }
        if isRecording(place),
            range.allSatisfy({ tokens[$0].isCapital || ["and", "et", ","].contains(tokens[$0].text) }), range.count < 5,
            !range.contains(where: { tokens[$0].isAcronym }),
            !isPronoun(range)
        {
            // "Niono et Macina ont enregistré": places where it happened, and nobody who says so.
            return nil
        }
        return isPronoun(range) ? attribution(range, pronoun: true) : attribution(range)
    }

    private func isRecording(_ place: Int) -> Bool {
        let words = tokens[items[place].tokens].map(\.text)
        return [
            "recorded", "registered", "counted", "enregistre", "recense", "compte", "denombre", "reported", "notified",
            "notifie",
        ].contains(words.last ?? "")
    }

    private func isDenying(_ place: Int) -> Bool {
        let word = text(place)
        let words = tokens[items[place].tokens].map(\.text).joined(separator: " ")
        return items[place].sense == .denied || ["denied", "denies"].contains(word) || words.contains("dement")
            || words.contains("nie")
    }

    /// "Reports", "claims", "estimates" as nouns: a verb of saying has what is said right behind it.
    func isNoun(_ place: Int) -> Bool {
        // "…, note l\'association": behind a comma French turns the verb round.
        if language == .fr, text(place) == "note", place > 0, items[place - 1].mark == "," { return false }
        guard
            ["reports", "report", "claims", "claim", "estimates", "note", "estimate", "show", "shows", "notes"]
                .contains(text(place)),
            items[place].tokens.count == 1
        else { return false }
        if place > 0, isArticle(place - 1) || items[place - 1].sense == .of { return true }
        guard place > 0, items.indices.contains(place + 1) else { return true }
        if items[place + 1].figure != nil || items[place + 1].mark == ":" { return false }
        return !["that", "que", "qu'", "the", "more", "over", "about"].contains(text(place + 1))
    }

    /// Whether what stands before a mark is a statement, so that who speaks stands behind the verb.
    private func saysSomething(before end: Int) -> Bool {
        items[..<end].contains { item in
            switch item.sense {
            case .be, .past, .active, .middle, .victim, .state, .toll, .have: return true
            default: return item.figure != nil
            }
        }
    }
}
