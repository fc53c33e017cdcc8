import BilanAnalytics
import BilanLanguage
import BilanModel

/// Conflicting reports side by side, and what parties say about their enemies: outside every total.
struct ClaimLines {
    private let text: BriefingText
    private let names: SourceNames

    init(_ text: BriefingText) {
        self.text = text
        names = SourceNames(text.briefing, text.language)
    }

    var lines: [String] { conflicts + statements }

    private var statements: [String] {
        guard !text.briefing.partyClaims.isEmpty else { return text.bullet(text.words.noClaims) }
        let events = EventWords(text.briefing, text.language)
        return text.briefing.partyClaims.flatMap { statement -> [String] in
            let figure = statement.figure
            let language = text.language
            let group = language.label(of: figure.group)
            let label = language.label(of: figure.measure) + (group.isEmpty ? "" : " (" + group.lowercased() + ")")
            let number = language.figure(figure.estimate, qualifier: figure.qualifier, style: .prose)
            let about = events.label(statement.event).map { " " + $0 + ", " + language.days(figure.days) + "." } ?? ""
            let marks = "[u]" + (figure.isInferred ? "[e]" : "") + text.marks(figure.sources)
            return text.bullet(text.words.statement(label, number, names.name(statement.source)) + about + " " + marks)
        }
    }

    private var conflicts: [String] {
        guard !text.briefing.conflicts.isEmpty else { return text.bullet(text.words.noConflicts) }
        return text.briefing.conflicts.flatMap { report -> [String] in
            let figure = report.figure
            let language = text.language
            let place = language.list(figure.placeCodes.map(text.placeName))
            let range = language.figure(Estimate(low: figure.estimate.low, high: figure.estimate.high))
            let title = text.words.conflictTitle(
                place, language.days(figure.days), language.label(of: figure.measure).lowercased(), range)
            let rows = report.lines.map { line -> [String] in
                let part = text.words.part(line.part.token)
                let number = language.figure(line.figure.estimate, qualifier: line.figure.qualifier)
                let who = names.name(line.source) + " " + text.marks(line.figure.sources)
                let isNamed = line.part == .floor || line.part == .floorAbove
                return [isNamed ? text.words.named(number) : number, who, part.used, part.why]
            }
            let columns = text.words.conflictHeads.map { TextTable.Column($0) }
            return text.paragraph(title + " [u]")
                + text.table(columns, rows, page: 74).map { "  " + $0 } + [""]
        }
    }
}
