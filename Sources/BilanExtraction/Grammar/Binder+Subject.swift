import BilanLanguage
import BilanModel

extension Binder {
    /// The verb that the noun is the subject of, or the participle behind it.
    func toTheRight(_ number: Int) -> Binding? {
        var place = phrases[number].end
        var sawBe = false
        var sawHave = false
        var isNegated = false
        let end = min(items.count, place + reach)
        while place < end {
            if let other = phraseAt[place] {
                // A number of things or of days on the way is no obstacle, nor is "a minibus"; one of people is.
                guard isPassable(phrases[other]) else { return nil }
                place = phrases[other].end
                continue
            }
            let item = items[place]
            switch item.kind {
            case .mark(let mark):
                guard let next = afterMark(mark, place) else { return nil }
                place = next
                continue
            case .sense(let sense):
                // "12 people fleeing the fighting were killed": what they were doing is told on the way.
                if !sawBe, !sawHave, isAside(place, sense), let next = passive(behind: place) {
                    place = next
                    continue
                }
                switch sense {
                case .be: sawBe = true
                case .have: sawHave = true
                case .not: isNegated = isNegated || text(place) != "ne" && text(place) != "n'"
                case .past(let measure):
                    if sawHave, !sawBe, phrases[number].unit != .dwelling || isObject(place + 1) { return nil }
                    // "The 12 gunmen killed 5": a participle with an object behind it is a verb.
                    if !sawBe, isObject(place + 1) { return nil }
                    return Binding(measure: measure, how: .passive, trigger: place, isNegated: isNegated)
                case .middle(let measure), .state(let measure):
                    return Binding(measure: measure, how: .passive, trigger: place, isNegated: isNegated)
                case .victim(let measure) where sawBe:
                    return Binding(measure: measure, how: .passive, trigger: place)
                // "In West and Central Africa".
                case .and where isName(place + 1): break
                case .and:
                    guard let next = afterCoordination(place) else { return nil }
                    place = next
                    continue
                case .subset where place == phrases[number].end && isOfWhom(place): break
                case .subset:
                    guard let next = afterInsertion(place) else { return nil }
                    place = next
                    continue
                case .active(let measure) where phrases[number].unit == .dwelling && !isObject(place + 1):
                    // "17 cases ont brûlé": what burns is the house.
                    return Binding(measure: measure, how: .passive, trigger: place)
                case .active, .verb, .spared, .victim, .event, .toll, .source: return nil
                case .speech:
                    // "12 people are reported killed": saying about them, not they saying.
                    if !sawBe, !NounAdverbs.isPassiveSpeech(text(place)) { return nil }
                case .change where text(place) != "reached": return nil
                default: break
                }
            case .outside, .date, .word, .figure: break
            }
            place += 1
        }
        return nil
    }

    /// What may stand behind a mark on the way to the verb.
    private func afterMark(_ mark: String, _ place: Int) -> Int? {
        switch mark {
        case "(":
            var next = place + 1
            while next < items.count, next - place < 14, items[next].mark != ")" { next += 1 }
            return next < items.count && items[next].mark == ")" ? next + 1 : nil
        case "\"", "'", "'s": return place + 1
        case ",", "-":
            if phraseAt[place + 1] != nil { return afterCoordination(place) }
            switch sense(place + 1) {
            case .be, .have, .past, .middle, .relative: return place + 1
            case .and: return afterCoordination(place + 1)
            default: return afterInsertion(place)
            }
        default: return nil
        }
    }

    /// Behind a coordinated figure that is of the same verb: "12 civilians and 5 soldiers were killed".
    private func afterCoordination(_ place: Int) -> Int? {
        var next = place + 1
        while sense(next) == .skip || sense(next) == .of { next += 1 }
        guard let other = phraseAt[next] else { return nil }
        let phrase = phrases[other]
        // "40 fighters, 30 of whom were killed": the second speaks of the first, and has the verb for itself.
        if sense(phrase.end) == .subset { return items[place].mark == "," ? afterInsertion(place) : nil }
        // "12 people and 30 injured": the second has a verb of its own, so the first has none to its right.
        if phrase.participle != nil || (phrase.measure != nil && !phrase.isSoft) { return nil }
        return phrase.end
    }

    /// Behind an insertion between commas: "12 people, including 5 children, were killed".
    private func afterInsertion(_ place: Int) -> Int? {
        var next = place + 1
        while next < items.count, next - place < 16 {
            if items[next].mark == "," || items[next].mark == "-" {
                switch sense(next + 1) {
                case .be, .have, .past, .middle, .state: return next + 1
                default: break
                }
            }
            if items[next].mark == ";" || items[next].mark == "." { return nil }
            if case .speech = sense(next) { return nil }
            // Without a second comma: "12 people including 5 children were killed".
            if sense(next) == .be, items[place].mark == nil { return next }
            next += 1
        }
        return nil
    }

    /// "30 of whom were killed", "quatre d'entre eux".
    private func isOfWhom(_ place: Int) -> Bool { ["of", "d'"].contains(text(place)) }

    private func isName(_ place: Int) -> Bool {
        guard items.indices.contains(place), case .word = items[place].kind else { return false }
        return tokens[items[place].tokens.lowerBound].isCapital
    }

    /// Whether a number on the way to the verb counts nobody: things, or an article before a noun that is no person.
    private func isPassable(_ phrase: NounPhrase) -> Bool {
        switch phrase.head {
        case .thing: true
        case .unknown, .none:
            phrase.isImplicit && phrase.figure.qualifier == .exact && phrase.measure == nil && phrase.participle == nil
        default: false
        }
    }

    /// "Fleeing", "travelling to", "circulant": a participle that only says what they were doing.
    private func isAside(_ place: Int, _ sense: Sense) -> Bool {
        switch sense {
        case .middle, .verb: break
        default: return false
        }
        return text(place).hasSuffix("ing") || text(place).hasSuffix("ant")
            || ["aboard", "a bord"].contains(text(place))
    }

    /// The form of "be" before the passive that is told of a noun behind its participle clause.
    private func passive(behind place: Int) -> Int? {
        for next in (place + 1)..<min(items.count, max(place + 1, place + 14)) {
            if let other = phraseAt[next], !isPassable(phrases[other]) { return nil }
            if let mark = items[next].mark, mark == ";" || mark == "." { return nil }
            switch sense(next) {
            case .be:
                var verb = next + 1
                while sense(verb) == .skip { verb += 1 }
                switch sense(verb) {
                case .past, .state: return next
                default: return nil
                }
            case .have, .active, .speech, .modal: return nil
            default: continue
            }
        }
        return nil
    }
}
