import BilanReports
import Testing

@Suite struct ASCIIFoldTests {
    @Test(arguments: [
        ("Ségou, Ménaka, Taoudénit", "Segou, Menaka, Taoudenit"),
        ("l’aéroport « de Gao » “now”", "l'aeroport \" de Gao \" \"now\""),
        ("30\u{202F}000 ; 17\u{A0}pour cent", "30 000 ; 17 pour cent"),
        ("▁▂▃▅▇ ▇", "_.-=# #"),
        ("e\u{301}te\u{301}", "ete"),
        ("cœur…", "coeur..."),
        ("Ɓamako Ŋ", "Bamako N"),
        ("مالي и Мали", "مالي и Мали"),
        ("и\u{306}", "и\u{306}"),
        ("plain [x] 8,800 = -1 \"q\" 'a'\n", "plain [x] 8,800 = -1 \"q\" 'a'\n"),
    ])
    func folds(_ text: String, _ folded: String) {
        // Compared by scalars, for Swift takes an accent apart from its letter and one in it for equal.
        #expect(Array(ASCIIFold.folded(text).unicodeScalars) == Array(folded.unicodeScalars))
    }

    @Test func leavesALaidOutPageAsWideAsItWas() {
        let page = Paragraph(ASCIIFold.expanded("le cœur de l’été… 30\u{202F}000 « déplacés » — Œuvres")).lines(
            page: 12)
        let folded = page.map(ASCIIFold.folded)
        #expect(folded.map(\.count) == page.map(\.count))
        #expect(folded.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } })
        #expect(folded.contains { $0.contains("30 000") })
    }

    @Test func expandsOnlyWhatGrows() {
        #expect(ASCIIFold.expanded("été œ … ’ ß") == "été oe ... ’ ss")
    }
}
