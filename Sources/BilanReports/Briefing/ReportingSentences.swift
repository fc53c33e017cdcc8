import BilanAnalytics
import BilanLanguage
import BilanModel

/// Who reported, of whom, and where there was nothing, in sentences; none where no partner is expected to report.
struct ReportingSentences {
    /// The sentences in their order.
    let all: [String]

    init(_ briefing: Briefing, _ language: Language) {
        let words = language.briefing.reporting
        var sentences: [String] = []
        if let partners = briefing.partners {
            sentences.append(words.reported(partners.reported, partners.expected))
            let names = SourceNames(briefing, language)
            let silent = partners.silent.map(names.name).sorted()
            if !silent.isEmpty, partners.expected > 1 { sentences.append(words.silent(language.list(silent))) }
        }
        let nothing = ReportingSentences.places(briefing, language)
        if !nothing.isEmpty { sentences.append(words.nothing(language.list(nothing))) }
        all = sentences
    }

    /// Names of the regions of which partners say that there was nothing, in the order of their codes.
    static func places(_ briefing: Briefing, _ language: Language) -> [String] {
        briefing.regions.filter { row in
            row.kind == .region && row.cells.contains { $0.measure == Measures.killed && $0.state == .nil }
        }.flatMap(\.codes).map { code in
            let names = briefing.placeNames[code]
            return (language == .fr ? names?.fr : names?.en) ?? code
        }
    }
}
