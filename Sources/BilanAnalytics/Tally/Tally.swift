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
    /// What partners report of places and days as a whole.
    let reports: PartnerReports
    /// Positions of forecasts and projections that are not denied nor replaced: asked for by themselves.
    let projections: [Int]

    /// A tally of these claims.
    public init(_ columns: ClaimColumns, gazetteer: Gazetteer) {
        self.columns = columns
        self.gazetteer = gazetteer
        reports = PartnerReports(columns.events)
        let replaced = Set(columns.supersedes.filter { $0 >= 0 }.map(Int.init))
        let standing = columns.claim.indices.filter { position in
            columns.role[position] != .context && columns.verification[position] != .denied
                && !replaced.contains(position)
        }
        projections = standing.filter { columns.role[$0] == .projection }
        live = projections.isEmpty ? standing : standing.filter { columns.role[$0] != .projection }
    }

    /// The answer to a question.
    ///
    /// - Throws: `QuestionError` where the kind of a measure forbids what is asked.
    public func answer(_ question: Question) throws(QuestionError) -> Answer {
        try answer(question, beside: [:]).answer
    }

    /// The answer, and which leads were chosen for flows; `offers` are those of claims that are tallied by themselves.
    func answer(
        _ question: Question, beside offers: [UInt16: LeadOffers]
    ) throws(QuestionError) -> (answer: Answer, leads: [UInt16: LeadChoice]) {
        try QuestionError.refuse(question, columns.groups)
        var answer = Answer()
        var leads: [UInt16: LeadChoice] = [:]
        let filter = FigureFilter(question, columns, gazetteer)
        for id in question.measures {
            guard let measure = Measures.numbered(id) else { continue }
            let standing = question.projected ? projections : live
            let positions = standing.filter {
                columns.measure[$0] == id && isAsked($0, question) && filter?.mayStand($0) ?? true
            }
            try QuestionError.refuse(question, measure)
            if question.differences {
                try RunningDifferences(self, question, measure).add(positions, to: &answer)
                continue
            }
            switch measure.kind {
            case .flow:
                let flows = positions.filter { columns.accrual[$0] == .period }
                for account in Account.all(of: flows, question, columns) {
                    let chosen = FlowTally(
                        self, question, account, measure, beside: offers[id] ?? LeadOffers()
                    ).add(to: &answer)
                    if account.isWhole { leads[id] = chosen }
                }
                mentionRunningTotals(positions.filter { columns.accrual[$0] == .since }, question, &answer)
            case .stock:
                for account in Account.all(of: positions, question, columns) {
                    StockTally(self, question, measure, account).add(to: &answer)
                }
                mentionRunningTotals(positions.filter { columns.accrual[$0] == .since }, question, &answer)
                if !question.projected, !answer.cells.contains(where: { $0.address.measure == id }),
                    hasProjection(of: id, question)
                {
                    answer.projectedOnly.append(id)
                }
            case .rate: try RateTally(self, question, measure).add(positions, to: &answer)
            }
        }
        if question.showMissing {
            var missing = MissingCells(self, question, leads)
            missing.add(to: &answer)
        }
        Tally.sort(&answer.cells, question, gazetteer)
        return (answer, leads)
    }

    /// Which partners were expected to report on a place and days, and which did; nil where nobody is expected.
    public func partners(of place: Int32, _ days: ClosedRange<CalendarDate>) -> PartnerCoverage? {
        PartnerBook(columns, gazetteer, edition: nil).coverage(of: place, days)
    }

    /// Whether a projection of a stock speaks of the day and the place asked for.
    private func hasProjection(of measure: UInt16, _ question: Question) -> Bool {
        let day = question.on ?? question.days?.upperBound
        let placement = Placement(gazetteer, edition: question.edition)
        return projections.contains { position in
            columns.measure[position] == measure && isAsked(position, question)
                && (day.map { StockAccount.answers(position, columns, on: $0) } ?? true)
                && (question.within.map { placement.relation(of: columns.place[position], to: $0) != .outside } ?? true)
        }
    }

    /// Whether dataset, scope and group of a claim are those asked for.
    func isAsked(_ position: Int, _ question: Question) -> Bool {
        if let scope = question.scope, columns.scope[position] != scope, !isNilReport(position) { return false }
        if !question.datasets.isEmpty {
            guard let dataset = columns.datasets[columns.dataset[position]], question.datasets.contains(dataset.code)
            else { return false }
        }
        // Groups that refine the one asked for are sorted out by the dimensions asked for.
        guard let group = question.group, !question.breakdowns.contains(where: \.isOfGroup) else { return true }
        // A question about a group still needs the totals that contain it, to know what is already counted.
        let token = columns.groups[columns.group[position]]?.token
        return token == group || token == "all"
    }

    /// Whether a claim is a partner's report that there was nothing, which is so of every scope.
    func isNilReport(_ position: Int) -> Bool { reports.nothing.contains(columns.event[position]) }

    /// Running totals are no flow: they are mentioned, the last known of each.
    func mentionRunningTotals(_ positions: [Int], _ question: Question, _ answer: inout Answer) {
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

    /// Puts cells in the order of the table: place code, period, breakdowns, measure, group, scope.
    static func sort(_ cells: inout [Cell], _ question: Question, _ gazetteer: Gazetteer) {
        let ranks = CellRanks(cells, question, gazetteer)
        let order = cells.indices.sorted { ranks.precedes($0, $1) }
        cells = order.map { cells[$0] }
    }
}

extension CellPeriod: CustomStringConvertible {
    /// The period's code, or `not_allocated`.
    public var description: String {
        if case .period(let period) = self { return period.description }
        return "not_allocated"
    }
}
