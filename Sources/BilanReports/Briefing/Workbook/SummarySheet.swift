import BilanLanguage
import BilanModel

/// The key figures on one page, with the change since the period before, and at most two charts.
struct SummarySheet {
    let printer: WorkbookPrinter
    private static let tab = WorkbookTab.summary

    private var briefing: Briefing { printer.briefing }

    /// The tab.
    func sheet(charts: BriefingCharts, missingMap: WorkbookNote?, page: PageFrame) -> Sheet {
        _ = printer.notes.mark(.provisional, on: Self.tab)
        _ = printer.notes.mark(.noFigure, on: Self.tab)
        let comparison = WorkbookNote.comparison(leastBase: briefing.definition.thresholds.leastBase)
        _ = printer.notes.mark(comparison, on: Self.tab)
        let rows = briefing.keyFigures.map(row)
        let hasPrevious = briefing.keyFigures.contains {
            Comparison($0.figure, in: briefing).previous != nil
        }
        var lines = [printer.words.table.notCompared]
        if let before = briefing.definition.compared(with: briefing.period)?.description {
            lines = [hasPrevious ? printer.words.table.previous(before) : printer.words.table.noPrevious(before)]
        }
        if let missingMap {
            lines.append(printer.words.note(missingMap) + " " + printer.notes.mark(missingMap, on: Self.tab))
        }
        let table = SheetTable(name: "summary_key", columns: columns, rows: rows)
        return printer.sheet(
            Self.tab, rows.isEmpty ? nil : table, lines: lines + charts.reasons, charts: charts.charts, page: page)
    }

    private var columns: [SheetColumn] {
        [
            printer.column(.indicator, width: 48), printer.column(.value, .number(.integer)), printer.column(.bound),
            printer.column(.flags, width: 18), printer.column(.date, .date),
            printer.column(.previous, .number(.integer)), printer.column(.change, .number(.change)),
            printer.column(.relativeChange, .number(.shareChange)), printer.column(.sources, width: 16),
        ]
    }

    /// What a line counts, and where, unless it is the whole country.
    private func indicator(_ line: KeyFigure) -> String {
        let indicator = printer.indicator(line.figure, isPart: line.isPart)
        return line.figure.isWhole(in: briefing) ? indicator : indicator + ", " + printer.place(of: line.figure)
    }

    private func row(_ line: KeyFigure) -> [SheetCell] {
        let figure = line.figure
        let comparison = Comparison(figure, in: briefing)
        let none = SheetCell.text(
            figure.kind == .flow ? ShorthandMark.noFigure.rawValue : ShorthandMark.notApplicable.rawValue)
        return [
            printer.cell(printer.language.capitalized(indicator(line))),
            printer.value(figure), printer.cell(printer.bound(figure)),
            printer.cell(printer.flags([figure], on: Self.tab)), printer.date(figure),
            comparison.previous.map(printer.value) ?? none,
            comparison.change.map { .number(thousandths: $0.thousandths) } ?? none,
            comparison.relative.map { .number(thousandths: $0) } ?? none, .text(printer.sources([figure])),
        ]
    }
}
