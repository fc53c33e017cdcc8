import BilanExtraction
import BilanIngest
import BilanModel
import BilanPlaces

/// Every event that figures of a review may belong to, and the rules by which they do.
///
/// A figure joins an event when it says what somebody said of it (a copy), when it is a part of what somebody said, or
/// when days and places agree. Two different settlements are never one event. Source: METHODOLOGY sections 5 and 8 and
/// ruling 12.
struct EventBook {
    let gazetteer: Gazetteer
    private(set) var events: [KnownEvent]

    init(_ gazetteer: Gazetteer, stored: [KnownEvent]) {
        self.gazetteer = gazetteer
        events = stored
    }

    /// A figure as the book compares it.
    struct Query {
        var measure: Measure
        var group: Group
        var estimate: Estimate
        var days: ClosedRange<CalendarDate>?
        var places: [Int32]
        var article: Int
        /// Id of its row.
        var id: String
    }

    /// Why a figure belongs to an event.
    enum Reason {
        /// It is in the store already.
        case itself
        /// It says what another figure says.
        case copy(StatedFigure)
        /// Days and places agree.
        case sameDaysAndPlace
        /// The text goes on about the event it has told of.
        case sameText
    }

    /// The event a figure belongs to; nil when it is news.
    func event(of query: Query) -> (position: Int, reason: Reason)? {
        if let own = events.firstIndex(where: { $0.figures.contains { $0.id == query.id } }) { return (own, .itself) }
        for (position, event) in events.enumerated() {
            if let twin = event.figures.first(where: { isCopy(query, of: $0, in: event) }) {
                return (position, .copy(twin))
            }
        }
        if let position = events.firstIndex(where: { agrees(query, with: $0) }) { return (position, .sameDaysAndPlace) }
        let told = events.indices.filter { events[$0].articles.contains(query.article) && goesOn(query, with: $0) }
        return told.count == 1 ? (told[0], .sameText) : nil
    }

    /// The event whose total is the sum of these parts, said by one text.
    func event(ofParts parts: [Query]) -> (position: Int, total: StatedFigure)? {
        guard parts.count > 1, let first = parts.first else { return nil }
        let bests = parts.compactMap(\.estimate.best)
        let groups = Set(parts.map(\.group))
        guard bests.count == parts.count, groups.count == parts.count, !groups.contains(.all) else { return nil }
        let sum = bests.reduce(.zero, +)
        for (position, event) in events.enumerated() {
            guard meets(first.days, event.days, slack: 1), gazetteer.relation(first.places, event.places) != .apart,
                let total = event.figures.first(where: {
                    $0.measure == first.measure && $0.group == .all && $0.estimate.best == sum
                })
            else { continue }
            return (position, total)
        }
        return nil
    }

    /// Adds what a figure says to an event; a proposed event takes days and places from whoever knows them best.
    mutating func add(_ figure: StatedFigure, to event: Int, _ query: Query, codes: String) {
        events[event].figures.append(figure)
        events[event].articles.insert(query.article)
        guard events[event].stored == nil else { return }
        let known = events[event]
        if let days = query.days, known.days.map({ $0 != days && $0.contains(days) }) ?? true {
            events[event].days = days
        }
        guard !query.places.isEmpty, known.places != query.places else { return }
        if known.places.isEmpty || gazetteer.covers(known.places, query.places) {
            events[event].places = query.places
            events[event].placeCode = codes
        }
    }

    /// Gives proposed events the word that their days and places make, now that all is known of them.
    mutating func nameProposed() {
        for position in events.indices where events[position].stored == nil {
            events[position].id = events[position].proposedID
        }
    }

    /// Adds an event and gives its position; one of the same days and places is the same event.
    mutating func add(_ event: KnownEvent) -> Int {
        if let known = events.firstIndex(where: { $0.id == event.id && $0.stored == nil }) { return known }
        events.append(event)
        return events.count - 1
    }

    // MARK: - Rules

    /// Small numbers are the same by chance: they need the same place on the same days.
    private func isCopy(_ query: Query, of figure: StatedFigure, in event: KnownEvent) -> Bool {
        guard figure.measure == query.measure, figure.group == query.group, figure.estimate == query.estimate,
            query.estimate.isQuantified
        else { return false }
        let relation = gazetteer.relation(query.places, event.places)
        let value = query.estimate.best ?? query.estimate.low ?? query.estimate.high ?? .zero
        if value < Quantity(5) { return relation == .same && meets(query.days, event.days, slack: 0) }
        return relation != .apart && meets(query.days, event.days, slack: 1)
    }

    private func agrees(_ query: Query, with event: KnownEvent) -> Bool {
        guard let days = query.days, let own = event.days, event.tells(of: query.measure) else { return false }
        let relation = gazetteer.relation(query.places, event.places)
        // Attackers fall in one of the places that an event of several joins; they are no part of its toll.
        let isOfSet =
            query.group.side == .attacker && event.places.count > 1 && !query.places.isEmpty
            && Set(query.places).isSubset(of: event.places)
        guard relation == .same || isOfSet else { return false }
        // A month's total is no event of one of its days.
        return max(days.length, own.length) <= 3 ? days.meets(own) : days == own
    }

    private func goesOn(_ query: Query, with position: Int) -> Bool {
        let event = events[position]
        // What a text tells of a whole year is no event that it goes on about.
        guard event.tells(of: query.measure), event.days.map({ $0.length <= 31 }) ?? true else { return false }
        let relation = gazetteer.relation(query.places, event.places)
        guard let days = query.days else { return relation != .apart }
        return days == event.days && query.places.isEmpty
    }

    private func meets(
        _ left: ClosedRange<CalendarDate>?, _ right: ClosedRange<CalendarDate>?, slack: Int
    ) -> Bool {
        guard let left, let right else { return true }
        return left.meets(right, slack: slack)
    }
}
