import BilanModel

extension StockAccount {
    /// Everybody, where a publisher tells people apart by cause and gives no figure for all: the sum of the causes of one
    /// place, source and day, marked derived.
    ///
    /// Source: IDMC's own totals are those of conflict and disaster together.
    mutating func addWholes(_ columns: ClaimColumns) {
        let everybody = columns.groups.first { $0.value == .all }?.key ?? -1
        func isWhole(_ figure: Figure) -> Bool { (columns.groups[figure.group] ?? .all) == .all }
        let stated = Set(figures.filter(isWhole).map(Whole.init))
        var order: [Whole] = []
        var parts: [Whole: [Figure]] = [:]
        for figure in figures where columns.groups[figure.group]?.isCausePart ?? false {
            let whole = Whole(figure)
            guard !stated.contains(whole) else { continue }
            if parts[whole] == nil { order.append(whole) }
            parts[whole, default: []].append(figure)
        }
        for whole in order {
            let causes = parts[whole] ?? []
            let counted = causes.filter(\.estimate.isQuantified)
            let datasets = Set(counted.flatMap(\.claims).map { columns.dataset[$0] })
            // Two days or two publishers are two pictures, which no sum may mix.
            guard var figure = counted.first, datasets.count == 1, Set(counted.map(\.referenceDay)).count == 1 else {
                continue
            }
            figure.group = everybody
            figure.flags = counted.reduce(into: []) { $0.formUnion($1.flags) }
            figure.flags.remove(.ofWhom)
            figure.take(counted.reduce(into: EstimateSum()) { $0.add($1.estimate) })
            figure.verdicts = causes.flatMap(\.verdicts)
            figure.origins = counted.reduce(into: []) { $0.formUnion($1.origins) }
            figure.conflict = counted.contains(where: \.conflict)
            figures.append(figure)
        }
    }

    /// What a figure for everybody stands for.
    private struct Whole: Hashable {
        let place: Int32
        let measure: UInt16
        let scope: Scope
        let unit: Unit

        init(_ figure: Figure) {
            (place, measure, scope, unit) = (figure.place, figure.measure, figure.scope, figure.unit)
        }
    }
}

extension Figure {
    /// Makes it the sum of its parts: derived, and a floor where a part has no best.
    mutating func take(_ sum: EstimateSum) {
        estimate = sum.estimate
        estimate.form.insert(.derived)
        hull = estimate
        flags.insert(.derived)
        if sum.bestIsFloor { flags.insert(.bestFloor) }
    }
}
