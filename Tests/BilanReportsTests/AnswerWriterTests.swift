import BilanModel
import BilanReports
import Testing

/// The ways to write an answer: each gives what the table holds, and no text becomes something else on the way.
struct AnswerWriterTests {
    private let table = AnswerTable(
        columns: ["admin1_code", "admin1_name", "best", "conflict", "known_by"],
        rows: [
            [
                .text("ML06"), .text("Tom|bou\tctou\n\"x\", =1+1"), .number(Quantity(thousandths: 12_500)), .flag(true),
                .empty,
            ],
            [.text("ML07"), .text("Gao"), .empty, .flag(false), .text("2023-09-12")],
        ])

    @Test(arguments: [
        (
            "tsv",
            "admin1_code\tadmin1_name\tbest\tconflict\tknown_by\nML06\tTom|bou ctou \"x\", =1+1\t12.5\ttrue\t\n"
                + "ML07\tGao\t\tfalse\t2023-09-12\n"
        ),
        (
            "ndjson",
            #"{"admin1_code": "ML06", "admin1_name": "Tom|bou\tctou\n\"x\", =1+1", "best": 12.5, "conflict": true, "known_by": null}"#
                + "\n"
                + #"{"admin1_code": "ML07", "admin1_name": "Gao", "best": null, "conflict": false, "known_by": "2023-09-12"}"#
                + "\n"
        ),
        (
            "md",
            "| admin1\\_code | admin1\\_name | best | conflict |\n| --- | --- | ---: | --- |\n"
                + "| ML06 | Tom\\|bou\tctou \"x\", =1+1 | 12.5 | true |\n| ML07 | Gao | - | false |\n"
        ),
    ])
    func writes(format: String, text: String) throws {
        #expect(try #require(AnswerWriters.named(format)).text(of: table) == text)
    }

    @Test(arguments: [
        ("a.csv", "csv"), ("b/c.TSV", "tsv"), ("x.jsonl", "ndjson"), ("x.json", "json"), ("notes.md", "md"),
        ("x.txt", "table"), ("x", nil), (".csv", nil), ("a.csv/x", nil), ("x.xyz", nil), ("", nil),
    ])
    func theEndingOfANameSaysTheFormat(path: String, format: String?) {
        #expect(AnswerWriters.of(path: path)?.code == format)
    }

    @Test func aWorkbookHoldsNumbersDaysAndTextAsSuch() throws {
        let book = AnswerWorkbook(
            table, title: "killed", facts: [.init("policy", "latest")], madeOn: try #require(CalendarDate("2023-09-12"))
        ).workbook
        #expect(book.sheets.map(\.name) == ["data", "notes"])
        let data = try #require(book.sheets[0].table)
        #expect(data.columns.map(\.kind) == [.text, .text, .number(.plain), .text, .date])
        #expect(data.rows[0][1] == .text("Tom|bou\tctou\n\"x\", =1+1"))
        #expect(data.rows[0][2] == .number(thousandths: 12_500))
        #expect(data.rows[1][2] == .empty && data.rows[1][4] == .date(2023, 9, 12))
        #expect(book.sheets[1].table?.rows == [[.text("policy"), .text("latest")]])
    }

    @Test func whatRunsAcrossIsASheetForPeople() throws {
        let table = AnswerTable(
            columns: ["admin1_code", "2023-01", "2023-02"],
            rows: [[.text("ML06"), .number(Quantity(3)), .empty], [.text("ML07"), .number(Quantity(3)), .empty]],
            across: ["2023-01", "2023-02"])
        let book = AnswerWorkbook(
            table, title: "killed", facts: [.init("policy", "latest")], madeOn: try #require(CalendarDate("2023-09-12"))
        ).workbook
        #expect(book.sheets.map(\.name) == ["table", "notes"])
        #expect(try #require(AnswerWriters.named("table")).text(of: table).hasSuffix("      3        -\n"))
    }
}
