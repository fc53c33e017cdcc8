import BilanModel
import Testing

@testable import BilanIngest

/// Workbooks as programs write them, and as they arrive.
@Suite struct WorkbookTests {
    private let heading =
        "<row r=\"1\"><c t=\"inlineStr\"><is><t>name</t></is></c><c t=\"inlineStr\"><is><t>x</t></is></c></row>"

    private func sheet(_ row: String, strings: [String] = [], book: String = "", styles: String = "") throws -> Sheet {
        let xml = "<sheetData>\(heading)<row r=\"2\">\(row)</row></sheetData>"
        let tables = try Sheet.tables(
            of: TinyWorkbook.file([("S", xml)], strings: strings, book: book, styles: styles))
        return try #require(tables.first)
    }

    private func value(_ cell: String, strings: [String] = [], book: String = "", styles: String = "") throws -> String
    {
        let rows = try cells(
            sheet("<c r=\"A2\" t=\"str\"><v>k</v></c>" + cell, strings: strings, book: book, styles: styles))
        let row = try #require(rows.first).1
        return row.count > 1 ? row[1] : ""
    }

    @Test(arguments: [
        ("<c r=\"B2\"><v>42</v></c>", "42"), ("<c r=\"B2\"><v>7.2433820000000004</v></c>", "7.243382"),
        ("<c r=\"B2\"><v>3.1972E-2</v></c>", "0.031972"), ("<c r=\"B2\"><v>1E-5</v></c>", "0.00001"),
        ("<c r=\"B2\"><v>-1.5E-5</v></c>", "-0.000015"), ("<c r=\"B2\"><v>1.5E+16</v></c>", "15000000000000000"),
        ("<c r=\"B2\"><v>12.0</v></c>", "12"), ("<c r=\"B2\"><f>1+1</f><v>2</v></c>", "2"),
        ("<c r=\"B2\" t=\"str\"><f>A2</f><v>ready</v></c>", "ready"), ("<c r=\"B2\" t=\"b\"><v>1</v></c>", "true"),
        ("<c r=\"B2\" t=\"b\"><v>0</v></c>", "false"), ("<c r=\"B2\" t=\"s\"><v>1</v></c>", "Tombouctou"),
        ("<c r=\"B2\" t=\"s\"><v>9</v></c>", ""), ("<c r=\"B2\" t=\"s\"><v>-1</v></c>", ""),
        ("<c r=\"B2\" t=\"inlineStr\"><is><r><t>Gao</t></r><r><t> 1</t></r><rPh><t>x</t></rPh></is></c>", "Gao 1"),
        ("<c r=\"B2\" s=\"1\"><v>44550</v></c>", "2021-12-20"),
        ("<c r=\"B2\" s=\"2\"><v>44550.5</v></c>", "2021-12-20"),
        ("<c r=\"B2\" s=\"3\"><v>44550</v></c>", "44550"), ("<c r=\"B2\" s=\"1\"><v>60</v></c>", "60"),
        ("<c r=\"B2\" t=\"d\"><v>2021-12-20</v></c>", "2021-12-20"), ("<c r=\"B2\" s=\"77\"><v>5</v></c>", "5"),
        ("<c r=\"B2\" t=\"e\"><v>#N/A</v></c>", ""), ("<c><v>7</v></c>", "7"), ("<c r=\"B2\"/>", ""),
        ("<c r=\"B2\" t=\"str\"><v>a &amp; b é</v></c>", "a & b é"),
    ])
    func readsCells(cell: String, expected: String) throws {
        let styles =
            "<numFmts><numFmt numFmtId=\"170\" formatCode=\"yyyy\\-mm\\-dd\"/>"
            + "<numFmt numFmtId=\"171\" formatCode=\"0 &quot;days&quot;\"/></numFmts>"
            + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
            + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/><xf numFmtId=\"171\"/></cellXfs>"
        let strings = ["<t>Gao</t>", "<r><t>Tom</t></r><r><t>bouctou</t></r>"]
        #expect(try value(cell, strings: strings, styles: styles) == expected)
    }

