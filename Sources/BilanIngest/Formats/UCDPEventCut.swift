public import BilanModel

/// UCDP's events cut down to fourteen columns: day, country, type, sides, position, and low, best and high deaths.
///
/// Its ids are those of the full dataset, but what the cut leaves out is not withdrawn, and who died is not told: a
/// dataset of its own, that stands behind the full one.
public struct UCDPEventCut: Format {
    /// The format.
    public init() {}

    /// `ucdp_ged_cut`.
    public var name: String { "ucdp_ged_cut" }
    /// What it reads.
    public var title: String { "UCDP events, cut to day, country, type, sides, position and deaths" }
    /// Its headings.
    public var shape: SheetShape {
        let needed = [
            "id", "year", "month", "day", "country", "type_of_violence", "low_death", "best_death", "high_death",
        ]
        return SheetShape(
            name, needed: needed.map { [$0] },
            known: needed + ["conflict_name", "side_a", "side_b", "latitude", "longitude"])
    }

    /// The events of all sheets as records with a total each.
    public func read(
        _ sheets: [Sheet], companions: [String: Sheet], _ setting: ImportSetting
    ) throws(IngestError) -> [Batch] {
        let full = GEDFormat.card(setting)
        let card = setting.card(
            kind: .events, code: "ucdp-ged-cut", title: full.title + ", cut", publisher: full.publisher,
            licence: full.licence, citation: full.citation, grade: full.grade)
        var book = RowBook(card, format: name, setting)
        let source = book.source("ucdp", name: GEDFormat.publisher) { $0.kind = "academic" }
        for sheet in sheets {
            book.open(sheet)
            let columns = Columns(&book)
            try sheet.forEachRow { row throws(IngestError) in
                try UCDPEventCut.read(row, columns, source, &book)
            }
        }
        return [book.finished()]
    }

    /// Where the columns stand.
    private struct Columns {
        let id, year, month, day, type, sideA, sideB: BookColumn
        let latitude, longitude, low, best, high: BookColumn
        let places: AdminColumns

        init(_ book: inout RowBook) {
            id = book.column("id")
            (year, month, day) = (book.column("year"), book.column("month"), book.column("day"))
            type = book.column("type_of_violence")
            (sideA, sideB) = (book.column("side_a"), book.column("side_b"))
            latitude = book.column("latitude", isKept: true)
            longitude = book.column("longitude", isKept: true)
            (low, best, high) = (book.column("low_death"), book.column("best_death"), book.column("high_death"))
            places = AdminColumns(country: book.column("country"))
        }
    }

    private static func read(
        _ row: Row, _ columns: Columns, _ source: Int32, _ book: inout RowBook
    ) throws(IngestError) {
        guard try book.begin(row), let id = book.id(columns.id, row) else { return }
        guard let year = Int(row[columns.year]), let month = Int(row[columns.month]), let day = Int(row[columns.day]),
            let date = CalendarDate(year: year, month: month, day: day)
        else { return book.setAside(.unreadableDate, columns.day, row) }
        var record = book.record(row, id: id)
        record.set(BookDays(date...date))
        book.place(&record, columns.places, row)
        book.checkPosition(&record, latitude: columns.latitude, longitude: columns.longitude, row)
        record.category = book.batch.texts.code(GEDFormat.category(row[columns.type]) ?? row[columns.type])
        record.actorA = book.asideText(columns.sideA, row)
        record.actorB = book.asideText(columns.sideB, row)
        guard
            var claim = book.claim(
                Measures.killed, low: columns.low, best: columns.best, high: columns.high, row)
        else { return }
        claim.scope = .allSides
        claim.origin = book.ownOrigin("ucdp-ged/" + id, source: source)
        book.add(claim)
        book.add(record)
    }
}
