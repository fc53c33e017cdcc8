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
            case .source where isChannel(place + 1):
                // "The mayor said by telephone": who said it stands before the verb.
                if let attribution = spoken(place, found.last) { found.append(attribution) }
            case .source
            where [
                "independante", "independent", "l", "sure", "laquelle", "lequel", "lesquelles", "which", "whom",
                "erreur", "mistake", "error",
            ].contains(text(place + 1)): break
            case .source:
                if let range = behind(place + 1) {
                    found.append(
                        Attribution(tokens: range, verb: items[place].tokens, isDenial: false, isPronoun: false))
                }
            case .change where ["put", "puts"].contains(text(place)):
                // "The governor put the number of dead at 18".
                if let attribution = spoken(place, found.last) { found.append(attribution) }
            case .change where Self.revisions.contains(text(place)), nil where Self.revisions.contains(text(place)):
                // "The army raised to 26 the number of its dead"; a death that raises a toll says nothing.
                if let attribution = spoken(place, found.last),
                    attribution.tokens.contains(where: { ClaimantGuess.isOffice(tokens[$0].text) })
                {
                    found.append(attribution)
                }
            case .speech where isDeadly(place) || isIntoHospital(place): break
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
        if ["by", "par"].contains(text(place + 1)) && !isChannel(place + 2) || isForm(place - 1)
            || (items.indices.contains(place - 1) && items[place - 1].sense == .skip && isForm(place - 2))
        {
            return nil
        }
        if text(place).hasSuffix("ing"), let last { return attribution(last.tokens, pronoun: last.isPronoun) }
        let isBehindMark = place > 0 && (items[place - 1].mark == "," || items[place - 1].mark == "\"")
        // Whoever is told stands behind the verb, and who tells before it.
        if isBehindMark, !["told", "tells"].contains(text(place)), saysSomething(before: place - 1),
            !["that", "que", "qu'"].contains(text(place + 1)),
            let range = behind(recipient(behind: place))
        {
            return isPronoun(range) ? attribution(range, pronoun: true) : attribution(range)
        }
        guard let range = before(place) else { return nil }
        // "We counted 18 bodies": who says so is named elsewhere.
        if ["we", "i", "nous", "je", "j'"].contains(tokens[range.lowerBound].text) { return nil }
        // "An earlier version of this story said": the paper speaks of itself.
        if range.contains(where: { ["version", "story", "headline", "depeche"].contains(tokens[$0].text) }) {
            return nil
        }
        if isNobody(range) { return nil }
        if isRecording(place), range.contains(where: { Self.areas.contains(tokens[$0].text) }) { return nil }
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

    /// Verbs with which who keeps the count changes it.
    private static let revisions: Set<String> = [
        "raised", "raises", "revised", "revises", "lowered", "corrected", "updated", "increased", "revu", "revise",
        "releve", "rehausse", "porte", "ramene", "corrige", "upgraded",
    ]

    /// "By telephone", "par message": the way it was said.
    private func isChannel(_ place: Int) -> Bool {
        [
            "telephone", "phone", "radio", "email", "e", "text", "sms", "message", "whatsapp", "satellite", "letter",
            "video", "courriel", "texto", "voie", "mail", "telegram", "post", "voice",
        ].contains(text(place))
    }

    /// "118 patients admitted with cholera": nobody says anything.
    private func isIntoHospital(_ place: Int) -> Bool {
        text(place) == "admitted" && ["with", "to", "for", "in", "at", "on"].contains(text(place + 1))
    }

    /// "Initial reports suggest", "un premier bilan fait état": no one in particular.
    private func isNobody(_ range: Range<Int>) -> Bool {
        let words = range.map { tokens[$0].text }
        guard let last = words.last, ["reports", "report", "bilan", "estimates", "toll", "reports"].contains(last)
        else { return false }
        return words.contains {
            [
                "initial", "early", "first", "preliminary", "premier", "provisoire", "latest", "dernier", "nouveau",
                "new", "unconfirmed", "media",
            ].contains($0)
        }
    }

    /// Areas, which hold people and say nothing of them.
    private static let areas: Set<String> = [
        "pays", "country", "region", "regions", "cercle", "commune", "communes", "ville", "camp", "site", "zone",
        "province", "localite", "town", "village", "city", "area",
    ]

    /// Behind "by message", "à l'AFP", "to reporters": how and to whom it was said, before who said it.
    private func recipient(behind verb: Int) -> Int {
        var place = verb + 1
        if ["by", "par", "via", "on", "over"].contains(text(place)), isChannel(place + 1) || isChannel(place + 2) {
            return place + (isChannel(place + 1) ? 2 : 3)
        }
        guard ["a", "au", "aux", "to"].contains(text(place)) else { return verb + 1 }
        place += 1
        while isArticle(place) || isName(place) && place - verb < 5 { place += 1 }
        // The name of a paper, and then who spoke to it.
        return place > verb + 2 && (isArticle(place) || items.indices.contains(place) && items[place].mark == nil)
            ? place : verb + 1
    }

    private func isRecording(_ place: Int) -> Bool {
        let words = tokens[items[place].tokens].map(\.text)
        return [
            "recorded", "registered", "counted", "enregistre", "recense", "compte", "denombre", "reported", "notified",
            "notifie", "comptait", "comptaient", "enregistrait", "recensait", "denombrait",
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
        guard place > 0 else { return true }
        // "…, figures from the agency show.": the verb closes the sentence.
        if !items.indices.contains(place + 1) || [".", ",", "\""].contains(items[place + 1].mark ?? "") {
            return !["show", "shows", "say", "says", "estimate", "estimates"].contains(text(place))
                || items[place - 1].mark != nil || items[place - 1].sense == .source
        }
        if items[place + 1].figure != nil || items[place + 1].mark == ":" { return false }
        return !["that", "que", "qu'", "the", "more", "over", "about"].contains(text(place + 1))
    }

    /// Whether what stands before a mark is a statement, so that who speaks stands behind the verb.
    private func saysSomething(before end: Int) -> Bool {
        items[..<end].contains { item in
            switch item.sense {
            case .be, .past, .active, .middle, .victim, .state, .toll, .have: return true
            default:
                if case .figure(_, let isImplicit) = item.kind { return !isImplicit }
                return false
            }
        }
    }
}
