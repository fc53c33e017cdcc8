public import BilanPlaces

/// The list of ways to write gazetteers: a new one is a file in `Formats/` and a word here.
public enum PlaceFormats {
    /// Every format, in the order of lists; the first that recognises a file reads it.
    public static let all: [any PlaceFormat] = [
        GlobalPCodes(), CODPopulation(), OCHASettlements(), CODGazetteer(), CODBoundaries(), GeoNamesDump(),
    ]

    /// The format that a file is written in; nil when no format of places knows it.
    public static func format(of content: PlaceContent) -> (any PlaceFormat)? {
        all.first { $0.recognises(content) }
    }

    /// Reads a gazetteer file against the places that are known so far; nil when no format of places knows it.
    ///
    /// A text that is no table at all is no gazetteer either: what is wrong with it is said by whoever is asked next.
    public static func read(_ file: SourceFile, _ gazetteer: Gazetteer) throws(IngestError) -> PlaceReading? {
        let content: PlaceContent
        do throws(IngestError) {
            content = try PlaceContent(file)
        } catch {
            if PlaceContent.isOwnKind(file) { throw error }
            return nil
        }
        return try format(of: content)?.read(content, gazetteer)
    }
}
