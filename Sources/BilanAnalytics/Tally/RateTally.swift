import BilanModel
import BilanPlaces

/// Rates: the last value of each place, as published; never added, never rolled up.
struct RateTally {
    let tally: Tally
    let question: Question
    let measure: Measure

    init(_ tally: Tally, _ question: Question, _ measure: Measure) {
        self.tally = tally
        self.question = question
        self.measure = measure
    }

    /// Adds one cell for each place that has a rate.
    ///
    /// - Throws: `QuestionError.rateCannotBeAdded` when several places or periods would have to share a cell.
    func add(_ positions: [Int], to answer: inout Answer) throws(QuestionError) {
        guard question.periods == nil else { throw .rateCannotBeAdded(measure: measure.code) }
        let day = question.on ?? question.days?.upperBound ?? question.knownBy
        var placement = Placement(tally.gazetteer, edition: question.edition)
        let split = GroupSplit(question, tally.columns.groups)
        var seen: Set<CellAddress> = []
        let filter = FigureFilter(question, tally.columns, tally.gazetteer)
        for figure in StockAccount(positions, tally.columns, on: day, policy: question.policy).figures {
            if let within = question.within, placement.relation(of: figure.place, to: within) != .inside { continue }
            let group = tally.columns.groups[figure.group] ?? .all
            if let filter, !filter.takes(figure, token: group.token, value: figure.estimate) { continue }
            let standing = split.map { $0.standing(of: group) }
            if split != nil, standing == .some(nil) { continue }
            let address = CellAddress(
                places: question.levels.map { placement.cell(of: figure.place, level: $0) }, period: nil,
                parts: split?.words(standing??.values ?? []) ?? [], measure: measure.id,
                group: split?.base.token ?? group.token, scope: figure.scope, unit: figure.unit)
            guard seen.insert(address).inserted else { throw .rateCannotBeAdded(measure: measure.code) }
            var cell = Cell(address: address)
            cell.add(figure, columns: tally.columns)
            let shown = day ?? CalendarDate(day: figure.referenceDay)
            cell.days = shown...shown
            answer.cells.append(cell)
        }
    }
}
