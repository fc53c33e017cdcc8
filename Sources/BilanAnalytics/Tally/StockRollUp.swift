import BilanModel
import BilanPlaces

/// One stock of one day over the tree of places: a parent's own figure stands for it, else its areas are added, and what
/// a parent has beyond its areas is a row of its own.
///
/// Source: METHODOLOGY section 10, region roll-up; never own figure plus areas.
struct StockRollUp {
    private let question: Question
    private let gazetteer: Gazetteer
    private let columns: ClaimColumns
    private var placement: Placement
    private var own: [Int32: Figure] = [:]
    private var children: [Int32: Set<Int32>] = [:]
    /// Figures over several places of which only some are asked for.
    private(set) var notSeparable: [Figure] = []
    /// Figures of areas that nobody could place in any country: in no sum.
    private(set) var unplaced: [Figure] = []

    init(_ figures: [Figure], _ columns: ClaimColumns, _ gazetteer: Gazetteer, _ question: Question) {
        self.columns = columns
        self.question = question
        self.gazetteer = gazetteer
        placement = Placement(gazetteer, edition: question.edition)
        var somewhere: [Int32: [Figure]] = [:]
        for figure in figures {
            if figure.place < 0 {
                if question.within == nil { unplaced.append(figure) }
                continue
            }
            if let within = question.within {
                switch placement.relation(of: figure.place, to: within) {
                case .inside: break
                case .partly:
                    notSeparable.append(figure)
                    continue
                case .outside: continue
                }
            }
            if gazetteer.sets[figure.place]?.count == 1 {
                // Areas known only to lie somewhere in a place are parts of it that nobody can tell apart.
                somewhere[figure.place, default: []].append(figure)
            } else {
                own[figure.place] = figure
            }
            var way = [figure.place]
            if let members = gazetteer.sets[figure.place] {
                // Several places together hang under the place they share, like an area of it.
                let shared = placement.common(members)
                if shared >= 0 { way += gazetteer.ancestors(of: shared, in: placement.edition(for: shared)) }
            } else if figure.place >= 0 {
                way = gazetteer.ancestors(of: figure.place, in: placement.edition(for: figure.place))
            }
            for (child, parent) in zip(way, way.dropFirst()) { children[parent, default: []].insert(child) }
        }
        for (place, figures) in somewhere { own[place] = sum(figures, at: place) }
    }

    /// The rows of the table: where each stands, and its figure.
    mutating func rows() -> [([CellPlace], Figure)] {
        let tops = question.within.map { gazetteer.sets[$0] ?? [$0] } ?? roots()
        guard let finest = question.levels.last else {
            let values = tops.compactMap { value(of: $0) }
            let whole = values.count > 1 ? sum(values, at: -1) : values.first
            return whole.map { [([], $0)] } ?? []
        }
        var rows: [([CellPlace], Figure)] = []
        for top in tops { collect(top, finest, &rows) }
        return merged(rows)
    }

    /// One row an address: areas that the edition does not draw share the row of what is not allocated.
    private func merged(_ rows: [([CellPlace], Figure)]) -> [([CellPlace], Figure)] {
        var order: [[CellPlace]] = []
        var byAddress: [[CellPlace]: [Figure]] = [:]
        for (places, figure) in rows {
            if byAddress[places] == nil { order.append(places) }
            byAddress[places, default: []].append(figure)
        }
        return order.compactMap { places in
            let figures = byAddress[places] ?? []
            return (figures.count > 1 ? sum(figures, at: -1) : figures.first).map { (places, $0) }
        }
    }

    /// Places that have no parent with a figure below it.
    private func roots() -> [Int32] {
        let inner = children.values.reduce(into: Set<Int32>()) { $0.formUnion($1) }
        return sorted(Set(children.keys).union(own.keys).subtracting(inner))
    }

    private func sorted(_ places: Set<Int32>) -> [Int32] {
        places.sorted { (placement.code($0), $0) < (placement.code($1), $1) }
    }

    /// The value of a place: its own figure, else the sum of its areas of one source and one reference day.
    private func value(of place: Int32) -> Figure? {
        if let figure = own[place], figure.estimate.isQuantified { return figure }
        return sum(sorted(children[place] ?? []).compactMap { value(of: $0) }, at: place) ?? own[place]
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
        if sum.bestIsFloor { whole.flags.insert(.bestFloor) }
        if !areComparable(parts) {
            // Two rounds are two pictures; adding them would invent a third.
            whole.estimate = Estimate()
            whole.flags.insert(.notComparable)
        }
        return whole
    }

    /// Whether stocks are of one day and one source, and none lies inside another.
    private func areComparable(_ parts: [Figure]) -> Bool {
        StockRollUp.isOneSeries(parts, columns) && !overlap(parts.map(\.place))
    }

    /// Whether stocks are of one day and one source.
    static func isOneSeries(_ parts: [Figure], _ columns: ClaimColumns) -> Bool {
        if parts.contains(where: { $0.flags.contains(.notComparable) }) { return false }
        let chosen = parts.flatMap(\.verdicts).filter { $0.part == .best }.map(\.position)
        let sources = Set(chosen.map { [columns.dataset[$0], columns.origins[columns.origin[$0]]?.source ?? -1] })
        return Set(parts.map(\.referenceDay)).count == 1 && sources.count <= 1
    }

    /// Whether one of the places is several together, and another lies in one of those.
    private func overlap(_ places: [Int32]) -> Bool {
        places.contains { set in
            guard let members = gazetteer.sets[set], members.count > 1 else { return false }
            return places.contains { place in
                place != set
                    && members.contains { placement.relation(of: place, to: $0) != .outside }
            }
        }
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
        guard areComparable(below + [figure]) else {
            // A total of another round or source neither bounds its areas nor leaves them a remainder.
            for index in before..<rows.count { rows[index].1.flags.insert(.notComparable) }
            return
        }
        let areas = below.reduce(into: EstimateSum()) { $0.add($1.estimate) }.estimate
        if let total = figure.estimate.best ?? figure.estimate.low, let known = areas.best, known > total {
            for index in before..<rows.count { rows[index].1.flags.insert(.partsAboveTotal) }
        } else if let rest = areas.best == nil ? figure.estimate : figure.estimate.beyond(areas) {
            figure.estimate = rest
            figure.flags.formUnion([.residual, .derived])
            rows.append((question.levels.map { placement.cell(of: place, level: $0) }, figure))
        }
    }
}
