import BilanLanguage
import BilanModel

/// Table 2: people killed and injured in the last periods, the one of the briefing last.
struct PeriodTable {
    let printer: WorkbookPrinter
    private static let tab = WorkbookTab.periods
    private static let headers: [WorkbookHeader] = [.civilians, .soldiers, .others, .killed, .injured]

    /// The tab; nil where the briefing speaks of no casualties.
    func sheet(page: PageFrame) -> Sheet? {
        guard !printer.briefing.periods.isEmpty else { return nil }
        let scope = printer.briefing.regions.first?.scope ?? .withoutAttackers
        let scopeNote = FigureNotes.note(of: scope)
        let lines = [
            printer.words.note(scopeNote) + " " + printer.notes.mark(scopeNote, on: Self.tab),
            printer.words.note(.periods) + " " + printer.notes.mark(.periods, on: Self.tab),
        ]
        _ = printer.notes.mark(.noFigure, on: Self.tab)
        let rows = printer.briefing.periods.map(row)
        let table = SheetTable(name: "tbl_casualties_period", columns: columns, rows: rows)
        return printer.sheet(Self.tab, table, lines: lines, page: page)
    }

    private var columns: [SheetColumn] {
        [printer.column(.period), printer.column(.firstDay, .date)]
            + Self.headers.map { printer.column($0, .number(.integer), width: 12) }
            + [
                printer.column(.events, .number(.integer)), printer.column(.reading, width: 30),
                printer.column(.flags, width: 12), printer.column(.sources, width: 14),
            ]
    }

    private func row(_ row: PeriodRow) -> [SheetCell] {
        let said = zip(Self.headers, row.cells).compactMap { header, figure -> String? in
            let bound = printer.bound(figure)
            return bound == "-" ? nil : printer.language.labelled(printer.words.header(header), bound)
        }
        let isSilent = !row.cells.contains { $0.isShown || !$0.sources.isEmpty } && row.events == 0
        return [.text(row.period.description), .day(row.period.start)] + row.cells.map(printer.value)
            + [
                isSilent ? .text(ShorthandMark.noFigure.rawValue) : .whole(row.events),
                printer.cell(said.isEmpty ? "-" : said.joined(separator: "; ")),
                printer.cell(printer.flags(row.cells, on: Self.tab)), .text(printer.sources(row.cells)),
            ]
    }
}
