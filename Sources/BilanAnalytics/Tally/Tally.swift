public import BilanModel
public import BilanPlaces

/// Answers questions over claims.
///
/// One direction: select → choose leads → reconcile → place in cells. Every table ties out: rows and what is not
/// allocated make the total, and no figure stands in two cells.
public struct Tally: Sendable {
    let columns: ClaimColumns
    let gazetteer: Gazetteer
    /// Positions that may enter a figure: neither background nor projection, not denied, not replaced.
    public let live: [Int]

    /// A tally of these claims.
    public init(_ columns: ClaimColumns, gazetteer: Gazetteer) {
        self.columns = columns
        self.gazetteer = gazetteer
        let replaced = Set(columns.supersedes.filter { $0 >= 0 }.map(Int.init))
        live = columns.claim.indices.filter { position in
            columns.role[position] != .context && columns.role[position] != .projection
                && columns.verification[position] != .denied && !replaced.contains(position)
        }
    }

    /// The answer to a question.
    ///
    /// - Throws: `QuestionError` where the kind of a measure forbids what is asked.
    public func answer(_ question: Question) throws(QuestionError) -> Answer {
        var answer = Answer()
        var leads: [UInt16: LeadChoice] = [:]
        let filter = FigureFilter(question, columns, gazetteer)
        for id in question.measures {
            guard let measure = Measures.numbered(id) else { continue }
            let positions = live.filter {
                columns.measure[$0] == id && isAsked($0, question) && filter?.mayStand($0) ?? true
            }
            switch measure.kind {
            case .flow:
                let flows = positions.filter { columns.accrual[$0] == .period }
                leads[id] = FlowTally(self, question).add(flows, to: &answer)
                mentionRunningTotals(positions.filter { columns.accrual[$0] == .since }, question, &answer)
            case .stock:
                StockTally(self, question, measure).add(positions, to: &answer)
                mentionRunningTotals(positions.filter { columns.accrual[$0] == .since }, question, &answer)
            case .rate: try RateTally(self, question, measure).add(positions, to: &answer)
            }
        }
        if question.showMissing {
            var missing = MissingCells(self, question, leads)
            missing.add(to: &answer)
        }
        sort(&answer.cells, question)
        return answer
    }

    /// Whether dataset, scope and group of a claim are those asked for.
    func isAsked(_ position: Int, _ question: Question) -> Bool {
        if let scope = question.scope, columns.scope[position] != scope { return false }
        if !question.datasets.isEmpty {
            guard let dataset = columns.datasets[columns.dataset[position]], question.datasets.contains(dataset.code)
            else { return false }
        }
        guard let group = question.group else { return true }
        // A question about a group still needs the totals that contain it, to know what is already counted.
        let token = columns.groups[columns.group[position]]?.token
        return token == group || token == "all"
    }

    /// Running totals are no flow: they are mentioned, the last known of each.
    private func mentionRunningTotals(_ positions: [Int], _ question: Question, _ answer: inout Answer) {
        let day = question.on ?? question.days?.upperBound ?? question.knownBy
        let placement = Placement(gazetteer, edition: question.edition)
        let totals = StockAccount(positions, columns, on: day, policy: question.policy)
        let filter = FigureFilter(question, columns, gazetteer)
        for figure in totals.figures {
            let token = columns.groups[figure.group]?.token ?? "all"
            if let filter, !filter.takes(figure, token: token, value: figure.estimate) { continue }
            if let within = question.within, placement.relation(of: figure.place, to: within) == .outside { continue }
            answer.mentions.append(Mention(figure: figure, reason: .runningTotal))
        }
    }

    private func sort(_ cells: inout [Cell], _ question: Question) {
        let printer = PlacePrinter(gazetteer, edition: question.edition)
        let keyed = cells.map { cell -> (key: [String], cell: Cell) in
            var key: [String] = []
            for (place, level) in zip(cell.address.places, question.levels) {
                key += [printer.code(place), printer.name(place, level: level)]
            }
            key.append(cell.address.period.map(\.description) ?? "")
            key.append(Measures.numbered(cell.address.measure)?.code ?? "")
            key += [cell.address.group, cell.address.scope.token, cell.address.unit.token]
            return (key, cell)
        }
        cells = keyed.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.cell)
    }
}

extension CellPeriod: CustomStringConvertible {
    /// The period's code, or `not_allocated`.
    public var description: String {
        if case .period(let period) = self { return period.description }
        return "not_allocated"
    }
}
