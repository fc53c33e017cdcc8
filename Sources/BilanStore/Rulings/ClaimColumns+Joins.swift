import BilanModel

extension ClaimColumns {
    /// Makes events of pooled datasets that are one into one event; pairs with a curated dataset are kept beside.
    ///
    /// The event with a name stands for the others, of several the one with the smallest identity. It is part of all that
    /// any of them is part of.
    mutating func joinPooledEvents(_ pairs: [EventPair]) {
        let known = pairs.filter { events[$0.first] != nil && events[$0.second] != nil }
        var above: [Int32: Int32] = [:]
        func top(_ event: Int32) -> Int32 {
            var event = event
            while let next = above[event] { event = next }
            return event
        }
        for pair in known where isPooled(pair.first) && isPooled(pair.second) {
            let (one, other) = (top(pair.first), top(pair.second))
            guard one != other else { continue }
            if stands(one, before: other) { above[other] = one } else { above[one] = other }
        }
        if !above.isEmpty { join(Dictionary(uniqueKeysWithValues: above.keys.map { ($0, top($0)) })) }
        var seen: Set<[Int32]> = []
        sameEvents = known.compactMap { pair in
            var pair = pair
            (pair.first, pair.second) = (top(pair.first), top(pair.second))
            guard pair.first != pair.second, seen.insert([pair.first, pair.second]).inserted else { return nil }
            return pair
        }
        joined = above
    }

    /// The event that stands for one, itself where it was not joined to another.
    func standing(_ event: Int32) -> Int32 {
        var event = event
        while let next = joined[event] { event = next }
        return event
    }

    private func isPooled(_ event: Int32) -> Bool {
        (events[event]?.datasets ?? []).allSatisfy { (datasets[$0]?.kind ?? .claims) == .claims }
    }

    private func stands(_ one: Int32, before other: Int32) -> Bool {
        guard let left = events[one], let right = events[other] else { return one < other }
        let names = (left.card.label.isEmpty, right.card.label.isEmpty)
        return names.0 == names.1 ? left.uid < right.uid : !names.0
    }

    private mutating func join(_ standing: [Int32: Int32]) {
        for (former, event) in standing.sorted(by: { $0.key < $1.key }) {
            guard let facts = events.removeValue(forKey: former), var whole = events[event] else { continue }
            whole.card.parents += facts.card.parents
            whole.documents = Set(whole.documents + facts.documents).sorted()
            whole.datasets.formUnion(facts.datasets)
            if whole.days == nil { whole.days = facts.days }
            if whole.place < 0 { whole.place = facts.place }
            if whole.category.isEmpty { whole.category = facts.category }
            events[event] = whole
        }
        let uids = events.mapValues(\.uid)
        for (number, facts) in events where !facts.card.parents.isEmpty {
            var parents: [Int32] = []
            for parent in facts.card.parents.map({ standing[$0] ?? $0 }) where parent != number {
                if !parents.contains(parent) { parents.append(parent) }
            }
            events[number]?.card.parents = parents.sorted { (uids[$0] ?? 0) < (uids[$1] ?? 0) }
        }
        for position in event.indices { event[position] = standing[event[position]] ?? event[position] }
    }
}
