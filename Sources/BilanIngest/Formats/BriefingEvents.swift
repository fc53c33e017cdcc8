import BilanModel

/// `data_events` of a briefing: the events of its period that somebody named, one row each.
public struct BriefingEvents: RepeatedSheet {
    /// The format.
    public init() {}

    /// `briefing_events`.
    public var name: String { "briefing_events" }
    /// What it reads.
    public var title: String { "the sheet data_events of a briefing, by itself" }
    /// Its headings.
    public var shape: SheetShape {
        SheetShape(
            name, needed: [["event_id"], ["event_name_en"], ["killed_low"], ["location_code"]],
            known: BriefingColumn.tokens + ["event_id", "event_name_en", "event_name_fr", "event_type"])
    }

    /// Each event's killed, injured and missing; one that nobody counted is set aside.
    func read(_ sheet: Sheet, _ setting: ImportSetting) throws(IngestError) -> Batch {
        var rows = BriefingRows(sheet, setting)
        try sheet.forEachRow { row throws(IngestError) in
            guard rows.cells.begin(row), let days = rows.days(row) else { return }
            guard let event = rows.cells.needed(.eventId, row) else { return }
            let before = rows.found.count
            rows.addCasualties(row, days: days, period: event)
            if rows.found.count == before { rows.cells.setAside(.noFigure, .killed, row) }
        }
        var batch = AnswerBatch(rows.found, name, label: sheet.label, suffix: "events", setting)
        return batch.finished(rows.cells)
    }
}
