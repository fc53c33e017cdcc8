import BilanLanguage
import BilanModel

extension AttributionFinder {
    /// The noun phrase that begins at an item.
    func behind(_ start: Int) -> Range<Int>? {
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

    func isInitial(_ place: Int) -> Bool { place > 0 && text(place - 1).utf8.count == 1 }

    private func closing(_ open: Int) -> Int? {
        var place = open + 1
        while place < items.count, place - open < 8 {
            if items[place].mark == ")" { return place + 1 }
            place += 1
        }
        return nil
    }

    /// Whether the words behind a comma say what the person before it is: a title without a verb, up to the end or a comma.
    func isApposition(_ start: Int) -> Bool {
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
}
