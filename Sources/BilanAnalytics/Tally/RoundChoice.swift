import BilanModel
import BilanPlaces

/// Of a publisher that counts in rounds, the newest round that answers.
///
/// It replaces the one before, also where it is silent about an area. An analysis of food security is such a round.
///
/// The newest is of the latest day; of two that are of one day, the one that was known later. A claim that names no round
/// stands for itself.
enum RoundChoice {
    /// What has one newest round: countries and operations are counted by themselves.
    private struct Series: Hashable {
        let dataset: Int32
        let source: Int32
        let country: Int32
    }

    private struct Round {
        let day: Int32
        let known: Int32
        let name: String

        func isBefore(_ other: Round) -> Bool { (day, known, name) < (other.day, other.known, other.name) }
    }

    /// The claims of the newest rounds, and those of no round, in the order given.
    static func newest(_ positions: [Int], _ columns: ClaimColumns, _ gazetteer: Gazetteer) -> [Int] {
        let rounds = columns.origins.compactMapValues(\.round)
        guard !rounds.isEmpty else { return positions }
        func series(_ position: Int) -> Series {
            Series(
                dataset: columns.dataset[position], source: columns.origins[columns.origin[position]]?.source ?? -1,
                country: gazetteer.country(of: columns.place[position]))
        }
        var newest: [Series: Round] = [:]
        for position in positions {
            guard let name = rounds[columns.origin[position]] else { continue }
            let round = Round(
                day: StockAccount.referenceDay(position, columns), known: columns.knownFrom[position], name: name)
            let key = series(position)
            if newest[key]?.isBefore(round) ?? true { newest[key] = round }
        }
        return positions.filter { position in
            rounds[columns.origin[position]].map { newest[series(position)]?.name == $0 } ?? true
        }
    }
}
