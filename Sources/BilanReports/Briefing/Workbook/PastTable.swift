import BilanAnalytics
import BilanLanguage
import BilanModel

/// Table 6: past years from publishers' own series, a column a measure, never added to the events of the period.
struct PastTable {
    let printer: WorkbookPrinter
    private static let tab = WorkbookTab.past

    /// A measure with what its totals cover.
    private struct Series: Hashable {
        let measure: Measure
        let scope: Scope
    }

    /// The tab; nil when no past year is known.
    func sheet(page: PageFrame) -> Sheet? {
        let past = printer.briefing.past
        guard !past.isEmpty else { return nil }
        _ = printer.notes.mark(.past, on: Self.tab)
        var series: [Series] = []
        for figure in past {
            let one = Series(measure: figure.measure, scope: figure.scope)
            if !series.contains(one) { series.append(one) }
        }
        let known = past.map(\.days.lowerBound.year)
        guard let first = known.min(), let last = known.max() else { return nil }
        // A year of which nothing is known has its row, too.
        let years = (first...last).reversed()
        let table = SheetTable(
            name: "tbl_past_years", columns: columns(series), rows: years.map { row($0, series, past) })
        return printer.sheet(Self.tab, table, lines: [printer.words.note(.past)], page: page)
    }

    private func columns(_ series: [Series]) -> [SheetColumn] {
        [printer.column(.year)] + series.map { SheetColumn(printer.text(header($0)), .number(.integer)) }
            + [
                printer.column(.reading, width: 40), printer.column(.flags, width: 16),
                printer.column(.sources, width: 14),
            ]
    }

    private func header(_ series: Series) -> String {
        let label = printer.language.label(of: series.measure)
        if series.measure.hasScope { return label + " (" + printer.scope(series.scope) + ")" }
        return series.measure.kind == .stock ? label + " (" + printer.words.table.endOfYear + ")" : label
    }

    private func row(_ year: Int, _ series: [Series], _ past: [PublishedFigure]) -> [SheetCell] {
        let cells = series.map { one in
            past.first {
                $0.measure == one.measure && $0.scope == one.scope && $0.days.lowerBound.year == year
            }
        }
        let figures = cells.compactMap(\.self)
        let said = zip(series, cells).compactMap { one, figure -> String? in
            guard let figure else { return nil }
            var words: [String] = []
            if printer.bound(figure) != "-" { words.append(printer.bound(figure)) }
            // The header says that a stock is of the end of the year; another day is said here.
            if figure.kind == .stock, let day = figure.asOf, day != figure.days.upperBound {
                words.append(printer.words.header(.asOf).lowercased() + " " + printer.language.date(day))
            }
            let label = printer.language.label(of: one.measure)
            return words.isEmpty ? nil : printer.language.labelled(label, words.joined(separator: ", "))
        }
        return [.text(String(year))]
            + cells.map { $0.map(printer.value) ?? .text(ShorthandMark.noFigure.rawValue) }
            + [
                printer.cell(said.isEmpty ? "-" : said.joined(separator: "; ")),
                printer.cell(printer.flags(figures, on: Self.tab)), .text(printer.sources(figures)),
            ]
    }
}
