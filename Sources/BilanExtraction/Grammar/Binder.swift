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
    let phraseAt: [Int: Int]
    let covered: [Int: Int]
    /// How far a search goes.
    let reach = 34
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

    func own(_ number: Int) -> Binding? {
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
        if case .none = phrase.head, hasAnObject(phrase) { return nil }
        if let left = toTheLeft(number), let binding = accept(left, phrase) { return binding }
        if let sum = announced(number) { return sum }
        if let measure = phrase.measure {
            if spared(phrase) { return nil }
            if phrase.isImplicit, !isCountableAlone(phrase) { return nil }
            return Binding(measure: measure, how: .noun)
        }
        return nil
    }

    func sense(_ place: Int) -> Sense? { items.indices.contains(place) ? items[place].sense : nil }

    func text(_ place: Int) -> String {
        items.indices.contains(place) ? tokens[items[place].tokens.lowerBound].text : ""
    }

    /// Whether an object begins here: a figure, or a noun phrase for people without a preposition.
    func isObject(_ start: Int) -> Bool {
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
}
