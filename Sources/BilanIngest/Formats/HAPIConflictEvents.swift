public import BilanModel
import BilanPlaces

/// HAPI's conflict events: a publisher's counts of events and deaths by area and month.
///
/// Civilian targeting, demonstrations and political violence overlap: one event of the publisher stands in several of
/// them. Each is a view across the month of its area, and none is added to another.
public struct HAPIConflictEvents: Format {
    /// The format.
    public init() {}

    /// `hapi_conflict_events`.
    public var name: String { "hapi_conflict_events" }
    /// What it reads.
    public var title: String { "HDX HAPI conflict events: events and deaths by area and month" }
    /// Its headings.
    public var shape: SheetShape { HAPIBook.shape(theme, needed: ["event_type", "events", "fatalities"]) }

    private var theme: HAPIBook.Theme {
        HAPIBook.Theme(
            format: name, dataset: "hapi-conflict-events", title: "Conflict events by month, after ACLED",
            isStock: false)
    }

    /// The months of areas, each with what each class of events counts.
    public func read(
        _ sheets: [Sheet], companions: [String: Sheet], _ setting: ImportSetting
    ) throws(IngestError) -> [Batch] {
        var table = HAPIBook(theme, setting)
        for sheet in sheets {
            table.open(sheet, keys: ["event_type"])
            let (type, events) = (table.book.column("event_type"), table.book.column("events"))
            let fatalities = table.book.column("fatalities")
            try sheet.forEachRow { row throws(IngestError) in
                guard let (found, days) = try table.record(row) else { return }
                var record = found
                guard let cause = table.book.word(type, row, HAPIConflictEvents.types) else {
                    return table.book.setAside(.unknownWord, type, row)
                }
                // One area in one month, by its place and its words: what its classes of events are views of.
                let key = table.book.placing.gazetteer.card(record.place)?.key ?? ""
                let words = table.book.batch.texts[record.placeText]
                record.event = table.book.event("\(row[table.country])/\(days.lowerBound)/\(key)/\(words)")
                record.category = table.book.batch.texts.code(cause)
                let group = Group(cause: cause)
                if let claim = table.claim(Measures.conflictEvents, events, row, group) { table.book.add(claim) }
                if var claim = table.claim(Measures.killed, fatalities, row, group) {
                    claim.scope = .allSides
                    table.book.add(claim)
                }
                table.book.add(record)
            }
        }
        return [table.book.finished()]
    }

    /// The classes of events and the word for each in a group.
    private static let types = [
        "political_violence": "political_violence", "civilian_targeting": "civilian_targeting",
        "demonstration": "demonstration",
    ]
}
