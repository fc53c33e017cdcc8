import BilanModel
import GRDB

/// Reads events with what their visible records say of them.
///
/// An event's own record is one that says what kind of event it was; one without figures comes before one with them.
/// Days, place and category come from its own records, else from all of its records together: the days from the first
/// to the last, the place only where they agree, and every actor named. Documents are those of all its records.
struct EventFactsReader {
    private let database: Database

    init(_ database: Database) { self.database = database }

    /// What one record says.
    private struct Said {
        var uid: UInt64
        var start: Int32
        var end: Int32
        var place: Int32
        var category: String
        var hasClaims: Bool
        var actors: [String]

        init(_ rows: BulkStatement) {
            uid = UInt64(bitPattern: rows.int(1))
            (start, end, place) = (Int32(rows.int(2)), Int32(rows.int(3)), Int32(rows.int(4)))
            category = rows.text(5)
            hasClaims = rows.int(8) == 1
            actors = [rows.text(9), rows.text(10)].filter { !$0.isEmpty }
        }
    }

    /// Facts of every event that a visible one of these records, of the selected datasets, tells of, and of what they are
    /// part of.
    func facts(_ visibility: Visibility, _ records: NumberRuns) throws -> [Int32: EventFacts] {
        var said: [Int64: [Said]] = [:]
        var documents: [Int64: Set<Int32>] = [:]
        var datasets: [Int64: Set<Int32>] = [:]
        var wanted: Set<Int64> = []
        let rows = try BulkStatement(database, ColumnSQL.eventRecords)
        visibility.bind(rows)
        rows.bind(records)
        while try rows.next() {
            let event = rows.int(0)
            said[event, default: []].append(Said(rows))
            if let document = rows.optional(6) { documents[event, default: []].insert(Int32(document)) }
            datasets[event, default: []].insert(Int32(rows.int(7)))
            if visibility.datasets?.contains(rows.int(7)) ?? true { wanted.insert(event) }
        }
        let parents = try parents(visibility.entry)
        var queue = Array(wanted)
        while let event = queue.popLast() {
            for parent in parents[event] ?? [] where wanted.insert(parent).inserted { queue.append(parent) }
        }
        var facts: [Int32: EventFacts] = [:]
        let events = try BulkStatement(database, ColumnSQL.events(after: visibility.entry))
        events.bind(NumberRuns(wanted))
        while try events.next() {
            let number = events.int(0)
            var card = EventCard(id: events.text(2))
            card.label = events.text(3)
            card.labelFR = events.text(4)
            card.phrase = events.text(5)
            card.phraseFR = events.text(6)
            card.parents = (parents[number] ?? []).map { Int32($0) }
            let records = Self.own(said[number] ?? [])
            var known = EventFacts(
                card: card, uid: UInt64(bitPattern: events.int(1)), days: Self.days(records),
                place: Self.place(records), category: records.first { !$0.category.isEmpty }?.category ?? "",
                documents: (documents[number] ?? []).sorted())
            known.datasets = datasets[number] ?? []
            known.actors = Set(records.flatMap(\.actors)).sorted()
            facts[Int32(number)] = known
        }
        return facts
    }

    private func parents(_ entry: Int64) throws -> [Int64: [Int64]] {
        var parents: [Int64: [Int64]] = [:]
        let rows = try BulkStatement(database, ColumnSQL.parents)
        while try rows.next() { parents[rows.int(0), default: []].append(rows.int(1)) }
        for (event, former) in try CardHistory(database).parents(after: entry) { parents[event] = former }
        return parents
    }

    /// The event's own records, else all, by identity.
    private static func own(_ records: [Said]) -> [Said] {
        let sorted = records.sorted { $0.uid < $1.uid }
        let named = sorted.filter { !$0.category.isEmpty }
        let bare = named.filter { !$0.hasClaims }
        return !bare.isEmpty ? bare : !named.isEmpty ? named : sorted
    }

    private static func days(_ records: [Said]) -> ClosedRange<CalendarDate>? {
        guard let first = records.map(\.start).min(), let last = records.map(\.end).max() else { return nil }
        return CalendarDate(day: first)...CalendarDate(day: last)
    }

    private static func place(_ records: [Said]) -> Int32 {
        let places = Set(records.map(\.place).filter { $0 >= 0 })
        return places.count == 1 ? places.first ?? -1 : -1
    }
}
