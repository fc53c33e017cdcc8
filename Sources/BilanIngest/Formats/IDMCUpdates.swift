import BilanLanguage
public import BilanModel

/// IDMC's internal displacement updates (IDU): provisional movements, one row a figure, as JSON or CSV.
///
/// Their days are midnights of a clock in the far east, written in UTC: the 6th at eleven is the 7th. Figures that IDMC
/// keeps to compare with (`Triangulation`) are background and enter no sum. Source: FORMATS, "Traps seen in real files".
public struct IDMCUpdates: Format {
    /// The format.
    public init() {}

    /// `idmc_idu`.
    public var name: String { "idmc_idu" }
    /// What it reads.
    public var title: String { "IDMC internal displacement updates (IDU): provisional movements" }
    /// Its headings.
    public var shape: SheetShape {
        SheetShape(
            name, needed: [["id"], ["iso3"], ["displacement_type"], ["figure"], ["displacement_date"], ["qualifier"]],
            known: [
                "id", "country", "iso3", "latitude", "longitude", "centroid", "role", "displacement_type", "qualifier",
                "figure", "displacement_date", "displacement_start_date", "displacement_end_date", "year", "event_id",
                "event_name", "event_start_date", "event_end_date", "category", "subcategory", "type", "subtype",
                "standard_popup_text", "standard_info_text", "old_id", "created_at", "description", "link", "sources",
                "source_url", "locations_name", "locations_coordinates", "locations_accuracy", "locations_type",
                "event_codes", "event_code_types", "displacement_occurred",
            ])
    }

    /// The updates as records with a movement each.
    public func read(
        _ sheets: [Sheet], companions: [String: Sheet], _ setting: ImportSetting
    ) throws(IngestError) -> [Batch] {
        let card = setting.card(
            kind: .events, code: "idmc-idu", title: "Internal displacement updates",
            publisher: IDMCDisplacements.publisher, licence: "CC BY-IGO",
            citation: "IDMC, Internal Displacement Updates (IDU), provisional", grade: Grade(.b, .possible))
        var book = RowBook(card, format: name, setting)
        let source = book.source("idmc", name: IDMCDisplacements.publisher) { $0.kind = "ngo" }
        for sheet in sheets {
            book.open(sheet)
            let columns = IDUColumns(&book)
            try sheet.forEachRow { row throws(IngestError) in
                try IDMCUpdates.read(row, columns, source, &book)
            }
        }
        return [book.finished()]
    }

    private static func read(
        _ row: Row, _ columns: IDUColumns, _ source: Int32, _ book: inout RowBook
    ) throws(IngestError) {
        guard try book.begin(row), let id = book.id(columns.id, row) else { return }
        let style = DayStyle(isLocalMidnight: true)
        let from = row[columns.start].isEmpty ? columns.day : columns.start
        guard let days = book.days(from: from, to: columns.end, row, style) else { return }
        var record = book.record(row, id: id)
        record.set(days)
        record.wherePrecision = 6
        book.place(&record, columns.places, row)
        book.checkPosition(&record, latitude: columns.latitude, longitude: columns.longitude, row)
        record.category = book.batch.texts.code(row[columns.type])
        record.actorA = book.batch.texts.code(row[columns.event])
        record.note = book.batch.texts.code(row[columns.text])
        if let known = book.day(columns.created, row) { record.knownOn = known.day }
        guard var claim = book.claim(Measures.displaced, columns.figure, row) else { return }
        if let words = book.word(columns.qualifier, row, IDUColumns.qualifiers), let best = claim.estimate.best {
            claim.qualifier = words
            claim.estimate = words.estimate(best)
        }
        let cause = book.word(
            columns.cause, row,
            ["conflict": "conflict", "disaster": "disaster", "other": "other", "development": "other"])
        claim.group = book.code(Group(cause: cause))
        claim.finality = .provisional
        if row[columns.role].lowercased().hasPrefix("triangulation") { claim.role = .context }
        claim.origin = book.ownOrigin("idmc-idu/" + id, source: source)
        book.add(claim)
        book.add(record)
    }
}
