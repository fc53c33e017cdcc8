import BilanLanguage
import BilanModel

/// Table 3: stocks, flows and running totals side by side, each with its day, none added to another.
struct DisplacementTable {
    let printer: WorkbookPrinter
    private static let tab = WorkbookTab.displacement

    /// The tab.
    func sheet(page: PageFrame) -> Sheet {
        _ = printer.notes.mark(.stocksAndFlows, on: Self.tab)
        let rows = printer.briefing.displacement.map(row)
        let table = SheetTable(name: "tbl_displacement", columns: columns, rows: rows)
        return printer.sheet(
            Self.tab, rows.isEmpty ? nil : table, lines: [printer.words.note(.stocksAndFlows)], page: page)
    }

    private var columns: [SheetColumn] {
        [printer.column(.code), printer.column(.place), printer.column(.measure)]
            + [WorkbookHeader.stock, .flow, .runningTotal].map { printer.column($0, .number(.integer)) }
            + [
                printer.column(.bound), printer.column(.asOf, .date), printer.column(.flags, width: 16),
                printer.column(.sources, width: 14),
            ]
    }

    private func row(_ figure: PublishedFigure) -> [SheetCell] {
        let kinds: [PublishedFigure.Kind] = [.stock, .flow, .cumulative]
        let values = kinds.map { kind in
            kind == figure.kind ? printer.value(figure) : .text(ShorthandMark.notApplicable.rawValue)
        }
        return [
            .text(printer.codes(figure.placeCodes)), printer.cell(printer.place(of: figure)),
            printer.cell(printer.indicator(figure)),
        ] + values + [
            printer.cell(printer.bound(figure)), printer.date(figure),
            printer.cell(printer.flags([figure], on: Self.tab)), .text(printer.sources([figure])),
        ]
    }
}
