import BilanLanguage
import BilanModel

/// A figure of a sentence with what the sentence says of it; places and days are numbers into the sentence's lists.
struct Draft {
    var phrase: NounPhrase
    var measure: Measure
    var binding: Binding
    var estimate: Estimate
    var qualifier: Qualifier
    var group: VictimGroup
    var side: Group.Side?
    var unit: Unit
    var parent: Int?
    var isNamed = false
}

/// Reads the figures of one sentence.
struct SentenceReader {
    let items: [Item]
    let tokens: [Token]
    let language: Language
    let phrases: [NounPhrase]

    init(items: [Item], tokens: [Token], language: Language) {
        self.items = items
        self.tokens = tokens
        self.language = language
        phrases = NounPhraseReader(items: items, tokens: tokens, language: language).phrases()
    }

    /// Figures in the order of the sentence.
    func drafts() -> [Draft] {
        guard !phrases.isEmpty else { return [] }
        let binder = Binder(items: items, tokens: tokens, language: language, phrases: phrases)
        let bindings = binder.bindings()
        var drafts: [Draft] = []
        /// The draft of each phrase.
        var made: [Int: Int] = [:]
        for number in phrases.indices {
            let phrase = phrases[number]
            if case .percent = phrase.head {
                if let draft = ShareReader(reader: self, drafts: drafts).draft(number) { drafts.append(draft) }
                continue
            }
            guard let binding = bindings[number], !binding.isNegated else { continue }
            guard let (estimate, qualifier) = meaning(phrase, binding, after: drafts.last) else {
                continue
            }
            var draft = Draft(
                phrase: phrase, measure: binding.measure, binding: binding, estimate: estimate, qualifier: qualifier,
                group: phrase.group, side: phrase.side, unit: phrase.unit)
            if case .none = phrase.head, let other = binding.sharedWith.flatMap({ made[$0] }), binding.how == .shared {
                (draft.group, draft.side, draft.unit) = (drafts[other].group, drafts[other].side, drafts[other].unit)
            }
            relate(&draft, number, binder, drafts, made)
            correct(&draft, drafts)
            made[number] = drafts.count
            drafts.append(draft)
        }
        return drafts
    }

    /// What a number means behind its words; nil for an article that is no figure here.
    private func meaning(_ phrase: NounPhrase, _ binding: Binding, after before: Draft?) -> (Estimate, Qualifier)? {
        var figure = phrase.figure
        if figure.qualifier == .zero, figure.value == .zero {
            let isReported = isReportedOnly(phrase)
            return isReported ? (Qualifier.noneReported.estimate(nil), .noneReported) : (figure.estimate, .zero)
        }
        if phrase.isImplicit,
            !(binding.how == .passive || binding.how == .active || binding.how == .noun || binding.how == .shared)
        {
            return nil
        }
        // "Rose from 10 to 14": the second number alone is the figure.
        if figure.qualifier == .range, phrase.scanned.isFromTo, isChange(before: phrase.item),
            let upper = phrase.scanned.upper
        {
            figure = ReadFigure(.exact, upper)
        }
        // A modifier before the first of coordinated numbers governs the others.
        if figure.qualifier == .exact, let before, [.atLeast, .moreThan, .about].contains(before.qualifier),
            !phrase.isImplicit,
            governs(before.phrase, phrase), before.phrase.figure.isExact, !before.phrase.scanned.isRound
        {
            figure = ReadFigure(before.qualifier, figure.value)
        }
        return (figure.estimate, figure.qualifier)
    }

    /// "Over 70 deaths and 200 injuries": only where "and" alone stands between the two.
    func governs(_ first: NounPhrase, _ second: NounPhrase) -> Bool {
        guard (1...3).contains(second.item - first.end) else { return false }
        var joins = 0
        for place in first.end..<second.item {
            switch items[place].sense {
            case .and: joins += 1
            case .past, .state, .of: break
            default: return false
            }
        }
        return joins == 1
    }

    /// "No casualties were reported".
    private func isReportedOnly(_ phrase: NounPhrase) -> Bool {
        var place = phrase.end
        while place < items.count, place - phrase.end < 6 {
            let text = tokens[items[place].tokens.lowerBound].text
            if NounAdverbs.isPassiveSpeech(text)
                || [
                    "signalee", "signale", "rapportee", "rapporte", "deplore", "deploree", "enregistree", "recensee",
                    "announced",
                ].contains(text)
            {
                return true
            }
            switch items[place].sense {
            case .be, .have, .skip, .not, .speech, .reported, .preposition, .person, .and, .victim, .state, .past:
                place += 1
            default: if items[place].figure == nil { return false } else { place += 1 }
            }
        }
        return false
    }

    /// Whether a verb of change stands before "from A to B".
    func isChange(before item: Int) -> Bool {
        for place in stride(from: item - 1, through: max(0, item - 5), by: -1) {
            switch items[place].sense {
            case .change: return true
            case .toll: return true
            default: if items[place].figure != nil { return false }
            }
        }
        return false
    }

