import BilanLanguage
import BilanModel

/// Table 7: figures of earlier periods that became known since the last issue, apart from those of the period.
struct LateTable {
    let printer: WorkbookPrinter
    private static let tab = WorkbookTab.late

    /// The tab; nil when nothing came late.
    func sheet(page: PageFrame) -> Sheet? {
        guard !printer.briefing.late.isEmpty else { return nil }
        _ = printer.notes.mark(.late, on: Self.tab)
        let table = SheetTable(name: "tbl_late_reports", columns: columns, rows: printer.briefing.late.map(row))
        return printer.sheet(Self.tab, table, lines: [printer.words.note(.late)], page: page)
    }

    private var columns: [SheetColumn] {
        [
            printer.column(.period), printer.column(.code), printer.column(.place, width: 24),
            printer.column(.indicator, width: 30), printer.column(.event, width: 32),
            printer.column(.value, .number(.integer)), printer.column(.bound), printer.column(.date, .date),
            printer.column(.claimant, width: 24), printer.column(.flags, width: 16),
            printer.column(.sources, width: 14),
        ]
    }

    private func row(_ toll: Toll) -> [SheetCell] {
        let figure = toll.figure
        let period = Period(printer.briefing.period.type, containing: figure.days.lowerBound)
        return [
            .text(period.description), .text(printer.codes(figure.placeCodes)),
            printer.cell(printer.place(of: figure)), printer.cell(printer.indicator(figure)),
            printer.cell(printer.event(toll.event)), printer.value(figure), printer.cell(printer.bound(figure)),
            printer.date(figure), printer.cell(printer.speaker(toll.source)),
            printer.cell(printer.flags([figure], on: Self.tab)), .text(printer.sources([figure])),
        ]
    }
}
