import BilanModel

/// `data_needs` of a briefing's workbook: people affected, in need, targeted and reached by place, group and day.
public struct BriefingNeeds: RepeatedSheet {
    /// The format.
    public init() {}

    /// `briefing_needs`.
    public var name: String { "briefing_needs" }
    /// What it reads.
    public var title: String { "the sheet data_needs of a briefing, by itself" }
    /// Its headings.
    public var shape: SheetShape {
        SheetShape(
            name, needed: [["in_need_change_pct"], ["in_need"], ["as_of_date"], ["location_code"]],
            known: BriefingColumn.tokens)
    }

    /// The numbers of a row, each of its day.
    func read(_ sheet: Sheet, _ setting: ImportSetting) throws(IngestError) -> Batch {
        let columns: [(BriefingColumn, Measure)] = [
            (.affected, Measures.affected), (.inNeed, Measures.inNeed), (.targeted, Measures.targeted),
            (.reached, Measures.reached), (.inNeedChangePct, Measures.inNeedChange),
        ]
        var rows = BriefingRows(sheet, setting)
        try sheet.forEachRow { row throws(IngestError) in
            guard rows.cells.begin(row) else { return }
            guard let day = rows.cells.day(.asOfDate, row) else {
                return rows.cells.setAside(.unreadableDate, .asOfDate, row)
            }
            for (column, measure) in columns {
                guard let estimate = rows.estimate(column, row) else { continue }
                guard var cell = rows.cell(row, measure, days: day...day) else { return }
                cell.group = rows.group(row)
                cell.estimate = estimate
                rows.found.append(cell)
            }
        }
        var batch = AnswerBatch(rows.found, name, label: sheet.label, suffix: "needs", setting)
        return batch.finished(rows.cells)
    }
}
