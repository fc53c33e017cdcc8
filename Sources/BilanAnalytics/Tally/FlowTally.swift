import BilanModel
import BilanPlaces

/// Flows: every event once, whole, in the period of its first day, or as the question's allocation says.
struct FlowTally {
    let tally: Tally
    let question: Question
    let timing: FlowTiming
    let filter: FigureFilter?
    let split: GroupSplit?
    let parts: PartColumns
    private let account: Account
    private let measure: UInt16
    private let offers: LeadOffers

    /// `offers` are those of claims that are tallied by themselves.
    init(
        _ tally: Tally, _ question: Question, _ account: Account, _ measure: Measure, beside offers: LeadOffers
    ) {
        self.tally = tally
        self.question = question
        self.account = account
        self.measure = measure.id
        self.offers = offers
        filter = FigureFilter(question, tally.columns, tally.gazetteer)
        timing = FlowTiming(question)
        split = GroupSplit(question, tally.columns.groups)
        parts = PartColumns(question, account, tally.columns.events)
    }

    var columns: ClaimColumns { tally.columns }

    /// Adds the cells of a flow from its account, and gives the leads that were chosen for them.
    func add(to answer: inout Answer) -> LeadChoice {
        guard !account.positions.isEmpty || !offers.isEmpty else { return LeadChoice() }
        let hasReports = !tally.reports.nothing.isEmpty
        let reports = hasReports ? account.positions.filter(tally.isNilReport) : []
        let positions = hasReports ? account.positions.filter { !tally.isNilReport($0) } : account.positions
        let leads = Lead.table(columns.datasets)
        // The way up to a country is walked once a place, not once a claim.
        let places = Set(account.positions.map { columns.place[$0] })
        let countries = Dictionary(uniqueKeysWithValues: places.map { ($0, tally.gazetteer.country(of: $0)) })
        func key(_ position: Int) -> LeadChoice.Key {
            LeadChoice.Key(
                measure: columns.measure[position], country: countries[columns.place[position]] ?? -1,
                year: timing.year(columns.start[position], columns.end[position]))
        }
        var choice = LeadChoice()
        for (lead, key) in offers.fine { choice.offer(lead, key) }
        let candidates = positions.filter { timing.touches(columns.start[$0], columns.end[$0]) }
        var coarse: [Int] = []
        for position in candidates {
            guard fits(position) else {
                coarse.append(position)
                continue
            }
            if let lead = leads[columns.dataset[position]] { choice.offer(lead, key(position)) }
        }
        // Where nobody has anything fine enough, coarser figures answer, as not allocated, rather than nobody.
        let settled = choice.keys
        for (lead, key) in offers.coarse where !settled.contains(key) { choice.offer(lead, key) }
        for position in coarse where !settled.contains(key(position)) {
            if let lead = leads[columns.dataset[position]] { choice.offer(lead, key(position)) }
        }
        var placement = Placement(tally.gazetteer, edition: question.edition)
        let led: [Int]
        if question.union {
            let inside = question.within.map { within in
                places.filter { placement.relation(of: $0, to: within) == .inside }
            }
            let union = MatchedUnion(positions, columns) { position in
                timing.touches(columns.start[position], columns.end[position])
                    && inside?.contains(columns.place[position]) ?? true
            }
            led = union.positions
            answer.unions[measure] = union.account
        } else {
            led = positions.filter { position in
                leads[columns.dataset[position]].map { choice.isChosen($0, key(position)) } ?? false
            }
            let besides = choice.besides(measure: measure)
            if !besides.isEmpty, account.isWhole { answer.besides[measure] = besides }
        }

        var cells: [CellAddress: Cell] = [:]
        for event in FlowAccount(led, columns, policy: question.policy).figures {
            let all = rows(of: event)
            let rows = taken(all, of: event)
            for row in rows where timing.touches(row.figure.start, row.figure.end) {
                place(row, &placement, &cells, &answer)
            }
            if let total = event.total, total.flags.contains(.partyClaim), event.atLeast != nil, question.group == nil,
                passes(total, of: event)
            {
                mention(total, .partyClaim, placement, &answer)
            }
            mentionCut(all, of: event, &answer)
            // What a party says of its enemy stands in no total, and is still to be told beside it.
            if all.isEmpty && question.group ?? "all" == "all" {
                for figure in event.across where figure.flags.contains(.partyClaim) && passes(figure, of: event) {
                    guard timing.touches(figure.start, figure.end) else { continue }
                    mention(figure, .partyClaim, placement, &answer)
                }
            }
        }
        if !reports.isEmpty {
            // That there was nothing makes no dataset lead, and stands only where the reports of people do, or nobody's.
            let standing = reports.filter { position in
                guard let lead = leads[columns.dataset[position]] else { return false }
                return choice.lead(key(position)).map { $0 == lead } ?? true
            }
            var nils = NilReports(tally, question, standing)
            nils.add(to: &cells)
        }
        answer.cells += cells.values
        return choice
    }

