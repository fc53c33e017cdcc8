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
        if case .toll(let measure) = sense(place) { return tolled(measure, place) }
        guard CountWords.all.contains(text(place)) || sense(place) == .sum else { return nil }
        for next in (place + 1)..<min(items.count, place + 8) {
            switch sense(next) {
            case .past(let measure), .state(let measure), .victim(let measure), .middle(let measure):
                return counted(measure, next)
            default: if items[next].mark != nil || items[next].figure != nil { return nil }
            }
        }
        return nil
    }

    /// The binding to a toll, of those whom a word right before it names: "the civilian toll".
    func tolled(_ measure: Measure, _ place: Int) -> Binding {
        var binding = Binding(measure: measure, how: .toll, trigger: place)
        for token in items[place].tokens {
            if let group = Self.tolls[tokens[token].text] { binding.group = group }
        }
        if case .person(let group) = sense(place - 1), group != .all { binding.group = group }
        if language == .fr, case .person(let group) = sense(place + 1), group != .all { binding.group = group }
        return binding
    }

    /// "Verified 71 of the 130 killings": some of those whom the next number counts by its noun.
    func takenFrom(_ phrase: NounPhrase) -> Binding? {
        guard case .none = phrase.head, !phrase.isImplicit, sense(phrase.end) == .of else { return nil }
        var place = phrase.end + 1
        // "73,000 of the country's 354,000 displaced".
        while place - phrase.end < 5, sense(place) == .skip || text(place) == "'s" || text(place + 1) == "'s" {
            place += 1
        }
        guard !spared(phrase), let other = phraseAt[place], let measure = phrases[other].measure,
            !spared(phrases[other])
        else {
            return nil
        }
        return Binding(measure: measure, how: .noun, group: phrases[other].group, side: phrases[other].side)
    }

    /// "Down from 420,000 a year earlier", "revised from 52 to 47": a number that another took the place of.
    func isEarlier(_ phrase: NounPhrase) -> Bool {
        guard phrase.item > 0, phrases.count > 1 else { return false }
        let before = items[phrase.item - 1].tokens
        let last = tokens[before.upperBound - 1].text
        if ["against", "contre", "versus"].contains(last), phrase.item > 1, case .none = phrase.head { return true }
        guard last == "from" || language == .fr && ["de", "d'"].contains(last) else { return false }
        if ["up", "down"].contains(tokens[before.lowerBound].text) { return true }
        // "From 52 to 47": a fall, which is no range.
        guard phrase.end + 1 < items.count, ["to", "a"].contains(text(phrase.end)), phraseAt[phrase.end + 1] != nil
        else { return false }
        return (max(0, phrase.item - 8)..<phrase.item).contains { place in
            if case .toll = sense(place) { return true }
            return sense(place) == .change
        }
    }

    /// A number behind a sum that was spoken of in the sentence or before it: "the figure now stands at 16".
    func announced(_ number: Int) -> Binding? {
        let phrase = phrases[number]
        guard case .none = phrase.head, !phrase.isImplicit else { return nil }
        let before = phrase.item - 1
        guard before >= 0,
            Self.sumLinks.contains(text(before)) || sense(before) == .change || sense(before) == .sum
                || sense(before) == .of
        else { return nil }
        // "The wounded numbered 11", "les blessés, au nombre de 13".
        let isNumbered =
            text(before).hasPrefix("number")
            || text(before) == "de" && text(before - 1) == "nombre" && text(before - 2) == "au"
        var sawChange = false
        for place in stride(from: before, through: max(0, before - 12), by: -1) {
            if let other = covered[place], isEarlier(phrases[other]) { continue }
            if covered[place] != nil || items[place].mark == ";" { break }
            if sense(place) == .change { sawChange = true }
            if ["figure", "total", "chiffre", "cumul"].contains(text(place)),
                sawChange || sense(place - 1) == .change || sense(place - 1) == .running
            {
                return carriedOn(number, place)
            }
            switch sense(place) {
            case .toll(let measure): return tolled(measure, place)
            case .running where isToll(place):
                return Binding(measure: Measures.killed, how: .toll, trigger: place)
            case .sum: return carriedOn(number, place)
            case .running
            where items[place].tokens.contains { ["total", "nombre", "number"].contains(tokens[$0].text) }:
                return carriedOn(number, place)
            case .past(let measure), .state(let measure), .victim(let measure), .middle(let measure):
                if isNumbered || isCounted(place) { return counted(measure, place) }
            default: continue
            }
        }
        // "Il s'établit désormais à 15": the toll was the subject of the clause before.
        if sawChange, phrase.item > 1, carried != nil || number > 0 { return carriedOn(number, before) }
        return nil
    }

    /// Whom a toll counts by a word of its own: "nombre de soldats tués".
    private static let tolls: [String: VictimGroup] = [
        "soldiers": .military, "troops": .military, "soldats": .military, "militaires": .military,
        "civilians": .civilian, "civilian": .civilian, "civils": .civilian, "civil": .civilian,
        "villagers": .civilian, "villageois": .civilian, "children": .child, "enfants": .child, "women": .women,
    ]

    private static let sumLinks: Set<String> = ["to", "at", "a", "of", "de", "d'", "is", "est", ":"]

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
