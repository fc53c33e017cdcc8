import BilanModel

/// `data_displacement` of a briefing's workbook: one row a figure, in the column of its measure, with its own day.
public struct BriefingDisplacement: RepeatedSheet {
    /// The format.
    public init() {}

    /// `briefing_displacement`.
    public var name: String { "briefing_displacement" }
    /// What it reads.
    public var title: String { "the sheet data_displacement of a briefing, by itself" }
    /// Its headings.
    public var shape: SheetShape {
        SheetShape(
            name, needed: [["displaced_to_date"], ["idps"], ["location_code"]], known: BriefingColumn.tokens)
    }

    /// Movements of the period, people displaced at a day, and running totals.
    func read(_ sheet: Sheet, _ setting: ImportSetting) throws(IngestError) -> Batch {
        let columns: [(BriefingColumn, Measure, Accrual)] = [
            (.displaced, Measures.displaced, .period), (.displacedToDate, Measures.displaced, .since),
            (.idps, Measures.idps, .point), (.refugees, Measures.refugees, .point),
            (.returnees, Measures.returnees, .point), (.repatriated, Measures.repatriated, .point),
        ]
        var rows = BriefingRows(sheet, setting)
        try sheet.forEachRow { row throws(IngestError) in
            guard rows.cells.begin(row) else { return }
            let asOf = rows.cells.day(.asOfDate, row)
            for (column, measure, accrual) in columns {
                guard let estimate = rows.figure(row, column) else { continue }
                let day = accrual == .period ? nil : asOf
                guard let days = day.map({ $0...$0 }) ?? rows.days(row) else { return }
                guard var cell = rows.cell(row, measure, days: days) else { return }
                cell.group = rows.group(row)
                cell.estimate = estimate
                cell.accrual = accrual
                rows.found.append(cell)
            }
        }
        var batch = AnswerBatch(rows.found, name, label: sheet.label, suffix: "displacement", setting)
        return batch.finished(rows.cells)
    }
}
