import BilanLanguage
import BilanModel

/// The table of key figures in plain text.
struct KeyFigureLines {
    private let text: BriefingText

    init(_ text: BriefingText) { self.text = text }

    var lines: [String] {
        let heads = text.words.keyFigureHeads
        let columns = heads.enumerated().map { index, head in
            TextTable.Column(head, index == 1 ? .right : .left)
        }
        let rows = text.briefing.keyFigures.map { line -> [String] in
            let figure = line.figure
            return [
                label(line), text.cell(figure), bound(figure), figure.hasNumber ? figure.marks : "-",
                text.day(figure),
                figure.sources.isEmpty ? "-" : figure.sources.map { "S\($0 + 1)" }.joined(separator: " "),
            ]
        }
        return text.table(columns, rows)
    }

    private var hasSeveralScopes: Bool {
        let totals = text.briefing.keyFigures.map(\.figure).filter { $0.measure == Measures.killed && $0.group == .all }
        return Set(totals.map(\.scope)).count > 1
    }

    /// The words beside the number; where claims conflict, the range of reports.
    private func bound(_ figure: PublishedFigure) -> String {
        guard figure.hasNumber else { return "-" }
        if figure.conflict {
            return text.language.figure(Estimate(low: figure.estimate.low, high: figure.estimate.high))
        }
        return text.language.bound(of: figure.estimate, qualifier: figure.qualifier)
    }

    /// "People killed, total", "of whom civilians", "New displacements to date, ML06".
    private func label(_ line: KeyFigure) -> String {
        let figure = line.figure
        let language = text.language
        let words = text.words
        if figure.measure.kind == .rate { return "- " + language.label(of: figure.measure) }
        if line.isPart {
            let group =
                figure.group.needStatus == "immediate"
                ? words.immediateNeed
                : language.noun(of: figure.group)?.many ?? language.label(of: figure.group).lowercased()
            return "- " + words.ofWhom(group)
        }
        let label = language.label(of: figure.measure)
        if figure.kind == .cumulative {
            let who = figure.group == .all ? label : label + ", " + language.label(of: figure.group).lowercased()
            return words.toDate(who, figure.placeCodes.joined(separator: "+"))
        }
        guard figure.measure == Measures.killed else { return label }
        // Totals of two scopes are two numbers, and the words must tell which is which.
        return hasSeveralScopes ? "\(label), \(words.scopeTag(figure.scope))" : words.total(label)
    }
}
