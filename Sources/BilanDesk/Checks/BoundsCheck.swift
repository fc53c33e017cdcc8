import BilanModel

/// Claims published with best outside their own bounds.
struct BoundsCheck: Check {
    let code = "bounds"
    var title: String {
        Desk.says(
            "claims whose best lies outside their own bounds",
            fr: "déclarations dont la meilleure estimation sort de leurs propres bornes")
    }

    func findings(in room: CheckRoom) -> [CheckFinding] {
        let columns = room.columns
        return columns.claim.indices.compactMap { position in
            let estimate = columns.estimate[position]
            guard !estimate.isOrdered || estimate.form.contains(.asPublished),
                room.isAsked(place: columns.place[position]),
                room.isAsked(from: columns.start[position], to: columns.end[position])
            else { return nil }
            let code = Measures.numbered(columns.measure[position])?.code ?? ""
            let days = [columns.start[position], columns.end[position]].map { CalendarDate(day: $0).description }
            return CheckFinding(
                severity: .warning, place: room.code(columns.place[position]),
                period: days[0] == days[1] ? days[0] : days.joined(separator: "/"), measure: code,
                subject: columns.recordUID[position].sixteenDigits,
                sentence: Desk.says(
                    "\(code): low, best and high are \(estimate.interval), kept and summed as published",
                    fr: "\(code) : low, best et high sont \(estimate.interval), gardés et additionnés tels que publiés")
            )
        }
    }
}
