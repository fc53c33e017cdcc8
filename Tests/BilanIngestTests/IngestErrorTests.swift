import Testing

@testable import BilanIngest

/// One sentence for each refusal: where, what, what to do.
@Suite struct IngestErrorTests {
    static let closest = Recognition(format: "figures", known: ["value"], missing: ["measure"])

    @Test(arguments: [
        (IngestError.missing("a.csv"), "a.csv: no such file; check the path"),
        (
            .unreadable("a.csv", reason: "Permission denied"),
            "a.csv: cannot be read (Permission denied); check its permissions"
        ),
        (.folder("data"), "data: is a folder; name a file in it"),
        (.noSheets("data"), "data: holds no .csv file; name a folder with figures.csv, or a file"),
        (.empty("a.csv"), "a.csv: is empty; download or save it again"),
        (
            .binary("a.csv", looksLike: "a zip archive or a workbook"),
            "a.csv: is a zip archive or a workbook, not a text table; save it as CSV first"
        ),
        (
            .markup("a.csv"),
            "a.csv: is a web page or XML, not a table; a download may have ended on an error or login page, get it again"
        ),
        (
            .truncated("a.csv", line: 12),
            "a.csv: ends inside a quoted cell that opens on line 12; the file is cut off, get it again"
        ),
        (.noHeader("a.csv"), "a.csv: the first row holds no headings; add a row of headings"),
        (.noRows("a.csv"), "a.csv: holds headings and no rows; nothing to import"),
        (
            .repeatedHeading("a.csv", heading: "value"),
            "a.csv: the heading 'value' stands twice; keep one of the two columns"
        ),
        (.noFile("/dev/zero"), "/dev/zero: is a pipe or a device, not a file; save what comes from it to a file first"),
        (.interrupted, "reading was stopped; import the file again"),
        (
            .changed("a.csv"), "a.csv: was written while it was read; wait until it is complete and import it again"
        ),
        (
            .endlessRow("a.csv", line: 2),
            "a.csv: the row that begins on line 2 does not end within 16 MB; it is no table, or a quote there is not closed"
        ),
        (
            .noList("a.json"),
            "a.json: is JSON without one list of records; give the list alone, or an object that holds no other list"
        ),
        (
            .onlyRemarks("a.csv"),
            "a.csv: holds remarks on figures and no figures; import the table of figures that they explain"
        ),
        (
            .tooLargeToHold("a.json", most: 256 << 20),
            "a.json: must be read whole, and is larger than 256 MB; give it as a CSV file as its publisher wrote it, or in parts"
        ),
        (
            .unknownFormat("a.csv", tried: [closest]),
            "a.csv: no format knows these headings; figures knows 1 of them and needs measure; "
                + "name one with --format, or read it as a mapping says (bilan import FILE --guess proposes one)"
        ),
        (.ambiguousFormat("a.csv", formats: ["x", "y"]), "a.csv: could be x or y; choose with --format"),
        (.noSuchFormat("x", known: ["figures", "ucdp_ged"]), "no format is called 'x'; there are figures, ucdp_ged"),
        (
            .wrongFormat("a.csv", closest),
            "a.csv: is not of the format asked for; figures knows 1 of them and needs measure"
        ),
        (
            .twoSheets("a.csv", "b.csv", role: "documents"),
            "a.csv and b.csv: both hold documents; give one of them, or join them"
        ),
        (
            .onlyCompanions(["events.csv"]), "events.csv: explain figures, and no figures are given; add figures.csv"
        ),
        (.placesSheet("p.csv"), "p.csv: is a sheet of places; import it with 'bilan places import'"),
        (.badJSON("provenance.json", byte: 7), "provenance.json: is not valid JSON at byte 7; correct it there"),
        (.cutOffArchive("a.gz"), "a.gz: ends within its packed data; the file is cut off, get it again"),
        (.badArchive("a.gz", part: ""), "a.gz: is damaged and cannot be unpacked; get it again"),
        (
            .tooLarge("a.xlsx", part: "x.xml"),
            "a.xlsx (x.xml): unpacks to far more than such a file can hold; it is not opened, check where it is from"
        ),
        (
            .missingPart("a.zip", part: "xl/workbook.xml"),
            "a.zip: is a zip archive without xl/workbook.xml, so no workbook; unpack it, or save the workbook as XLSX"
        ),
        (
            .badXML("a.xlsx", part: "x.xml", line: 3),
            "a.xlsx (x.xml): cannot be read at line 3; open the workbook and save it again as XLSX"
        ),
        (
            .noAreas("a.csv"),
            "a.csv: no format of places knows it; give gazetteer sheets, OCHA's lists, workbooks or boundaries, "
                + "or GeoNames' country files"
        ),
        (.noYear("a.csv"), "a.csv: gives population without a year; add a column Reference_year"),
        (
            .noPlanYear("a.csv"),
            "a.csv: does not say of which year its figures are; give --edition 2024, or a file name with the year in it"
        ),
        (
            .noCountry("a.csv"),
            "a.csv: names no country, and its place codes are not those of one; add a column with the country's ISO code"
        ),
        (
            .badProvenance("provenance.json", key: "kind", value: "table", allowed: "claims, events"),
            "provenance.json: 'table' cannot stand under 'kind'; allowed: claims, events"
        ),
    ])
    func isWorded(_ error: IngestError, _ sentence: String) {
        #expect(error.description == sentence)
    }

    @Test func onlyTheClosestFormatsAreNamed() {
        let tried = ["a", "b", "c", "d"].map { Recognition(format: $0, known: [], missing: ["value"]) }
        let sentence = IngestError.unknownFormat("f.csv", tried: tried).description
        #expect(sentence.contains("c knows 0 of them") && !sentence.contains("d knows"))
    }
}
