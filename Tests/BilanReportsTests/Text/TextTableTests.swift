import BilanReports
import Testing

@Suite struct TextTableTests {
    @Test func alignsTextLeftAndNumbersRight() {
        let table = TextTable(
            columns: [.init("Indicateur", width: 25), .init("Valeur", .right, width: 9), .init("Source")],
            rows: [
                ["Personnes tuées, total", "64", "S1 S2 S3"], ["Personnes blessées", "[x]", "S1"],
                ["Dans le besoin", "8\u{202F}800\u{202F}000", "-"], ["Morts"],
            ])
        #expect(
            table.lines() == [
                "Indicateur                    Valeur  Source",
                "-------------------------  ---------  --------",
                "Personnes tuées, total            64  S1 S2 S3",
                "Personnes blessées               [x]  S1",
                "Dans le besoin             8\u{202F}800\u{202F}000  -",
                "Morts",
            ])
    }

    @Test func wrapsTextAndNeverCutsIt() {
        let table = TextTable(
            columns: [.init("Figure", .right), .init("Who says so")],
            rows: [["up to 100", "confidential documents read by an agency"], ["77", "a security source"]])
        #expect(
            table.lines(page: 30) == [
                "   Figure  Who says so",
                "---------  -------------------",
                "up to 100  confidential",
                "           documents read by",
                "           an agency",
                "       77  a security source",
            ])
    }

    @Test func widensAColumnForANumber() {
        let table = TextTable(columns: [.init("n", .right, width: 3), .init("t")], rows: [["1,234,567", "a"]])
        #expect(table.lines() == ["        n  t", "---------  -", "1,234,567  a"])
    }

    @Test func wordsGiveWayBeforeNumbers() {
        let table = TextTable(columns: [.init("a"), .init("b", .right)], rows: [["abcdefghij", "123,456,789"]])
        #expect(table.lines(page: 18) == ["a                b", "-----  -----------", "abcde  123,456,789", "fghij"])
    }

    @Test(arguments: 1...200)
    func keepsThePageTheWordsAndTheColumns(seed: Int) {
        var words = Words(seed: seed)
        let columns: [TextTable.Column] = [
            .init(words.text(count: 2)), .init(words.word(), .right), .init(words.word(), width: 8 + words.below(8)),
            .init(words.text(count: 3)),
        ]
        let rows = (0..<6).map { _ in
            [
                words.text(count: 1 + words.below(6)), String(words.below(10_000_000)), words.word(),
                words.text(count: 12),
            ]
        }
        let lines = TextTable(columns: columns, rows: rows).lines()
        #expect(lines.allSatisfy { $0.count <= 76 && $0.last != " " && !$0.contains("\t") })
        // Every character of every cell is there, whatever line it stands on.
        let printed = lines.joined().filter { $0 != " " && $0 != "-" }.sorted()
        let given = (columns.map(\.header) + rows.flatMap { $0 }).joined().filter { $0 != " " }.sorted()
        #expect(printed == given)
        // The numbers are whole, and end in one column.
        for row in rows { #expect(lines.contains { $0.split(separator: " ").contains(row[1][...]) }) }
        let rule = lines.first { $0.allSatisfy { $0 == "-" || $0 == " " } } ?? ""
        #expect(rule.split(separator: " ").count == 4)
    }
}
