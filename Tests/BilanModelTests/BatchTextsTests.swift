import Testing

@testable import BilanModel

/// The texts of a batch: what is one text, and what a number means.
@Suite struct BatchTextsTests {
    private func append(_ text: String, to table: inout TextTable) -> Int32 {
        var text = text
        return text.withUTF8 { table.append($0) }
    }

    @Test func oneNumberAText() {
        var table = TextTable()
        // Two ways to write one letter are two texts: the publisher's own is kept.
        let texts = [
            "", "a", "A", "é", "e\u{301}", "Gao", "Gao ", "0", "a\u{0}b", String(repeating: "long ", count: 99),
        ]
        let codes = texts.map { table.code($0) }
        #expect(Set(codes).count == texts.count && codes[0] == 0)
        #expect(texts.map { table.code($0) } == codes)
        #expect(zip(texts, codes).allSatisfy { Array(table[$1].utf8) == Array($0.utf8) })
        #expect(zip(texts, codes).allSatisfy { table.length(of: $1) == $0.utf8.count })
        #expect(table.count == texts.count)
    }

    @Test func manyTexts() {
        var table = TextTable()
        let codes = (0..<5000).map { table.code("text \($0)") }
        #expect(codes == Array(1...5000))
        #expect((0..<5000).allSatisfy { table[codes[$0]] == "text \($0)" && table.code("text \($0)") == codes[$0] })
    }

    @Test func textsThatAreNotLookedUp() {
        var table = TextTable()
        #expect(append("", to: &table) == 0)
        let (first, second) = (append("note", to: &table), append("note", to: &table))
        #expect(first != second && table[first] == "note" && table[second] == "note")
        let third = table.code("note")
        #expect(table.code("note") == third && third != second)
    }

    /// Numbers below the count stay what they were, also those of texts that nobody looks up.
    @Test func theFirstTexts() {
        var table = TextTable()
        let head = table.code("head")
        let notes = [append("note", to: &table), append("note", to: &table)]
        let last = table.code("last")
        for number in 0..<100 { _ = table.code("row \(number)") }
        var first = table.first(Int(last) + 1)
        #expect(first.count == Int(last) + 1)
        #expect(([head] + notes + [last]).map { first[$0] } == ["head", "note", "note", "last"])
        #expect(first.code("head") == head && first.code("last") == last && first.code("row 1") == last + 1)
    }
}
