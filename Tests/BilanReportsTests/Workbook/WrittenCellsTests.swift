import BilanReports
import Testing

/// What stands in the file for cells that spreadsheets are known to misread.
@Suite struct WrittenCellsTests {
    static func sheet(_ columns: [SheetColumn], _ rows: [[SheetCell]]) -> Workbook {
        Workbook(
            properties: WorkbookProperties(title: "t", created: WorkbookDay(year: 2023, month: 9, day: 17)),
            sheets: [.machine("data_x", columns: columns, rows: rows)])
    }

    @Test(arguments: [
        ("=1+2", "=1+2"), ("+cmd|' /C calc'!A0", "+cmd|' /C calc'!A0"), ("@SUM(A1)", "@SUM(A1)"), ("-1", "-1"),
        ("\tx", "\tx"), ("http://example.org", "http://example.org"), ("{=1}", "{=1}"), ("{SUM(1)}", "{SUM(1)}"),
        ("<&>\"", "&lt;&amp;&gt;\""), ("a\rb", "a_x000D_b"), ("\u{1}", "_x0001_"), ("_x0041_", "_x005F_x0041_"),
        ("_x0041_x0042_", "_x005F_x0041_x005F_x0042_"), ("_x00g1_ _x004", "_x00g1_ _x004"),
        ("\u{FFFD}😀 é\u{202F}", "\u{FFFD}😀 é\u{202F}"),
    ])
    func textStaysText(_ text: String, _ stored: String) throws {
        let written = try WrittenWorkbook(Self.sheet([SheetColumn("a")], [[.text(text)]]))
        let strings = try written.part("xl/sharedStrings.xml")
        #expect(strings.contains(">\(stored)</t>"))
        let sheet = try written.part("xl/worksheets/sheet1.xml")
        #expect(!sheet.contains("<f>") && !sheet.contains("<hyperlink"))
        #expect(sheet.contains("<c r=\"A2\" s=\"2\" t=\"s\"><v>1</v></c>"))
    }

    @Test(arguments: [
        (Int64(64_000), "64"), (0, "0"), (-125, "-0.125"), (1_234_500, "1234.5"), (100, "0.1"), (300, "0.3"),
        (8_800_000_000, "8800000"), (999_999_999_999_999, "999999999999.999"),
        (-999_999_999_999_999, "-999999999999.999"),
    ])
    func numbersAreExact(_ thousandths: Int64, _ stored: String) throws {
        let written = try WrittenWorkbook(
            Self.sheet([SheetColumn("a", .number(.plain))], [[.number(thousandths: thousandths)]]))
        let value = try written.part("xl/worksheets/sheet1.xml")
            .split(separator: "<v>").dropFirst(2).first?.split(separator: "</v>").first
        #expect(value.map(String.init).flatMap(Double.init) == Double(stored))
    }

    @Test func anEmptyCellIsNoCell() throws {
        let written = try WrittenWorkbook(
            Self.sheet(
                [SheetColumn("a", .number(.plain)), SheetColumn("b")], [[.empty, .text("")], [.whole(0), .empty]]))
        let sheet = try written.part("xl/worksheets/sheet1.xml")
        #expect(!sheet.contains("r=\"A2\"") && !sheet.contains("r=\"B2\""))
        #expect(sheet.contains("r=\"A3\"") && sheet.contains("<v>0</v>"))
    }

    @Test(arguments: [
        (WorkbookDay(year: 1900, month: 1, day: 1), 1), (WorkbookDay(year: 1900, month: 2, day: 28), 59),
        (WorkbookDay(year: 1900, month: 3, day: 1), 61), (WorkbookDay(year: 2023, month: 9, day: 7), 45176),
        (WorkbookDay(year: 2024, month: 2, day: 29), 45351), (WorkbookDay(year: 9999, month: 12, day: 31), 2_958_465),
    ])
    func daysAreSerials(_ day: WorkbookDay, _ serial: Int) throws {
        let written = try WrittenWorkbook(Self.sheet([SheetColumn("a", .date)], [[.date(day)]]))
        #expect(try written.part("xl/worksheets/sheet1.xml").contains("<v>\(serial)</v>"))
    }

    @Test func aMachineSheetWithoutRowsKeepsItsTable() throws {
        let written = try WrittenWorkbook(Self.sheet([SheetColumn("a")], []))
        #expect(try written.part("xl/tables/table1.xml").contains("ref=\"A1:A2\""))
        #expect(try written.part("xl/worksheets/sheet1.xml").contains("<dimension ref=\"A1\"/>"))
    }

    @Test func gapsStayGapsInAChart() throws {
        let chart = try WrittenWorkbook(SampleWorkbook.make).part("xl/charts/chart1.xml")
        // A gap is what a spreadsheet shows unless told otherwise.
        #expect(!chart.contains("<c:dispBlanksAs"))
        let series = chart.split(separator: "<c:ser>").dropFirst()
        let points = series.map { part in
            part.split(separator: "<c:val>").last?.split(separator: "<c:pt idx=").count ?? 0
        }
        // Twelve weeks with two gaps, and with one, after the text before the first point.
        #expect(points == [11, 12])
    }
}
