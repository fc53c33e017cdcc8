import BilanModel

/// The id of a figure of a briefing: `MLI.2023-W36.killed.all.without_attackers.ML06+ML07`, with words behind it where
/// several figures share these.
struct FigureID {
    /// The whole id.
    let text: String
    /// Code of its period.
    let period: String
    private let measure: String

    /// Whether a word is meant as an id of a figure, not as a measure.
    static func isMeant(by word: String) -> Bool { word.contains(".") }

    /// Reads an id.
    ///
    /// - Throws: `.usage` where a part is missing or means nothing, and says which.
    init(_ text: String) throws(DeskFailure) {
        let words = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        let shape = "place.period.measure.group.scope.place, such as MLI.2023-W36.killed.all.without_attackers.MLI"
        func refuse(_ reason: String) -> DeskFailure {
            DeskFailure(.usage, "\"\(text)\" is no figure_id: \(reason); it is made as \(shape)")
        }
        guard words.count >= 6 else { throw refuse("it has \(words.count) of six parts") }
        guard Measures.named(words[2]) != nil else { throw refuse("\"\(words[2])\" is no measure") }
        guard Scope(token: words[4]) != nil else { throw refuse("\"\(words[4])\" is no scope") }
        guard PeriodSpan(words[1]) != nil else { throw refuse("\"\(words[1])\" is no period") }
        self.text = text
        period = words[1]
        measure = words[2]
    }

    /// That an issue does not have it, with those it has of the measure.
    func unknown(among ids: [String], issue: String) -> DeskFailure {
        let near = Set(ids.filter { $0.split(separator: ".").dropFirst(2).first.map(String.init) == measure }).sorted()
        let shown = near.prefix(5).joined(separator: ", ")
        let more = near.count > 5 ? " and \(near.count - 5) more" : ""
        let list = near.isEmpty ? "it has no figure of \(measure)" : "of \(measure) it has \(shown)\(more)"
        return DeskFailure(.usage, "\(issue) has no figure \"\(text)\"; \(list)")
    }
}
