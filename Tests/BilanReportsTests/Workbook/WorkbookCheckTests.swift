import BilanReports
import Testing

@Suite struct WorkbookCheckTests {
    /// A sound workbook with one thing made wrong.
    struct Fault: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let error: WorkbookError
        let workbook: Workbook

        init(_ name: String, _ error: WorkbookError, _ change: (inout Workbook) -> Void) {
            testDescription = name
            self.error = error
            var workbook = SampleWorkbook.make
            change(&workbook)
            self.workbook = workbook
        }
    }

    static let data = 2
    static func cell(_ row: Int, _ column: Int) -> WorkbookPlace {
        .cell(sheet: "data_casualties", row: row, column: column)
    }
    /// Puts a cell in the first row of the data sheet.
    static func put(_ cell: SheetCell, _ column: Int) -> (inout Workbook) -> Void {
        { $0.sheets[data].table?.rows[0][column] = cell }
    }
    static let thirtyThousand = String(repeating: "é", count: 32_768)
    static let emoji = String(repeating: "😀", count: 16_384)

    static let faults: [Fault] = [
        Fault("no sheet", .noSheets) { $0.sheets = [] },
        Fault("empty name", .sheetName("")) { $0.sheets[0].name = "" },
        Fault("accent", .sheetName("Synthèse")) { $0.sheets[0].name = "Synthèse" },
        Fault("32 letters", .sheetName(String(repeating: "a", count: 32))) {
            $0.sheets[0].name = String(repeating: "a", count: 32)
        },
        Fault("bracket", .sheetName("a[b")) { $0.sheets[0].name = "a[b" },
        Fault("reserved", .sheetName("history")) { $0.sheets[0].name = "history" },
        Fault("cell as sheet", .sheetName("Q1")) { $0.sheets[0].name = "Q1" },
        Fault("same sheet", .sheetNameTaken("meta")) { $0.sheets[0].name = "META" },
        Fault("cell as table", .name("A1")) { $0.sheets[1].table?.name = "A1" },
        Fault("far cell as table", .name("xfd1048576")) { $0.sheets[1].table?.name = "xfd1048576" },
        Fault("R1C1", .name("R1C1")) { $0.sheets[1].table?.name = "R1C1" },
        Fault("c", .name("c")) { $0.sheets[1].table?.name = "c" },
        Fault("digit first", .name("1bad")) { $0.sheets[1].table?.name = "1bad" },
        Fault("space", .name("bad name")) { $0.names[0].name = "bad name" },
        Fault("same table", .nameTaken("data_series")) { $0.sheets[1].table?.name = "DATA_series" },
        Fault("name of a table", .nameTaken("summary_key")) { $0.names[0].name = "summary_key" },
        Fault("name of no sheet", .reference(sheet: "x", "sheet \"x\"")) { $0.names[0].sheet = "x" },
        Fault("name of no row", .reference(sheet: "meta", "table row 9")) {
            $0.names[0].cell = .table(row: 8, header: "value")
        },
        Fault("line on a machine sheet", .notOnlyATable(sheet: "meta")) { $0.sheets[5].preamble = [.blank] },
        Fault("people's table without rows", .noRows(sheet: "Synthese")) { $0.sheets[1].table?.rows = [] },
        Fault("no column", .noColumns(sheet: "meta")) { $0.sheets[5].table?.columns = [] },
        Fault("empty header", .header(sheet: "Synthese", column: 0, header: "")) {
            $0.sheets[1].table?.columns[0].header = ""
        },
        Fault("line break in a header", .header(sheet: "Synthese", column: 0, header: "a\nb")) {
            $0.sheets[1].table?.columns[0].header = "a\nb"
        },
        Fault("machine header", .header(sheet: "meta", column: 0, header: "Key name")) {
            $0.sheets[5].table?.columns[0].header = "Key name"
        },
        Fault("headers equal but for case", .headerTaken(sheet: "Synthese", header: "Date")) {
            $0.sheets[1].table?.columns[0].header = "DATE"
        },
        Fault("one tag missing", .tag(sheet: "data_series", header: "civilians")) {
            $0.sheets[3].table?.columns[1].tag = nil
        },
        Fault("short row", .rowLength(sheet: "meta", row: 1, cells: 1, columns: 2)) {
            $0.sheets[5].table?.rows[1] = [.empty]
        },
        Fault("shorthand among numbers", .wrongKind(cell(1, 2), header: "killed"), put(.text("[x]"), 2)),
        Fault("number as text", .wrongKind(cell(1, 0), header: "admin1_code"), put(.whole(7), 0)),
        Fault("text as date", .wrongKind(cell(1, 4), header: "as_of_date"), put(.text("2023"), 4)),
        Fault("link in text", .wrongKind(cell(1, 0), header: "admin1_code"), put(.link("a", .sheet("meta")), 0)),
        Fault("16 digits", .number(cell(1, 2), thousandths: 1_000_000_000_000_000), put(.whole(1_000_000_000_000), 2)),
        Fault("overflow", .number(cell(1, 2), thousandths: .max), put(.whole(.max), 2)),
        Fault(
            "30 February", .day(cell(1, 4), WorkbookDay(year: 2023, month: 2, day: 30)), put(.date(2023, 2, 30), 4)),
        Fault(
            "1900 was no leap year", .day(cell(1, 4), WorkbookDay(year: 1900, month: 2, day: 29)),
            put(.date(1900, 2, 29), 4)),
        Fault("1899", .day(cell(1, 4), WorkbookDay(year: 1899, month: 12, day: 31)), put(.date(1899, 12, 31), 4)),
        Fault("too long", .tooLong(cell(1, 0), units: 32_768, limit: 32_767), put(.text(thirtyThousand), 0)),
        Fault("too long in UTF-16", .tooLong(cell(1, 0), units: 32_768, limit: 32_767), put(.text(emoji), 0)),
        Fault("zero byte", .character(cell(1, 0), 0), put(.text("a\0b"), 0)),
        Fault("U+FFFE", .character(cell(1, 0), 0xFFFE), put(.text("a\u{FFFE}"), 0)),
        Fault("clock", .day(.property("created"), WorkbookDay(year: 1970, month: 1, day: 1))) {
            $0.properties.created = WorkbookDay(year: 1970, month: 1, day: 1)
        },
        Fault("long property", .tooLong(.property("title"), units: 256, limit: 255)) {
            $0.properties.title = String(repeating: "é", count: 128)
        },
        Fault("line break in a property", .character(.property("schema"), 10)) {
            $0.properties.custom[0].value = "a\nb"
        },
        Fault("property twice", .nameTaken("Schema")) { $0.properties.custom[1].name = "Schema" },
        Fault("long page header", .tooLong(.sheet("meta"), units: 320, limit: 255)) {
            $0.sheets[5].page.headerLeft = [.text(String(repeating: "a", count: 300))]
        },
        Fault("comma in a list", .allowed(sheet: "data_casualties", header: "obs_status")) {
            $0.sheets[data].table?.columns[5].allowed = ["a,b"]
        },
        Fault("long list", .allowed(sheet: "data_casualties", header: "obs_status")) {
            $0.sheets[data].table?.columns[5].allowed = Array(repeating: "abcde", count: 50)
        },
        Fault("wide column", .width(sheet: "meta", header: "key")) { $0.sheets[5].table?.columns[0].width = 300 },
        Fault("endless column", .width(sheet: "meta", header: "key")) { $0.sheets[5].table?.columns[0].width = 1e300 },
        Fault("NaN width", .width(sheet: "meta", header: "key")) { $0.sheets[5].table?.columns[0].width = .nan },
        Fault("no PNG", .image(sheet: "Synthese", altText: "un carré")) { $0.sheets[1].images[0].png = [1, 2, 3] },
    ]

    @Test(arguments: faults) func isRefused(_ fault: Fault) {
        #expect(throws: fault.error) { try XLSXWriter.write(fault.workbook, to: "/nowhere/never.xlsx") }
    }

    @Test(arguments: [
        "javascript:alert(1)", "external:c:\\a.xls", "file:///etc/passwd", "ftp://example.org", "example.org", "http:",
        "https://", "mailto:", "http://a b", "https://a\nb", "internal:meta!A1", "",
        "https://example.org/" + String(repeating: "é", count: 400),
    ])
    func linksLeadToTheWebOnly(_ target: String) {
        var workbook = SampleWorkbook.make
        workbook.sheets[0].preamble = [SheetLine("a", link: .web(target))]
        #expect(throws: WorkbookError.link(.cell(sheet: "Couverture", row: 0, column: 0), target)) {
            try XLSXWriter.write(workbook, to: "/nowhere/never.xlsx")
        }
    }

    @Test func aWorksheetHoldsSoManyLinks() {
        var workbook = SampleWorkbook.make
        workbook.sheets[5] = .machine(
            "meta", columns: [SheetColumn("key", .link), SheetColumn("value")],
            rows: Array(repeating: [.link("a", .sheet("meta")), .empty], count: 65_531))
        #expect(throws: WorkbookError.tooManyLinks(sheet: "meta", links: 65_531)) {
            try XLSXWriter.write(workbook, to: "/nowhere/never.xlsx")
        }
    }

    @Test(arguments: [String(repeating: "é", count: 32_767), String(repeating: "😀", count: 16_383)])
    func theLongestTextIsKept(_ text: String) throws {
        var workbook = SampleWorkbook.make
        workbook.sheets[Self.data].table?.rows[0][0] = .text(text)
        #expect(try WrittenWorkbook(workbook).part("xl/sharedStrings.xml").contains(">\(text)</t>"))
    }

    @Test func linksLeadToSheetsThereAre() {
        var workbook = SampleWorkbook.make
        workbook.sheets[0].preamble = [SheetLine("a", link: .sheet("Notes"))]
        #expect(throws: WorkbookError.link(.cell(sheet: "Couverture", row: 0, column: 0), "Notes")) {
            try XLSXWriter.write(workbook, to: "/nowhere/never.xlsx")
        }
    }
}
