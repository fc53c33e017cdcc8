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
            case .speech, .denied:
                if let attribution = spoken(place, found.last) { found.append(attribution) }
            default: break
            }
        }
        return found
    }

    private func text(_ place: Int) -> String {
        items.indices.contains(place) ? tokens[items[place].tokens.lowerBound].text : ""
    }

    // MARK: - Behind

    /// The noun phrase that begins at an item.
    private func behind(_ start: Int) -> Range<Int>? {
        var place = start
        while items.indices.contains(place),
            isArticle(place) || isDay(place) || place == start && ["on", "ce"].contains(text(place))
        { place += 1 }
        let first = place
        if items.indices.contains(first), let named = authorOfPaper(first) { return named }
        walk: while place < items.count, place - first < 14 {
            switch items[place].kind {
            case .mark(let mark):
                // "Whitney Elmer, deputy director for West Africa at Mercy Corps" goes on behind its comma.
                if mark == ",", place > first, isApposition(place + 1) {
                    place += 1
                    continue walk
                }
                if mark == "'s" || mark == "'" || mark == "/" || mark == "-" || mark == "." && isInitial(place) {
                    place += 1
                    continue walk
                }
                if mark == "(", let close = closing(place) {
                    place = close
                    continue walk
                }
                break walk
            case .date, .figure: break walk
            case .sense(let sense):
                switch sense {
                case .speech, .be, .have, .middle, .change, .relative, .modal, .not, .source, .subset, .since,
                    .forecast, .running:
                    break walk
                case .past, .active, .verb:
                    if place > first, place + 1 < items.count, items[place].sense == .verb { break walk }
                    break walk
                case .preposition:
                    if ["on", "in", "at", "for", "to", "en", "au", "a", "aux", "dans", "pour", "du"].contains(
                        text(place))
                    {
                        // "The head of the mission in Mali" goes on, "said in a statement" does not.
                        guard place > first, place + 1 < items.count,
                            isName(place + 1) || isArticle(place + 1) && isName(place + 2)
                        else { break walk }
                    } else {
                        break walk
                    }
                case .and:
                    guard place + 1 < items.count, isName(place + 1) || isArticle(place + 1) else { break walk }
                    if hasVerb(after: place) { break walk }
                default: break
                }
            case .outside: break walk
            case .word: break
            }
            place += 1
        }
        while place > first, isJoint(place - 1) { place -= 1 }
        guard place > first else { return nil }
        return items[first].tokens.lowerBound..<items[place - 1].tokens.upperBound
    }

    /// "A report from the agency", "un bilan de la gendarmerie": the paper's author is the source.
    private func authorOfPaper(_ start: Int) -> Range<Int>? {
        var place = start
        while place < items.count, place - start < 5 {
            if AttributionFinder.papers.contains(text(place)) {
                for next in (place + 1)..<min(items.count, place + 5) {
                    if ["from", "by", "of", "du", "de", "d'", "des", "par", "de la", "de l'"].contains(text(next)) {
                        return behind(next + 1)
                    }
                    guard
                        items[next].sense == .skip || items[next].sense == .past(Measures.homesDestroyed)
                            || items[next].sense == .provisional
                            || items[next].sense == .speech || items[next].sense == nil && items[next].mark == nil
                    else { break }
                }
                return nil
            }
            guard items[place].mark == nil else { return nil }
            place += 1
        }
        return nil
    }

    private static let papers: Set<String> = [
        "report", "reports", "statement", "figures", "data", "update", "bulletin", "rapport", "bilan", "communique",
        "chiffres",
        "donnees", "estimates", "estimations", "count", "tally", "assessment", "evaluation", "decompte", "note",
    ]

    private func isJoint(_ place: Int) -> Bool {
        switch items[place].sense {
        case .of, .and, .preposition: true
        default: items[place].mark == "," || isArticle(place)
        }
    }

    private func isInitial(_ place: Int) -> Bool { place > 0 && text(place - 1).utf8.count == 1 }

    private func closing(_ open: Int) -> Int? {
        var place = open + 1
        while place < items.count, place - open < 8 {
            if items[place].mark == ")" { return place + 1 }
            place += 1
        }
        return nil
    }

    /// Whether the words behind a comma say what the person before it is: a title without a verb, up to the end or a comma.
    private func isApposition(_ start: Int) -> Bool {
        guard items.indices.contains(start) else { return false }
        let titles: Set<String> = [
            "spokesman", "spokesperson", "spokeswoman", "head", "director", "governor", "mayor", "prefect", "deputy",
            "chief",
            "minister", "president", "commander", "coordinator", "porte", "chef", "directeur", "directrice",
            "gouverneur",
            "maire", "prefet", "ministre", "commandant", "coordinateur", "coordinatrice", "representant", "secretary",
            "leader",
            "responsable", "secretaire", "representative", "officer", "colonel", "general",
        ]
        var place = start
        while items.indices.contains(place), place - start < 4 {
            if titles.contains(text(place)) { return true }
            guard items[place].mark == nil else { return false }
            place += 1
        }
        return false
    }

    private func isDay(_ place: Int) -> Bool {
        if case .date = items[place].kind { return true }
        return false
    }

    private func isArticle(_ place: Int) -> Bool {
        ["the", "a", "an", "le", "la", "les", "l'", "un", "une", "des", "du"].contains(text(place))
    }

    private func isName(_ place: Int) -> Bool {
        guard items.indices.contains(place), items[place].mark == nil, items[place].sense != .relative else {
            return false
        }
        if case .date = items[place].kind { return false }
        return tokens[items[place].tokens.lowerBound].isCapital
    }

    private func hasVerb(after place: Int) -> Bool {
        for next in (place + 1)..<min(items.count, place + 7) {
            switch items[next].sense {
            case .be, .have, .past, .middle, .active, .verb, .victim: return true
            default: if items[next].mark != nil { return false }
            }
        }
        return false
    }

    // MARK: - Before

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

    private func isForm(_ place: Int) -> Bool { items.indices.contains(place) && items[place].sense == .be }

    private func isDenying(_ place: Int) -> Bool {
        let word = text(place)
        let words = tokens[items[place].tokens].map(\.text).joined(separator: " ")
        return items[place].sense == .denied || ["denied", "denies"].contains(word) || words.contains("dement")
            || words.contains("nie")
    }

    /// "Reports", "claims", "estimates" as nouns: a verb of saying has what is said right behind it.
    private func isNoun(_ place: Int) -> Bool {
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

    private func isPronoun(_ range: Range<Int>) -> Bool {
        range.count == 1
            && ["he", "she", "it", "they", "il", "elle", "ils", "elles", "on", "who", "qui"].contains(
                tokens[range.lowerBound].text)
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

    /// The noun phrase that ends before a verb.
    private func before(_ verb: Int) -> Range<Int>? {
        var last = verb - 1
        while last >= 0,
            items[last].sense == .have || items[last].sense == .modal || items[last].sense == .not || isAdverb(last)
        { last -= 1 }
        guard last >= 0 else { return nil }
        // "Souleymane Dembélé, spokesman of the army, said": the comma before the verb closes an insertion.
        let isClosed = items[last].mark == ","
        if isClosed { last -= 1 }
        guard last >= 0 else { return nil }
        var first = last
        var inside = false
        walk: while first >= 0, last - first < 16 {
            switch items[first].kind {
            case .mark(let mark):
                if mark == ")" { inside = true }
                if mark == "(" { inside = false }
                if mark == "," {
                    // Behind it stands an insertion, before it who it is about.
                    guard isClosed, isApposition(first + 1) else { break walk }
                } else if mark != "'s", mark != "'", mark != "(", mark != ")", mark != "-", mark != "/", !inside,
                    !(mark == "." && isInitial(first))
                {
                    break walk
                }
            case .date: break walk
            case .figure(let scanned, let isImplicit) where !isImplicit && scanned.figure.value != Quantity(1):
                break walk
            case .sense(let sense):
                switch sense {
                case .speech where !isNoun(first), .be, .relative, .past, .middle, .active, .change, .verb, .victim:
                    break walk
                case .and where !isName(first + 1) && !isArticle(first + 1): break walk
                case .preposition
                where [
                    "when", "where", "while", "as", "after", "before", "but", "if", "lorsque", "quand", "because",
                    "though",
                ].contains(text(first)): break walk
                default: break
                }
            case .outside: break walk
            default: break
            }
            first -= 1
        }
        first += 1
        // A phrase that opens the sentence ("In a statement, …") is not who speaks.
        while first <= last, isArticle(first) || isConnective(first) { first += 1 }
        if first <= last, items[first].sense == .preposition { return nil }
        guard first <= last else { return nil }
        return items[first].tokens.lowerBound..<items[last].tokens.upperBound
    }

    private func isAdverb(_ place: Int) -> Bool {
        [
            "also", "later", "however", "further", "earlier", "then", "has", "had", "have", "egalement", "aussi",
            "only", "already", "still",
        ].contains(text(place))
    }

    private func isConnective(_ place: Int) -> Bool {
        [
            "but", "and", "mais", "et", "while", "though", "for", "alors", "tandis", "so", "its", "that", "que", "qu'",
            "however", "although", "ce", "ces",
        ].contains(text(place))
            || items[place].mark == "," || items[place].mark == "\""
    }
}