    // MARK: - Relations

    private func relate(_ draft: inout Draft, _ number: Int, _ binder: Binder, _ drafts: [Draft], _ made: [Int: Int]) {
        if let other = draft.binding.sharedWith.flatMap({ made[$0] }) {
            if draft.binding.how == .part {
                draft.parent = fitting(draft, drafts, other)
                return
            }
            // A further part of the same list.
            if let parent = drafts[other].parent, draft.measure == drafts[other].measure,
                !binder.opensPart(draft.phrase.item)
            {
                draft.parent = isWithin(draft, drafts[parent]) ? parent : nil
                return
            }
        }
        if binder.opensPart(draft.phrase.item), draft.parent == nil, let last = drafts.indices.last,
            isSubset(draft.phrase.item)
        {
            draft.parent = fitting(draft, drafts, last)
        }
        // "Names provided for 81 victims": the named ones of the toll before.
        if draft.measure == Measures.casualtiesUnsplit, isNamed(draft.phrase),
            let toll = drafts.lastIndex(where: { $0.measure == Measures.killed })
        {
            draft.measure = Measures.killed
            draft.parent = toll
            draft.isNamed = true
        }
    }

    /// Whether words, and not only a mark, make the figure a part.
    private func isSubset(_ item: Int) -> Bool {
        var place = item - 1
        while place >= 0, item - place < 4 {
            if items[place].sense == .subset { return true }
            guard items[place].sense == .skip || items[place].sense == .of else { return false }
            place -= 1
        }
        return false
    }

    /// The total that a part belongs to: the nearest before it that is large enough and no part of the same list.
    private func fitting(_ draft: Draft, _ drafts: [Draft], _ start: Int) -> Int? {
        var other: Int? = start
        while let place = other, place >= 0 {
            let candidate = drafts[place]
            if candidate.parent == nil || isSubset(draft.phrase.item) && candidate.phrase.item < draft.phrase.item - 6,
                isWithin(draft, candidate), candidate.unit == draft.unit || draft.measure != candidate.measure
            {
                return place
            }
            if let parent = candidate.parent, isWithin(draft, drafts[parent]) { return parent }
            other = place > 0 ? place - 1 : nil
        }
        return nil
    }

    private func isWithin(_ draft: Draft, _ total: Draft) -> Bool {
        guard let part = draft.estimate.low ?? draft.estimate.best ?? draft.estimate.high else { return false }
        guard let whole = total.estimate.high ?? total.estimate.best else { return true }
        if total.estimate.high == nil { return part <= whole || total.qualifier != .exact }
        return part <= whole
    }

    private func isNamed(_ phrase: NounPhrase) -> Bool {
        (max(0, phrase.item - 8)..<min(items.count, phrase.end + 4)).contains { items[$0].sense == .named }
            || (max(0, phrase.item - 8)..<min(items.count, phrase.end + 4)).contains {
                tokens[items[$0].tokens.lowerBound].text == "identified"
            }
    }

    // MARK: - What the sentence says besides

    private func correct(_ draft: inout Draft, _ drafts: [Draft]) {
        // "Affected by violence and in need of assistance … 8.8 million people affected": both words are of one figure.
        if draft.measure == Measures.affected,
            items[..<draft.phrase.item].contains(where: { $0.sense == .state(Measures.inNeed) }), draft.parent == nil
        {
            draft.measure = Measures.inNeed
        }
        if draft.group == .armedGroup, draft.side == .attacker, isOperation { draft.side = nil }
        if draft.group == .all, draft.unit == .person, isPeacekeeping,
            draft.phrase.tokens.contains(where: { ["personnel", "members", "staff"].contains(tokens[$0].text) })
        {
            draft.group = .peacekeeper
        }
    }

    private var isPeacekeeping: Bool {
        items.contains { item in
            item.tokens.contains { ["minusma", "monusco", "minusca", "peacekeeping"].contains(tokens[$0].text) }
        }
    }

    /// Whether the state strikes and nobody attacks: those it hits are no attackers.
    private var isOperation: Bool {
        let strikes: Set<String> = [
            "airstrike", "airstrikes", "strike", "strikes", "drone", "drones", "operation", "operations", "raid",
            "offensive", "frappe", "frappes", "ratissage", "bombardment",
            "bombardement", "bombardements", "drones", "aerienne", "aeriennes", "sweep", "shelling",
        ]
        let attacks: Set<String> = [
            "attack", "attacks", "ambush", "assault", "attacked", "attaque", "attaques", "embuscade", "assaut",
            "repelled", "repousse", "assailants", "attackers", "assaillants", "raided", "kidnapped",
        ]
        var hasStrike = false
        for item in items {
            for place in item.tokens {
                if attacks.contains(tokens[place].text) { return false }
                if strikes.contains(tokens[place].text) { hasStrike = true }
            }
        }
        return hasStrike
    }
}
