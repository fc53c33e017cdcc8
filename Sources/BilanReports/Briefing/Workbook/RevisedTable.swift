import BilanLanguage
import BilanModel

/// Table 8: figures that have changed since the last issue that printed them, with both numbers and the reason.
struct RevisedTable {
    let printer: WorkbookPrinter
    private static let tab = WorkbookTab.revised

    /// The tab; nil when nothing has changed, or nothing was issued before.
    func sheet(page: PageFrame) -> Sheet? {
        guard !printer.briefing.revised.isEmpty else { return nil }
        _ = printer.notes.mark(.revised, on: Self.tab)
        let table = SheetTable(name: "tbl_revised", columns: columns, rows: printer.briefing.revised.map(row))
        let since = IssueFacts.since(printer.briefing, printer.language) ?? ""
        return printer.sheet(
            Self.tab, table, lines: [printer.language.briefing.issue.changedSince(since)], page: page)
    }

    private var columns: [SheetColumn] {
        [
            printer.column(.issue, width: 22), printer.column(.code), printer.column(.place, width: 26),
            printer.column(.indicator, width: 36), printer.column(.printed, width: 20),
            printer.column(.present, width: 20), printer.column(.change, .number(.change)),
            printer.column(.reason, width: 36), printer.column(.sources, width: 14),
        ]
    }

    private func row(_ revised: RevisedFigure) -> [SheetCell] {
        let figure = revised.figure
        let words = printer.language.briefing.issue
        let why = revised.reasons.map { words.why($0.token) }.joined(separator: ", ")
        return [
            .text("\(revised.issue.period) r\(revised.issue.revision)"), .text(printer.codes(figure.placeCodes)),
            printer.cell(printer.place(of: figure)), printer.cell(printer.indicator(figure)),
            number(revised.was), number(revised.now), change(revised), printer.cell(why),
            .text(printer.sources([figure])),
        ]
    }

    /// A number with the words that belong to it.
    private func number(_ estimate: Estimate?) -> SheetCell {
        guard let estimate, estimate.isQuantified else { return .text(ShorthandMark.noFigure.rawValue) }
        return printer.cell(printer.language.figure(estimate))
    }

    private func change(_ revised: RevisedFigure) -> SheetCell {
        guard let was = revised.was?.best, let now = revised.now?.best else {
            return .text(ShorthandMark.noFigure.rawValue)
        }
        return .quantity(now - was)
    }
}
