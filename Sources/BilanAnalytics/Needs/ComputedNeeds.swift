import BilanModel
import BilanPlaces

/// Totals that nobody published: people in need from sectors, the food insecure from phases.
///
/// At the lowest area that has them, people in need are at least as many as the largest sector says, and at most the
/// smaller of the sum over sectors and the population. People in phase 3 or worse are the sum of phases 3, 4 and 5 of
/// one analysis. A published total always stands: nothing is computed for its place.
///
/// Source: METHODOLOGY section 10 and ruling 9.
struct ComputedNeeds {
    /// How a total is computed.
    enum Rule {
        /// The largest sector.
        case sectors
        /// The sum of phases 3 to 5.
        case phases

        init?(_ measure: UInt16) {
            switch measure {
            case Measures.inNeed.id: self = .sectors
            case Measures.foodInsecure.id: self = .phases
            default: return nil
            }
        }

        /// The dimension whose groups are the parts.
        var dimension: Breakdown { self == .sectors ? .sector : .phase }
    }

    /// The computed totals, each flagged.
    private(set) var figures: [Figure] = []

    private let rule: Rule
    private let columns: ClaimColumns
    private let populations: RateBook

    init(_ stocks: [Figure], _ tally: Tally, _ question: Question) {
        let columns = tally.columns
        guard let rule = stocks.first.flatMap({ Rule($0.measure) }) else {
            (self.rule, self.columns, populations) = (
                .sectors, columns, RateBook(tally.gazetteer, question: question, per: 1)
            )
            return
        }
        self.rule = rule
        self.columns = columns
        populations = RateBook(tally.gazetteer, question: question, per: 1)
        let base = columns.groups.values.first { $0.token == question.group } ?? .all
        let number = columns.groups.first { $0.value == base }?.key ?? -1
        let kinds = Dictionary(grouping: stocks) { Kind(scope: $0.scope, unit: $0.unit) }
        for (_, stocks) in kinds {
            var areas = AreaTree(tally.gazetteer, question)
            var published: [Int32: Figure] = [:]
            var parts: [Int32: [Figure]] = [:]
            for figure in stocks where figure.estimate.isQuantified {
                let group = columns.groups[figure.group] ?? .all
                if group == base {
                    published[figure.place] = figure
                } else if rule.dimension.value(in: group) != nil, rule.dimension.cleared(group) == base {
                    parts[figure.place, default: []].append(figure)
                } else {
                    continue
                }
                areas.insert(figure.place)
            }
            settle(areas, published, parts, number)
        }
    }

    private struct Kind: Hashable {
        let scope: Scope
        let unit: Unit
    }

    /// From the lowest areas up: a place whose areas already say as much gets no total of its own.
    private mutating func settle(
        _ areas: AreaTree, _ published: [Int32: Figure], _ parts: [Int32: [Figure]], _ group: Int32
    ) {
        var below: [Int32: EstimateSum] = [:]
        for place in areas.lowestFirst {
            var value = published[place]?.estimate
            if value == nil, let parts = parts[place]?.sorted(by: precedes), let total = total(parts, at: place, group)
            {
                let areas = below[place]?.estimate
                let known = areas?.best ?? areas?.low
                if known.map({ (total.estimate.best ?? total.estimate.low ?? .zero) > $0 }) ?? true {
                    figures.append(total)
                    value = total.estimate
                }
            }
            guard let value = value ?? below[place]?.estimate, let above = areas.above(place) else { continue }
            below[above, default: EstimateSum()].add(value)
        }
    }

    private func precedes(_ left: Figure, _ right: Figure) -> Bool {
        (columns.groups[left.group]?.token ?? "") < (columns.groups[right.group]?.token ?? "")
    }

    private func total(_ parts: [Figure], at place: Int32, _ group: Int32) -> Figure? {
        let counted = rule == .sectors ? parts : parts.filter { (columns.groups[$0.group]?.phase ?? 0) >= 3 }
        guard var total = counted.first else { return nil }
        total.group = group
        total.place = place
        total.origins = counted.reduce(into: []) { $0.formUnion($1.origins) }
        total.conflict = counted.contains(where: \.conflict)
        total.flags = counted.reduce(into: [.computed, .derived]) { $0.formUnion($1.flags) }
        total.flags.subtract([.ofWhom, .sectorAboveTotal])
        guard StockRollUp.isOneSeries(counted, columns) else {
            total.estimate = Estimate()
            total.verdicts = counted.flatMap(\.verdicts)
            total.flags.insert(.notComparable)
            return total
        }
        switch rule {
        case .sectors: largest(counted, &total)
        case .phases:
            guard counted.contains(where: { columns.groups[$0.group]?.phase == 3 }) else { return nil }
            total.estimate = NeedsCheck.sum(counted, columns)
            total.verdicts = counted.flatMap(\.verdicts)
        }
        return total
    }

    /// The largest sector, and at most all of them or all who live there.
    private func largest(_ sectors: [Figure], _ total: inout Figure) {
        func value(_ figure: Figure) -> Quantity { figure.estimate.best ?? figure.estimate.low ?? .zero }
        let top = sectors.indices.max { (value(sectors[$0]), $1) < (value(sectors[$1]), $0) } ?? 0
        let sum = sectors.reduce(into: EstimateSum()) { $0.add($1.estimate) }.estimate
        var estimate = Estimate(
            low: sectors.compactMap(\.estimate.low).max(), best: sectors[top].estimate.best, high: sum.high,
            form: sum.form.intersection([.highOpen, .highSoft]).union(.derived))
        if sectors.allSatisfy({ $0.estimate.low != estimate.low || $0.estimate.lowKind == .open }), estimate.low != nil
        {
            estimate.form.insert(.lowOpen)
        }
        let year = CalendarDate(day: total.referenceDay == RecordRow.unknownDay ? total.start : total.referenceDay).year
        if total.unit == .person, let people = populations.population(of: total.place, year: year)?.people,
            estimate.high.map({ people < $0 }) ?? true, people >= value(sectors[top])
        {
            estimate.high = people
            estimate.form.subtract([.highOpen, .highSoft])
        }
        total.estimate = estimate
        total.verdicts = sectors.indices.flatMap { index in
            sectors[index].verdicts.map { verdict in
                // The others give the upper bound.
                let isBound = index != top && verdict.part == .best
                return isBound ? Verdict(position: verdict.position, part: .bound) : verdict
            }
        }
    }
}
