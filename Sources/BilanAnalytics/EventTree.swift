public import BilanModel

/// Which events are part of which, for asking what already contains a figure.
public struct EventTree: Sendable {
    private let parents: [Int32: [Int32]]

    /// The tree of these events.
    public init(_ events: [Int32: EventFacts]) {
        parents = events.mapValues(\.card.parents).filter { !$0.value.isEmpty }
    }

    /// Everything an event is part of, however far up.
    ///
    /// Where events are made parts of each other, neither contains the other, or both would vanish.
    public func ancestors(of event: Int32) -> [Int32] {
        way(from: event).filter { !way(from: $0).contains(event) }
    }

    private func way(from event: Int32) -> [Int32] {
        var found: [Int32] = []
        var next = parents[event] ?? []
        while let event = next.popLast() {
            guard !found.contains(event) else { continue }
            found.append(event)
            next += parents[event] ?? []
        }
        return found
    }

    /// Whether no event has a parent, so that nothing can contain anything.
    var isFlat: Bool { parents.isEmpty }
}
