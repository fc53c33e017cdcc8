import BilanReports
import Testing

/// Every error is a sentence that says where, what, and what to do.
@Suite struct WorkbookErrorTests {
    static let place = WorkbookPlace.cell(sheet: "data_x", row: 4, column: 27)

    static let sentences: [(WorkbookError, String)] = [
        (.noSheets, "the workbook has no sheet; give it one"),
        (
            .sheetName("é"),
            "sheet \"é\": a sheet's name is 1 to 31 ASCII letters, digits and underscores, begins with a letter, "
                + "and is neither a cell such as Q1 nor \"History\"; rename it"
        ),
        (.sheetNameTaken("a"), "sheet \"a\": another sheet has this name; rename one"),
        (
            .name("A1"),
            "name \"A1\": the name of a table or cell is 1 to 255 ASCII letters, digits and underscores, begins with a "
                + "letter or underscore, and does not read as a cell such as A1; rename it"
        ),
        (.nameTaken("a"), "name \"a\": another table or cell has this name; rename one"),
        (
            .notOnlyATable(sheet: "meta"),
            "sheet meta: a sheet for tools holds one table and nothing else; move the rest to a sheet for people"
        ),
        (
            .tooLarge(sheet: "a", rows: 2_000_000, columns: 3),
            "sheet a: 2000000 rows by 3 columns are more than a worksheet's 1048576 by 16384; split it"
        ),
        (.noRows(sheet: "a"), "sheet a: the table has no row; say in a line that there is nothing to show"),
        (.noColumns(sheet: "a"), "sheet a: the table has no column; give it one or leave it out"),
        (
            .header(sheet: "a", column: 26, header: ""),
            "sheet a, column AA: \"\" cannot be a header; use 1 to 255 characters on one line, on a sheet for tools lower "
                + "case with underscores"
        ),
        (.headerTaken(sheet: "a", header: "b"), "sheet a, header \"b\": another column has this header; rename one"),
        (
            .tag(sheet: "a", header: "b"),
            "sheet a, header \"b\": on a sheet for tools either every column has a tag that begins with # or none has; "
                + "complete the tags"
        ),
        (
            .rowLength(sheet: "a", row: 0, cells: 1, columns: 2),
            "sheet a, table row 1: 1 cells under 2 headers; give each header one cell"
        ),
        (
            .wrongKind(place, header: "b"),
            "sheet data_x, cell AB5: the cell does not hold what column \"b\" is for; change the cell or the column's kind"
        ),
        (
            .number(place, thousandths: 7),
            "sheet data_x, cell AB5: 7 thousandths are more than the 15 digits a spreadsheet keeps; use a larger unit"
        ),
        (
            .day(place, WorkbookDay(year: 2023, month: 2, day: 30)),
            "sheet data_x, cell AB5: 2023-2-30 is no day from 1900 to 9999; correct the date"
        ),
        (
            .tooLong(.property("title"), units: 256, limit: 255),
            "property title: 256 characters are more than the 255 allowed there; shorten the text"
        ),
        (
            .character(.sheet("a"), 0xA),
            "sheet a: the text holds U+000A, which cannot stand there; remove the character"
        ),
        (
            .link(place, "file:x"),
            "sheet data_x, cell AB5: \"file:x\" is no link to http, https, mailto or a sheet of the workbook; correct or "
                + "drop it"
        ),
        (
            .tooManyLinks(sheet: "a", links: 70_000),
            "sheet a: 70000 links are more than the 65530 a worksheet holds; write some as text"
        ),
        (
            .allowed(sheet: "a", header: "b"),
            "sheet a, header \"b\": the allowed values must be ASCII without commas or quotes, 255 characters together; "
                + "shorten the list"
        ),
        (
            .width(sheet: "a", header: "b"),
            "sheet a, header \"b\": a column is more than 0 and at most 255 characters wide; correct it"
        ),
        (.reference(sheet: "a", "column \"b\""), "sheet a: there is no column \"b\" in the workbook; correct it"),
        (
            .chartCell(sheet: "a", chart: "c", place),
            "sheet a, chart \"c\": sheet data_x, cell AB5 holds no number or name a chart can draw; draw from a column of "
                + "numbers or empty cells, with text for the names"
        ),
        (
            .chart(sheet: "a", chart: "c"),
            "sheet a, chart \"c\": a chart needs one to four series of as many rows as it has names, a size, and at least "
                + "one number; leave it out and say why in a line"
        ),
        (
            .image(sheet: "a", altText: "b"),
            "sheet a, picture \"b\": no PNG file, or no place for it; check the bytes and the corner"
        ),
        (.file(path: "a.xlsx", reason: "No space left"), "a.xlsx: No space left; choose another place or make room"),
        (
            .library(.workbook, message: "Memory error"),
            "the workbook: the spreadsheet library says \"Memory error\"; report this"
        ),
    ]

    @Test(arguments: sentences) func says(_ error: WorkbookError, _ sentence: String) {
        #expect(error.description == sentence)
    }
}
