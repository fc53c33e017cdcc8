import BilanLanguage
import BilanModel

extension NounPhraseReader {
    func sense(_ place: Int) -> Sense? { items.indices.contains(place) ? items[place].sense : nil }

    func text(_ place: Int) -> String {
        guard items.indices.contains(place) else { return "" }
        return tokens[items[place].tokens.lowerBound].text
    }

    func isNoun(_ place: Int) -> Bool {
        switch sense(place) {
        case .person, .fighter, .occupation, .household, .dwelling, .victim, .thing: true
        default: false
        }
    }

    func isPersonNoun(_ place: Int) -> Bool {
        switch sense(place) {
        case .person, .fighter, .occupation, .household: true
        case .skip: isPersonNoun(place + 1)
        default: false
        }
    }

    func isNounAhead(_ place: Int) -> Bool {
        isNoun(place) || (sense(place) == .skip && isNoun(place + 1))
    }

    /// Whether an item follows without a mark between, so that both may be one noun.
    func isCloseUp(_ place: Int) -> Bool {
        guard items.indices.contains(place) else { return false }
        if case .mark = items[place].kind { return false }
        return true
    }
}
