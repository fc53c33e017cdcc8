import BilanLanguage
import BilanModel

extension Binder {
    /// "Un mort", "no casualties": an article counts before a noun for a victim in French, and "no" in both languages.
    func isCountableAlone(_ phrase: NounPhrase) -> Bool {
        phrase.figure.qualifier == .zero || language == .fr
    }

    /// "12 killed", "12 tués": bound unless what follows makes the verb an active one with victims of its own.
    func participle(_ measure: Measure, _ phrase: NounPhrase) -> Binding? {
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

    func accept(_ binding: Binding, _ phrase: NounPhrase) -> Binding? {
        if isBuried(binding) { return nil }
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

    /// "The landslide buried 20 people": some of them may be dug out, unlike the dead whom villagers bury.
    private func isBuried(_ binding: Binding) -> Bool {
        let verbs: Set<String> = ["buried", "burying", "bury", "enseveli", "ensevelis", "ensevelies", "ensevelissant"]
        let slides: Set<String> = [
            "collapse", "collapsed", "landslide", "mudslide", "landslip", "rockfall", "avalanche", "cave", "eboulement",
            "effondrement", "glissement", "coulee",
        ]
        guard let trigger = binding.trigger, verbs.contains(text(trigger)) else { return false }
        return items[..<trigger].contains { item in item.tokens.contains { slides.contains(tokens[$0].text) } }
    }

    /// What a verb means for this noun: houses are damaged where people are affected, displaced people have returned.
    private func refined(_ measure: Measure, _ phrase: NounPhrase, unit: Unit? = nil) -> Measure {
        if isNounless(phrase), hasDwelling(before: phrase.item),
            measure == Measures.homesDamaged || measure == Measures.homesDestroyed
        {
            return measure
        }
        if unit ?? phrase.unit == .dwelling {
            // "The floods claimed 88 houses".
            if measure == Measures.killed { return Measures.homesDestroyed }
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
            case .skip, .be, .of, .have, .modal, .relative, .respectively: true
            default: items[item].mark == "\"" || items[item].mark == ":" || items[item].mark == "'"
            }
        }
    }

    /// "12 hostages were released": they are no victims any more.
    func spared(_ phrase: NounPhrase) -> Bool {
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
}
