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
        let example = "MLI.2023-W36.killed.all.without_attackers.MLI"
        func refuse(_ reason: String, fr raison: String) -> DeskFailure {
            DeskFailure(
                .usage,
                Phrase(
                    "\"\(text)\" is no figure_id: \(reason); it is made as place.period.measure.group.scope.place, such as "
                        + example,
                    fr:
                        "« \(text) » n’est pas un figure_id : \(raison) ; il se fait lieu.période.mesure.groupe.étendue.lieu, "
                        + "comme \(example)"))
        }
        guard words.count >= 6 else {
            throw refuse("it has \(words.count) of six parts", fr: "il a \(words.count) parties sur six")
        }
        guard Measures.named(words[2]) != nil else {
            throw refuse("\"\(words[2])\" is no measure", fr: "« \(words[2]) » n’est pas une mesure")
        }
        guard Scope(token: words[4]) != nil else {
            throw refuse("\"\(words[4])\" is no scope", fr: "« \(words[4]) » n’est pas une étendue")
        }
        guard PeriodSpan(words[1]) != nil else {
            throw refuse("\"\(words[1])\" is no period", fr: "« \(words[1]) » n’est pas une période")
        }
        self.text = text
        period = words[1]
        measure = words[2]
    }

    /// That an issue does not have it, with those it has of the measure.
    func unknown(among ids: [String], issue: String) -> DeskFailure {
        let near = Set(ids.filter { $0.split(separator: ".").dropFirst(2).first.map(String.init) == measure }).sorted()
        let shown = near.prefix(5).joined(separator: ", ")
        let more =
            near.count > 5
            ? Phrase(" and \(near.count - 5) more", fr: " et \(near.count - 5) autres") : Phrase("", fr: "")
        let list =
            near.isEmpty
            ? Phrase("it has no figure of \(measure)", fr: "il n’a aucun chiffre de \(measure)")
            : Phrase("of \(measure) it has \(shown)\(more.en)", fr: "de \(measure), il a \(shown)\(more.fr)")
        return DeskFailure(
            .usage,
            Phrase(
                "\(issue) has no figure \"\(text)\"; \(list.en)",
                fr: "\(issue) n’a pas de chiffre « \(text) » ; \(list.fr)"))
    }
}
