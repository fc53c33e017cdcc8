import BilanModel
import BilanPlaces

/// Flows: every event once, whole, in the period of its first day.
struct FlowTally {
    let tally: Tally
    let question: Question

    init(_ tally: Tally, _ question: Question) {
        self.tally = tally
        self.question = question
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
                year: Int32(CalendarDate(day: columns.start[position]).year))
        }
        var choice = LeadChoice()
        let candidates = positions.filter { isInRange(columns.start[$0]) }
        for position in candidates where fits(position) {
            if let lead = leads[columns.dataset[position]] { choice.offer(lead, key(position)) }
        }
        // Where nobody has anything fine enough, coarser figures answer, as not allocated, rather than nobody.
        let settled = choice.keys
        for position in candidates where !settled.contains(key(position)) {
            if let lead = leads[columns.dataset[position]] { choice.offer(lead, key(position)) }
        }
        let led = positions.filter { position in
            leads[columns.dataset[position]].map { choice.isChosen($0, key(position)) } ?? false
        }
        let besides = choice.besides(measure: columns.measure[first])
        if !besides.isEmpty { answer.besides[columns.measure[first]] = besides }

        var placement = Placement(tally.gazetteer, edition: question.edition)
        var cells: [CellAddress: Cell] = [:]
        for event in FlowAccount(led, columns, policy: question.policy).figures {
            let rows = rows(of: event)
            for (figure, group) in rows where isInRange(figure.start) {
                place(figure, group, &placement, &cells, &answer)
            }
            // What a party says of its enemy stands in no total, and is still to be told beside it.
            if rows.isEmpty && question.group ?? "all" == "all" {
                for figure in event.across where isInRange(figure.start) && figure.flags.contains(.partyClaim) {
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
        if event.parts.allSatisfy({ !$0.estimate.isQuantified }), let total = event.total {
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
        let start = CalendarDate(day: figure.start)
        var period: CellPeriod?
        if let type = question.periods {
            period = isLonger(figure, than: type) ? .notAllocated : .period(Period(type, containing: start))
        } else if let type = question.daysType, isLonger(figure, than: type) {
            answer.mentions.append(Mention(figure: figure, reason: .longerThanPeriod))
            return
        }
        let address = CellAddress(
            places: question.levels.map { placement.cell(of: figure.place, level: $0) }, period: period,
            measure: figure.measure, group: group, scope: figure.scope, unit: figure.unit)
        var cell = cells[address] ?? Cell(address: address)
        cell.add(figure, columns: columns)
        if case .period(let period)? = period {
            cell.days = period.days
        } else if let days = question.days {
            cell.days = days
        } else {
            let end = CalendarDate(day: figure.end)
            cell.days = min(cell.days?.lowerBound ?? start, start)...max(cell.days?.upperBound ?? end, end)
        }
        cells[address] = cell
    }

    private func mention(
        _ figure: Figure, _ reason: Mention.Reason, _ placement: Placement, _ answer: inout Answer
    ) {
        if let within = question.within, placement.relation(of: figure.place, to: within) == .outside { return }
        answer.mentions.append(Mention(figure: figure, reason: reason))
    }

    private func isLonger(_ figure: Figure, than type: PeriodType) -> Bool {
        Int(figure.end - figure.start) + 1 > type.longest
    }

    /// Whether a claim can be given to one of the periods asked for: only such claims can make a dataset lead.
    private func fits(_ position: Int) -> Bool {
        let length = Int(columns.end[position] - columns.start[position]) + 1
        if let type = question.periods ?? question.daysType { return length <= type.longest }
        guard let days = question.days else { return true }
        return columns.end[position] <= days.upperBound.day
    }

    private func isInRange(_ start: Int32) -> Bool {
        question.days.map { $0.contains(CalendarDate(day: start)) } ?? true
    }
}
