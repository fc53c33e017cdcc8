import BilanModel

/// `data_casualties` of a briefing's workbook: regions and what stands beside them, without the total.
public struct BriefingCasualties: RepeatedSheet {
    /// The format.
    public init() {}

    /// `briefing_casualties`.
    public var name: String { "briefing_casualties" }
    /// What it reads.
    public var title: String { "the sheet data_casualties of a briefing, by itself" }
    /// Its headings.
    public var shape: SheetShape {
        SheetShape(
            name, needed: [["row_kind"], ["killed_low"], ["killed_high"], ["location_code"]],
            known: BriefingColumn.tokens)
    }

    /// Killed with its bounds, civilians and military among them, injured and missing.
    func read(_ sheet: Sheet, _ setting: ImportSetting) throws(IngestError) -> Batch {
        var rows = BriefingRows(sheet, setting)
        try sheet.forEachRow { row throws(IngestError) in
            guard rows.cells.begin(row), let days = rows.days(row) else { return }
            rows.addCasualties(row, days: days)
        }
        var batch = AnswerBatch(rows.found, name, label: sheet.label, suffix: "casualties", setting)
        return batch.finished(rows.cells)
    }
}
