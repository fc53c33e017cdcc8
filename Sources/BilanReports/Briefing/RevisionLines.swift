import BilanAnalytics
import BilanLanguage
import BilanModel

/// What has changed since the last issue, in plain text: the figures of the whole place, line by line.
struct RevisionLines {
    private let text: BriefingText
    private static let most = 8

    init(_ text: BriefingText) { self.text = text }

    private var words: IssueWords { text.words.issue }

    var lines: [String] {
        let briefing = text.briefing
        guard let since = IssueFacts.since(briefing, text.language) else {
            return text.paragraph(briefing.clearance == nil ? text.words.noRevisions : words.firstIssue)
        }
        guard !briefing.revised.isEmpty else { return text.paragraph(words.noneSince(since)) }
        let shown = briefing.revised.filter { $0.figure.isWhole(in: briefing) }.prefix(RevisionLines.most)
        let more = briefing.revised.count - shown.count
        let sheet = text.language.workbook.tab(.revised)
        return text.paragraph(words.changedSince(since)) + shown.flatMap { text.bullet(sentence($0)) }
            + (more > 0 ? text.paragraph(words.more(more, sheet)) : [])
    }

    private func sentence(_ revised: RevisedFigure) -> String {
        let why = revised.reasons.map { words.why($0.token) }.joined(separator: ", ")
        let marks = text.marks(revised.figure.sources)
        let change = words.changed(label(revised), number(revised.now, revised), number(revised.was, revised), why)
        return marks.isEmpty ? change : change + " " + marks
    }

    /// "People killed (without attackers), 2023-W36".
    private func label(_ revised: RevisedFigure) -> String {
        let printer = WorkbookPrinter(text.briefing, text.language)
        return printer.indicator(revised.figure) + ", " + revised.issue.period
    }

    private func number(_ estimate: Estimate?, _ revised: RevisedFigure) -> String? {
        guard let estimate, estimate.isQuantified else { return nil }
        // The words of a source belong to the number it gives now.
        let qualifier = estimate == revised.figure.estimate ? revised.figure.qualifier : nil
        let figure = text.language.figure(estimate, qualifier: qualifier)
        return revised.figure.measure.kind == .rate ? figure + text.words.percentSign : figure
    }
}
