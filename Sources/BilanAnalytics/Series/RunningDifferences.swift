import BilanModel
import BilanPlaces

/// What running totals ("since January") grew by, from each report to the next of the same source and first day.
///
/// The first report is what was counted from that day on. A total that went down gives a negative difference: its source
/// corrected itself, and the row says so. Running totals of several sources, first days or places are never combined.
///
/// Source: METHODOLOGY section 10 and ruling 6.
struct RunningDifferences {
    private let tally: Tally
    private let question: Question
    private let measure: Measure
    private let timing: FlowTiming

    init(_ tally: Tally, _ question: Question, _ measure: Measure) {
        self.tally = tally
        self.question = question
        self.measure = measure
        timing = FlowTiming(question)
    }

    private var columns: ClaimColumns { tally.columns }

    /// What makes one running total.
    private struct Series: Hashable {
        let place: Int32
        let group: Int32
        let scope: Scope
        let unit: Unit
        let since: Int32
        let source: Int32
        let dataset: Int32
    }

    /// Adds a cell for each difference, or several of one running total that fall in one period.
    ///
    /// - Throws: `QuestionError.severalRunningTotals` where two running totals would share a cell.
    func add(_ positions: [Int], to answer: inout Answer) throws(QuestionError) {
        let totals = positions.filter { columns.accrual[$0] == .since }
        let split = GroupSplit(question, columns.groups)
        var placement = Placement(tally.gazetteer, edition: question.edition)
        var cells: [CellAddress: (series: Series, cell: Cell)] = [:]
        let accounts = Account.all(of: totals, question, columns)
        for account in accounts where accounts.count == 1 || !account.isWhole {
            let parts = PartColumns(question, account, columns.events)
            for (series, figures) in figures(account.positions) {
                let group = columns.groups[series.group] ?? .all
                guard let (token, words) = heading(group, split) else { continue }
                for figure in figures {
                    if let within = question.within, placement.relation(of: figure.place, to: within) != .inside {
                        continue
                    }
                    let precision = UInt8(0)
                    guard case .whole(let period, let flags) = timing.standing(of: figure, precision: precision) else {
                        continue
                    }
                    var figure = figure
                    figure.flags.formUnion(flags)
                    for row in parts.rows(figure, words: words) {
                        let address = CellAddress(
                            places: question.levels.map { placement.cell(of: figure.place, level: $0) }, period: period,
                            parts: row.words, measure: measure.id, group: token, scope: series.scope, unit: series.unit)
                        var cell = cells[address]?.cell ?? Cell(address: address)
                        guard cells[address].map({ $0.series == series }) ?? true else {
                            throw .severalRunningTotals(measure: measure.code)
                        }
                        cell.add(row.figure, columns: columns)
                        let days = CalendarDate(day: figure.start)...CalendarDate(day: figure.end)
                        let first = min(cell.days?.lowerBound ?? days.lowerBound, days.lowerBound)
                        cell.days = first...max(cell.days?.upperBound ?? days.upperBound, days.upperBound)
                        cells[address] = (series, cell)
                    }
                }
            }
        }
        answer.cells += cells.values.map(\.cell)
        // What nobody says the first day of cannot be differenced, and is still to be told.
        tally.mentionRunningTotals(totals.filter { columns.since[$0] == RecordRow.unknownDay }, question, &answer)
    }

    /// The group's token and the words of its dimensions; nil where the group has no row.
    private func heading(_ group: Group, _ split: GroupSplit?) -> (String, [String])? {
        if let split {
            guard let standing = split.standing(of: group) else { return nil }
            return (question.group ?? "all", split.words(standing.values))
        }
        guard
            question.byGroup
                ? question.group == nil || group.token == question.group
                : group.token == question.group ?? "all"
        else { return nil }
        return (group.token, [])
    }

    /// The differences of each running total, in the order of days.
    private func figures(_ positions: [Int]) -> [(Series, [Figure])] {
        let reconciler = Reconciler(columns, policy: question.policy)
        var order: [Series] = []
        var reports: [Series: [Int32: [Int]]] = [:]
        for position in positions where columns.since[position] != RecordRow.unknownDay {
            let series = Series(
                place: columns.place[position], group: columns.group[position], scope: columns.scope[position],
                unit: columns.unit[position], since: columns.since[position],
                source: columns.origins[columns.origin[position]]?.source ?? -1, dataset: columns.dataset[position])
            if reports[series] == nil { order.append(series) }
            reports[series, default: [:]][StockAccount.referenceDay(position, columns), default: []].append(position)
        }
        return order.map { series in
            var earlier: Figure?
            let figures = (reports[series] ?? [:]).sorted { $0.key < $1.key }.compactMap { day, claims -> Figure? in
                let first = claims[0]
                var total = Figure(
                    measure: measure.id, group: series.group, scope: series.scope, unit: series.unit,
                    event: columns.event[first], place: series.place, start: series.since, end: day)
                total.referenceDay = day
                reconciler.reconcile(claims, into: &total)
                guard total.estimate.isQuantified, total.start <= total.end else { return nil }
                defer { earlier = total }
                return earlier.map { RunningDifferences.difference(total, $0) } ?? total
            }
            return (series, figures)
        }
    }

    private static func difference(_ total: Figure, _ earlier: Figure) -> Figure {
        var difference = total
        difference.start = earlier.end + 1
        difference.estimate = total.estimate.minus(earlier.estimate)
        difference.verdicts += earlier.verdicts
        difference.conflict = total.conflict || earlier.conflict
        difference.flags.formUnion(earlier.flags.union(.derived))
        if let best = difference.estimate.best, best < .zero { difference.flags.insert(.revision) }
        return difference
    }
}
