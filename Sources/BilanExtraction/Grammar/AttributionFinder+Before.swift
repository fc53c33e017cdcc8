import BilanLanguage
import BilanModel

extension AttributionFinder {
    /// The noun phrase that ends before a verb.
    func before(_ verb: Int) -> Range<Int>? {
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
