import BilanAnalytics
import BilanModel

/// Events with no figure to recommend, or with several: people speak of a toll and nobody gives a number, or totals of
/// two scopes stand side by side.
///
/// Source: METHODOLOGY section 1, after IDMC's two lists of events.
struct RecommendedCheck: Check {
    let code = "recommended"
    var title: String {
        Desk.says(
            "events with no figure to recommend, or with several",
            fr: "événements sans chiffre à recommander, ou avec plusieurs")
    }

    private struct Key: Hashable {
        let event: Int32
        let measure: UInt16
    }

    func findings(in room: CheckRoom) -> [CheckFinding] {
        let flows = (room.pools.first { $0.code == "claims" }?.figures ?? []).filter { figure in
            !figure.isStock && room.isAsked(figure) && !figure.flags.contains(.partyClaim)
                && Measures.numbered(figure.measure)?.unit == .person
        }
        return Dictionary(grouping: flows) { Key(event: $0.event, measure: $0.measure) }.values.compactMap { figures in
            guard let first = figures.min(by: { $0.scope.rawValue < $1.scope.rawValue }) else { return nil }
            let counted = figures.filter(\.estimate.isQuantified)
            guard !counted.isEmpty else {
                return room.finding(
                    .note, first,
                    Desk.says(
                        "\(room.words(first)): told in words only, nobody gives a number to recommend",
                        fr: "\(room.words(first)) : dit en mots seulement, personne ne donne de nombre à recommander"))
            }
            let totals = counted.filter { room.columns.groups[$0.group] == .all }
            let scopes = Set(totals.map(\.scope)).sorted { $0.rawValue < $1.rawValue }
            guard scopes.count > 1 else { return nil }
            let said = totals.sorted { $0.scope.rawValue < $1.scope.rawValue }.map {
                "\($0.estimate.inWords(nil)) (\($0.scope.token))"
            }
            return room.finding(
                .note, first,
                Desk.says(
                    "\(room.words(first)): \(said.joined(separator: " and ")), in rows of their own and never added",
                    fr:
                        "\(room.words(first)) : \(said.joined(separator: " et ")), en lignes séparées et jamais additionnés"
                ))
        }
    }
}
