import BilanLanguage
import BilanModel

/// Binds figures to what befell those they count, by the clause and not by distance alone.
///
/// Each figure looks to its right for what its noun is the subject of, then to its left for what it is the object of, then
/// to the figure it is coordinated with or part of. Every step is bounded by the sentence.
struct Binder {
    let items: [Item]
    let tokens: [Token]
    let language: Language
    let phrases: [NounPhrase]
    /// The phrase that begins at an item, and the one that covers it.
    private let phraseAt: [Int: Int]
    private let covered: [Int: Int]
    /// How far a search goes.
    private let reach = 34

    /// What the sentence before counted last.
    let carried: Measure?

    init(items: [Item], tokens: [Token], language: Language, phrases: [NounPhrase], carried: Measure?) {
        self.carried = carried
        self.items = items
        self.tokens = tokens
        self.language = language
        self.phrases = phrases
        var phraseAt: [Int: Int] = [:]
        var covered: [Int: Int] = [:]
        for (number, phrase) in phrases.enumerated() {
            phraseAt[phrase.item] = number
            for item in phrase.item..<phrase.end { covered[item] = number }
        }
        self.phraseAt = phraseAt
        self.covered = covered
    }

    /// The binding of each phrase; nil for a number that is no figure.
    func bindings() -> [Binding?] {
        var bindings: [Binding?] = Array(repeating: nil, count: phrases.count)
        for number in phrases.indices { bindings[number] = own(number) }
        for number in phrases.indices where bindings[number] == nil { bindings[number] = shared(number, bindings) }
        // A noun that others share from the right: "10 and 12 people were killed".
        for number in phrases.indices.reversed() where bindings[number] == nil {
            bindings[number] = sharedFromRight(number, bindings)
        }
        return bindings
    }

    // MARK: - What a figure's own clause says

    private func own(_ number: Int) -> Binding? {
        let phrase = phrases[number]
        if case .thing = phrase.head { return nil }
        if case .percent = phrase.head { return nil }
        if let measure = phrase.measure, !phrase.isSoft {
            if phrase.isImplicit, !isCountableAlone(phrase) { return nil }
            return spared(phrase) && measure.id > Measures.neutralized.id ? nil : Binding(measure: measure, how: .noun)
        }
        if let measure = phrase.participle { return participle(measure, phrase) }
        if let counted = countBehind(phrase) { return counted }
        let right = toTheRight(number)
        if let right, right.how == .passive { return accept(right, phrase) }
        if let left = toTheLeft(number), let binding = accept(left, phrase) { return binding }
        if let sum = announced(number) { return sum }
        if let measure = phrase.measure {
            if spared(phrase) { return nil }
            if phrase.isImplicit, !isCountableAlone(phrase) { return nil }
            return Binding(measure: measure, how: .noun)
        }
        return nil
    }

    /// "Un mort", "no casualties": an article counts before a noun for a victim in French, and "no" in both languages.
    private func isCountableAlone(_ phrase: NounPhrase) -> Bool {
        phrase.figure.qualifier == .zero || language == .fr
    }

    /// "12 killed", "12 tués": bound unless what follows makes the verb an active one with victims of its own.
    private func participle(_ measure: Measure, _ phrase: NounPhrase) -> Binding? {
        let verb = phrase.end
        if isObject(verb + 1) { return nil }
        // "The death of two wounded" is one of those who were counted as wounded.
        if phrase.item > 1, sense(phrase.item - 1) == .of, measure == Measures.injured {
            switch sense(phrase.item - 2) {
            case .victim(Measures.killed), .event(Measures.killed), .state(Measures.killed): return nil
            default: break
            }
        }
        return Binding(measure: refined(measure, phrase), how: .passive, trigger: verb)
    }

