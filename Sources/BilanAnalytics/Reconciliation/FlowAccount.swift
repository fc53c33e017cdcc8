import BilanModel
import BilanPlaces

/// Flows of the leads, one figure for each event, measure, group, scope and unit, with the parts each total contains.
struct FlowAccount {
    /// Figures that a sum may use, none contained in another.
    private(set) var figures: [EventFigures] = []

    /// The total of one event and what it is made of.
    struct EventFigures {
        /// The figure for everybody, where somebody gives one.
        var total: Figure?
        /// Figures of disjoint status groups.
        var parts: [Figure] = []
        /// Figures of groups that cut across.
        var across: [Figure] = []
    }

    private struct Key: Hashable {
        let event: Int32
        let measure: UInt16
        let scope: Scope
        let unit: Unit
    }

    init(_ positions: [Int], _ columns: ClaimColumns, policy: any Policy) {
        let reconciler = Reconciler(columns, policy: policy)
        var order: [Key] = []
        var byKey: [Key: [Int]] = [:]
        for position in positions {
            let key = Key(
                event: columns.event[position], measure: columns.measure[position], scope: columns.scope[position],
                unit: columns.unit[position])
            if byKey[key] == nil { order.append(key) }
            byKey[key, default: []].append(position)
        }
        var byEvent: [Key: EventFigures] = [:]
        for key in order {
            byEvent[key] = FlowAccount.settle(byKey[key] ?? [], columns, reconciler)
        }
        cover(order, &byEvent, columns)
        figures = order.compactMap { byEvent[$0] }.filter { !$0.isEmpty }
    }

    /// Takes out what an event above already counts, and leaves its claims with the figure that counts them.
    private func cover(_ order: [Key], _ byEvent: inout [Key: EventFigures], _ columns: ClaimColumns) {
        let tree = EventTree(columns.events)
        guard !tree.isFlat else { return }
        let byNumber = Dictionary(grouping: order, by: \.event)
        // What contains is asked of the figures as they were, so that the order of events decides nothing.
        let settled = byEvent
        // The innermost first, so that what they leave with an event goes up with it.
        let ways = order.map { ($0, tree.ancestors(of: $0.event)) }.sorted { $0.1.count > $1.1.count }
        for (key, way) in ways {
            for above in way {
                // Words without a number lie in any scope; their own comes first.
                let outer = (byNumber[above] ?? []).filter { $0.measure == key.measure && $0.unit == key.unit }
                let own = outer.filter { $0.scope == key.scope }
                let others = outer.filter { $0.scope != key.scope }.sorted { $0.scope.rawValue < $1.scope.rawValue }
                for other in own + others {
                    guard let outer = settled[other] else { continue }
                    let taken =
                        byEvent[key]?.dropCovered { figure in
                            (other.scope == key.scope || !figure.estimate.isQuantified) && outer.covers(figure)
                        } ?? []
                    byEvent[other]?.keep(taken)
                }
            }
        }
    }

    /// One figure a group, from the claims of one event, measure, scope and unit.
    private static func settle(_ positions: [Int], _ columns: ClaimColumns, _ reconciler: Reconciler) -> EventFigures {
        var byGroup: [Int32: [Int]] = [:]
        for position in positions { byGroup[columns.group[position], default: []].append(position) }
        var settled = EventFigures()
        let groups = byGroup.keys.sorted { (columns.groups[$0]?.token ?? "") < (columns.groups[$1]?.token ?? "") }
        for group in groups {
            guard let claims = byGroup[group],
                let first = claims.min(by: { (columns.recordUID[$0], $0) < (columns.recordUID[$1], $1) })
            else { continue }
            var figure = Figure(
                measure: columns.measure[first], group: group, scope: columns.scope[first], unit: columns.unit[first],
                event: columns.event[first], place: columns.place[first], start: columns.start[first],
                end: columns.end[first])
            reconciler.reconcile(claims, into: &figure)
            // The claim that was used says where and when; before a choice, the first by identity.
            if let used = figure.used {
                figure.place = columns.place[used]
                figure.start = columns.start[used]
                figure.end = columns.end[used]
            }
            let kind = columns.groups[group] ?? .all
            if kind == .all {
                settled.total = figure
            } else if kind.isStatusOnly && kind.status.isPart {
                settled.parts.append(figure)
            } else {
                figure.flags.insert(.ofWhom)
                settled.across.append(figure)
            }
        }
        settled.weighParts()
        return settled
    }
}

extension FlowAccount.EventFigures {
    var isEmpty: Bool { total == nil && parts.isEmpty && across.isEmpty }

