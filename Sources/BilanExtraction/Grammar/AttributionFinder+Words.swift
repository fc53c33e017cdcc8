import BilanLanguage
import BilanModel

extension AttributionFinder {
    func text(_ place: Int) -> String {
        items.indices.contains(place) ? tokens[items[place].tokens.lowerBound].text : ""
    }

    func isDay(_ place: Int) -> Bool {
        if case .date = items[place].kind { return true }
        return false
    }

    func isArticle(_ place: Int) -> Bool {
        guard items.indices.contains(place), !tokens[items[place].tokens.lowerBound].isAcronym else { return false }
        return ["the", "a", "an", "le", "la", "les", "l'", "un", "une", "des", "du"].contains(text(place))
    }

    func isName(_ place: Int) -> Bool {
        guard items.indices.contains(place), items[place].mark == nil, items[place].sense != .relative else {
            return false
        }
        if case .date = items[place].kind { return false }
        return tokens[items[place].tokens.lowerBound].isCapital
    }

    func hasVerb(after place: Int) -> Bool {
        for next in (place + 1)..<min(items.count, place + 7) {
            switch items[next].sense {
            case .be, .have, .past, .middle, .active, .verb, .victim: return true
            default: if items[next].mark != nil { return false }
            }
        }
        return false
    }

    func isForm(_ place: Int) -> Bool { items.indices.contains(place) && items[place].sense == .be }

    func isPronoun(_ range: Range<Int>) -> Bool {
        range.count == 1
            && ["he", "she", "it", "they", "il", "elle", "ils", "elles", "on", "who", "qui"].contains(
                tokens[range.lowerBound].text)
    }

    /// "The flood claimed five lives": nobody says anything.
    func isDeadly(_ place: Int) -> Bool {
        guard ["claimed", "claims", "claim"].contains(text(place)) else { return false }
        return (place + 1..<min(items.count, place + 5)).contains { next in
            items[next].tokens.contains { ["lives", "life"].contains(tokens[$0].text) }
        }
    }
}
