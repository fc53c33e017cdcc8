import BilanLanguage
import BilanModel

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
            guard let binding = bindings[number], !binding.isNegated || phrase.figure.qualifier == .zero else {
                continue
            }
            guard let (estimate, qualifier) = meaning(phrase, binding, after: drafts.last) else {
                continue
            }
            var draft = Draft(
                phrase: phrase, measure: binding.measure, binding: binding, estimate: estimate, qualifier: qualifier,
                group: phrase.group, side: phrase.side, unit: phrase.unit)
            if case .none = phrase.head, let other = binding.sharedWith.flatMap({ made[$0] }), binding.how == .shared {
                (draft.group, draft.side, draft.unit) = (drafts[other].group, drafts[other].side, drafts[other].unit)
            }
            if let noun = noun(behind: number) {
                (draft.group, draft.side, draft.unit) = (noun.group, noun.side, noun.unit)
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
}
