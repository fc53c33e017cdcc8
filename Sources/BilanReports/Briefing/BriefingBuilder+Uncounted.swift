import BilanAnalytics
import BilanModel

/// What happened without a number.
extension BriefingBuilder {
    /// Events of the period for which nobody gives a number, neither alone nor inside another event's toll.
    func uncountedEvents(tolls counted: Set<Int32>) -> [Int32] {
        let events = material.columns.events
        let tree = EventTree(events)
        // A frame around events that are counted or listed themselves says nothing new.
        let frames = Set(events.values.flatMap(\.card.parents))
        let listed = events.filter { number, event in
            guard let days = event.days, period.days.contains(days.lowerBound), !event.documents.isEmpty else {
                return false
            }
            return !event.card.label.isEmpty && event.category != "other" && !frames.contains(number)
                && !counted.contains(number) && counted.isDisjoint(with: tree.ancestors(of: number))
                && material.english.isInside(event.place, material.place) && !isPartOfAToll(event, counted)
                && event.datasets.contains(where: material.passesOn(rowsOf:))
        }
        return listed.sorted { left, right in
            // The latest first: what happened at the end of the week has been said least about.
            let days = (left.value.days?.lowerBound ?? period.start, right.value.days?.lowerBound ?? period.start)
            return days.0 == days.1 ? left.value.card.id < right.value.card.id : days.0 > days.1
        }.map(\.key)
    }

    /// Whether a toll given for several places together, of the same days, speaks of this event's place as well.
    private func isPartOfAToll(_ event: EventFacts, _ counted: Set<Int32>) -> Bool {
        counted.contains { number in
            guard let toll = material.columns.events[number], let members = material.columns.placeSets[toll.place],
                let days = toll.days, let own = event.days, days.overlaps(own)
            else { return false }
            return members.count > 1 && members.contains { material.english.isInside(event.place, $0) }
        }
    }
}
