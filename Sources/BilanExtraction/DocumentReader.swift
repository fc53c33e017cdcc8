import BilanLanguage
import BilanModel
import BilanPlaces

/// Reads one text from its scalars to its candidates.
struct DocumentReader {
    let gazetteer: Gazetteer
    let names: PlaceNames
    let source: SourceText
    let language: Language
    let anchor: CalendarDate?
    let givenPlace: Int32?
    /// The piece of the text that is being read.
    private(set) var tokens: [Token] = []
    private(set) var words: [String] = []
    private let links: RelatedLinks
    /// The text, when it is no longer than a piece.
    private let only: TextPieces.Piece?

    init(
        gazetteer: Gazetteer, names: PlaceNames, source: SourceText, language: Language?, publishedOn: CalendarDate?,
        readOn: CalendarDate?, place: Int32?
    ) {
        self.gazetteer = gazetteer
        self.names = names
        self.source = source
        givenPlace = place
        var pieces = TextPieces(source)
        var dating = DateOfText(readOn: readOn)
        var links = RelatedLinks()
        var guessed = language
        var first: TextPieces.Piece?
        var count = 0
        while let piece = pieces.next() {
            let spoken = guessed ?? LanguageGuess.language(of: piece.tokens)
            guessed = spoken
            links.note(piece)
            if publishedOn == nil { dating.note(piece, spoken) }
            first = count == 0 ? piece : nil
            count += 1
        }
        self.links = links
        only = first
        self.language = guessed ?? .en
        anchor = publishedOn ?? dating.day
    }

    /// The figures of the whole text.
    mutating func candidates() -> [Candidate] {
        var candidates: [Candidate] = []
        if let only {
            read(only, into: &candidates)
        } else {
            var pieces = TextPieces(source)
            while let piece = pieces.next() { read(piece, into: &candidates) }
        }
        Repeats.mark(&candidates)
        return candidates
    }

    private mutating func read(_ piece: TextPieces.Piece, into candidates: inout [Candidate]) {
        (tokens, words) = (piece.tokens, piece.words)
        let lexicon = Lexicon.of(language)
        var context = DocumentContext()
        for sentence in piece.sentences {
            let named = DateFinder(tokens: tokens[sentence], language: language, anchor: anchor).mentions()
            let dates = DateMention.resolved(named, after: context.date)
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
            if let forces = DocumentReader.forces(items), !drafts.isEmpty { context.forces = forces }
            if !isLink { context.note(places, attributions, dates, sentence, words) }
        }
    }

    /// Figures without those that only take up a number given before; parts keep their totals.
    private static func withoutAnaphors(_ drafts: [Draft], _ before: [Candidate]) -> [Draft] {
        guard !before.isEmpty, drafts.contains(where: \.isDefinite), !drafts.contains(where: { $0.parent != nil })
        else { return drafts }
        let near = before.suffix(near)
        return drafts.filter { draft in
            !draft.isDefinite
                || !near.contains {
                    $0.estimate.best == draft.estimate.best && $0.unit == draft.unit && $0.estimate.best != nil
                }
        }
    }

    /// The forces that a sentence speaks of first.
    private static func forces(_ items: [Item]) -> VictimGroup? {
        for item in items {
            if case .person(let group) = item.sense, Binder.forces.contains(group) { return group }
        }
        return nil
    }

    /// How many figures back "the 32 victims" may speak of.
    private static let near = 120
}
