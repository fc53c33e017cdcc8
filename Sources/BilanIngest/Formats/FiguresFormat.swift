public import BilanModel

/// The project's own figures sheet: one row, one figure, with sheets beside it that explain documents, sources, events.
///
/// The same layout serves datasets of kind `claims` and `series`; `provenance.json` says which.
public struct FiguresFormat: Format {
    /// The format.
    public init() {}

    /// `figures`.
    public var name: String { "figures" }
    /// What it reads.
    public var title: String { "figures sheet: one row one figure (bilan template figures)" }
    /// Its headings.
    public var shape: SheetShape { FigureColumn.shape }
    /// Documents, sources and events.
    public var companions: [SheetShape] { [DocumentColumn.shape, SourceColumn.shape, EventColumn.shape] }

    /// The figures of all sheets, each a record with its claim, and the events as records without claims.
    public func read(
        _ sheets: [Sheet], companions: [String: Sheet], _ setting: ImportSetting
    ) throws(IngestError) -> [Batch] {
        for sheet in sheets {
            for column in FigureColumn.tokens where sheet.header.repeated.contains(where: { Header.key($0) == column })
            {
                throw .repeatedHeading(sheet.title, heading: column)
            }
        }
        var desk = FigureBook(setting)
        if let sources = companions[SourceColumn.shape.name] { try desk.readSources(sources) }
        if let documents = companions[DocumentColumn.shape.name] { try desk.readDocuments(documents) }
        if let events = companions[EventColumn.shape.name] { try desk.readEvents(events) }
        guard let first = sheets.first else { return [] }
        var reader = FigureRows(first, desk)
        for sheet in sheets {
            reader.begin(sheet)
            try sheet.forEachRow { row throws(IngestError) in reader.read(row) }
        }
        return [reader.finished()]
    }
}
