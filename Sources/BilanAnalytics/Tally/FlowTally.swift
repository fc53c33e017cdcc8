import BilanModel
import BilanPlaces

/// Flows: every event once, whole, in the period of its first day, or as the question's allocation says.
struct FlowTally {
    let tally: Tally
    let question: Question
    private let timing: FlowTiming

    init(_ tally: Tally, _ question: Question) {
        self.tally = tally
        self.question = question
        timing = FlowTiming(question)
    }

    private var columns: ClaimColumns { tally.columns }

    /// Adds the cells of a flow, and gives the leads that were chosen for them.
    func add(_ positions: [Int], to answer: inout Answer) -> LeadChoice {
        guard let first = positions.first else { return LeadChoice() }
        let leads = Lead.table(columns.datasets)
        // The way up to a country is walked once a place, not once a claim.
        let places = Set(positions.map { columns.place[$0] })
        let countries = Dictionary(uniqueKeysWithValues: places.map { ($0, tally.gazetteer.country(of: $0)) })
        func key(_ position: Int) -> LeadChoice.Key {
            LeadChoice.Key(
                measure: columns.measure[position], country: countries[columns.place[position]] ?? -1,
                year: timing.year(columns.start[position], columns.end[position]))
        }
        var choice = LeadChoice()
        let candidates = positions.filter { timing.touches(columns.start[$0], columns.end[$0]) }
        for position in candidates where fits(position) {
            if let lead = leads[columns.dataset[position]] { choice.offer(lead, key(position)) }
        }
        // Where nobody has anything fine enough, coarser figures answer, as not allocated, rather than nobody.
        let settled = choice.keys
        for position in candidates where !settled.contains(key(position)) {
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
            answer.unions[columns.measure[first]] = union.account
        } else {
            led = positions.filter { position in
                leads[columns.dataset[position]].map { choice.isChosen($0, key(position)) } ?? false
            }
            let besides = choice.besides(measure: columns.measure[first])
            if !besides.isEmpty { answer.besides[columns.measure[first]] = besides }
        }

        var cells: [CellAddress: Cell] = [:]
        for event in FlowAccount(led, columns, policy: question.policy).figures {
            let rows = rows(of: event)
            for (figure, group) in rows where timing.touches(figure.start, figure.end) {
                place(figure, group, &placement, &cells, &answer)
            }
            // What a party says of its enemy stands in no total, and is still to be told beside it.
            if rows.isEmpty && question.group ?? "all" == "all" {
                for figure in event.across where figure.flags.contains(.partyClaim) {
                    guard timing.touches(figure.start, figure.end) else { continue }
                    mention(figure, .partyClaim, placement, &answer)
                }
            }
        }
        answer.cells += cells.values
        return choice
    }

    /// The figures of one event that stand in cells, each with the group's token.
    private func rows(of event: FlowAccount.EventFigures) -> [(Figure, String)] {
        func token(_ figure: Figure) -> String { columns.groups[figure.group]?.token ?? "all" }
        if let asked = question.group, asked != "all" {
            return (event.parts + event.across).filter { token($0) == asked }.map { ($0, asked) }
        }
        guard question.byGroup else {
            // Groups that cut across are no total; where nothing else is known, nothing is known of everybody.
            return event.whole.map { ($0, "all") }
        }
        var rows = event.parts.map { ($0, token($0)) } + event.across.map { ($0, token($0)) }
        if let atLeast = event.atLeast {
            rows.append((atLeast, "not_allocated"))
        } else if event.parts.allSatisfy({ !$0.estimate.isQuantified }), let total = event.total {
            rows.append((total, "not_allocated"))
        } else if let rest = event.remainder {
            rows.append((rest, "not_allocated"))
        }
        return rows
    }

    private func place(
        _ figure: Figure, _ group: String, _ placement: inout Placement, _ cells: inout [CellAddress: Cell],
        _ answer: inout Answer
    ) {
        for part in PlaceShares(tally.gazetteer, question).parts(of: figure) {
            placePart(part, group, &placement, &cells, &answer)
        }
    }

    private func placePart(
        _ figure: Figure, _ group: String, _ placement: inout Placement, _ cells: inout [CellAddress: Cell],
        _ answer: inout Answer
    ) {
        let standing = timing.standing(of: figure, precision: precision(of: figure))
        if case .outside = standing { return }
        if let within = question.within {
            switch placement.relation(of: figure.place, to: within) {
            case .inside: break
            case .partly:
                answer.mentions.append(Mention(figure: figure, reason: .notSeparable))
                return
            case .outside: return
            }
        }
        if figure.flags.contains(.partyClaim) { answer.mentions.append(Mention(figure: figure, reason: .partyClaim)) }
        let places = question.levels.map { placement.cell(of: figure.place, level: $0) }
        func add(_ figure: Figure, _ period: CellPeriod?) {
            let address = CellAddress(
                places: places, period: period, measure: figure.measure, group: group, scope: figure.scope,
                unit: figure.unit)
            var cell = cells[address] ?? Cell(address: address)
            cell.add(figure, columns: columns)
            cell.days = days(of: figure, in: period, beside: cell.days)
            cells[address] = cell
        }
        switch standing {
        case .outside: return
        case .tooLong: answer.mentions.append(Mention(figure: figure, reason: .longerThanPeriod))
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
        answer.mentions.append(Mention(figure: figure, reason: reason))
    }

    private func fits(_ position: Int) -> Bool {
        timing.fits(columns.start[position], columns.end[position], precision: precision(position))
    }
}
