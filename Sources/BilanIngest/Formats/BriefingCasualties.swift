import BilanModel

/// `data_casualties` of a briefing's workbook: regions and what stands beside them, without the total.
public struct BriefingCasualties: SheetFormat {
    /// The format.
    public init() {}

    /// `briefing_casualties`.
    public var name: String { "briefing_casualties" }
    /// What it reads.
    public var title: String { "the sheet data_casualties of a briefing's workbook" }
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
            guard let scope = rows.cells.word(.scope, row, default: Scope.unknown) else { return }
            guard var killed = rows.cell(row, Measures.killed, days: days) else { return }
            killed.scope = scope
            if var estimate = rows.estimate(.killed, row) {
                estimate.low = rows.cells.count(.killedLow, row)
                estimate.high = rows.cells.count(.killedHigh, row)
                killed.estimate = estimate
                rows.found.append(killed)
            }
            for (column, group) in [(BriefingColumn.killedCivilians, "civilian"), (.killedMilitary, "military")] {
                guard let estimate = rows.estimate(column, row) else { continue }
                var part = killed
                part.group = group
                part.estimate = estimate
                rows.found.append(part)
            }
            for (column, measure) in [(BriefingColumn.injured, Measures.injured), (.missing, Measures.missing)] {
                guard let estimate = rows.estimate(column, row), var cell = rows.cell(row, measure, days: days) else {
                    continue
                }
                cell.scope = scope
                cell.estimate = estimate
                rows.found.append(cell)
            }
        }
        var batch = AnswerBatch(rows.found, name, label: sheet.label, suffix: "casualties", setting)
        return batch.finished(rows.cells)
    }
}
