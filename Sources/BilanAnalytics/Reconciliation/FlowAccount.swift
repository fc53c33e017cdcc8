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
        /// Totals of events inside this one, which its own total contains.
        var inner = EstimateSum()
        /// Named victims, where nobody gives a number for everybody, and the claim that names the most.
        var named: Quantity?
        var namedBy: Int?
        /// Whether events inside this one have figures of their own, which a mere floor must not be added to.
        var holdsTolls = false
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
        order.reserveCapacity(positions.count)
        var places: [Key: Int] = Dictionary(minimumCapacity: positions.count)
        // Most events have one claim; the further ones of the others stand apart.
        var firsts: [Int] = []
        var others: [Int: [Int]] = [:]
        for position in positions {
            let key = Key(
                event: columns.event[position], measure: columns.measure[position], scope: columns.scope[position],
                unit: columns.unit[position])
            if let place = places[key] {
                others[place, default: []].append(position)
            } else {
                places[key] = order.count
                order.append(key)
                firsts.append(position)
            }
        }
        var settled = firsts.enumerated().map { place, first in
            FlowAccount.settle([first] + (others.isEmpty ? [] : others[place] ?? []), columns, reconciler)
        }
        cover(order, places, &settled, columns)
        settled.removeAll(where: \.isEmpty)
        figures = settled
    }

    /// Takes out what an event above already counts, and leaves its claims with the figure that counts them.
    private func cover(
        _ order: [Key], _ places: [Key: Int], _ figures: inout [EventFigures], _ columns: ClaimColumns
    ) {
        let tree = EventTree(columns.events)
        guard !tree.isFlat else { return }
        let byNumber = Dictionary(grouping: order, by: \.event)
        // What contains is asked of the figures as they were, so that the order of events decides nothing.
        let settled = figures
        // The innermost first, so that what they leave with an event goes up with it.
        let ways = order.indices.map { ($0, tree.ancestors(of: order[$0].event)) }.sorted { $0.1.count > $1.1.count }
        for (place, way) in ways {
            let key = order[place]
            let isCounted = settled[place].isCounted
            for above in way {
                // Words without a number lie in any scope; their own comes first.
                let outer = (byNumber[above] ?? []).filter { $0.measure == key.measure && $0.unit == key.unit }
                let own = outer.filter { $0.scope == key.scope }
                let others = outer.filter { $0.scope != key.scope }.sorted { $0.scope.rawValue < $1.scope.rawValue }
                for other in own.compactMap({ places[$0] }) where isCounted { figures[other].holdsTolls = true }
                for other in (own + others).compactMap({ places[$0] }) {
                    let outer = settled[other]
                    let taken = figures[place].dropCovered { figure in
                        (order[other].scope == key.scope || !figure.estimate.isQuantified) && outer.covers(figure)
                    }
                    figures[other].keep(taken)
                }
            }
        }
    }

    /// One figure a group, from the claims of one event, measure, scope and unit.
    private static func settle(_ positions: [Int], _ columns: ClaimColumns, _ reconciler: Reconciler) -> EventFigures {
        let byGroup =
            positions.count == 1
            ? [columns.group[positions[0]]: positions] : Dictionary(grouping: positions) { columns.group[$0] }
        var settled = EventFigures()
        let groups =
            byGroup.count == 1
            ? Array(byGroup.keys)
            : byGroup.keys.sorted { (columns.groups[$0]?.token ?? "") < (columns.groups[$1]?.token ?? "") }
        let hasStatus = groups.contains { columns.groups[$0].map { $0.isStatusOnly && $0.status.isPart } ?? false }
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
                if !figure.estimate.isQuantified, let most = reconciler.mostNamed(in: figure) {
                    (settled.namedBy, settled.named) = most
                }
            } else if kind.isStatusOnly && kind.status.isPart || kind.isCausePart && !hasStatus {
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
