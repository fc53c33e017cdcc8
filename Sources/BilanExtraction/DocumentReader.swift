import BilanLanguage
import BilanModel
import BilanPlaces

/// Reads one text from its scalars to its candidates.
struct DocumentReader {
    let gazetteer: Gazetteer
    let names: PlaceNames
    let source: SourceText
    let language: Language
    let tokens: [Token]
    let words: [String]
    let sentences: [Range<Int>]
    let anchor: CalendarDate?
    let givenPlace: Int32?

    init(
        gazetteer: Gazetteer, names: PlaceNames, source: SourceText, language: Language?, publishedOn: CalendarDate?,
        place: Int32?
    ) {
        self.gazetteer = gazetteer
        self.names = names
        self.source = source
        tokens = Tokenizer.tokens(of: source)
        words = tokens.map(\.text)
        sentences = SentenceSplitter.sentences(tokens)
        let language = language ?? LanguageGuess.language(of: tokens)
        self.language = language
        givenPlace = place
        anchor = publishedOn ?? DocumentReader.latestDay(tokens, sentences, language)
    }

    /// The latest day that the text writes out with its year.
    private static func latestDay(_ tokens: [Token], _ sentences: [Range<Int>], _ language: Language) -> CalendarDate? {
        var latest: CalendarDate?
        for sentence in sentences {
            let finder = DateFinder(tokens: tokens[sentence], language: language, anchor: nil)
            for mention in finder.mentions() where mention.isFine && mention.kind != .since {
                if let day = mention.days?.upperBound, latest.map({ day > $0 }) ?? true { latest = day }
            }
        }
        return latest
    }

    func candidates() -> [Candidate] {
        var candidates: [Candidate] = []
        let links = RelatedLinks(tokens, sentences)
        let lexicon = Lexicon.of(language)
        var context = Context()
        for sentence in sentences {
            let dates = DateFinder(tokens: tokens[sentence], language: language, anchor: anchor).mentions()
            let chunker = Chunker(
                tokens: tokens, sentence: sentence, words: words[sentence], lexicon: lexicon, dates: dates)
            let items = chunker.items()
            let places = PlaceFinder(
                gazetteer: gazetteer, names: names, tokens: tokens, words: words[sentence], sentence: sentence
            ).mentions()
            let found = SentenceReader(
                items: items, tokens: tokens, language: language, carried: context.measure
            ).drafts()
            // "The 32 victims were buried": those of the sentences before, not others.
            let drafts = DocumentReader.withoutAnaphors(found, candidates)
            let attributions = AttributionFinder(items: items, tokens: tokens, language: language).attributions()
            let isLink = links.contains(tokens, sentence)
            if !drafts.isEmpty {
                let builder = CandidateBuilder(
                    document: self, sentence: sentence, items: items, dates: dates, places: places,
                    attributions: attributions, context: context, drafts: drafts, isLink: isLink,
                    first: candidates.count)
                candidates += builder.candidates()
            }
            if let last = drafts.last { context.measure = last.measure }
            if !isLink { context.note(places, attributions, dates, self) }
        }
        Repeats.mark(&candidates)
        return candidates
    }

    /// Figures without those that only take up a number given before; parts keep their totals.
    private static func withoutAnaphors(_ drafts: [Draft], _ before: [Candidate]) -> [Draft] {
        guard !before.isEmpty, drafts.contains(where: \.isDefinite), !drafts.contains(where: { $0.parent != nil })
        else { return drafts }
        return drafts.filter { draft in
            !draft.isDefinite
                || !before.contains {
                    $0.estimate.best == draft.estimate.best && $0.unit == draft.unit && $0.estimate.best != nil
                }
        }
    }

    /// What earlier sentences said, for figures whose own sentence is silent.
    struct Context {
        /// The last place finer than a country.
        var place: PlaceMention?
        var country: PlaceMention?
        /// The first place of the text.
        var lead: PlaceMention?
        var attribution: Attribution?
        var date: DateMention?
        private var dated = 0
        private var sentence = 0
        /// What was counted last.
        var measure: Measure?

        mutating func note(
            _ places: [PlaceMention], _ attributions: [Attribution], _ dates: [DateMention], _ document: DocumentReader
        ) {
            for mention in places where !mention.isAside && !mention.isGoal {
                if mention.isCountry { country = country ?? mention } else { place = mention }
                if lead == nil, !mention.isCountry { lead = mention }
            }
            if let named = attributions.last(where: { !$0.isPronoun }) { attribution = named }
            sentence += 1
            if let day = dates.last(where: { day in
                day.kind == .when && day.days != nil
                    && !attributions.contains {
                        $0.verb.upperBound <= day.tokens.lowerBound && day.tokens.lowerBound - $0.verb.upperBound <= 2
                    }
            }) {
                date = day
                dated = sentence
            }
            // A day reaches the sentences right behind it, not the whole text.
            if sentence - dated > 3 { date = nil }
        }
    }
}
