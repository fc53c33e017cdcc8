public import BilanModel

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
        var months: [Month: Int32] = [:]
        for sheet in sheets {
            table.open(sheet, keys: ["event_type"])
            let (type, events) = (table.book.column("event_type"), table.book.column("events"))
            let fatalities = table.book.column("fatalities")
            try sheet.forEachRow { row throws(IngestError) in
                guard let (found, days) = table.record(row) else { return }
                var record = found
                guard let cause = table.book.word(type, row, HAPIConflictEvents.types) else {
                    return table.book.setAside(.unknownWord, type, row)
                }
                let month = Month(place: record.place, text: record.placeText, first: days.lowerBound.day)
                let event = months[month] ?? Int32(table.book.batch.events.count)
                if months[month] == nil {
                    months[month] = event
                    table.book.batch.events.append(
                        EventCard(id: "\(row[table.country])/\(days.lowerBound)/\(event)"))
                }
                record.event = event
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

    /// One area in one month: what its classes of events are views of.
    private struct Month: Hashable {
        let place: Int32
        let text: Int32
        let first: Int32
    }

    /// The classes of events and the word for each in a group.
    private static let types = [
        "political_violence": "political_violence", "civilian_targeting": "civilian_targeting",
        "demonstration": "demonstration",
    ]
}
