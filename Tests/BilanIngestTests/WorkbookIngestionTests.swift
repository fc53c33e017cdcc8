import BilanModel
import Testing

@testable import BilanIngest

/// A workbook goes the way of a text: its sheets sorted by content, read together, none lost in silence.
@Suite struct WorkbookIngestionTests {
    private static let figures = [
        ["id", "event", "document", "measure", "value", "date_start", "place"],
        ["f1", "e1", "d1", "killed", "5", "2024-05-01", "Gao"],
        ["f2", "e1", "d1", "injured", "dozens", "2024-05-01", ""],
    ]
    private static let documents = [["id", "title", "language", "published_on"], ["d1", "T", "en", "2024-05-02"]]
    private static let events = [["id", "label_en"], ["e1", "Raid"]]

    private func read(_ sheets: [(String, [[String]])], format: String? = nil) throws -> [Ingestion.Result] {
        let file = TinyWorkbook.file(sheets.map { ($0.0, TinyWorkbook.rows($0.1)) })
        return try Ingestion(gazetteer, options: ImportOptions(format: format)).read(SheetSet([file]))
    }

    private func text(_ rows: [[String]]) -> String { rows.map { $0.joined(separator: ",") + "\n" }.joined() }

    @Test func readsFiguresAsTheirTextDoes() throws {
        let fromText = try batch([
            ("book.csv", text(Self.figures)), ("d.csv", text(Self.documents)), ("e.csv", text(Self.events)),
        ])
        let result = try #require(
            read([("Figures", Self.figures), ("Documents", Self.documents), ("Events", Self.events)]).first)
        #expect(result.batch.claims.map(\.estimate) == fromText.claims.map(\.estimate))
        #expect(result.batch.documents == fromText.documents)
        #expect(result.batch.events == fromText.events)
        #expect(result.batch.records.map(\.knownOn) == fromText.records.map(\.knownOn))
        #expect(result.batch.records.map { result.batch.texts[$0.sheet] } == ["Figures", "Figures"])
        // One file, one checksum, whatever its sheets are.
        #expect(result.files.map(\.name) == ["book.xlsx"])
    }

    @Test func readsAllSheetsOfOneFormatTogether() throws {
        let second = [
            Self.figures[0], ["f3", "", "", "killed", "7", "2024-05-03", ""],
            ["f1", "", "", "killed", "1", "2024-05-03", ""],
        ]
        let read = try read([("One", Self.figures), ("Two", second)])
        #expect(read.count == 1)
        let batch = try #require(read.first).batch
        #expect(batch.rowsRead == 4)
        // An id that stood in the sheet before.
        #expect(batch.findings.filter { $0.done == .setAside }.map(\.sheet) == ["Two"])
        #expect(batch.rowsSetAside == 1)
    }

    @Test func tellsOfSheetsThatNobodyReads() throws {
        let read = try read([
            ("Terms", [["Please read the terms."]]), ("Data", Self.figures),
            ("VERIFICATION", [["Row Labels", "IDPs"], ["Gao", "5"]]),
        ])
        let told = try #require(read.first).batch.findings.filter { $0.code == .sheetLeftOut }
        #expect(told.map(\.sheet) == ["Terms", "VERIFICATION"])
        #expect(told.map(\.value) == ["Please read the terms.", "Row Labels, IDPs"])
    }

    @Test func givesEachFormatOfAWorkbookItsDataset() throws {
        let rows = GEDFormatTests.release.split(separator: "\n").map { $0.split(separator: ",").map(String.init) }
        let event = rows[0].map { heading in
            [
                "id": "7", "type_of_violence": "1", "date_start": "2024-05-01", "date_end": "2024-05-01", "best": "3",
                "low": "3", "high": "4", "deaths_civilians": "3", "country": "Mali",
            ][heading] ?? ""
        }
        let read = try read([("Typed", Self.figures), ("GED", [rows[0], event])])
        #expect(read.map(\.batch.format) == ["figures", "ucdp_ged"])
        #expect(read.map { $0.files.map(\.name) } == [["book.xlsx"], ["book.xlsx"]])
    }

    @Test func namesTheSheetThatCameClosest() throws {
        #expect {
            try read([("Notes", [["Who", "What"], ["a", "b"]]), ("Data", [["value", "place"], ["5", "Gao"]])])
        } throws: { error in
            guard case .unknownFormat("book.xlsx (Data)", let tried)? = error as? IngestError else { return false }
            return tried.first?.format == "figures"
        }
    }
}
