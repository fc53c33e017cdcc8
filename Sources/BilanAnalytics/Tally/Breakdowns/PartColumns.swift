import BilanModel

/// Fills the columns of a table's breakdowns for a figure: from its group, its event and the account it stands in.
struct PartColumns {
    private let breakdowns: [Breakdown]
    private let account: Account
    private let events: [Int32: EventFacts]

    init(_ question: Question, _ account: Account, _ events: [Int32: EventFacts]) {
        breakdowns = question.breakdowns
        self.account = account
        self.events = events
    }

    /// The rows a figure stands in, each with the words of all columns; one, but for an event of several actors.
    ///
    /// `words` are those of its group, in the order asked.
    func rows(_ figure: Figure, words: [String]) -> [(words: [String], figure: Figure)] {
        guard !breakdowns.isEmpty else { return [([], figure)] }
        var figure = figure
        figure.flags.formUnion(account.flags)
        guard breakdowns.contains(.actor) else { return [(row(figure, words, actor: ""), figure)] }
        var beside = figure
        beside.flags.insert(.ofWhom)
        let actors = events[figure.event]?.actors ?? []
        return [(row(figure, words, actor: "all"), figure)] + actors.map { (row(figure, words, actor: $0), beside) }
    }

    private func row(_ figure: Figure, _ words: [String], actor: String) -> [String] {
        var pending = words[...]
        return breakdowns.map { breakdown in
            switch breakdown {
            case .source, .dataset: account.words[breakdown] ?? "all"
            case .actor: actor
            case .eventType: eventType(figure.event)
            default: pending.popFirst() ?? "all"
            }
        }
    }

    private func eventType(_ event: Int32) -> String {
        let category = events[event]?.category ?? ""
        return category.isEmpty ? "not_allocated" : Breakdown.word(category)
    }
}