    /// The figures to add for everybody: the stated total, else sums of the disjoint parts, marked derived.
    ///
    /// A stated total that carries no number ("casualties") gives way to parts that do. Parts of several places or days
    /// are added where they lie, so that no place is given what was counted in another.
    var whole: [Figure] {
        let counted = parts.filter(\.estimate.isQuantified)
        if let total, total.estimate.isQuantified || counted.isEmpty { return [total] }
        guard !counted.isEmpty else {
            return (parts.first { !$0.flags.contains(.partyClaim) } ?? parts.first).map { [$0] } ?? []
        }
        var sums: [Figure] = []
        for part in counted {
            let here = counted.filter { Place($0) == Place(part) }
            guard !sums.contains(where: { Place($0) == Place(part) }) else { continue }
            var sum = here.reduce(into: EstimateSum()) { $0.add($1.estimate) }.estimate
            sum.form.insert(.derived)
            var whole = part
            whole.estimate = sum
            whole.flags = here.reduce(into: [.derived]) { $0.formUnion($1.flags) }
            whole.verdicts = here.flatMap(\.verdicts)
            whole.origins = here.reduce(into: []) { $0.formUnion($1.origins) }
            whole.conflict = here.contains(where: \.conflict)
            sums.append(whole)
        }
        let silent = parts.filter { !$0.estimate.isQuantified } + [total].compactMap(\.self)
        sums[0].verdicts += silent.flatMap(\.verdicts)
        return sums
    }

    /// Where and when a figure stands.
    private struct Place: Equatable {
        let place: Int32
        let start: Int32
        let end: Int32

        init(_ figure: Figure) { (place, start, end) = (figure.place, figure.start, figure.end) }
    }

    /// What the stated total has beyond its disjoint parts; nil when there is nothing left or no number to say.
    var remainder: Figure? {
        guard let total, total.estimate.isQuantified else { return nil }
        let counted = parts.filter(\.estimate.isQuantified)
        guard !counted.isEmpty else { return total }
        let known = counted.reduce(into: EstimateSum()) { $0.add($1.estimate) }.estimate
        guard let left = total.estimate.beyond(known) else { return nil }
        var rest = total
        rest.estimate = left
        rest.flags.formUnion([.derived, .residual])
        return rest
    }

    /// An event stands in one period, that of its total; parts that exceed it are a conflict.
    fileprivate mutating func weighParts() {
        guard var total, total.estimate.isQuantified else { return }
        for index in parts.indices { (parts[index].start, parts[index].end) = (total.start, total.end) }
        for index in across.indices { (across[index].start, across[index].end) = (total.start, total.end) }
        let sum = parts.reduce(into: EstimateSum()) { $0.add($1.estimate) }.estimate
        guard let top = total.estimate.best, let known = sum.best, known > top, !total.conflict else { return }
        total.flags.insert(.partsAboveTotal)
        total.conflict = true
        self.total = total
        for index in parts.indices { parts[index].flags.insert(.partsAboveTotal) }
    }

    /// Whether a figure of an event inside this one is already counted here.
    fileprivate func covers(_ figure: Figure) -> Bool {
        if let total, total.estimate.isQuantified { return true }
        return (parts + across).contains { $0.group == figure.group && $0.estimate.isQuantified }
    }

    /// Takes out the figures that are counted above, and gives them.
    fileprivate mutating func dropCovered(by isCovered: (Figure) -> Bool) -> [Figure] {
        let covered = ([total].compactMap(\.self) + parts + across).filter(isCovered)
        if let figure = total, isCovered(figure) { total = nil }
        parts.removeAll(where: isCovered)
        across.removeAll(where: isCovered)
        return covered
    }

    /// Keeps the claims of figures that are counted here, so that no claim is lost from sight.
    fileprivate mutating func keep(_ covered: [Figure]) {
        for figure in covered {
            let claims = figure.verdicts.map {
                Verdict(position: $0.position, part: $0.part == .enemy ? .enemy : .subset)
            }
            if let index = parts.firstIndex(where: { $0.group == figure.group }) {
                parts[index].verdicts += claims
            } else if let index = across.firstIndex(where: { $0.group == figure.group }) {
                across[index].verdicts += claims
            } else {
                total?.verdicts += claims
            }
        }
    }
}

extension Estimate {
    /// What a total has beyond its known parts: worst-case bounds, each only where both sides give one.
    ///
    /// Missing: nil when there is nothing beyond them, or no number to say so.
    func beyond(_ known: Estimate) -> Estimate? {
        guard let whole = best ?? low, let part = known.best, whole > part else { return nil }
        var rest = Estimate(best: whole - part, form: .derived)
        if let low, let top = known.high { rest.low = max(.zero, low - top) }
        if let high, let floor = known.low { rest.high = high - floor }
        if rest.low != nil, form.contains(.lowOpen) || known.highKind == .open { rest.form.insert(.lowOpen) }
        if rest.high != nil, highKind == .soft { rest.form.insert(.highSoft) }
        if rest.high != nil, form.contains(.highOpen) || known.lowKind == .open { rest.form.insert(.highOpen) }
        if known.highKind == .soft { rest.low = nil }
        return rest.isOrdered ? rest : Estimate(best: rest.best, form: .derived)
    }
}
