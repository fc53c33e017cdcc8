import BilanAnalytics
import BilanModel

/// Events of two pooled datasets that are probably one, and are counted as two while nobody joins them.
struct SameEventCheck: Check {
    let code = "same_event"
    var title: String {
        Desk.says(
            "events of two pooled datasets that are probably one, not joined",
            fr: "événements de deux jeux réunis, probablement un seul, non réunis")
    }

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
            let todo =
                match.band == .strong
                ? Desk.says("bilan events match joins them", fr: "bilan events match les réunit")
                : Desk.says("bilan events review lists them", fr: "bilan events review les énumère")
            return CheckFinding(
                severity: match.band == .strong ? .warning : .note, place: room.code(one.place), period: one.dayWords,
                measure: "", subject: names,
                sentence: Desk.says(
                    "probably one event (\(match.reasons.joined(separator: "; "))), counted as two: \(todo)",
                    fr:
                        "probablement un seul événement (\(match.reasons.joined(separator: " ; "))), compté deux fois : \(todo)"
                ))
        }
    }
}
