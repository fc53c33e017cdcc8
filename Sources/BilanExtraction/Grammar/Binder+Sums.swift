import BilanLanguage
import BilanModel

extension Binder {
    /// "Deaths: 12", "Houses destroyed: 1,204": whom a label counts stands before its verb.
    func labelled(_ measure: Measure, _ place: Int) -> Binding {
        counted(measure, place)
    }

    func counted(_ measure: Measure, _ place: Int) -> Binding {
        var binding = Binding(measure: measure, how: .toll, trigger: place)
        for before in stride(from: place - 1, through: max(0, place - 4), by: -1) {
            switch items[before].sense {
            case .dwelling: binding.unit = .dwelling
            case .household: binding.unit = .household
            case .person(let group): binding.group = group
            case .occupation: binding.group = .civilian
            case .fighter(let isAttacker):
                binding.group = .armedGroup
                binding.side = isAttacker ? .attacker : nil
            case .of, .skip, .preposition: continue
            default: return binding
            }
        }
        return binding
    }

    /// Whether "number of", "count of" stands before a participle: "the number of soldiers killed".
    func isCounted(_ place: Int) -> Bool {
        (max(0, place - 6)..<place).contains { CountWords.all.contains(text($0)) || items[$0].sense == .sum }
    }

    /// "Brings to 24 the number of people killed", "porte à 52 le nombre de militaires tués".
    func countBehind(_ phrase: NounPhrase) -> Binding? {
        guard case .none = phrase.head, !phrase.isImplicit else { return nil }
        var place = phrase.end
        while sense(place) == .skip { place += 1 }
        if case .toll(let measure) = sense(place) { return Binding(measure: measure, how: .toll, trigger: place) }
        guard CountWords.all.contains(text(place)) || sense(place) == .sum else { return nil }
        for next in (place + 1)..<min(items.count, place + 8) {
            switch sense(next) {
            case .past(let measure), .state(let measure), .victim(let measure): return counted(measure, next)
            default: if items[next].mark != nil || items[next].figure != nil { return nil }
            }
        }
        return nil
    }

    /// A number behind a sum that was spoken of in the sentence or before it: "the figure now stands at 16".
    func announced(_ number: Int) -> Binding? {
        let phrase = phrases[number]
        guard case .none = phrase.head, !phrase.isImplicit else { return nil }
        let links: Set<String> = ["to", "at", "a", "of", "de", "d'", "is", "est", ":"]
        let before = phrase.item - 1
        guard before >= 0,
            links.contains(text(before)) || sense(before) == .change || sense(before) == .sum || sense(before) == .of
        else { return nil }
        // "The wounded numbered 11", "les blessés, au nombre de 13".
        let isNumbered =
            text(before).hasPrefix("number")
            || text(before) == "de" && text(before - 1) == "nombre" && text(before - 2) == "au"
        var sawChange = false
        for place in stride(from: before, through: max(0, before - 12), by: -1) {
            if covered[place] != nil || items[place].mark == ";" { break }
            if sense(place) == .change { sawChange = true }
            if ["figure", "total", "chiffre"].contains(text(place)), sawChange || sense(place - 1) == .change {
                return carriedOn(number, place)
            }
            switch sense(place) {
            case .toll(let measure): return Binding(measure: measure, how: .toll, trigger: place)
            case .running where isToll(place):
                return Binding(measure: Measures.killed, how: .toll, trigger: place)
            case .sum: return carriedOn(number, place)
            case .running
            where items[place].tokens.contains { ["total", "nombre", "number"].contains(tokens[$0].text) }:
                return carriedOn(number, place)
            case .past(let measure), .state(let measure), .victim(let measure):
                if isNumbered || isCounted(place) { return counted(measure, place) }
            default: continue
            }
        }
        // "Il s'établit désormais à 15": the toll was the subject of the clause before.
        if sawChange, phrase.item > 1, carried != nil || number > 0 { return carriedOn(number, before) }
        return nil
    }

    private func carriedOn(_ number: Int, _ place: Int) -> Binding? {
        for other in stride(from: number - 1, through: 0, by: -1) {
            guard let binding = own(other) else { continue }
            return Binding(
                measure: binding.measure, how: .toll, trigger: place, group: phrases[other].group,
                side: phrases[other].side)
        }
        return carried.map { Binding(measure: $0, how: .toll, trigger: place) }
    }

    /// "Bringing the death toll to", "portant le bilan à": a running total of the dead.
    func isToll(_ place: Int) -> Bool {
        items[place].tokens.contains { ["toll", "bilan"].contains(tokens[$0].text) }
    }
}
