import BilanExtraction
import BilanLanguage
import BilanModel
import Testing

/// Input that no editor would send: nothing may crash, and twice the text may cost no more than about twice the time.
@Suite struct OddInputTests {
    @Test(
        "odd texts are read",
        arguments: [
            "", " ", "\u{FEFF}", "12", "killed", "12 12 12 12", "((((", "\"\"\"", "and and and", "<", "<p", "<!--",
            "&#x110000;", "&",
            "قتل 12 شخصا", "١٢ people were killed", "12\u{202F}000 personnes tuées", "🙂 12 🙂 killed 🙂", "-12 killed",
            "999999999999999999999 killed",
            "0 killed", "a a a a a", "between and 12", "1.2.3.4.5 killed", "of of of 12 of of", "killed: : : 12", "12%",
            "% of 12", "\u{0}12 killed",
        ])
    func read(text: String) {
        for language in [nil] + Language.allCases.map({ $0 as Language? }) {
            let document = Reading.document(text, language)
            for candidate in document.candidates {
                #expect(candidate.span.upperBound <= document.scalars.count)
                #expect(candidate.sentenceSpan.contains(candidate.span.lowerBound))
                #expect(candidate.json.hasPrefix("{"))
            }
        }
    }

    @Test("a run without a full stop is cut, and what stands between two cuts is read")
    func cuts() {
        let filler = String(repeating: "lorem ", count: 250)
        let text = filler + "gunmen killed 12 people in Gao, " + filler + "and 9 soldiers died"
        let document = Reading.document(text, .en)
        #expect(document.candidates.map(\.estimate.best) == [Quantity(12), Quantity(9)])
        for candidate in document.candidates {
            // 220 words of at most seven scalars.
            #expect(candidate.sentenceSpan.count <= 220 * 7)
        }
    }

    @Test(
        "time grows with the text",
        arguments: ["12 ", "killed 12 people and ", "<div>", "( ", "in Gao, ", "the army said ", "a", "1 000 "])
    func linear(piece: String) {
        func seconds(_ count: Int) -> Duration {
            let text = String(repeating: piece, count: count)
            return ContinuousClock().measure { _ = Reading.document(text, .en) }
        }
        _ = seconds(100)
        let (short, long) = (seconds(250), seconds(1000))
        #expect(long < short * 12 + .milliseconds(200), "\(piece): \(short), \(long)")
    }
}