    private func accept(_ binding: Binding, _ phrase: NounPhrase) -> Binding? {
        var binding = binding
        binding.measure = refined(binding.measure, phrase, unit: binding.unit)
        switch phrase.head {
        case .unknown:
            if phrase.isImplicit { return nil }
            // A noun that nobody listed is taken for people only where people are what is hurt.
            guard
                Measures.injured.id >= binding.measure.id || binding.measure == Measures.abducted
                    || binding.measure == Measures.detained
            else { return nil }
            guard binding.how == .passive || isNextTo(binding, phrase) else { return nil }
        case .none:
            if phrase.isImplicit { return nil }
            guard isNextTo(binding, phrase) || binding.how == .toll else { return nil }
        default: break
        }
        let isDwelling = binding.measure == Measures.homesDestroyed || binding.measure == Measures.homesDamaged
        let unit = binding.unit ?? phrase.unit
        if isDwelling, unit != .dwelling, isNounless(phrase), hasDwelling(before: phrase.item) {
            // "Damaged 320 houses and destroyed 45": the number alone takes the noun.
            binding.unit = .dwelling
            return binding
        }
        if isDwelling != (unit == .dwelling) { return nil }
        // Troops arrive and leave without being displaced.
        let forces: Set<VictimGroup> = [.military, .police, .peacekeeper, .militia, .armedGroup]
        if forces.contains(phrase.group), binding.measure == Measures.targeted { return nil }
        if forces.contains(phrase.group), Measures.displaced.id...Measures.refugees.id ~= binding.measure.id {
            return nil
        }
        return binding
    }

    /// What a verb means for this noun: houses are damaged where people are affected, displaced people have returned.
    private func refined(_ measure: Measure, _ phrase: NounPhrase, unit: Unit? = nil) -> Measure {
        if isNounless(phrase), hasDwelling(before: phrase.item),
            measure == Measures.homesDamaged || measure == Measures.homesDestroyed
        {
            return measure
        }
        if unit ?? phrase.unit == .dwelling {
            if measure == Measures.affected { return Measures.homesDamaged }
            if measure == Measures.homesDestroyed || measure == Measures.homesDamaged { return measure }
            return measure
        }
        if measure == Measures.homesDamaged || measure == Measures.homesDestroyed {
            // "People flooded out", "personnes touchées".
            return measure == Measures.homesDamaged && phrase.unit != .dwelling ? Measures.affected : measure
        }
        if measure == Measures.returnees, phrase.measure == Measures.refugees { return Measures.repatriated }
        if measure == Measures.displaced, phrase.measure == Measures.refugees { return Measures.refugees }
        if measure == Measures.displaced, let own = phrase.measure,
            own == Measures.returnees || own == Measures.repatriated
        {
            return own
        }
        return measure
    }

    /// A number alone, or with "others".
    private func isNounless(_ phrase: NounPhrase) -> Bool {
        if case .none = phrase.head { return true }
        return ["others", "autres"].contains(tokens[phrase.tokens.upperBound - 1].text)
    }

    private func hasDwelling(before item: Int) -> Bool { items[..<item].contains { $0.sense == .dwelling } }

    private func isNextTo(_ binding: Binding, _ phrase: NounPhrase) -> Bool {
        guard let trigger = binding.trigger else { return true }
        let gap = trigger < phrase.item ? (trigger + 1)..<phrase.item : phrase.end..<max(phrase.end, trigger)
        return gap.allSatisfy { item in
            switch items[item].sense {
            case .skip, .be, .of, .have, .modal, .relative: true
            default: items[item].mark == "\"" || items[item].mark == ":" || items[item].mark == "'"
            }
        }
    }

    // MARK: - To the right

