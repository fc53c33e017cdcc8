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
    /// Documents, sources and events; of a workbook to fill in, what it says of itself, its guide and its lists.
    public var companions: [SheetShape] {
        [
            DocumentColumn.shape, SourceColumn.shape, EventColumn.shape, AboutColumn.shape, EntrySheets.guide,
            EntrySheets.lists,
        ]
    }

    /// The figures of all sheets, each a record with its claim, and the events as records without claims.
    ///
    /// Rows that name a dataset of their own are its; ids are those of one dataset.
    public func read(
        _ sheets: [Sheet], companions: [String: Sheet], _ setting: ImportSetting
    ) throws(IngestError) -> [Batch] {
        for sheet in sheets {
            for heading in sheet.header.named(shape.others).repeated {
                let key = Header.key(heading)
                guard let column = FigureColumn(token: shape.others[key] ?? key) else { continue }
                throw .repeatedHeading(sheet.title, heading: column.token == key ? key : heading)
            }
        }
        let sheets = sheets.map { $0.named(shape.others) }
        var about = SheetAbout()
        if let sheet = companions[AboutColumn.shape.name] { about = try SheetAbout(sheet, setting) }
        let parts = try SheetParts(sheets, isAsked: setting.options.dataset != nil)
        var batches: [Batch] = []
        for (number, dataset) in parts.datasets.enumerated() {
            var book = FigureBook(setting, dataset: dataset, number == 0 ? about : about.withoutFindings)
            if let sources = companions[SourceColumn.shape.name] { try book.readSources(sources) }
            if let documents = companions[DocumentColumn.shape.name] { try book.readDocuments(documents) }
            if let events = companions[EventColumn.shape.name] { try book.readEvents(events) }
            guard let first = sheets.first else { return [] }
            var reader = FigureRows(first, book)
            for sheet in sheets {
                reader.begin(sheet)
                var at = parts.begin()
                try sheet.forEachRow { row throws(IngestError) in
                    if at.dataset(of: row, in: sheet) == dataset { reader.read(row) }
                }
            }
            batches.append(reader.finished())
        }
        return batches
    }
}
