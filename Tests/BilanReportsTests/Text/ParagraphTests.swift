import BilanReports
import Testing

@Suite struct ParagraphTests {
    @Test func hangsBelowItsBullet() {
        let lines = Paragraph.bullet("At least 64 people were killed on 7 September").lines(page: 20)
        #expect(lines == ["- At least 64 people", "  were killed on 7", "  September"])
    }

    @Test func keepsNumbersTogether() {
        #expect(
            Paragraph("plus de 30\u{202F}000 personnes").lines(page: 12) == ["plus de", "30\u{202F}000", "personnes"])
        #expect(Paragraph("page 17\u{A0}pour cent").lines(page: 10) == ["page", "17\u{A0}pour", "cent"])
    }

    @Test(arguments: [
        (Paragraph("", lead: "S1  "), ["S1"]),
        (Paragraph("a\n\nb", lead: "- "), ["- a", "", "  b"]),
        (Paragraph("one two", lead: "4. ", hanging: 0), ["4. one", "two"]),
        (Paragraph("abcdefghijkl mn"), ["abcdefgh", "ijkl mn"]),
        (Paragraph("  spaced   out  "), ["spaced", "out"]),
    ])
    func layouts(_ paragraph: Paragraph, _ lines: [String]) {
        #expect(paragraph.lines(page: 8) == lines)
    }

    @Test(arguments: 1...200)
    func keepsThePageAndTheWords(seed: Int) {
        var words = Words(seed: seed)
        let text = words.text(count: 40)
        let page = 20 + seed % 57
        let lines = Paragraph.bullet(text).lines(page: page)
        #expect(lines.allSatisfy { $0.count <= page && $0.last != " " })
        #expect(String(lines.joined(separator: " ").dropFirst(2)).split(separator: " ") == text.split(separator: " "))
    }
}

/// Invented words, the same for the same seed.
struct Words {
    private var state: UInt64
    init(seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 }

    mutating func below(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(limit))
    }

    /// A word of at most 14 characters, some of them accented or held by a no-break space.
    mutating func word() -> String {
        let letters: [Character] = ["a", "é", "n", "ç", "\u{202F}", "o", "9", "û", "’", "b"]
        return String((0...below(14)).map { $0 == 0 ? "x" : letters[below(letters.count)] })
    }

    mutating func text(count: Int) -> String { (0..<count).map { _ in word() }.joined(separator: " ") }
}
