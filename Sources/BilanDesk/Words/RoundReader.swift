import BilanAnalytics
import BilanModel
import BilanPlaces

/// A question about a reporting round: `--period DTM-R42` or `--on DTM-MLI-R42` stands for the day the round speaks of,
/// and for its dataset.
struct RoundReader {
    private let asked: RoundReference

    /// Takes the round out of a typed question; nil when it names none.
    ///
    /// - Throws: `.usage` for a round beside another day.
    init?(taking typed: inout TypedQuestion) throws(DeskFailure) {
        if let text = typed.period, PeriodSpan(text) == nil, DHIS2Period(text) == nil, let round = RoundReference(text)
        {
            guard typed.on == nil else {
                throw DeskFailure(
                    .usage,
                    Phrase(
                        "\(round) is of a day of its own; give it, or --on, not both",
                        fr: "\(round) a son propre jour ; donnez-le, ou --on, pas les deux"))
            }
            asked = round
            typed.period = nil
        } else if let text = typed.on, let round = RoundReference(text) {
            asked = round
            typed.on = nil
        } else {
            return nil
        }
    }

    /// Asks for the day and the dataset of the round; its name may be cut short where that leaves no doubt.
    ///
    /// - Throws: `.usage` for a round that no figure asked for is of, and for one that several are.
    func turn(_ question: inout Question, _ columns: ClaimColumns, _ gazetteer: Gazetteer) throws(DeskFailure) {
        let country = question.within.map(gazetteer.country(of:))
        var days: [String: Int32] = [:]
        var datasets: [String: Set<String>] = [:]
        var known: Set<String> = []
        for position in columns.claim.indices {
            guard let name = columns.origins[columns.origin[position]]?.round, let round = RoundReference(name),
                country.map({ gazetteer.country(of: columns.place[position]) == $0 }) ?? true
            else { continue }
            known.insert(name)
            guard round.number == asked.number,
                round.dataset == asked.dataset || round.dataset.hasPrefix(asked.dataset + "-")
            else { continue }
            days[name] = max(days[name] ?? .min, columns.referenceDay[position])
            if let code = columns.datasets[columns.dataset[position]]?.code { datasets[name, default: []].insert(code) }
        }
        guard let (name, day) = days.first else {
            let list =
                known.isEmpty ? "this store has none" : "this store has " + known.sorted().joined(separator: ", ")
            throw DeskFailure(
                .usage,
                Phrase(
                    "no figure asked for is of round \(asked); \(list)",
                    fr: "aucun chiffre demandé n’est du tour \(asked) ; \(list)"))
        }
        guard days.count == 1 else {
            let names = days.keys.sorted().joined(separator: ", ")
            throw DeskFailure(
                .usage,
                Phrase(
                    "several rounds go by \(asked): \(names); give one of them in full",
                    fr: "plusieurs tours répondent à \(asked) : \(names) ; donnez-en un en entier"))
        }
        question.on = CalendarDate(day: day)
        if question.datasets.isEmpty { question.datasets = datasets[name] ?? [] }
    }
}
