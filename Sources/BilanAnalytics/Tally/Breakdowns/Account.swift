import BilanModel

/// Claims that a table answers from: all of them, or one account of the same thing (a source's, a dataset's).
struct Account {
    /// Words of the columns of accounts, by dimension; empty when no account was asked for.
    let words: [Breakdown: String]
    /// Positions of its claims.
    let positions: [Int]
    /// Whether it is all claims together, as the store answers without being asked for accounts.
    let isWhole: Bool

    /// What its rows must carry: an account is one of several, never added.
    var flags: FigureFlags { isWhole ? [] : .alternative }

    /// The accounts that a question asks for, all claims together first.
    static func all(of positions: [Int], _ question: Question, _ columns: ClaimColumns) -> [Account] {
        let dimensions = question.breakdowns.filter(\.isOfAccount)
        let whole = Account(
            words: Dictionary(uniqueKeysWithValues: dimensions.map { ($0, "all") }), positions: positions, isWhole: true
        )
        guard !dimensions.isEmpty else { return [whole] }
        let split = Dictionary(grouping: positions) { position in
            dimensions.map { word($0, position, columns) }
        }
        return [whole]
            + split.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { words, positions in
                Account(
                    words: Dictionary(uniqueKeysWithValues: zip(dimensions, words)), positions: positions,
                    isWhole: false)
            }
    }

    /// Who says a claim, or where it stands; what nobody signs is not allocated.
    private static func word(_ dimension: Breakdown, _ position: Int, _ columns: ClaimColumns) -> String {
        let dataset = columns.datasets[columns.dataset[position]]
        if dimension == .dataset { return dataset?.code ?? "not_allocated" }
        if let dataset, dataset.kind != .claims { return dataset.publisher.isEmpty ? dataset.code : dataset.publisher }
        let source = columns.origins[columns.origin[position]].flatMap { columns.sources[$0.source] }
        return source?.printed ?? "not_allocated"
    }
}
