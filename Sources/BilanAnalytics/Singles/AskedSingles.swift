import BilanModel

/// Which kinds of single claims a question asks for, and what of them makes cells.
struct AskedSingles {
    /// What one kind is to a question.
    struct Asked {
        /// Index into `cells`.
        var cell: Int32
        /// Index into `datasets`.
        var dataset: Int32
    }

    let question: Question
    let timing: FlowTiming
    /// By number of the kind; nil for those not asked for.
    let kinds: [Asked?]
    /// What cells count, in the order of the table.
    let cells: [SingleGrid.Kind]
    /// Numbers of the datasets; a lead each.
    let datasets: [Int32]
    let leads: [Lead]
    /// Whether a shape is known to more days than one of the periods asked for, by number.
    let isTooLong: [Bool]
    /// Whether a shape is that of a range, by number.
    let isRange: [Bool]

    /// Nil with more datasets than a cell can keep apart, and with one that has no card.
    init?(_ singles: SingleClaims, _ question: Question, _ cards: [Int32: DatasetCard]) {
        self.question = question
        timing = FlowTiming(question)
        // Claims of one kind differ in when they were known, so that most kinds are like the one before.
        var alike: [SingleClaims.Kind: Int] = [:]
        var distinct: [SingleClaims.Kind] = []
        var last: (kind: SingleClaims.Kind, number: Int)?
        let numbers = singles.kinds.map { kind -> Int? in
            guard let kind else { return nil }
            if let last, last.kind == kind { return last.number }
            let number = alike[kind] ?? distinct.count
            if number == distinct.count {
                alike[kind] = number
                distinct.append(kind)
            }
            last = (kind, number)
            return number
        }
        let asked = distinct.map { kind -> SingleClaims.Kind? in
            guard question.measures.contains(kind.measure), question.scope ?? kind.scope == kind.scope,
                let card = cards[kind.dataset],
                question.datasets.isEmpty || question.datasets.contains(card.code)
            else { return nil }
            return kind
        }
        datasets = Set(asked.compactMap { $0?.dataset }).sorted()
        guard datasets.count <= 64 else { return nil }
        let table = Lead.table(cards)
        leads = datasets.compactMap { table[$0] }
        guard leads.count == datasets.count else { return nil }
        let cells = SingleGrid.sorted(Set(asked.compactMap { $0.map(SingleGrid.Kind.init) }))
        self.cells = cells
        let datasets = datasets
        let places = asked.map { kind -> Asked? in
            guard let kind, let cell = cells.firstIndex(of: SingleGrid.Kind(kind)),
                let dataset = datasets.firstIndex(of: kind.dataset)
            else { return nil }
            return Asked(cell: Int32(cell), dataset: Int32(dataset))
        }
        kinds = numbers.map { number in number.flatMap { places[$0] } }
        let timing = timing
        isTooLong = singles.shapes.map { timing.isTooLong(Int($0.length)) }
        isRange = singles.shapes.map { !$0.isExact }
    }
}

extension SingleGrid.Kind {
    /// What a kind of claims makes cells of.
    init(_ kind: SingleClaims.Kind) { self.init(measure: kind.measure, scope: kind.scope, unit: kind.unit) }
}

extension SingleGrid {
    /// Kinds in the order of a table's rows.
    static func sorted(_ kinds: some Sequence<Kind>) -> [Kind] {
        func words(_ kind: Kind) -> [String] {
            [Measures.numbered(kind.measure)?.code ?? "", kind.scope.token, kind.unit.token]
        }
        return kinds.sorted { words($0).lexicographicallyPrecedes(words($1)) }
    }
}
