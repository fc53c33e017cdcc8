import BilanModel
import Testing

@testable import BilanIngest

/// Where a table begins: headings by content, tags, what stands above.
@Suite struct HeadingsTests {
    private func sheet(_ text: String) throws -> Sheet { try Sheet(file("t.csv", text)) }

    @Test(arguments: [
        ("Year,Origin,Refugees\n2015,Mali,5\n", "Year|Origin|Refugees", 2),
        // Lines before the table, in fewer cells than it has.
        (
            "Extracted:,\"A, publisher\"\n\"As of\",2024\n\nnote\nYear,Origin,Asylum,Refugees\n2015,Mali,Niger,5\n",
            "Year|Origin|Asylum|Refugees", 6
        ),
        // The same with semicolons, where the lines above have none.
        (
            "\"Extracted from the base, by us.\"\nAs of;2024\nYear;Origin;Refugees\n2015;Mali;5\n",
            "Year|Origin|Refugees", 4
        ),
        // A row that a format knows, under one that is as wide.
        ("Table of,all,deaths,known\nmeasure,value,place,note\nkilled,5,Gao,\n", "measure|value|place|note", 3),
        // Several rows of headings: the one right above the tags.
        ("Area,People,\nRegion,IDPs,Returnees\n#adm1,#idps,#returnees\nGao,5,6\n", "Region|IDPs|Returnees", 4),
        // Tags without headings.
        ("#adm1+name,#affected\nGao,5\n", "#adm1+name|#affected", 2),
    ])
    func findsHeadings(text: String, names: String, firstRow: Int) throws {
        let sheet = try sheet(text)
        #expect(sheet.header.names.joined(separator: "|") == names)
        #expect(try cells(sheet).map(\.0).first == firstRow)
    }

    @Test func keepsWhatStandsAbove() throws {
        let sheet = try sheet("Extracted:,here\n\nAs of,\"1 May\"\nYear,Origin,Asylum\n2015,Mali,Niger\n")
        #expect(sheet.preamble == [["Extracted:", "here"], ["As of", "1 May"]])
        #expect(
            sheet.findings == [Finding(.preamble, row: 1, value: "Extracted: here\nAs of 1 May", done: .kept)])
    }

    @Test func givesTheTagOfEachColumn() throws {
        #expect(try sheet("a,b,c\n#adm1,,#affected+f\nGao,x,5\n").tags == ["#adm1", "", "#affected+f"])
        #expect(try sheet("a,b\nGao,5\n").tags == [])
        // A cell that begins with the sign is no row of tags.
        #expect(try sheet("#,Plan\n,#x\n1,Mali\n").tags == ["", "#x"])
    }

    @Test func keepsAGroupHeadingAboveTheRowThatIsKnown() throws {
        let xml = TinyWorkbook.rows([
            ["Title of the sheet"], ["Where", "", "In need", ""], ["Region", "Code", "Women", "Men"],
            ["#adm1", "#adm1+code", "#f", "#m"], ["Gao", "ML07", "1", "2"],
        ])
        let merges = "<mergeCells><mergeCell ref=\"A2:B2\"/><mergeCell ref=\"C2:D2\"/></mergeCells>"
        let table = try #require(try Sheet.tables(of: TinyWorkbook.file([("S", xml + merges)])).first)
        #expect(table.header.names == ["Where Region", "Where Code", "In need Women", "In need Men"])
        #expect(table.tags == ["#adm1", "#adm1+code", "#f", "#m"])
        #expect(table.preamble == [["Title of the sheet"]])
        #expect(try cells(table).map(\.0) == [5])
    }
}
