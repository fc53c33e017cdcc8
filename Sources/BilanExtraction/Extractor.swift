public import BilanLanguage
public import BilanModel
public import BilanPlaces

/// Reads news texts in English and French and proposes the figures they state.
///
/// One extractor serves any number of texts; it keeps the names of the gazetteer ready.
public struct Extractor: Sendable {
    private let gazetteer: Gazetteer
    private let names: PlaceNames
    private let language: Language?
    private let publishedOn: CalendarDate?
    private let readOn: CalendarDate?
    private let place: Int32?

    /// An extractor on a gazetteer.
    ///
    /// - Parameters:
    ///   - language: the language of the texts; each text's own when nil.
    ///   - publishedOn: the day that "Tuesday" is seen from; the latest day the text proves when nil.
    ///   - readOn: the day of reading; the year of a text that proves it only by "Saturday, 9 September" is the last
    ///     one before it in which the two agree. Nil leaves such a text without a day.
    ///   - place: the place of figures whose text names none, a number of the gazetteer.
    public init(
        gazetteer: Gazetteer, language: Language? = nil, publishedOn: CalendarDate? = nil, readOn: CalendarDate? = nil,
        place: Int32? = nil
    ) {
        self.gazetteer = gazetteer
        names = PlaceNames(gazetteer)
        self.language = language
        self.publishedOn = publishedOn
        self.readOn = readOn
        self.place = place
    }

    /// The figures of a text; language and publication day of the extractor unless given here.
    ///
    /// A run of more than 220 words and marks without a full stop is cut, so that time grows with the text and no
    /// faster; a figure is bound to nothing beyond such a cut.
    public func read(
        _ text: String, file: String = "", language: Language? = nil, publishedOn: CalendarDate? = nil
    ) -> ExtractedDocument {
        let reader = DocumentReader(
            gazetteer: gazetteer, names: names, source: SourceText(text), language: language ?? self.language,
            publishedOn: publishedOn ?? self.publishedOn, readOn: readOn, place: place)
        return ExtractedDocument(
            file: file, language: reader.language, publishedOn: reader.anchor, candidates: reader.candidates(),
            scalars: reader.source.scalars)
    }
}
