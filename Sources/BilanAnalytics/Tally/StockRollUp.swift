import BilanModel
import BilanPlaces

/// One stock of one day over the tree of places: a parent's own figure stands for it, else its areas are added, and what
/// a parent has beyond its areas is a row of its own.
///
/// Source: METHODOLOGY section 10, region roll-up; never own figure plus areas.
struct StockRollUp {
    private let question: Question
    private let gazetteer: Gazetteer
    private var placement: Placement
    private var own: [Int32: Figure] = [:]
    private var children: [Int32: Set<Int32>] = [:]
    private var sets: [Figure] = []
    /// Figures over several places of which only some are asked for.
    private(set) var notSeparable: [Figure] = []

    init(_ figures: [Figure], _ gazetteer: Gazetteer, _ question: Question) {
        self.question = question
        self.gazetteer = gazetteer
        placement = Placement(gazetteer, edition: question.edition)
        for figure in figures {
            if let within = question.within {
                switch placement.relation(of: figure.place, to: within) {
                case .inside: break
                case .partly:
                    notSeparable.append(figure)
                    continue
                case .outside: continue
                }
            }
            if gazetteer.sets[figure.place] != nil || figure.place < 0 {
                sets.append(figure)
                continue
            }
            own[figure.place] = figure
            let way = gazetteer.ancestors(of: figure.place, in: placement.edition(for: figure.place))
            for (child, parent) in zip(way, way.dropFirst()) { children[parent, default: []].insert(child) }
        }
    }

    /// The rows of the table: where each stands, and its figure.
    mutating func rows() -> [([CellPlace], Figure)] {
        let tops = question.within.map { [$0] } ?? roots()
        guard let finest = question.levels.last else {
            return (tops.compactMap { value(of: $0) } + sets).map { ([], $0) }
        }
        var rows: [([CellPlace], Figure)] = []
        for top in tops { collect(top, finest, &rows) }
        for figure in sets {
            rows.append((question.levels.map { placement.cell(of: figure.place, level: $0) }, figure))
        }
        return rows
    }

    /// Places that have no parent with a figure below it.
    private func roots() -> [Int32] {
        let inner = children.values.reduce(into: Set<Int32>()) { $0.formUnion($1) }
        return sorted(Set(children.keys).union(own.keys).subtracting(inner))
    }

    private func sorted(_ places: Set<Int32>) -> [Int32] { places.sorted { placement.code($0) < placement.code($1) } }

    /// The value of a place: its own figure, else the sum of its areas of one reference day.
    private func value(of place: Int32) -> Figure? {
        if let figure = own[place] { return figure }
        return sum(sorted(children[place] ?? []).compactMap { value(of: $0) }, at: place)
    }

    private func sum(_ parts: [Figure], at place: Int32) -> Figure? {
        guard var whole = parts.first else { return nil }
        if parts.count == 1 && whole.place == place { return whole }
        var sum = EstimateSum()
        for part in parts { sum.add(part.estimate) }
        whole.place = place
        whole.estimate = sum.estimate
        whole.estimate.form.insert(.derived)
        whole.verdicts = parts.flatMap(\.verdicts)
        whole.origins = parts.reduce(into: []) { $0.formUnion($1.origins) }
        whole.conflict = parts.contains(where: \.conflict)
        whole.flags = parts.reduce(into: [.derived]) { $0.formUnion($1.flags) }
        if Set(parts.map(\.referenceDay)).count > 1 {
            // Two rounds are two pictures; adding them would invent a third.
            whole.estimate = Estimate()
            whole.flags.insert(.notComparable)
        }
        return whole
    }

    /// Rows at the finest level under `place`, then what `place` itself has beyond them.
    private mutating func collect(_ place: Int32, _ finest: Int, _ rows: inout [([CellPlace], Figure)]) {
        let level = gazetteer.level(of: place, in: placement.edition(for: place)) ?? (own[place] == nil ? 0 : 5)
        if level >= finest {
            if let figure = value(of: place) {
                rows.append((question.levels.map { placement.cell(of: place, level: $0) }, figure))
            }
            return
        }
        let before = rows.count
        for child in sorted(children[place] ?? []) { collect(child, finest, &rows) }
        guard var figure = own[place] else { return }
        let below = rows[before...].map(\.1)
        guard !below.isEmpty else {
            rows.append((question.levels.map { placement.cell(of: place, level: $0) }, figure))
            return
        }
        guard let total = figure.estimate.best, let areas = sum(below, at: place)?.estimate.best else { return }
        if areas > total {
            for index in before..<rows.count { rows[index].1.flags.insert(.partsAboveTotal) }
        } else if total > areas {
            figure.estimate = Estimate(best: total - areas, form: .derived)
            figure.flags.formUnion([.residual, .derived])
            rows.append((question.levels.map { placement.cell(of: place, level: $0) }, figure))
        }
    }
}
