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
        readOn: CalendarDate?, place: Int32?
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
        var day = publishedOn ?? DocumentReader.latestDay(tokens, sentences, language)
        if day == nil, let readOn { day = DocumentReader.weekdayDate(tokens, language, notAfter: readOn) }
        anchor = day
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

    /// The latest "Saturday, September 9" of a text without a year: the last year in which the two agree.
    ///
    /// Source: METHODOLOGY section 6.
    private static func weekdayDate(_ tokens: [Token], _ language: Language, notAfter end: CalendarDate)
        -> CalendarDate?
    {
        var latest: CalendarDate?
        for place in tokens.indices {
            guard tokens[place].text.utf8.count > 4, let weekday = DateNames.weekday(tokens[place].text, language)
            else {
                continue
            }
            let finder = DateFinder(
                tokens: tokens[(place + 1)..<min(tokens.endIndex, place + 6)], language: language, anchor: end)
            let date = finder.mentions().first.flatMap {
                $0.tokens.lowerBound <= place + 2 && $0.isFine ? $0.days : nil
            }
            guard let day = date?.upperBound, date?.lowerBound == day else { continue }
            let parts = day.parts
            let years = (0..<12).compactMap { CalendarDate(year: day.year - $0, month: parts.month, day: parts.day) }
            guard let found = years.first(where: { $0 <= end && $0.weekday == weekday }) else { continue }
            latest = latest.map { max($0, found) } ?? found
        }
        return latest
    }

    func candidates() -> [Candidate] {
        var candidates: [Candidate] = []
        let links = RelatedLinks(tokens, sentences)
        let lexicon = Lexicon.of(language)
        var context = DocumentContext()
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
            if !isLink { context.note(places, attributions, dates, sentence, words) }
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
}
