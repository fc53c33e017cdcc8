import BilanLanguage
import BilanModel

extension Binder {
    /// The verb that the figure is the object of, or the noun it belongs to.
    func toTheLeft(_ number: Int) -> Binding? {
        var place = phrases[number].item - 1
        var sawOf = false
        var sawPreposition = false
        var sawChange = false
        var sawWords = 0
        let isCompanion = isCompanion(phrases[number].item)
        let end = max(-1, place - 14)
        while place > end {
            if let other = covered[place] {
                if case .thing = phrases[other].head, sawChange { return nil }
                return nil
            }
            switch items[place].kind {
            case .mark(let mark):
                guard mark == "\"" || mark == "'" || mark == ":" || mark == "'s" || mark == "(" else { return nil }
                if mark == ":", isLabel(place) == false { return nil }
            case .sense(let sense):
                switch sense {
                case .active(let measure):
                    if sawPreposition || sawWords > 2 { return nil }
                    return Binding(measure: measure, how: .active, trigger: place, isNegated: isNegated(before: place))
                case .past(let measure):
                    if !isCompanion, sawPreposition || sawWords > 1 { return nil }
                    if isLabelled(place) { return labelled(measure, place) }
                    if sawChange, isCounted(place) { return counted(measure, place) }
                    if isPassive(place), !isInverted(place), !isCompanion { return nil }
                    return Binding(measure: measure, how: .active, trigger: place, isNegated: isNegated(before: place))
                case .middle(let measure), .state(let measure):
                    if sense == .middle(measure), !isInverted(place), !sawOf || sawPreposition {
                        guard measure == Measures.reached || measure == Measures.killed && sawOf else { return nil }
                    }
                    if sawPreposition { return nil }
                    if case .state = sense, !sawOf, !isLabelled(place), !isInverted(place) { return nil }
                    return Binding(measure: measure, how: .active, trigger: place)
                case .event(let measure), .victim(let measure):
                    guard sawOf || isLabelled(place), !sawPreposition else { return nil }
                    return Binding(measure: measure, how: .active, trigger: place)
                case .toll(let measure):
                    guard sawChange || sawOf || isLabelled(place) || place == phrases[number].item - 1 else {
                        return nil
                    }
                    return Binding(measure: measure, how: .toll, trigger: place)
                case .running where isToll(place):
                    return Binding(measure: Measures.killed, how: .toll, trigger: place)
                case .of: sawOf = true
                case .preposition:
                    let word = text(place)
                    if language == .fr && (word == "a" || word == "au") || word == "to" || word == "at"
                        || word == "from"
                    {
                        // "rose to", "s'élève à": part of the change.
                        if !sawChange, self.sense(place - 1) != .change, word != "a" { sawPreposition = true }
                    } else {
                        sawPreposition = true
                    }
                case .change: sawChange = true
                case .be: sawChange = sawChange || isTollAhead(place)
                case .subset:
                    // "The dead include 9 gendarmes", "parmi les morts figurent 3 enfants".
                    guard text(place).hasPrefix("includ") || text(place) == "compris" else { return nil }
                    sawOf = true
                case .and:
                    guard isCompanion else { return nil }
                case .verb, .spared, .relative, .source: return nil
                case .speech: if !sawChange { return nil }
                case .not: return nil
                default: break
                }
            case .word: sawWords += 1
            case .date, .outside: sawWords += 1
            case .figure: return nil
            }
            place -= 1
        }
        return nil
    }

    /// "Abducted along with two bodyguards": they share the verb that stands before them.
    private func isCompanion(_ item: Int) -> Bool {
        var place = item - 1
        while place >= 0, item - place < 4 {
            let words = tokens[items[place].tokens].map(\.text).joined(separator: " ")
            if ["along with", "together with", "avec", "en compagnie"].contains(words) { return true }
            guard items[place].sense == .skip || items[place].sense == .of else { return false }
            place -= 1
        }
        return false
    }

    /// Whether a participle is a passive one: a form of be stands close before it.
    private func isPassive(_ place: Int) -> Bool {
        var before = place - 1
        while before >= 0, place - before < 4 {
            switch items[before].sense {
            case .be: return true
            case .skip, .speech, .not: before -= 1
            default: return false
            }
        }
        return false
    }

    /// "Killed were 12", "Ont été tués 12": the clause begins with the verb, the subject follows it.
    private func isInverted(_ place: Int) -> Bool {
        var before = place - 1
        while before >= 0, place - before < 4 {
            switch items[before].sense {
            case .be, .skip, .have: before -= 1
            default: return items[before].mark != nil
            }
        }
        return before < 0
    }

    func isNegated(before place: Int) -> Bool {
        (max(0, place - 4)..<place).contains { items[$0].sense == .not && text($0) != "ne" && text($0) != "n'" }
    }

    /// "Killed: 12", "Blessés : 30".
    private func isLabel(_ colon: Int) -> Bool {
        guard colon > 0 else { return false }
        switch items[colon - 1].sense {
        case .past, .state, .victim, .toll, .event: return true
        default: return false
        }
    }

    private func isLabelled(_ place: Int) -> Bool { items.indices.contains(place + 1) && items[place + 1].mark == ":" }

    private func isTollAhead(_ place: Int) -> Bool {
        (max(0, place - 8)..<place).contains {
            if case .toll = items[$0].sense { return true }
            return false
        }
    }
}
