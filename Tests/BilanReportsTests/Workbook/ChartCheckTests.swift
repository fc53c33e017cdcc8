import BilanReports
import Testing

@Suite struct ChartCheckTests {
    static let title = SampleWorkbook.summary.charts[0].title

    static func refusal(_ change: (inout SheetChart, inout Workbook) -> Void) -> WorkbookError? {
        var workbook = SampleWorkbook.make
        var chart = workbook.sheets[1].charts[0]
        change(&chart, &workbook)
        workbook.sheets[1].charts[0] = chart
        do throws(WorkbookError) {
            try XLSXWriter.write(workbook, to: "/nowhere/never.xlsx")
            return nil
        } catch {
            return error
        }
    }

    @Test func drawsNoShorthand() {
        // Column B of the summary holds [x] among its numbers; a spreadsheet would draw it as zero.
        let error = Self.refusal { chart, _ in
            chart.categories = RangeReference(sheet: "Synthese", header: "Indicateur")
            chart.series[0].values = RangeReference(sheet: "Synthese", header: "Valeur")
        }
        #expect(
            error
                == .chartCell(sheet: "Synthese", chart: Self.title, .cell(sheet: "Synthese", row: 5, column: 1)))
    }

    @Test func drawsSomething() {
        let error = Self.refusal { _, workbook in
            for row in 0..<12 {
                workbook.sheets[3].table?.rows[row][1] = .empty
                workbook.sheets[3].table?.rows[row][2] = .empty
            }
        }
        #expect(error == .chart(sheet: "Synthese", chart: Self.title))
    }

    @Test func namesAndNumbersAreAsMany() {
        let error = Self.refusal { chart, _ in chart.series[0].values.rows = 0..<3 }
        #expect(error == .chart(sheet: "Synthese", chart: Self.title))
    }

    @Test func namesAreText() {
        let error = Self.refusal { chart, _ in chart.categories.header = "soldiers" }
        #expect(
            error == .chartCell(sheet: "Synthese", chart: Self.title, .cell(sheet: "data_series", row: 2, column: 2)))
    }

    @Test(arguments: [
        (RangeReference(sheet: "Couverture", header: "x"), "table on sheet \"Couverture\""),
        (RangeReference(sheet: "data_series", header: "x"), "column \"x\""),
        (RangeReference(sheet: "data_series", header: "civilians", rows: 5..<13), "table row 6 to 13"),
        (RangeReference(sheet: "data_series", header: "civilians", rows: 5..<5), "table row 6 to 5"),
    ])
    func rangesAreThere(_ values: RangeReference, _ missing: String) {
        let error = Self.refusal { chart, _ in chart.series[0].values = values }
        #expect(error == .reference(sheet: values.sheet, missing))
    }

    @Test func hasOneToFourSeries() {
        #expect(Self.refusal { chart, _ in chart.series = [] } == .chart(sheet: "Synthese", chart: Self.title))
        #expect(
            Self.refusal { chart, _ in chart.series = Array(repeating: chart.series[0], count: 5) }
                == .chart(sheet: "Synthese", chart: Self.title))
    }
}
