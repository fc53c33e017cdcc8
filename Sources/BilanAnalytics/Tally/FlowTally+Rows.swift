import BilanModel

/// The rows of a table that the figures of one event make.
extension FlowTally {
    /// A figure that stands in a cell, with the group's token and the words of its breakdowns.
    struct Row {
        var figure: Figure
        let group: String
        let words: [String]
        /// Whether another row of the same figure was there before: an event stands with each of its actors.
        var isRepeat = false
    }

    /// The figures of one event that stand in cells.
    func rows(of event: FlowAccount.EventFigures) -> [Row] {
        guard !question.breakdowns.isEmpty else {
            return groupRows(of: event).map { Row(figure: $0.0, group: $0.1, words: []) }
        }
        func rows(_ figure: Figure, _ group: String, _ words: [String]) -> [Row] {
            parts.rows(figure, words: words).enumerated().map { index, row in
                Row(figure: row.figure, group: group, words: row.words, isRepeat: index > 0)
            }
        }
        guard let split else { return groupRows(of: event).flatMap { rows($0.0, $0.1, []) } }
        let asked = question.group ?? "all"
        let figures = event.parts + event.across
        let wholes =
            asked == "all" ? event.whole : figures.filter { (columns.groups[$0.group]?.token ?? "all") == asked }
        return split.rows(of: figures, wholes: wholes, groups: columns.groups).flatMap { words, figure in
            rows(figure, asked, words)
        }
    }

    /// The figures of one event in a table without dimensions of groups, each with the group's token.
    private func groupRows(of event: FlowAccount.EventFigures) -> [(Figure, String)] {
        func token(_ figure: Figure) -> String { columns.groups[figure.group]?.token ?? "all" }
        if let asked = question.group, asked != "all" {
            return (event.parts + event.across).filter { token($0) == asked }.map { ($0, asked) }
        }
        if let filter, filter.namesGroup, !question.byGroup {
            return event.whole.map { ($0, "all") } + (event.parts + event.across).map { ($0, token($0)) }
        }
        guard question.byGroup else {
            // Groups that cut across are no total; where nothing else is known, nothing is known of everybody.
            return event.whole.map { ($0, "all") }
        }
        var rows = event.parts.map { ($0, token($0)) } + event.across.map { ($0, token($0)) }
        if let atLeast = event.atLeast {
            rows.append((atLeast, "not_allocated"))
        } else if event.parts.allSatisfy({ !$0.estimate.isQuantified }), let total = event.total {
            rows.append((total, "not_allocated"))
        } else if let rest = event.remainder {
            rows.append((rest, "not_allocated"))
        }
        return rows
    }
}
