import BilanAnalytics
import BilanModel

/// Events of two pooled datasets that are probably one, and are counted as two while nobody joins them.
struct SameEventCheck: Check {
    let code = "same_event"
    let title = "events of two pooled datasets that are probably one, not joined"

    func findings(in room: CheckRoom) throws -> [CheckFinding] {
        // One sheet's own events are whatever its author says.
        let pooled = room.columns.datasets.values.filter { $0.kind == .claims }
        guard pooled.count > 1 else { return [] }
        var request = EventMatchRequest()
        request.between = "claims,claims"
        let matches = try MatchRoom(room.store, request)
        return matches.matches.compactMap { match in
            guard let (one, other) = matches.events(match) else { return nil }
            guard room.isAsked(place: one.place) || room.isAsked(place: other.place) else { return nil }
            guard room.isAsked(from: min(one.start, other.start), to: max(one.end, other.end)) else { return nil }
            let names = matches.finder.name(one) + " and " + matches.finder.name(other)
            let todo = match.band == .strong ? "bilan events match joins them" : "bilan events review lists them"
            return CheckFinding(
                severity: match.band == .strong ? .warning : .note, place: room.code(one.place), period: one.dayWords,
                measure: "", subject: names,
                sentence: "probably one event (\(match.reasons.joined(separator: "; "))), counted as two: \(todo)")
        }
    }
}
