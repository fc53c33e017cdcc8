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
    private let place: Int32?

    /// An extractor on a gazetteer.
    ///
    /// - Parameters:
    ///   - language: the language of the texts; each text's own when nil.
    ///   - publishedOn: the day that "Tuesday" is seen from; the latest day the text proves when nil.
    ///   - place: the place of figures whose text names none, a number of the gazetteer.
    public init(
        gazetteer: Gazetteer, language: Language? = nil, publishedOn: CalendarDate? = nil, place: Int32? = nil
    ) {
        self.gazetteer = gazetteer
        names = PlaceNames(gazetteer)
        self.language = language
        self.publishedOn = publishedOn
        self.place = place
    }

    /// The figures of a text; language and publication day of the extractor unless given here.
    public func read(
        _ text: String, file: String = "", language: Language? = nil, publishedOn: CalendarDate? = nil
    ) -> ExtractedDocument {
        let reader = DocumentReader(
            gazetteer: gazetteer, names: names, source: SourceText(text), language: language ?? self.language,
            publishedOn: publishedOn ?? self.publishedOn, place: place)
        return ExtractedDocument(
            file: file, language: reader.language, publishedOn: reader.anchor, candidates: reader.candidates(),
            scalars: reader.source.scalars)
    }
}
