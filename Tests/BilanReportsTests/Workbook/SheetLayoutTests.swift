import Testing

@testable import BilanReports

@Suite struct SheetLayoutTests {
    static func table(_ columns: [SheetColumn], _ rows: [[SheetCell]]) -> SheetTable {
        SheetTable(name: "t", columns: columns, rows: rows)
    }

    @Test func numbersAreNeverCut() {
        let column = SheetColumn("n", .number(.integer))
        let small = ColumnWidth(table: Self.table([column], [[.whole(1)]]), column: 0, filter: false).width
        let large = ColumnWidth(table: Self.table([column], [[.whole(-999_999_999_999)]]), column: 0, filter: false)
            .width
        // Arial's digits are 8 pixels wide at 11 points, and a column counts in 7.
        #expect(small < 9 && large > Double("-999,999,999,999".count) * 8 / 7 * 0.85)
        #expect(SheetNumberFormat.share.shape(of: 176) == "00.0%")
        #expect(SheetNumberFormat.change.shape(of: -2_922_000) == "+0000,")
    }

    @Test func longTextWrapsAndItsRowGrows() {
        let long = String(repeating: "un texte assez long ", count: 20)
        let sheet = Sheet.machine(
            "t", columns: [SheetColumn("a"), SheetColumn("b")],
            rows: [[.text(long), .text("x")], [.text("y"), .empty]])
        let layout = SheetLayout(sheet)
        #expect(layout.columnWidths[0] == Theme.textWidthCap)
        #expect(layout.rowHeights[0] > 7 * 14 && layout.rowHeights[0] < 12 * 15)
        #expect(layout.rowHeights[1] == TextWidth.defaultRowHeight)
    }

    @Test func aVeryLongTextGetsAWiderColumn() {
        let sheet = Sheet.machine(
            "t", columns: [SheetColumn("a")], rows: [[.text(String(repeating: "mot ", count: 800))]])
        let layout = SheetLayout(sheet)
        #expect(layout.columnWidths[0] == Theme.longTextWidthCap)
        #expect(layout.rowHeights[0] <= TextWidth.rowHeightLimit)
    }

    @Test func aTitleHasTheHeightOfItsLetters() {
        let sheet = Sheet.presentation("Cover", preamble: [SheetLine("A title", style: .title), SheetLine("text")])
        let heights = SheetLayout(sheet).lines.map(\.height)
        #expect(heights[0] >= 20.25 && heights[1] == TextWidth.defaultRowHeight)
    }

    @Test func linesAboveATableGoOnBelow() {
        let text = Array(repeating: "word", count: 80).joined(separator: " ")
        let sheet = Sheet.presentation(
            "T", preamble: [SheetLine(text)], table: Self.table([SheetColumn("a")], [[.text("x")]]))
        let layout = SheetLayout(sheet)
        #expect(layout.lines.count > 2)
        #expect(layout.lines.map(\.text).joined(separator: " ") == text)
        #expect(layout.headerRow == layout.lines.count && layout.firstDataRow == layout.headerRow + 1)
        #expect(layout.corner(of: .belowTable(left: 3)) == (layout.headerRow + 3, 0, 3))
    }

    @Test func tagsStandBelowTheHeaders() {
        let layout = SheetLayout(SampleWorkbook.series)
        #expect(layout.plainHeaderRow == 0 && layout.headerRow == 1 && layout.firstDataRow == 2)
    }

    @Test(arguments: [
        ("aaa bbb", ["aaa", "bbb"]), ("aaa\u{202F}bbb", ["aaa\u{202F}", "bbb"]), ("aaaaaaaa", ["aaaa", "aaaa"]),
        ("a\nb", ["a", "b"]), ("", [""]),
    ])
    func linesBreakAtSpacesFirst(_ text: String, _ lines: [String]) {
        // Room for four letters of a width of 556, and no fifth.
        #expect(TextWidth(size: 11).lines(text, pixels: 36) == lines)
    }

    @Test(arguments: [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16_383, "XFD")])
    func columnsHaveLetters(_ column: Int, _ letters: String) {
        #expect(WorkbookPlace.letters(of: column) == letters)
    }

    @Test func pageCodesAreOursOnly() {
        let page = PageFrame(headerLeft: [.text("A&B &P")], headerRight: [], footerLeft: [.fileName])
        #expect(page.header == "&L&9&\"Arial,Regular\"A&&B &&P")
        #expect(page.footer == "&L&9&\"Arial,Regular\"&F&R&9&\"Arial,Regular\"&P / &N")
    }
}
