import BilanModel
import BilanPlaces

/// How a matched union of datasets came about.
public struct UnionAccount: Hashable, Sendable {
    /// Events that several datasets tell of, each counted once.
    public var joined = 0
    /// Events that only one lead tells of, by its code (`claims` for all pooled datasets).
    public var onlyIn: [String: Int] = [:]
    /// Totals over several events that were set aside because another dataset counts one of those events.
    public var setAside = 0

    /// Nothing joined yet.
    public init() {}
}

/// Picks the claims of a union of datasets in which every event is counted once.
///
/// Of events that are one, the leading dataset speaks. A pooled total over several events, and a part of one, is set aside
/// where a curated dataset counts one of those: both together would count it twice. Publishers' totals and rounds take no
/// part. Source: METHODOLOGY ruling 11.
struct MatchedUnion {
    /// Positions that stay.
    private(set) var positions: [Int] = []
    /// How it came about, over what was asked for.
    private(set) var account = UnionAccount()

    /// The union over claims of one measure; `isAsked` tells which of them the question is about.
    init(_ offered: [Int], _ columns: ClaimColumns, isAsked: (Int) -> Bool) {
        let leads = Lead.table(columns.datasets)
        let able = offered.filter { position in
            let kind = columns.datasets[columns.dataset[position]]?.kind
            return kind == .claims || kind == .events
        }
        var byEvent: [Int32: [Int]] = [:]
        for position in able { byEvent[columns.event[position], default: []].append(position) }
        let tree = EventTree(columns.events)
        var family: [Int32: Set<Int32>] = [:]
        for event in columns.events.keys {
            for above in tree.ancestors(of: event) {
                family[event, default: []].insert(above)
                family[above, default: []].insert(event)
            }
        }
        /// Whether an event has a number of this measure, its own or of what contains it or lies in it.
        func speaks(_ event: Int32) -> Bool {
            ([event] + (family[event] ?? [])).contains { event in
                (byEvent[event] ?? []).contains { columns.estimate[$0].isQuantified }
            }
        }
        var silenced: Set<Int32> = []
        var joined: [[Int32]] = []
        for group in MatchedUnion.groups(columns.sameEvents) {
            let speaking = group.filter(speaks)
            func lead(_ event: Int32) -> Lead? {
                (columns.events[event]?.datasets ?? []).compactMap { leads[$0] }.min(by: Lead.precedes)
            }
            guard let first = speaking.compactMap(lead).min(by: Lead.precedes),
                speaking.contains(where: { lead($0) != first })
            else { continue }
            joined.append(speaking)
            for event in speaking where lead(event) != first {
                silenced.insert(event)
                silenced.formUnion(family[event] ?? [])
            }
        }
        let matched = Set(joined.joined())
        positions = able.filter { !silenced.contains(columns.event[$0]) }
        let asked = Set(able.filter(isAsked).map { columns.event[$0] })
        account.joined = joined.count {
            $0.contains { event in
                asked.contains(event) || (family[event] ?? []).contains(where: asked.contains)
            }
        }
        account.setAside = silenced.subtracting(matched).intersection(asked).count
        for event in asked.subtracting(matched).subtracting(silenced) {
            guard let position = byEvent[event]?.first, let lead = leads[columns.dataset[position]] else { continue }
            account.onlyIn[lead.code, default: 0] += 1
        }
    }

    /// Events that are one, over all pairs; each group sorted, the groups by their first event.
    static func groups(_ pairs: [EventPair]) -> [[Int32]] {
        var above: [Int32: Int32] = [:]
        func top(_ event: Int32) -> Int32 {
            var event = event
            while let next = above[event] { event = next }
            return event
        }
        for pair in pairs {
            let (one, other) = (top(pair.first), top(pair.second))
            if one != other { above[max(one, other)] = min(one, other) }
        }
        let events = Set(pairs.flatMap { [$0.first, $0.second] }).sorted()
        return Dictionary(grouping: events, by: top).values.sorted { $0[0] < $1[0] }
    }
}
