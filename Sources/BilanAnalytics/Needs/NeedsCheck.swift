import BilanModel

/// Sets sectors and phases against the total published for the same place, analysis and day.
///
/// Nothing is corrected: what is published stands, and what contradicts it is flagged.
///
/// Source: METHODOLOGY section 10 and ruling 9.
enum NeedsCheck {
    private struct Key: Hashable {
        let place: Int32
        let group: Group
        let scope: Scope
        let unit: Unit
    }

    /// Flags sectors above their total, and totals from which their phases differ.
    static func flag(_ figures: inout [Figure], _ columns: ClaimColumns) {
        func group(_ figure: Figure) -> Group { columns.groups[figure.group] ?? .all }
        // Most stocks have neither sectors nor phases.
        guard columns.groups.values.contains(where: { $0.sector != nil || $0.phase != nil }) else { return }
        func key(_ figure: Figure, _ group: Group) -> Key {
            Key(place: figure.place, group: group, scope: figure.scope, unit: figure.unit)
        }
        var totals: [Key: Int] = [:]
        for index in figures.indices { totals[key(figures[index], group(figures[index]))] = index }
        var phases: [Int: [Figure]] = [:]
        for index in figures.indices {
            let own = group(figures[index])
            if own.sector != nil, let total = totals[key(figures[index], Breakdown.sector.cleared(own))],
                StockRollUp.isOneSeries([figures[index], figures[total]], columns),
                let sector = figures[index].estimate.best, let whole = figures[total].estimate.best, sector > whole
            {
                figures[index].flags.insert(.sectorAboveTotal)
                figures[total].flags.insert(.sectorAboveTotal)
            }
            if figures[index].measure == Measures.foodInsecure.id, (own.phase ?? 0) >= 3,
                let total = totals[key(figures[index], Breakdown.phase.cleared(own))]
            {
                phases[total, default: []].append(figures[index])
            }
        }
        for (total, parts) in phases where parts.count == 3 {
            guard StockRollUp.isOneSeries(parts + [figures[total]], columns), let whole = figures[total].estimate.best,
                let sum = sum(parts, columns).best, sum != whole
            else { continue }
            figures[total].flags.insert(.phasesDiffer)
        }
    }

    /// The sum of phases 3, 4 and 5; where one of them is not reported nothing closes the top.
    static func sum(_ phases: [Figure], _ columns: ClaimColumns) -> Estimate {
        var sum = phases.reduce(into: EstimateSum()) { $0.add($1.estimate) }.estimate
        sum.form.insert(.derived)
        if Set(phases.compactMap { columns.groups[$0.group]?.phase }).count < 3 {
            sum.high = nil
            sum.form.subtract([.highOpen, .highSoft])
        }
        return sum
    }
}
