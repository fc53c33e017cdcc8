import BilanLanguage
import BilanModel

/// The charts of the key figures, drawn from the sheet `data_series`, and why one is missing.
struct BriefingCharts {
    /// At most two charts.
    private(set) var charts: [SheetChart] = []
    /// A sentence for each chart that is not there.
    private(set) var reasons: [String] = []
    /// What the charts show, for the same picture as a file.
    private(set) var plots: [Plot] = []

    /// One chart with its series, whatever draws it.
    struct Plot {
        /// A word for file names.
        let name: String
        let kind: SheetChart.Kind
        let title: String
        let altText: String
        let series: [(name: String, series: BriefingSeries.Series)]
    }

    /// Fewer years than these make no picture.
    private static let leastYears = 4
    private static let leastAreas = 2
    private static let chartWidth = 560
    private static let colours: [ThemeColour] = [.blue, .orange]

    init(_ series: BriefingSeries, _ printer: WorkbookPrinter) {
        let words = printer.words.chart
        let definition = printer.briefing.definition
        let hasCasualties = definition.sections.contains(.casualties)
        let periods = series.killedByPeriod(least: definition.thresholds.leastPeriods)
        if !periods.isEmpty {
            plots.append(BriefingCharts.periods(periods, printer))
        } else if hasCasualties {
            reasons.append(words.noPeriods(definition.thresholds.leastPeriods))
        }
        if let years = series.killedByYear, years.known >= Self.leastYears {
            plots.append(BriefingCharts.years(years, printer))
        } else if hasCasualties, periods.isEmpty {
            reasons.append(words.noYears)
        }
        if let areas = series.killedByArea, areas.points.count >= Self.leastAreas {
            plots.append(BriefingCharts.areas(areas, printer))
        } else if hasCasualties {
            reasons.append(words.noRegions)
        }
        if let needs = series.needs, needs.points.count >= Self.leastAreas {
            plots.append(BriefingCharts.needs(needs, printer))
        }
        // A sheet has room for two: through time, and by area; people in need where the report is of them.
        let bars = plots.filter { $0.kind == .bar && ($0.name != "needs" || !hasCasualties) }
        let shown = [plots.first { $0.kind != .bar }, bars.first].compactMap(\.self)
        for plot in shown { charts.append(chart(plot, in: series, printer)) }
    }

    private func chart(_ plot: Plot, in all: BriefingSeries, _ printer: WorkbookPrinter) -> SheetChart {
        func rows(_ series: BriefingSeries.Series) -> Range<Int> {
            var offset = 0
            for one in all.all {
                if one.id == series.id { break }
                offset += one.points.count
            }
            return offset..<(offset + series.points.count)
        }
        func range(_ header: String, _ series: BriefingSeries.Series) -> RangeReference {
            RangeReference(sheet: DataTab.series.rawValue, header: header, rows: rows(series))
        }
        let isLine = plot.kind == .line
        let drawn = plot.series.enumerated().map { index, one in
            ChartSeries(
                name: one.name, values: range("value", one.series), colour: Self.colours[index % Self.colours.count],
                dashed: isLine && index > 0, marker: isLine && index > 0)
        }
        return SheetChart(
            kind: plot.kind, title: plot.title, valueAxis: printer.words.chart.people,
            categories: range("category_" + printer.language.token, plot.series[0].series), series: drawn,
            altText: plot.altText,
            anchor: .belowTable(left: charts.isEmpty ? 0 : Self.chartWidth + 20), width: Self.chartWidth)
    }

    // MARK: - What each shows

    private static func periods(_ series: [BriefingSeries.Series], _ printer: WorkbookPrinter) -> Plot {
        let words = printer.words.chart
        let total = series.first { $0.kind == .periods(group: "all") } ?? series[0]
        let extremes = Extremes(total, printer)
        let named = series.map { one in
            (
                one.kind == .periods(group: "civilian")
                    ? words.civilians : one.kind == .periods(group: "military") ? words.soldiers : words.killed, one
            )
        }
        let last = total.points.last?.value.map { printer.language.number($0) } ?? Language.unknownMark
        return Plot(
            name: "periods", kind: .line,
            title: title(
                words.byPeriod(
                    printer.country, total.points.first?.code ?? "", total.points.last?.code ?? "",
                    printer.scope(total.scope)), printer),
            altText: printer.text(
                printer.language.labelled(
                    named[0].0, words.periodsFinding(extremes.high, extremes.highAt, extremes.low, last))),
            series: named)
    }

    private static func years(_ series: BriefingSeries.Series, _ printer: WorkbookPrinter) -> Plot {
        let words = printer.words.chart
        let extremes = Extremes(series, printer)
        return Plot(
            name: "years", kind: .column,
            title: title(
                words.byYear(
                    printer.country, series.points.first?.code ?? "", series.points.last?.code ?? "",
                    printer.scope(series.scope)), printer),
            altText: printer.text(
                words.yearsFinding(extremes.high, extremes.highAt, extremes.low, extremes.lowAt)),
            series: [(words.killed, series)])
    }

    private static func areas(_ series: BriefingSeries.Series, _ printer: WorkbookPrinter) -> Plot {
        let words = printer.words.chart
        let areas = printer.briefing.regions.filter { $0.kind == .region }
        return Plot(
            name: "areas", kind: .bar,
            title: title(
                words.byRegion(
                    printer.country, printer.days, areas.count - series.points.count,
                    printer.briefing.definition.level), printer),
            altText: printer.text(words.regionsFinding(finding(series, printer))), series: [(words.killed, series)])
    }

    private static func needs(_ series: BriefingSeries.Series, _ printer: WorkbookPrinter) -> Plot {
        let words = printer.words.chart
        let year = series.points.first?.figure?.asOf.map { String($0.year) } ?? printer.days
        return Plot(
            name: "needs", kind: .bar, title: title(words.needs(printer.country, year), printer),
            altText: printer.text(words.needsFinding(finding(series, printer))), series: [(words.inNeed, series)])
    }

    private static func finding(_ series: BriefingSeries.Series, _ printer: WorkbookPrinter) -> String {
        printer.language.list(
            series.points.map { point in
                (printer.language == .fr ? point.names.fr : point.names.en) + " "
                    + (point.value.map { printer.language.number($0) } ?? "")
            })
    }

    private static func title(_ text: String, _ printer: WorkbookPrinter) -> String {
        WorkbookPrinter.clipped(printer.text(text), bytes: 250)
    }

    /// The greatest and the least number of a series, each with its place.
    private struct Extremes {
        let high, highAt, low, lowAt: String

        init(_ series: BriefingSeries.Series, _ printer: WorkbookPrinter) {
            let known = series.points.filter { $0.value != nil }
            let most = known.max { ($0.value ?? .zero) < ($1.value ?? .zero) }
            let least = known.min { ($0.value ?? .zero) < ($1.value ?? .zero) }
            high = most?.value.map { printer.language.number($0) } ?? ""
            low = least?.value.map { printer.language.number($0) } ?? ""
            highAt = most?.code ?? ""
            lowAt = least?.code ?? ""
        }
    }
}
