import BilanLanguage
import BilanModel

/// The charts of the key figures, drawn from the sheet `data_series`, and why one is missing.
struct BriefingCharts {
    /// At most two charts.
    private(set) var charts: [SheetChart] = []
    /// A sentence for each chart that is not there.
    private(set) var reasons: [String] = []

    /// Fewer years than these make no picture.
    private static let leastYears = 4
    private static let leastRegions = 2
    private static let chartWidth = 560

    init(_ series: BriefingSeries, _ printer: WorkbookPrinter) {
        let words = printer.words.chart
        var offset = 0
        for one in series.all {
            let rows = offset..<(offset + one.points.count)
            offset += one.points.count
            if one.id == series.killedByYear?.id, one.points.count(where: { $0.value != nil }) >= Self.leastYears {
                charts.append(years(one, rows, printer))
            } else if one.id == series.killedByRegion?.id, one.points.count >= Self.leastRegions {
                charts.append(regions(one, rows, printer))
            }
        }
        if !charts.contains(where: { $0.kind == .column }) { reasons.append(words.noYears) }
        if !charts.contains(where: { $0.kind == .bar }) { reasons.append(words.noRegions) }
    }

    private func years(_ series: BriefingSeries.Series, _ rows: Range<Int>, _ printer: WorkbookPrinter) -> SheetChart {
        let words = printer.words.chart
        let known = series.points.filter { $0.value != nil }
        let high = known.max { ($0.value ?? .zero) < ($1.value ?? .zero) }
        let low = known.min { ($0.value ?? .zero) < ($1.value ?? .zero) }
        func number(_ point: BriefingSeries.Point?) -> String {
            point?.value.map { printer.language.number($0) } ?? ""
        }
        return SheetChart(
            kind: .column,
            title: title(
                words.byYear(
                    printer.country, series.points.first?.code ?? "", series.points.last?.code ?? "",
                    printer.scope(series.scope)), printer),
            valueAxis: words.people, categories: categories(rows, printer),
            series: [values(rows, printer)],
            altText: printer.text(
                words.yearsFinding(number(high), high?.code ?? "", number(low), low?.code ?? "")),
            anchor: .belowTable(left: 0), width: Self.chartWidth)
    }

    private func regions(_ series: BriefingSeries.Series, _ rows: Range<Int>, _ printer: WorkbookPrinter)
        -> SheetChart
    {
        let words = printer.words.chart
        let regions = printer.briefing.regions.filter { $0.kind == .region }
        let finding = series.points.map { point in
            (printer.language == .fr ? point.names.fr : point.names.en) + " "
                + (point.value.map { printer.language.number($0) } ?? "")
        }
        return SheetChart(
            kind: .bar,
            title: title(
                words.byRegion(printer.country, printer.days, regions.count - series.points.count), printer),
            valueAxis: words.people, categories: categories(rows, printer), series: [values(rows, printer)],
            altText: printer.text(words.regionsFinding(printer.language.list(finding))),
            anchor: .belowTable(left: charts.isEmpty ? 0 : Self.chartWidth + 20), width: Self.chartWidth)
    }

    private func title(_ text: String, _ printer: WorkbookPrinter) -> String {
        WorkbookPrinter.clipped(printer.text(text), bytes: 250)
    }

    private func categories(_ rows: Range<Int>, _ printer: WorkbookPrinter) -> RangeReference {
        RangeReference(
            sheet: DataTab.series.rawValue, header: "category_" + printer.language.token, rows: rows)
    }

    private func values(_ rows: Range<Int>, _ printer: WorkbookPrinter) -> ChartSeries {
        ChartSeries(
            name: printer.words.chart.killed,
            values: RangeReference(sheet: DataTab.series.rawValue, header: "value", rows: rows), colour: .blue)
    }
}
