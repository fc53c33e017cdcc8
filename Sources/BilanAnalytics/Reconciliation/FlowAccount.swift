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
        let tree = EventTree(columns.events)
        for key in order {
            guard var settled = byEvent[key] else { continue }
            if !tree.isFlat {
                let above = tree.ancestors(of: key.event)
                settled.dropCovered(by: { figure in
                    above.contains { event in
                        byEvent.contains { other, figures in
                            other.event == event && other.measure == key.measure
                                && (other.scope == key.scope || !figure.estimate.isQuantified)
                                && figures.covers(figure, columns)
                        }
                    }
                })
            }
            if !settled.isEmpty { figures.append(settled) }
        }
    }

    /// One figure a group, from the claims of one event, measure, scope and unit.
    private static func settle(_ positions: [Int], _ columns: ClaimColumns, _ reconciler: Reconciler) -> EventFigures {
        var byGroup: [Int32: [Int]] = [:]
        for position in positions { byGroup[columns.group[position], default: []].append(position) }
        var settled = EventFigures()
        let groups = byGroup.keys.sorted { (columns.groups[$0]?.token ?? "") < (columns.groups[$1]?.token ?? "") }
        for group in groups {
            guard let claims = byGroup[group] else { continue }
            let first = claims[0]
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

    /// The figure to add for everybody: the stated total, else the sum of the disjoint parts, marked derived.
    ///
    /// A stated total that carries no number ("casualties") gives way to parts that do.
    var whole: Figure? {
        let counted = parts.filter(\.estimate.isQuantified)
        if let total, total.estimate.isQuantified || counted.isEmpty { return total }
        guard var whole = counted.first else { return total ?? parts.first }
        var sum = EstimateSum()
        for part in counted { sum.add(part.estimate) }
        whole.estimate = sum.estimate
        whole.estimate.form.insert(.derived)
        whole.flags.insert(.derived)
        whole.verdicts = (parts + [total].compactMap(\.self)).flatMap(\.verdicts)
        whole.origins = parts.reduce(into: []) { $0.formUnion($1.origins) }
        whole.conflict = parts.contains(where: \.conflict)
        return whole
    }

    /// What the stated total has beyond its disjoint parts; nil when there is nothing left or no number to say.
    var remainder: Figure? {
        guard let total, total.estimate.isQuantified else { return nil }
        let counted = parts.filter(\.estimate.isQuantified)
        guard !counted.isEmpty else { return total }
        var sum = EstimateSum()
        for part in counted { sum.add(part.estimate) }
        guard let whole = total.estimate.best ?? total.estimate.low, let known = sum.estimate.best, whole > known else {
            return nil
        }
        var rest = total
        rest.estimate = Estimate(best: whole - known, form: .derived)
        rest.flags.formUnion([.derived, .residual])
        return rest
    }

    fileprivate mutating func weighParts() {
        guard var total, total.estimate.isQuantified else { return }
        var sum = EstimateSum()
        for part in parts where part.estimate.isQuantified { sum.add(part.estimate) }
        guard let top = total.estimate.best, let known = sum.estimate.best, known > top, !total.conflict else { return }
        total.flags.insert(.partsAboveTotal)
        total.conflict = true
        self.total = total
    }

    /// Whether a figure of an event inside this one is already counted here.
    fileprivate func covers(_ figure: Figure, _ columns: ClaimColumns) -> Bool {
        if let total, total.estimate.isQuantified { return true }
        return (parts + across).contains { $0.group == figure.group && $0.estimate.isQuantified }
    }

    fileprivate mutating func dropCovered(by isCovered: (Figure) -> Bool) {
        if let figure = total, isCovered(figure) { total = nil }
        parts.removeAll(where: isCovered)
        across.removeAll(where: isCovered)
    }
}
