import BilanLanguage
import BilanModel

extension Binder {
    /// "Handed out kits to 780 displaced households", "des vivres ont été distribués à 1 650 voyageurs": people whom aid
    /// reached, whatever else is said of them.
    func given(_ number: Int) -> Binding? {
        let phrase = phrases[number]
        guard phrase.unit != .dwelling, !phrase.isImplicit, !Self.forces.contains(phrase.group) else { return nil }
        if case .thing = phrase.head { return nil }
        // "Names were provided for 81 victims": those who were hurt are counted as such.
        if let measure = phrase.measure, measure.id < Measures.displaced.id { return nil }
        var place = phrase.item - 1
        while place > 0, sense(place) == .skip || sense(place) == .of { place -= 1 }
        // Some verbs hold their "to": "ont été distribués à".
        if place >= 0, sense(place) == .active(Measures.reached),
            Self.towards.contains(tokens[items[place].tokens.upperBound - 1].text)
        {
            return Binding(measure: Measures.reached, how: .active, trigger: place)
        }
        guard place > 0, Self.towards.contains(text(place)) else { return nil }
        let end = max(-1, place - 16)
        place -= 1
        while place > end {
            if let other = covered[place] {
                switch phrases[other].head {
                case .thing, .unknown, .none: break
                default: return nil
                }
                place = phrases[other].item - 1
                continue
            }
            if Self.papers.contains(text(place)) || sense(place) == .named { return nil }
            switch items[place].kind {
            case .mark(let mark): guard [",", "(", ")", "-", "'s", "\""].contains(mark) else { return nil }
            case .sense(.giving): return Binding(measure: Measures.reached, how: .active, trigger: place)
            case .sense(.active), .sense(.middle), .sense(.past), .sense(.verb), .sense(.speech), .sense(.relative),
                .sense(.victim), .sense(.change), .sense(.source):
                return nil
            default: break
            }
            place -= 1
        }
        return nil
    }

    /// "Provided 14,500 people with safe water": what was given stands behind.
    func isProvided(_ phrase: NounPhrase) -> Bool {
        guard phrase.unit != .dwelling, !Self.forces.contains(phrase.group) else { return false }
        for place in phrase.end..<min(items.count, phrase.end + 9) {
            if text(place) == "with" { return true }
            if let mark = items[place].mark, mark != "(", mark != ")" { return false }
        }
        return false
    }

    /// Papers are handed to offices, and aid nobody.
    private static let papers: Set<String> = [
        "report", "reports", "letter", "petition", "message", "documents", "keys", "rapport", "rapports", "lettre",
        "petition", "cles", "document", "copie", "copies", "diplomes", "medals", "medailles",
    ]

    private static let towards: Set<String> = ["to", "a", "aux", "au", "for", "pour", "among", "aupres", "parmi"]

    /// "Took six prisoners", "taken six prisoner", "fait douze soldats prisonniers".
    func captured(_ number: Int) -> Binding? {
        let phrase = phrases[number]
        guard !phrase.isImplicit else { return nil }
        let isPrisoner =
            Self.prisoners.contains(tokens[phrase.tokens.upperBound - 1].text)
            || Self.prisoners.contains(text(phrase.end)) && items[phrase.end].mark == nil
        guard isPrisoner else { return nil }
        var place = phrase.item - 1
        while place > 0, sense(place) == .skip || sense(place) == .of { place -= 1 }
        guard place >= 0 else { return nil }
        // A verb may stand in a longer phrase: "ont fait".
        let verb = tokens[items[place].tokens.upperBound - 1].text
        guard Self.takings.contains(verb) else { return nil }
        return Binding(
            measure: Measures.detained, how: .active, trigger: place, isNegated: isNegated(before: place))
    }

    static let prisoners: Set<String> = [
        "prisoner", "prisoners", "captive", "captives", "prisonnier", "prisonniers", "prisonnieres", "captif",
        "captifs",
    ]

    private static let takings: Set<String> = [
        "take", "takes", "took", "taken", "taking", "made", "making", "hold", "holds", "holding", "held", "fait",
        "faits", "faisant", "font", "faire", "detient", "detiennent", "detenant", "capture", "captures",
    ]

    /// "Lost 12 men", "a perdu douze soldats": the dead of a party, by its own words or another's.
    func lost(_ place: Int, _ phrase: NounPhrase) -> Binding? {
        guard case .people = phrase.head, phrase.unit != .household else { return nil }
        return Binding(measure: Measures.killed, how: .active, trigger: place, isNegated: isNegated(before: place))
    }
}
