import BilanModel

/// Finds what an analyst has decided on a figure; nothing is looked up where nothing was decided.
struct DecisionBook {
    private var byKey: [Key: [FigureDecision]] = [:]

    private struct Key: Hashable {
        let event: Int32
        let measure: UInt16
        let scope: Scope
        let unit: Unit
    }

    init(_ columns: ClaimColumns) {
        for decision in columns.decisions {
            let key = Key(
                event: decision.event, measure: decision.measure, scope: decision.scope, unit: decision.unit)
            byKey[key, default: []].append(decision)
        }
    }

    /// The decision on a figure of these claims: one that names a claim holds only for a figure that has it.
    ///
    /// A stock has the claims of several events; the latest decision on any of them stands, of one day the first by the
    /// order of events.
    func decision(on figure: Figure, _ positions: [Int], _ columns: ClaimColumns) -> FigureDecision? {
        guard !byKey.isEmpty else { return nil }
        let token = columns.groups[figure.group]?.token ?? "all"
        let isStock = Measures.numbered(figure.measure)?.kind != .flow
        let events = isStock ? Set(positions.map { columns.event[$0] }).sorted() : [figure.event]
        let decisions = events.flatMap { event in
            byKey[Key(event: event, measure: figure.measure, scope: figure.scope, unit: figure.unit)] ?? []
        }
        let holding = decisions.filter { decision in
            guard decision.group == token else { return false }
            if decision.claim >= 0 { return positions.contains(Int(decision.claim)) }
            return decision.estimate.isQuantified
        }
        return holding.dropFirst().reduce(holding.first) { latest, next in
            guard let latest else { return next }
            return next.day > latest.day ? next : latest
        }
    }
}

extension Reconciler {
    /// What was decided stands: its claim or its value gives the estimate, and no claim disputes it any more.
    ///
    /// The range of reports stays to be read, and so does a floor of named victims above it.
    func settle(_ decision: FigureDecision, latest: [Int], into figure: inout Figure) {
        let chosen = decision.claim >= 0 ? Int(decision.claim) : nil
        figure.decision = decision
        figure.flags.insert(.decided)
        figure.estimate = chosen.map { columns.estimate[$0] } ?? decision.estimate
        let said = latest.map { columns.estimate[$0] } + (chosen == nil ? [] : [figure.estimate])
        figure.hull = said.isEmpty ? figure.estimate : Estimate.hull(of: said)
        let known = chosen.map { columns.knownFrom[$0] } ?? decision.day.day
        figure.knownFrom = max(known, decision.day.day)
        if floorAbove(figure.estimate, figure.claims) { figure.flags.insert(.floorViolation) }
        let standing = Set(latest)
        let best = figure.estimate.best ?? figure.estimate.low
        for index in figure.verdicts.indices {
            let position = figure.verdicts[index].position
            if position == chosen {
                figure.verdicts[index].part = .best
                continue
            }
            switch figure.verdicts[index].part {
            case .compatible where !standing.contains(position): figure.verdicts[index].part = .copy
            case .compatible where !columns.estimate[position].isCompatible(with: figure.estimate):
                figure.verdicts[index].part = .overruled
            case .floor:
                if let best, isAbove(position, best) { figure.verdicts[index].part = .floorAbove }
            default: break
            }
        }
    }
}