    @Test func countsFrom1904() throws {
        let styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>"
        #expect(
            try value("<c r=\"B2\" s=\"0\"><v>43088</v></c>", book: "<workbookPr date1904=\"1\"/>", styles: styles)
                == "2021-12-20")
    }

    @Test func tellsErrorCells() throws {
        let sheet = try sheet("<c r=\"A2\" t=\"str\"><v>k</v></c><c r=\"B2\" t=\"e\"><v>#REF!</v></c>")
        var found = Cells<ErrorColumn>(sheet)
        try sheet.forEachRow { row throws(IngestError) in _ = found.begin(row) }
        #expect(
            found.findings == [Finding(.errorCell, sheet: "S", row: 2, column: "x", value: "#REF!", done: .leftEmpty)])
    }

    private enum ErrorColumn: UInt8, Coded { case name = 0 }

    @Test func joinsMergedHeadings() throws {
        let xml = TinyWorkbook.rows([
            ["Report"], [], ["Area", "Phase 1", "", "Phase 2", ""], ["", "number", "share", "number", "share"],
            ["#adm1", "#n", "#p", "#n", "#p"], ["Gao", "1", "2", "3", "4"],
        ])
        let merges =
            "<mergeCells><mergeCell ref=\"A3:A4\"/><mergeCell ref=\"B3:C3\"/><mergeCell ref=\"D3:E3\"/></mergeCells>"
        let table = try #require(try Sheet.tables(of: TinyWorkbook.file([("IPC", xml + merges)])).first)
        #expect(
            table.header.names == ["Area", "Phase 1 number", "Phase 1 share", "Phase 2 number", "Phase 2 share"])
        #expect(try cells(table).map(\.0) == [6])
    }

    @Test func choosesSheetsByContentAndDoubtsRanges() throws {
        let data =
            "<dimension ref=\"A1:XFD1048576\"/>"
            + TinyWorkbook.rows([["name", "x"], ["Gao", "1"], [], ["Kidal", "2"]])
        let file = TinyWorkbook.file([
            ("Notes", TinyWorkbook.rows([["Read me"]])), ("Empty", "<sheetData/>"), ("D", data),
        ])
        let tables = try Sheet.tables(of: file)
        #expect(tables.map(\.label) == ["D"])
        #expect(try cells(tables[0]).map(\.0) == [2, 4])
    }

    @Test func refusesAWorkbookWithoutTables() {
        #expect(throws: IngestError.noHeader("book.xlsx")) {
            try Sheet.tables(of: TinyWorkbook.file([("Notes", TinyWorkbook.rows([["Read me"]]))]))
        }
    }

    @Test func refusesWhatIsNoWorkbook() {
        let zip = SourceFile(name: "a.zip", bytes: TinyArchive.zip([("readme.txt", "hello")]))
        #expect(throws: IngestError.missingPart("a.zip", part: "xl/workbook.xml")) { try Sheet.tables(of: zip) }
    }

    @Test func survivesEveryTruncation() throws {
        let whole = TinyWorkbook.file([("S", TinyWorkbook.rows([["name", "x"], ["Gao", "1"]]))])
        let bytes = try whole.bytes
        for length in stride(from: 4, to: bytes.count, by: 7) {
            let cut = SourceFile(name: "book.xlsx", bytes: Array(bytes.prefix(length)))
            #expect(throws: IngestError.self) { try Sheet.tables(of: cut) }
        }
    }

    @Test(arguments: [
        "<sheetData><row><c></row>", "<sheetData>&nothing;</sheetData>", "\u{1}",
        "<sheetData><row r=\"1\"><c r=\"ZZZZZZZZZ1\"><v>1</v></c></row></sheetData>",
    ])
    func refusesBrokenSheets(xml: String) {
        #expect(throws: IngestError.self) { try Sheet.tables(of: TinyWorkbook.file([("S", xml)])) }
    }

    @Test func refusesADocumentType() {
        var parts = TinyWorkbook.parts([("S", TinyWorkbook.rows([["name", "x"]]))])
        parts[0].text = "<!DOCTYPE w [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>" + parts[0].text
        let file = SourceFile(name: "b.xlsx", bytes: TinyArchive.zip(parts))
        #expect(throws: IngestError.badXML("b.xlsx", part: "xl/workbook.xml", line: 1)) { try Sheet.tables(of: file) }
    }

    @Test func refusesAbsurdSizes() {
        let parts = TinyWorkbook.parts([("S", TinyWorkbook.rows([["name", "x"]]))])
        let file = SourceFile(name: "b.xlsx", bytes: TinyArchive.zip(parts, claimed: 3_000_000_000))
        #expect(throws: IngestError.tooLarge("b.xlsx", part: "xl/workbook.xml")) { try Sheet.tables(of: file) }
    }
}
