import BilanAnalytics
import BilanModel
import BilanPlaces

/// Stocks whose last value has run out on the day asked, by dataset, country, measure and day.
struct StaleCheck: Check {
    let code = "stale"
    var title: String {
        Desk.says(
            "stocks too old for their measure on the day", fr: "effectifs trop anciens pour leur mesure ce jour-là")
    }

    /// One series of stocks.
    private struct Series: Hashable {
        let place: Int32
        let measure: UInt16
        let group: Int32
        let scope: Scope
        let unit: Unit
    }

    /// What is told in one row: a round or a plan has many areas and groups.
    private struct Row: Hashable {
        let country: Int32
        let measure: UInt16
        let day: Int32
    }

    func findings(in room: CheckRoom) -> [CheckFinding] {
        let day = room.days?.upperBound ?? room.today
        return room.pools.flatMap { pool in stale(pool, room, on: day) }
    }

    private func stale(_ pool: CheckRoom.Pool, _ room: CheckRoom, on day: CalendarDate) -> [CheckFinding] {
        var last: [Series: Figure] = [:]
        for figure in pool.figures where Measures.numbered(figure.measure)?.kind == .stock && figure.isStock {
            guard figure.referenceDay <= day.day, room.isAsked(place: figure.place) else { continue }
            let series = Series(
                place: figure.place, measure: figure.measure, group: figure.group, scope: figure.scope,
                unit: figure.unit)
            if let known = last[series], known.referenceDay >= figure.referenceDay { continue }
            last[series] = figure
        }
        let stale = last.values.filter { !room.tally.answers($0, on: day) }
        let rows = Dictionary(grouping: stale) {
            Row(country: room.gazetteer.country(of: $0.place), measure: $0.measure, day: $0.referenceDay)
        }
        return rows.map { row, figures in
            let code = Measures.numbered(row.measure)?.code ?? ""
            let places = Set(figures.map(\.place)).count
            let age = Int(day.day) - Int(row.day)
            let last = CalendarDate(day: row.day)
            let series =
                places == 1 && figures.count == 1
                ? ""
                : Desk.says(
                    " (\(figures.count) figures of \(places) \(places == 1 ? "place" : "places"))",
                    fr: " (\(figures.count) chiffres de \(places) \(places == 1 ? "lieu" : "lieux"))")
            return CheckFinding(
                severity: .note, place: room.code(row.country), period: last.description, measure: code,
                subject: pool.code,
                sentence: Desk.says(
                    "\(code)\(series): last known of \(last), \(age) days before \(day), no longer valid then",
                    fr: "\(code)\(series) : dernier connu du \(last), \(age) jours avant le \(day), plus valable alors")
            )
        }
    }
}
