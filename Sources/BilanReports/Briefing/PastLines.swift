import BilanLanguage
import BilanModel

/// The last years of publishers' own totals in plain text, one column a measure.
struct PastLines {
    private let text: BriefingText

    init(_ text: BriefingText) { self.text = text }

    /// Years that the page shows; the workbook has them all.
    private static let shown = 5

    var lines: [String] {
        let past = text.briefing.past
        guard !past.isEmpty else { return [] }
        let measures = past.map(\.measure).reduce(into: [Measure]()) { if !$0.contains($1) { $0.append($1) } }
        let years = Set(past.map(\.days.lowerBound.year)).sorted().suffix(PastLines.shown)
        let columns =
            [TextTable.Column(text.words.year)]
            + measures.map { TextTable.Column(head($0, among: past), .right, width: 21) }
        let rows = years.map { year in
            [String(year)]
                + measures.map { measure in
                    past.first { $0.measure == measure && $0.days.lowerBound.year == year }.map(text.cell)
                        ?? Language.unknownMark
                }
        }
        return text.paragraph(text.words.pastYears) + text.table(columns, rows)
    }

    /// The measure, what its totals cover, and where they come from.
    private func head(_ measure: Measure, among past: [PublishedFigure]) -> String {
        let figures = past.filter { $0.measure == measure }
        let scope = figures.last?.scope ?? .unknown
        let sources = text.marks(Set(figures.flatMap(\.sources)).sorted())
        let tag = scope == .unknown ? "" : " (" + text.words.scopeTag(scope) + ")"
        return text.language.label(of: measure) + tag + " " + sources
    }
}
