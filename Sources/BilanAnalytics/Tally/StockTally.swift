import BilanModel
import BilanPlaces

/// Stocks: the last valid value on a day; areas add up only within one source and one reference day.
struct StockTally {
    let tally: Tally
    let question: Question
    let measure: Measure
    private let split: GroupSplit?
    private let parts: PartColumns
    private let account: Account
    private let filter: FigureFilter?

    init(_ tally: Tally, _ question: Question, _ measure: Measure, _ account: Account) {
        self.tally = tally
        self.question = question
        self.measure = measure
        self.account = account
        split = GroupSplit(question, tally.columns.groups)
        parts = PartColumns(question, account, tally.columns.events)
        filter = FigureFilter(question, tally.columns, tally.gazetteer)
    }

    private var columns: ClaimColumns { tally.columns }

    /// Adds the cells of a stock from its account: on the day asked, else on the last day of the days asked, else on that
    /// of the last claim.
    func add(to answer: inout Answer) {
        let stocks = account.positions.filter { columns.accrual[$0] == .point }
        guard !stocks.isEmpty else { return }
        if let type = question.periods {
            for period in periods(of: type, stocks) {
                let on = min(period.end, question.knownBy ?? period.end)
                add(stocks, on: on, period: .period(period), days: period.days, to: &answer)
            }
            return
        }
        guard let on = question.on ?? question.days?.upperBound ?? lastDay(stocks) else { return }
        answer.on = on
        add(stocks, on: on, period: nil, days: question.on == nil ? question.days ?? on...on : on...on, to: &answer)
    }

    /// The last day that anything is of, but no later than what was known: the day a question without one means.
    private func lastDay(_ positions: [Int]) -> CalendarDate? {
        let last = positions.map { StockAccount.referenceDay($0, columns) }.max().map { CalendarDate(day: $0) }
        return last.map { min($0, question.knownBy ?? $0) }
    }

    private func periods(of type: PeriodType, _ positions: [Int]) -> [Period] {
        let first = positions.map { StockAccount.referenceDay($0, columns) }.min() ?? 0
        let start = Period(type, containing: question.days?.lowerBound ?? CalendarDate(day: first))
        let end = Period(type, containing: question.days?.upperBound ?? lastDay(positions) ?? CalendarDate(day: first))
        return start <= end ? (start.index...end.index).map { Period(type, index: $0) } : []
    }

    private func add(
        _ positions: [Int], on day: CalendarDate, period: CellPeriod?, days: ClosedRange<CalendarDate>,
        to answer: inout Answer
    ) {
        let valid = positions.filter { StockAccount.answers($0, columns, on: day) }
        let leads = Lead.table(columns.datasets)
        var choice = LeadChoice()
        func key(_ position: Int) -> LeadChoice.Key {
            LeadChoice.Key(measure: measure.id, country: country(position), year: Int32(day.year))
        }
        for position in valid {
            if let lead = leads[columns.dataset[position]] { choice.offer(lead, key(position)) }
        }
        let led = valid.filter { position in
            leads[columns.dataset[position]].map { choice.isChosen($0, key(position)) } ?? false
        }
        let besides = choice.besides(measure: measure.id)
        if !besides.isEmpty, account.isWhole {
            answer.besides[measure.id] = Set(answer.besides[measure.id] ?? []).union(besides).sorted()
        }

        let shares = PlaceShares(tally.gazetteer, question)
        var figures = StockAccount(led, columns, on: day, policy: question.policy).figures.filter(passes)
            .flatMap(shares.parts)
        NeedsCheck.flag(&figures, columns)
        if question.computed { figures += ComputedNeeds(figures, tally, question).figures }
        var rows: [RowKey: [(group: Int32, figure: Figure)]] = [:]
        let byGroup = Dictionary(grouping: figures) { StockKey(group: $0.group, unit: $0.unit, scope: $0.scope) }
        for (key, figures) in byGroup where isShown(key.group) {
            var rollUp = StockRollUp(figures, columns, tally.gazetteer, question)
            for (places, figure) in rollUp.rows() {
                rows[RowKey(places: places, unit: key.unit, scope: key.scope), default: []].append((key.group, figure))
            }
            for figure in rollUp.notSeparable where account.isWhole {
                answer.mentions.append(Mention(figure: figure, reason: .notSeparable))
            }
            for figure in rollUp.unplaced { answer.mentions.append(Mention(figure: figure, reason: .unplaced)) }
        }
        for (key, found) in rows {
            for (group, words, figure) in settled(found) {
                for row in parts.rows(figure, words: words) {
                    let address = CellAddress(
                        places: key.places, period: period, parts: row.words,
                        isBeside: !row.words.isEmpty && row.figure.flags.contains(.ofWhom), measure: measure.id,
                        group: group, scope: key.scope, unit: key.unit)
                    var cell = Cell(address: address)
                    cell.add(row.figure, columns: columns)
                    cell.days = days
                    answer.cells.append(cell)
                }
            }
        }
    }

    /// Whether figures of a group have a row.
    private func isShown(_ group: Int32) -> Bool {
        if let split { return split.standing(of: columns.groups[group] ?? .all) != nil }
        let token = columns.groups[group]?.token ?? "all"
        // A condition on groups has chosen them already; each is a row, for groups of a stock overlap.
        let isEachARow = question.byGroup || filter?.namesGroup == true
        return isEachARow ? question.group == nil || token == question.group : token == question.group ?? "all"
    }

    /// The rows that the figures of one place make, each with its group and the words of dimensions of groups.
    private func settled(_ found: [(group: Int32, figure: Figure)]) -> [(String, [String], Figure)] {
        guard let split else { return found.map { (columns.groups[$0.group]?.token ?? "all", [], $0.figure) } }
        let asked = question.group ?? "all"
        let figures = found.map { entry in
            var figure = entry.figure
            figure.group = entry.group
            return figure
        }
        let wholes = figures.filter { (columns.groups[$0.group] ?? .all) == split.base }
        guard StockRollUp.isOneSeries(figures, columns) else {
            // Parts of another round or source are no parts of this whole.
            return figures.map { figure in
                var figure = figure
                if columns.groups[figure.group] ?? .all != split.base { figure.flags.insert(.ofWhom) }
                return (
                    asked, split.words(split.standing(of: columns.groups[figure.group] ?? .all)?.values ?? []), figure
                )
            }
        }
        return split.rows(of: figures, wholes: wholes, groups: columns.groups).map { (asked, $0.words, $0.figure) }
    }

    /// Where rows of one place stand.
    private struct RowKey: Hashable {
        let places: [CellPlace]
        let unit: Unit
        let scope: Scope
    }

    private func passes(_ figure: Figure) -> Bool {
        let token = columns.groups[figure.group]?.token ?? "all"
        return filter?.takes(figure, token: token, value: figure.estimate) ?? true
    }

    private struct StockKey: Hashable {
        let group: Int32
        let unit: Unit
        let scope: Scope
    }

    private func country(_ position: Int) -> Int32 { tally.gazetteer.country(of: columns.place[position]) }
}
