import BilanAnalytics
import BilanModel
import BilanPlaces
import BilanStore

/// Which events are to be set against each other.
public struct EventMatchRequest: Sendable {
    /// A place, by code or name.
    public var within: String?
    /// First day, as typed.
    public var from: String?
    /// Last day, as typed.
    public var to: String?
    /// Two datasets, such as `claims,ucdp-ged`.
    public var between: String?
    /// Whether to tell all and change nothing.
    public var dryRun = false

    /// A request about all events.
    public init() {}
}

/// What matching found.
public struct EventMatchReport: Sendable {
    /// Pairs that are one, or are to be looked at, one row a pair.
    public var table: ListTable
    /// Pairs of the other band.
    public var others: Int
    /// Number of the entry that joined them; nil when nothing was joined.
    public var entry: Int64?
}

extension Desk {
    /// Joins events of different datasets that are one beyond reasonable doubt.
    public static func matchEvents(
        _ request: EventMatchRequest, store asked: String?
    ) throws(DeskFailure) -> EventMatchReport {
        try failing {
            let desk = request.dryRun ? try open(asked) : try open(writing: asked)
            let room = try MatchRoom(desk.store, request)
            let rows = room.rows(.strong)
            var report = EventMatchReport(
                table: ListTable(columns: MatchRoom.columns, rows: rows), others: room.matches.count - rows.count,
                entry: nil)
            guard !request.dryRun, !rows.isEmpty else { return report }
            let pairs = room.matches.filter { $0.band == .strong }.map { match in
                var pair = NewPair(match.first, match.second)
                pair.score = match.score
                return pair
            }
            let reason = "matched events" + (request.between.map { " between " + $0 } ?? "")
            report.entry = try desk.store.rule(on: pairs, reason: reason, day: Today.date).entry
            return report
        }
    }

    /// Pairs that may be one and that a person has to look at.
    public func reviewEvents(_ request: EventMatchRequest) throws(DeskFailure) -> EventMatchReport {
        try failing {
            let room = try MatchRoom(store, request)
            let rows = room.rows(.review)
            return EventMatchReport(
                table: ListTable(columns: MatchRoom.columns, rows: rows), others: room.matches.count - rows.count,
                entry: nil)
        }
    }

    /// Says of two events that they are one, or that they are not.
    ///
    /// - Throws: `.usage` where one contains the other, or both stand in one curated dataset.
    public static func ruleOnEvents(
        _ first: String, _ second: String, same: Bool, reason: String, on: String? = nil, store asked: String?
    ) throws(DeskFailure) -> RulingReport {
        try failing {
            guard !reason.isEmpty else {
                throw DeskFailure.noReason
            }
            let desk = try open(writing: asked)
            let columns = try desk.store.columns()
            let finder = EventFinder(desk.store, try desk.store.eventSketches(), columns.datasets)
            let (one, other) = (try finder.event(first), try finder.event(second))
            guard one.uid != other.uid else {
                throw DeskFailure(
                    .usage,
                    Phrase(
                        "\(finder.name(one)) is one event already",
                        fr: "\(finder.name(one)) est déjà un seul événement"))
            }
            if same { try refuse(one, other, columns, finder) }
            let day = try DayReader.day(on, "--on") ?? Today.date
            var pair = NewPair(one.uid, other.uid)
            pair.same = same
            pair.how = .decided
            let entry = try desk.store.rule(on: [pair], reason: reason, day: day).entry
            let words =
                same
                ? Desk.says(" are one event", fr: " sont un seul événement")
                : Desk.says(" are two events", fr: " sont deux événements")
            return RulingReport(
                lines: [finder.name(one) + Desk.says(" and ", fr: " et ") + finder.name(other) + words],
                remarks: [
                    entry.map { Desk.says("entry \($0)", fr: "saisie \($0)") }
                        ?? Desk.says(
                            "so it was decided before, nothing changed",
                            fr: "c’était déjà décidé ainsi, rien n’a changé")
                ]
                    + (same && entry != nil
                        ? [
                            Desk.says(
                                "counts from \(day) on: an answer with --known-by an earlier day leaves it out",
                                fr: "vaut à partir du \(day) : une réponse avec --known-by un jour plus tôt l’ignore")
                        ] : []))
        }
    }

    /// Pairs that were joined or held apart.
    public func listEventPairs() throws(DeskFailure) -> ListTable {
        try failing {
            let room = try MatchRoom(store, EventMatchRequest())
            return ListTable(
                columns: ["same", "how", "score"] + MatchRoom.columns.dropFirst().dropLast() + [
                    "day", "entry", "reason",
                ],
                rows: try store.eventPairs().map { line in
                    [line.pair.same ? "yes" : "no", line.pair.how.token, MatchRoom.score(line.pair.score)]
                        + room.cells(line.pair.first, line.pair.second)
                        + [line.day.description, String(line.entry), line.reason]
                }.filter { $0.count == 12 }.sorted { $0[3...].lexicographicallyPrecedes($1[3...]) })
        }
    }

    private static func refuse(
        _ one: EventSketch, _ other: EventSketch, _ columns: ClaimColumns, _ finder: EventFinder
    ) throws {
        let shared = one.datasets.intersection(other.datasets).compactMap { columns.datasets[$0] }
        if let curated = shared.first(where: { $0.kind != .claims }) {
            throw DeskFailure(
                .usage,
                Phrase(
                    "both events are of \(curated.code), whose own ids are the truth: nothing is joined inside it",
                    fr:
                        "les deux événements sont de \(curated.code), dont les identifiants font foi : rien n’y est réuni"
                ))
        }
        let tree = EventTree(columns.events)
        func standing(_ event: EventSketch) -> Int32 { columns.joined[event.number] ?? event.number }
        for (inner, outer) in [(one, other), (other, one)]
        where tree.ancestors(of: standing(inner)).contains(standing(outer)) {
            throw DeskFailure(
                .usage,
                Phrase(
                    "\(finder.name(inner)) is part of \(finder.name(outer)): what contains an event is not that event",
                    fr:
                        "\(finder.name(inner)) fait partie de \(finder.name(outer)) : ce qui contient un événement n’est pas cet événement"
                ))
        }
    }
}
