import BilanLanguage
import BilanModel

extension Binder {
    /// The measure of the figure that this one is coordinated with on the left, or part of.
    func shared(_ number: Int, _ bindings: [Binding?]) -> Binding? {
        let phrase = phrases[number]
        if case .thing = phrase.head { return nil }
        if case .unknown = phrase.head { return nil }
        if phrase.unit == .dwelling { return nil }
        if spared(phrase) { return nil }
        if let listed = listed(number) { return listed }
        let isPart = opensPart(phrase.item)
        if isPart, let measure = partMeasure(phrase.item), !phrase.isImplicit {
            let total = (0..<number).last { bindings[$0]?.measure == measure }
            return Binding(measure: measure, how: total == nil ? .noun : .part, sharedWith: total)
        }
        for other in stride(from: number - 1, through: max(0, number - 6), by: -1) {
            guard let binding = bindings[other] else {
                if case .thing = phrases[other].head { continue }
                if case .percent = phrases[other].head { continue }
                if isPart { continue }
                return nil
            }
            if isPart {
                return phrase.isImplicit && phrase.figure.qualifier == .zero
                    ? nil : Binding(measure: binding.measure, how: .part, sharedWith: other)
            }
            guard isCoordinated(phrases[other], phrase) else { return nil }
            // "Claimed five lives and left 210 families homeless": lives count no families.
            if binding.how == .noun, phrase.unit != .person, phrase.unit != phrases[other].unit { return nil }
            if phrase.isImplicit, phrase.item - phrases[other].end > 2 || sense(phrase.item - 1) != .and { return nil }
            if case .none = phrase.head, hasAnObject(phrase) { return nil }
            if case .percent = phrase.head { return nil }
            // "30 injured and 5": a number alone takes the noun as well as the verb.
            return Binding(
                measure: binding.measure, how: .shared, sharedWith: other, trigger: binding.trigger,
                isNegated: binding.isNegated)
        }
        return nil
    }

    /// "Killed 12 people and another in Bourem killed five": the second attack, not a second victim.
    func hasAnObject(_ phrase: NounPhrase) -> Bool {
        var place = phrase.end
        while place < items.count, place - phrase.end < 8, phraseAt[place] == nil {
            switch items[place].kind {
            case .sense(.past), .sense(.active): return isObject(place + 1)
            case .sense(.preposition), .sense(.skip), .sense(.of), .word, .outside, .date: place += 1
            default: return false
            }
        }
        return false
    }

    /// "Deaths by cercle: Koro 14, Bankass 9": a label, then names with their numbers.
    func listed(_ number: Int) -> Binding? {
        let phrase = phrases[number]
        guard case .none = phrase.head, phrase.item > 1 || number > 0, !phrase.isImplicit else { return nil }
        guard let colon = items[..<phrase.item].lastIndex(where: { $0.mark == ":" }) else { return nil }
        // A name stands right before the number.
        let before = phrase.item - 1
        guard before > colon, tokens[items[before].tokens.upperBound - 1].isCapital || items[before].mark == ")" else {
            return nil
        }
        for place in stride(from: colon - 1, through: max(0, colon - 8), by: -1) {
            switch sense(place) {
            case .past(let measure), .state(let measure), .victim(let measure), .toll(let measure):
                return counted(measure, place)
            default: if let mark = items[place].mark, mark != "," { return nil }
            }
        }
        return nil
    }

    /// "Among the dead were 5 children": what the words of the part themselves say.
    private func partMeasure(_ item: Int) -> Measure? {
        for place in stride(from: item - 1, through: max(0, item - 4), by: -1) where sense(place) == .subset {
            switch tokens[items[place].tokens.upperBound - 1].text {
            case "dead", "killed", "victims", "morts", "tues", "victimes": return Measures.killed
            case "wounded", "injured", "blesses": return Measures.injured
            case "displaced", "deplaces": return Measures.displaced
            case "disparus": return Measures.missing
            default: return nil
            }
        }
        return nil
    }

    /// "10 and 12 people were killed": the first number has neither noun nor verb, the second both.
    func sharedFromRight(_ number: Int, _ bindings: [Binding?]) -> Binding? {
        let phrase = phrases[number]
        guard number + 1 < phrases.count, let binding = bindings[number + 1], !phrase.isImplicit else { return nil }
        switch phrase.head {
        case .none: break
        case .people:
            guard binding.how == .passive || binding.how == .shared, phrases[number + 1].participle == nil else {
                return nil
            }
        default: return nil
        }
        guard phrase.unit != .dwelling, isCoordinated(phrase, phrases[number + 1]),
            binding.how == .passive || binding.how == .noun || binding.how == .shared
        else { return nil }
        if case .none = phrase.head, !isNarrow(phrase, phrases[number + 1]) { return nil }
        return Binding(measure: binding.measure, how: .shared, sharedWith: number + 1, trigger: binding.trigger)
    }

    private func isNarrow(_ first: NounPhrase, _ second: NounPhrase) -> Bool { second.item - first.end == 1 }

    /// Whether two figures are joined by "and" or a comma, with only places, dates and small words around it.
    func isCoordinated(_ first: NounPhrase, _ second: NounPhrase) -> Bool {
        guard second.item >= first.end, second.item - first.end < 14 else { return false }
        var joins = 0
        for place in first.end..<second.item {
            switch items[place].kind {
            case .mark(let mark):
                guard [",", "(", ")", "\"", ";"].contains(mark) else { return false }
                joins += 1
            case .sense(let sense):
                switch sense {
                case .and: joins += 1
                case .skip, .of, .preposition, .be, .past, .state, .have, .respectively: break
                case .person, .fighter, .occupation, .middle, .relative: break
                default: return false
                }
            case .word, .date, .outside: break
            case .figure: return false
            }
        }
        return joins > 0
    }

    /// Whether "including", "dont", "of whom" or an opening bracket or colon stands before a figure.
    func opensPart(_ item: Int) -> Bool {
        var place = item - 1
        while place >= 0, item - place < 4 {
            switch items[place].kind {
            case .sense(.subset): return true
            case .mark(let mark): return mark == ":" || mark == "(" || mark == "-"
            case .sense(.skip), .sense(.of), .sense(.be): place -= 1
            default: return false
            }
        }
        return false
    }
}