    private func place(
        _ row: Row, _ placement: inout Placement, _ cells: inout [CellAddress: Cell], _ answer: inout Answer
    ) {
        for part in PlaceShares(tally.gazetteer, question).parts(of: row.figure) {
            var row = row
            row.figure = part
            placePart(row, &placement, &cells, &answer)
        }
    }

    private func placePart(
        _ row: Row, _ placement: inout Placement, _ cells: inout [CellAddress: Cell], _ answer: inout Answer
    ) {
        let figure = row.figure
        let standing = timing.standing(of: figure, precision: precision(of: figure))
        if case .outside = standing { return }
        if let within = question.within {
            switch placement.relation(of: figure.place, to: within) {
            case .inside: break
            case .partly:
                mention(row, .notSeparable, &answer)
                return
            case .outside: return
            }
        }
        if figure.flags.contains(.partyClaim) { mention(row, .partyClaim, &answer) }
        let places = question.levels.map { placement.cell(of: figure.place, level: $0) }
        func add(_ figure: Figure, _ period: CellPeriod?) {
            let address = CellAddress(
                places: places, period: period, parts: row.words,
                isBeside: !row.words.isEmpty && figure.flags.contains(.ofWhom), measure: figure.measure,
                group: row.group, scope: figure.scope, unit: figure.unit)
            let days = days(of: figure, in: period, beside: cells[address]?.days)
            // In place: a copy of the cell would take all its figures along, once for each of them.
            cells[address, default: Cell(address: address)].add(figure, columns: columns, days: days)
        }
        switch standing {
        case .outside: return
        case .tooLong: mention(row, .longerThanPeriod, &answer)
        case .whole(let period, let flags):
            var figure = figure
            figure.flags.formUnion(flags)
            add(figure, period)
        case .shares(let shares):
            var part = figure
            part.flags.insert(.apportioned)
            for share in shares {
                part.estimate = share.estimate
                add(part, share.period)
            }
        }
    }

    /// The days a cell speaks of once a figure is in it.
    private func days(
        of figure: Figure, in period: CellPeriod?, beside present: ClosedRange<CalendarDate>?
    ) -> ClosedRange<CalendarDate> {
        if case .period(let period)? = period { return period.days }
        if let days = question.days { return days }
        let (start, end) = (CalendarDate(day: figure.start), CalendarDate(day: figure.end))
        return min(present?.lowerBound ?? start, start)...max(present?.upperBound ?? end, end)
    }

    /// How exactly the days are known: as the claim says that gave them.
    private func precision(of figure: Figure) -> UInt8 {
        (figure.used ?? figure.claims.first).map(precision) ?? 0
    }

    private func precision(_ position: Int) -> UInt8 {
        columns.datePrecision.indices.contains(position) ? columns.datePrecision[position] : 0
    }

    private func mention(
        _ figure: Figure, _ reason: Mention.Reason, _ placement: Placement, _ answer: inout Answer
    ) {
        if let within = question.within, placement.relation(of: figure.place, to: within) == .outside { return }
        mention(Row(figure: figure, group: "all", words: []), reason, &answer)
    }

    /// Mentions a figure once, whatever rows and accounts it stands in.
    private func mention(_ row: Row, _ reason: Mention.Reason, _ answer: inout Answer) {
        guard account.isWhole, !row.isRepeat else { return }
        answer.mentions.append(Mention(figure: row.figure, reason: reason))
    }

    private func fits(_ position: Int) -> Bool {
        timing.fits(columns.start[position], columns.end[position], precision: precision(position))
    }
}
