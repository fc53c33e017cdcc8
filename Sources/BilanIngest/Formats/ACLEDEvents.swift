public import BilanModel

/// ACLED's events, in the layout of before 2022 and the one since: CSV exports, HDX files, dumps of the interface, JSON.
///
/// One row is one event with one count of deaths on all sides: an estimate, revised under the same id. Nothing says how
/// many of them were civilians, and none are invented: `civilian_targeting` says who was attacked, not who died.
/// Rows may not be passed on; totals made of many may be shown. Source: METHODOLOGY sections 2, 6 and 7, rulings 16 and
/// 17.
public struct ACLEDEvents: Format {
    /// The format.
    public init() {}

    /// `acled`.
    public var name: String { "acled" }
    /// What it reads.
    public var title: String { "ACLED events, old and new columns" }
    /// Its headings.
    public var shape: SheetShape {
        SheetShape(
            name,
            needed: [
                ["event_id_cnty"], ["event_date"], ["event_type"], ["fatalities"], ["country", "iso3", "iso"],
            ],
            known: ACLEDColumns.headings)
    }

    /// The events of all sheets as records with a count of deaths each.
    public func read(
        _ sheets: [Sheet], companions: [String: Sheet], _ setting: ImportSetting
    ) throws(IngestError) -> [Batch] {
        var book = RowBook(ACLEDEvents.card(setting), format: name, setting)
        let source = book.acled()
        for sheet in sheets {
            book.open(sheet)
            let columns = ACLEDColumns(&book)
            let style = try columns.dayStyle(of: sheet)
            try sheet.forEachRow { row throws(IngestError) in
                try ACLEDEvents.read(row, columns, style, source, &book)
            }
        }
        return [book.finished()]
    }

    private static func read(
        _ row: Row, _ columns: ACLEDColumns, _ style: DayStyle, _ source: Int32, _ book: inout RowBook
    ) throws(IngestError) {
        guard try book.begin(row), let id = book.id(columns.id, row), let days = columns.days(row, style, &book) else {
            return
        }
        var record = book.record(row, id: id)
        record.set(days)
        record.wherePrecision = ACLEDColumns.wherePrecision[Int(book.precision(columns.geoPrecision, row, upTo: 3))]
        // Precision 3 knows the region and no more, whatever town stands in for it.
        let places = record.wherePrecision == 4 ? columns.regions : columns.places
        let placed = book.place(&record, places, row)
        if placed.country < 0 {
            // A sea is no country: the event stays outside of all, under the name of the water.
            record.wherePrecision = 7
        } else {
            book.checkPosition(&record, latitude: columns.latitude, longitude: columns.longitude, row)
        }
        // The kind of event in ACLED's own words: `Battles/Armed clash`.
        record.category = book.text(columns.type, columns.subtype, joinedBy: "/", row)
        record.actorA = book.asideText(columns.actor1, row)
        record.actorB = book.asideText(columns.actor2, row)
        record.note = book.ownText(columns.notes, row)
        if let known = columns.changed(row, &book) { record.knownOn = known.day }
        if var claim = book.claim(Measures.killed, columns.fatalities, row) {
            if let count = claim.estimate.best, ACLEDWords.isCode(count),
                let words = ACLEDWords.meaning(of: count, in: row.bytes(columns.notes))
            {
                claim.qualifier = words.qualifier
                claim.estimate = words.estimate
            }
            claim.scope = .allSides
            claim.origin = book.ownOrigin("acled/" + id, source: source)
            book.add(claim)
        }
        book.add(record, isAlone: true)
    }

    static let publisher = "Armed Conflict Location & Event Data (ACLED)"

    static func card(_ setting: ImportSetting) -> DatasetCard {
        setting.card(
            kind: .events, code: "acled", title: "ACLED events", publisher: publisher,
            licence: "ACLED terms of use: events are not passed on to others; figures made of them with attribution",
            citation: "Raleigh, Clionadh, Roudabeh Kishi, and Andrew Linke (2023), Political instability patterns are "
                + "obscured by conflict dataset scope conditions, sources, and coding choices, Humanities and Social "
                + "Sciences Communications; ACLED, acleddata.com",
            grade: Grade(.b, .possible), audience: .partners)
    }
}

extension RowBook {
    /// ACLED as a source.
    mutating func acled() -> Int32 {
        source("acled", name: "ACLED") { $0.kind = "ngo" }
    }
}
