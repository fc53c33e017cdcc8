public import BilanPlaces

/// A publisher's way of writing gazetteers.
///
/// A new one is a file in `Formats/` and a word in the list of `PlaceFormats`.
public protocol PlaceFormat: Sendable {
    /// Its name in lists: `ocha_pcodes`.
    var name: String { get }
    /// Whether a file is written this way, judged by its headings or its content.
    func recognises(_ content: PlaceContent) -> Bool
    /// Reads a file against the places that are known so far.
    func read(_ content: PlaceContent, _ gazetteer: Gazetteer) throws(IngestError) -> PlaceReading
}

/// A gazetteer file, opened as what it is.
public struct PlaceContent: Sendable {
    /// The file's name.
    public let name: String
    /// Its tables, where it has headings.
    let tables: [Sheet]
    /// Its features, where it is GeoJSON.
    let features: [GeoJSON.Feature]
    /// Its text, where it has lines without headings.
    let text: [UInt8]

    /// How long a list without headings may be: that of the largest country has a twentieth of it.
    private static let most = 512 << 20

    /// Opens a file; the bytes decide what it is, not its name.
    public init(_ file: SourceFile) throws(IngestError) {
        let file = try file.unpacked()
        name = file.name
        let head = try file.head
        if GeoJSON.isCollection(head) {
            features = try GeoJSON(file).features
            (tables, text) = ([], [])
        } else if GeoNamesLine.isFirst(of: head) {
            text = try TextBytes(file).whole(limit: PlaceContent.most)
            (tables, features) = ([], [])
        } else {
            tables = try Sheet.tables(of: file)
            (features, text) = ([], [])
        }
    }

    /// Whether a file is packed, a workbook or JSON, so that what is wrong with it shows when it is opened here.
    static func isOwnKind(_ file: SourceFile) -> Bool {
        guard let head = try? file.head else { return true }
        return Gzip.isPacked(head) || ZipArchive.isArchive(head) || GeoJSON.isCollection(head)
    }
}
