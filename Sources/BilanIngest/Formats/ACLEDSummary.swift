public import BilanModel

/// ACLED's monthly counts on HDX: events and deaths by country or district, one workbook a class of events.
///
/// Political violence, civilian targeting and demonstrations overlap: each is a view across the month of its area, and
/// none is added to another. Which class a workbook counts stands in its name alone.
public struct ACLEDSummary: Format {
    /// The format.
    public init() {}

    /// `acled_summary`.
    public var name: String { "acled_summary" }
    /// What it reads.
    public var title: String { "ACLED monthly counts of events and deaths (HDX)" }
    /// Its headings.
    public var shape: SheetShape {
        SheetShape(
            name, needed: [["country", "iso3"], ["month"], ["year"], ["events"]],
            known: [
                "country", "iso3", "admin1", "admin2", "admin1_pcode", "admin2_pcode", "month", "year", "events",
                "fatalities",
            ])
    }

    /// The months of areas on all sheets, each with its events and deaths.
    public func read(
        _ sheets: [Sheet], companions: [String: Sheet], _ setting: ImportSetting
    ) throws(IngestError) -> [Batch] {
        let card = setting.card(
            kind: .series, code: "acled-summary", title: "ACLED events by month", publisher: ACLEDEvents.publisher,
            licence: "ACLED terms of use, with attribution", citation: "ACLED, acleddata.com, monthly counts on HDX",
            grade: Grade(.b, .possible))
        var book = RowBook(card, format: name, setting)
        let source = book.acled()
        for sheet in sheets {
            book.open(sheet)
            guard let cause = ACLEDSummary.cause(of: sheet, setting) else { throw .noEventClass(sheet.title) }
            let columns = ACLEDSummaryColumns(&book)
            try sheet.forEachRow { row throws(IngestError) in
                guard try book.begin(row), let days = columns.days(row, &book) else { return }
                let area = columns.area(row) + "/" + days.range.lowerBound.description.prefix(7)
                guard book.isNew(id: cause + "/" + area) else {
                    return book.setAside(.duplicateId, columns.month, row)
                }
                var record = book.record(row, id: cause + "/" + area)
                record.set(days)
                book.place(&record, columns.places, row)
                record.category = book.batch.texts.code(cause)
                // The classes of one area and month are views of one thing, whichever file they come in.
                record.event = book.event(area)
                for (measure, column) in [
                    (Measures.conflictEvents, columns.events), (Measures.killed, columns.fatalities),
                ] {
                    guard var claim = book.claim(measure, column, row) else { continue }
                    claim.group = book.code(Group(cause: cause))
                    if measure == Measures.killed { claim.scope = .allSides }
                    claim.origin = book.origin("acled-summary/" + cause, source: source)
                    book.add(claim)
                }
                book.add(record)
            }
        }
        return [book.finished()]
    }

    /// The class of events that a workbook counts, by what it is called; nil when nothing names one class.
    static func cause(of sheet: Sheet, _ setting: ImportSetting) -> String? {
        let classes = [
            ("political_violence", "political violence"), ("civilian_targeting", "civilian targeting"),
            ("demonstration", "demonstration"),
        ]
        let leaf = sheet.name.split(separator: "/").last.map { String($0) } ?? ""
        let names = [sheet.label, leaf, setting.options.dataset ?? ""] + sheet.preamble.flatMap(\.self)
        for name in names + [setting.provenance.title] {
            let words = name.lowercased().split { !$0.isLetter }.joined(separator: " ")
            let named = classes.filter { words.contains($0.1) }
            if named.count == 1 { return named[0].0 }
        }
        return nil
    }
}
