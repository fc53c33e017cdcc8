import BilanLanguage
import BilanModel
import BilanReports
import Testing

/// The page holds whatever is written on it: 76 columns, also where ASCII needs two characters for one.
@Suite struct BriefingPageTests {
    @Test(arguments: Language.allCases, [false, true])
    func noLinePassesThePage(language: Language, ascii: Bool) throws {
        for sample in BriefingWorkbookTests.Sample.allCases {
            var briefing = try sample.briefing()
            // Characters that open into two or three, in prose, in a title and in a cell of a table.
            let long = Array(repeating: "œuvre…", count: 30).joined(separator: " ")
            briefing.definition.licence[language] = long
            if !briefing.sources.isEmpty { briefing.sources[0].title = long }
            let text = BriefingText(briefing, language, highlights: [long]).text(ascii: ascii)
            for line in text.split(separator: "\n") { #expect(line.count <= 76, "\(line)") }
            #expect(text.contains("oeuvre...") == ascii)
            #expect(!ascii || text.utf8.allSatisfy { $0 < 0x80 })
        }
    }
}