    /// The verb that the noun is the subject of, or the participle behind it.
    private func toTheRight(_ number: Int) -> Binding? {
        var place = phrases[number].end
        var sawBe = false
        var sawHave = false
        var isNegated = false
        let end = min(items.count, place + reach)
        while place < end {
            if let other = phraseAt[place] {
                // A number of things or of days on the way is no obstacle; one of people is.
                if case .thing = phrases[other].head {
                    place = phrases[other].end
                    continue
                }
                return nil
            }
            let item = items[place]
            switch item.kind {
            case .mark(let mark):
                guard let next = afterMark(mark, place) else { return nil }
                place = next
                continue
            case .sense(let sense):
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
                case .be, .have, .past, .middle: return next + 1
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

    // MARK: - To the left

    /// The verb that the figure is the object of, or the noun it belongs to.
    private func toTheLeft(_ number: Int) -> Binding? {
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

    /// "30 of whom were killed", "quatre d'entre eux".
    private func isOfWhom(_ place: Int) -> Bool { ["of", "d'"].contains(text(place)) }

    // MARK: - Sums

    /// "Deaths: 12", "Houses destroyed: 1,204": whom a label counts stands before its verb.
    private func labelled(_ measure: Measure, _ place: Int) -> Binding {
        counted(measure, place)
    }

    private func counted(_ measure: Measure, _ place: Int) -> Binding {
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
    private func isCounted(_ place: Int) -> Bool {
        (max(0, place - 6)..<place).contains { CountWords.all.contains(text($0)) || items[$0].sense == .sum }
    }

    /// "Brings to 24 the number of people killed", "porte à 52 le nombre de militaires tués".
    private func countBehind(_ phrase: NounPhrase) -> Binding? {
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
    private func announced(_ number: Int) -> Binding? {
        let phrase = phrases[number]
        guard case .none = phrase.head, !phrase.isImplicit else { return nil }
        let links: Set<String> = ["to", "at", "a", "of", "de", "d'", "is", "est", ":"]
        let before = phrase.item - 1
        guard before >= 0,
            links.contains(text(before)) || sense(before) == .change || sense(before) == .sum || sense(before) == .of
        else { return nil }
        var sawChange = false
        for place in stride(from: before, through: max(0, before - 12), by: -1) {
            if covered[place] != nil || items[place].mark == ";" { break }
            if sense(place) == .change { sawChange = true }
            if ["figure", "total", "chiffre"].contains(text(place)), sawChange || sense(place - 1) == .change {
                return carriedOn(number, place)
            }
            switch sense(place) {
            case .toll(let measure): return Binding(measure: measure, how: .toll, trigger: place)
            case .sum: return carriedOn(number, place)
            case .running
            where items[place].tokens.contains { ["total", "nombre", "number"].contains(tokens[$0].text) }:
                return carriedOn(number, place)
            case .past(let measure), .state(let measure), .victim(let measure):
                if isCounted(place) { return counted(measure, place) }
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

    private func isNegated(before place: Int) -> Bool {
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

    private func isTollWord(_ place: Int) -> Bool {
        if case .toll = sense(place) { return true }
        return false
    }

    private func isTollAhead(_ place: Int) -> Bool {
        (max(0, place - 8)..<place).contains {
            if case .toll = items[$0].sense { return true }
            return false
        }
    }

    // MARK: - Looking

    private func sense(_ place: Int) -> Sense? { items.indices.contains(place) ? items[place].sense : nil }

    private func text(_ place: Int) -> String {
        items.indices.contains(place) ? tokens[items[place].tokens.lowerBound].text : ""
    }

    /// Whether an object begins here: a figure, or a noun phrase for people without a preposition.
    private func isObject(_ start: Int) -> Bool {
        var place = start
        while place < items.count, place - start < 4 {
            if phraseAt[place] != nil {
                if case .thing = phrases[phraseAt[place] ?? 0].head { return false }
                return true
            }
            switch items[place].sense {
            case .skip: place += 1
            case .person, .fighter, .occupation, .household, .dwelling: return place > start || language == .en
            default: return false
            }
        }
        return false
    }

    /// "12 hostages were released": they are no victims any more.
    private func spared(_ phrase: NounPhrase) -> Bool {
        var place = phrase.end
        while place < items.count, place - phrase.end < 5 {
            switch items[place].sense {
            case .spared: return true
            case .be, .have, .skip, .not: place += 1
            default: return false
            }
        }
        return false
    }

    // MARK: - What other figures say

    /// The measure of the figure that this one is coordinated with on the left, or part of.
    private func shared(_ number: Int, _ bindings: [Binding?]) -> Binding? {
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
            if phrase.isImplicit, phrase.item - phrases[other].end > 2 || sense(phrase.item - 1) != .and { return nil }
            if case .percent = phrase.head { return nil }
            // "30 injured and 5": a number alone takes the noun as well as the verb.
            return Binding(
                measure: binding.measure, how: .shared, sharedWith: other, trigger: binding.trigger,
                isNegated: binding.isNegated)
        }
        return nil
    }

    /// "Deaths by cercle: Koro 14, Bankass 9": a label, then names with their numbers.
    private func listed(_ number: Int) -> Binding? {
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
            default: if items[place].mark != nil { return nil }
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
    private func sharedFromRight(_ number: Int, _ bindings: [Binding?]) -> Binding? {
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

/// Words for a count of something.
enum CountWords {
    static let all: Set<String> = [
        "number", "numbers", "nombre", "count", "tally", "total", "figure", "chiffre", "decompte",
    ]
}

/// Verbs of saying that stand behind those they speak of: "12 people were reported killed".
enum NounAdverbs {
    static func isPassiveSpeech(_ word: String) -> Bool {
        [
            "reported", "confirmed", "recorded", "registered", "identified", "verified", "documented", "counted",
            "estimated", "recenses",
            "signales", "enregistres", "recense", "signale", "enregistre",
        ].contains(word)
    }
}
