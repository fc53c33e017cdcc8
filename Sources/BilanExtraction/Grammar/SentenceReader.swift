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
    /// Whether words ("including") and no mark make it a part.
    var isWordedPart = false
    var isNamed = false
    /// Whether an article says that the text has spoken of them: "the 32 victims".
    var isDefinite = false
}

/// Reads the figures of one sentence.
struct SentenceReader {
    let items: [Item]
    let tokens: [Token]
    let language: Language
    let phrases: [NounPhrase]

    /// What the sentence before counted last, and whom.
    let carried: Measure?

    init(items: [Item], tokens: [Token], language: Language, carried: Measure? = nil) {
        self.carried = carried
        self.items = items
        self.tokens = tokens
        self.language = language
        phrases = NounPhraseReader(items: items, tokens: tokens, language: language).phrases()
    }

    /// Figures in the order of the sentence.
    func drafts() -> [Draft] {
        guard !phrases.isEmpty else { return [] }
        let binder = Binder(items: items, tokens: tokens, language: language, phrases: phrases, carried: carried)
        let bindings = binder.bindings()
        var drafts: [Draft] = []
        /// The draft of each phrase.
        var made: [Int: Int] = [:]
        for number in phrases.indices {
            let phrase = phrases[number]
            if case .percent = phrase.head {
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
            if let group = binding.group { (draft.group, draft.side) = (group, binding.side) }
            if let unit = binding.unit { draft.unit = unit }
            if draft.measure == Measures.homesDestroyed || draft.measure == Measures.homesDamaged {
                draft.unit = .dwelling
            }
            identify(&draft, drafts)
            draft.isDefinite = isDefinite(phrase)
            relate(&draft, number, binder, drafts, made)
            correct(&draft, drafts)
            made[number] = drafts.count
            drafts.append(draft)
        }
        ShareReader(reader: self, figures: Lexicon.of(language).figures).add(to: &drafts)
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
        if figure.qualifier == .range, phrase.scanned.isFromTo, isFrom(phrase), isChange(before: phrase.item),
            let upper = phrase.scanned.upper
        {
            figure = ReadFigure(.exact, upper)
        }
        // "30 blessés ou plus".
        if figure.qualifier == .exact, let behind = behind(phrase) { figure = ReadFigure(behind, figure.value) }
        // A modifier before the first of coordinated numbers governs the others.
        if figure.qualifier == .exact, let before, [.atLeast, .moreThan, .about].contains(before.qualifier),
            !phrase.isImplicit,
            governs(before.phrase, phrase), before.phrase.figure.isExact, !before.phrase.scanned.isRound
        {
            figure = ReadFigure(before.qualifier, figure.value)
        }
        return (figure.estimate, figure.qualifier)
    }

    private func behind(_ phrase: NounPhrase) -> Qualifier? {
        let end = phrase.participle == nil ? phrase.tokens.upperBound : phrase.tokens.upperBound + 1
        guard end + 1 < tokens.count else { return nil }
        switch tokens[end].text + " " + tokens[end + 1].text {
        case "or more", "ou plus", "and more", "et plus", "at least", "au moins", "au minimum": return .atLeast
        case "or so", "or thereabouts": return .about
        default: return tokens[end].text == "environ" ? .about : nil
        }
    }

    /// "Over 70 deaths and 200 injuries": only where "and" alone stands between the two.
    func governs(_ first: NounPhrase, _ second: NounPhrase) -> Bool {
        guard (1...3).contains(second.item - first.end) else { return false }
        var joins = 0
        for place in first.end..<second.item {
            switch items[place].sense {
            case .and: joins += 1
            case .past, .state, .of: if case .none = first.head { break } else { return false }
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
            if items[place].sense == .reported { return true }
            switch items[place].sense {
            case .be, .have, .skip, .not, .speech, .preposition, .person, .and, .victim, .state, .past:
                place += 1
            default: if items[place].figure == nil { return false } else { place += 1 }
            }
        }
        return false
    }

    /// Whether the range opens with "from" or "de".
    private func isFrom(_ phrase: NounPhrase) -> Bool {
        let first = tokens[items[phrase.item].tokens.lowerBound].text
        let before = phrase.item > 0 ? tokens[items[phrase.item - 1].tokens.upperBound - 1].text : ""
        return ["from", "de", "d'"].contains(first) || ["from", "de", "d'"].contains(before)
    }

    /// Whether a verb of change stands before "from A to B".
    func isChange(before item: Int) -> Bool {
        for place in stride(from: item - 1, through: max(0, item - 5), by: -1) {
            switch items[place].sense {
            case .change: return true
            default: if items[place].figure != nil { return false }
            }
        }
        return false
    }

    private func isDefinite(_ phrase: NounPhrase) -> Bool {
        guard phrase.item > 0, phrase.figure.qualifier == .exact else { return false }
        return ["the", "these", "those", "les", "ces"].contains(
            tokens[items[phrase.item - 1].tokens.upperBound - 1].text)
    }

    // MARK: - Who they are

    /// "1,040 are children", "14 wounded" after "nine soldiers dead", "12 others", "on our side".
    private func identify(_ draft: inout Draft, _ drafts: [Draft]) {
        // "13 morts, 40 blessés et 600 déplacés": displaced by the event, no stock.
        if language == .fr, draft.measure == Measures.idps, draft.binding.how == .noun, let last = drafts.last,
            last.measure.hasScope
        {
            draft.measure = Measures.displaced
        }
        if draft.group == .all, let group = groupByCopula(draft.phrase) { draft.group = group }
        if draft.group == .all, draft.unit == .person, isNounless(draft.phrase), draft.binding.how != .part,
            draft.measure.hasScope,
            let first = drafts.first, first.group != .all, drafts.allSatisfy({ $0.group == first.group }),
            !first.group.isAcross,
            !first.phrase.isOccupation || !draft.measure.hasScope || draft.phrase.item - first.phrase.end < 8
        {
            (draft.group, draft.side) = (first.group, first.side)
        }
        if draft.group == .all, draft.measure.hasScope, let side = ranks(draft.phrase) {
            draft.group = side
        }
        if draft.phrase.isOccupation, !draft.measure.hasScope, draft.group == .civilian { draft.group = .all }
    }

    /// A number with a participle alone, or with "others".
    private func isNounless(_ phrase: NounPhrase) -> Bool {
        if case .none = phrase.head { return true }
        guard case .people = phrase.head, phrase.end > phrase.item else { return false }
        return ["others", "other", "autres", "autre"].contains(tokens[phrase.tokens.upperBound - 1].text)
    }

    private func groupByCopula(_ phrase: NounPhrase) -> VictimGroup? {
        guard case .none = phrase.head else { return nil }
        // "17 of them women" needs no verb.
        var sawBe = isOfThem(phrase)
        for place in phrase.end..<min(items.count, phrase.end + 6) {
            switch items[place].sense {
            case .be: sawBe = true
            case .skip, .of, .subset, .relative: continue
            case .person(let group): return sawBe ? group : nil
            case .occupation: return sawBe ? .civilian : nil
            default: return nil
            }
        }
        return nil
    }

    /// "17 of them", "huit d'entre eux": a part of those spoken of before.
    private func isOfThem(_ phrase: NounPhrase) -> Bool {
        guard phrase.end < items.count else { return false }
        let words = tokens[items[phrase.end].tokens].map(\.text)
        return ["of them", "of whom", "of these", "of those", "d' entre eux", "d' entre elles", "of which"].contains(
            words.joined(separator: " "))
    }

    /// "On our side", "dans ses rangs": the army's own, or the fighters spoken of before.
    private func ranks(_ phrase: NounPhrase) -> VictimGroup? {
        for place in phrase.end..<min(items.count, phrase.end + 9) {
            let word = tokens[items[place].tokens.lowerBound].text
            guard ["side", "ranks", "rangs", "cote"].contains(word), place > 0 else { continue }
            let owner = tokens[items[place].tokens.lowerBound - 1].text
            guard ["our", "its", "their", "nos", "ses", "leurs", "notre", "son", "leur"].contains(owner) else {
                continue
            }
            let isFighters = items[..<phrase.item].contains {
                if case .fighter = $0.sense { return true }
                return false
            }
            return isFighters && owner != "our" && owner != "nos" ? .armedGroup : .military
        }
        return nil
    }

    // MARK: - Relations

    private func relate(_ draft: inout Draft, _ number: Int, _ binder: Binder, _ drafts: [Draft], _ made: [Int: Int]) {
        if let other = draft.binding.sharedWith.flatMap({ made[$0] }) {
            if draft.binding.how == .part {
                draft.parent = fitting(draft, drafts, other)
                draft.isWordedPart = isSubset(draft.phrase.item)
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
        // "Including six women and three children, were killed": the list goes on, though the verb is its own, too.
        if let last = drafts.last, let parent = last.parent, last.isWordedPart, draft.measure == last.measure,
            !binder.opensPart(draft.phrase.item), draft.phrase.item - last.phrase.end < 4,
            binder.isCoordinated(last.phrase, draft.phrase), isWithin(draft, drafts[parent])
        {
            draft.parent = parent
            draft.isWordedPart = true
            return
        }
        if isOfThem(draft.phrase), draft.binding.how == .shared || draft.group.isAcross, let last = drafts.indices.last,
            drafts[last].measure == draft.measure
        {
            draft.parent = fitting(draft, drafts, last)
            draft.isWordedPart = true
            return
        }
        if binder.opensPart(draft.phrase.item), draft.parent == nil, let last = drafts.indices.last,
            isSubset(draft.phrase.item)
        {
            draft.parent = fitting(draft, drafts, last)
            draft.isWordedPart = true
        }
        // "Names provided for 81 victims": the named ones of the toll before.
        if draft.measure == Measures.casualtiesUnsplit, isNamed(draft.phrase) {
            draft.measure = Measures.killed
            draft.parent = drafts.lastIndex { $0.measure == Measures.killed }
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
            let isOfKind =
                candidate.measure == draft.measure || candidate.measure == Measures.casualtiesUnsplit
                || candidate.measure == Measures.cases && draft.measure == Measures.killed
            if candidate.parent == nil || isSubset(draft.phrase.item) && candidate.phrase.item < draft.phrase.item - 6,
                isWithin(draft, candidate), isOfKind, candidate.unit == draft.unit || candidate.unit == .case
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
        (max(0, phrase.item - 8)..<min(items.count, phrase.end + 7)).contains { items[$0].sense == .named }
            || (max(0, phrase.item - 8)..<min(items.count, phrase.end + 7)).contains {
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
