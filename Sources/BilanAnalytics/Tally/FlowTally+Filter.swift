import BilanModel

/// What a condition takes of an event.
extension FlowTally {
    /// The rows that pass.
    func taken(_ rows: [Row], of event: FlowAccount.EventFigures) -> [Row] {
        guard let filter else { return rows }
        let whole = whole(event)
        return rows.filter { filter.takes($0.figure, token: $0.group, value: value($0.figure, whole)) }
    }

    /// Tells of figures over several places that pass for some of them only.
    func mentionCut(_ rows: [Row], of event: FlowAccount.EventFigures, _ answer: inout Answer) {
        guard let filter else { return }
        let whole = whole(event)
        for row in rows where timing.touches(row.figure.start, row.figure.end) {
            if filter.isCut(row.figure, token: row.group, value: value(row.figure, whole)) {
                answer.mentions.append(Mention(figure: row.figure, reason: .notSeparable))
            }
        }
    }

    /// Whether a figure that stands in no row is one that was asked about.
    func passes(_ figure: Figure, of event: FlowAccount.EventFigures) -> Bool {
        let token = tally.columns.groups[figure.group]?.token ?? "all"
        return filter?.takes(figure, token: token, value: value(figure, whole(event))) ?? true
    }

    /// What a figure's number is held against: where nobody asks for a group, an event is taken or left whole.
    private func value(_ figure: Figure, _ whole: Estimate) -> Estimate {
        question.group ?? "all" == "all" && filter?.namesGroup == false ? whole : figure.estimate
    }

    private func whole(_ event: FlowAccount.EventFigures) -> Estimate {
        let figures = event.whole.filter(\.estimate.isQuantified)
        guard figures.count != 1 else { return figures[0].estimate }
        return figures.reduce(into: EstimateSum()) { $0.add($1.estimate) }.estimate
    }
}
