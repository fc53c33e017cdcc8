import BilanAnalytics
import BilanModel
import BilanPlaces

/// People reached above those targeted, above those in need, above those affected, above the population: of one place and
/// year, in one dataset.
struct CascadeCheck: Check {
    let code = "cascade"
    var title: String {
        Desk.says(
            "reached above targeted above in need, and so on up",
            fr: "atteints au-dessus de ciblés, ciblés au-dessus de dans le besoin, et ainsi de suite")
    }

    /// From the smallest to the largest, each inside the next.
    private static let order = [
        Measures.reached, Measures.targeted, Measures.inNeed, Measures.affected, Measures.population,
    ]

    private struct Key: Hashable {
        let place: Int32
        let year: Int
    }

    func findings(in room: CheckRoom) -> [CheckFinding] { room.pools.flatMap { findings($0, room) } }

    private func findings(_ pool: CheckRoom.Pool, _ room: CheckRoom) -> [CheckFinding] {
        var latest: [Key: [UInt16: Figure]] = [:]
        let wanted = Set(CascadeCheck.order.map(\.id))
        for figure in pool.figures where wanted.contains(figure.measure) && room.isAsked(figure) {
            guard room.columns.groups[figure.group] == .all, figure.estimate.isQuantified, figure.unit == .person else {
                continue
            }
            let key = Key(place: figure.place, year: CalendarDate(day: figure.firstDay).year)
            if let known = latest[key]?[figure.measure], known.referenceDay >= figure.referenceDay { continue }
            latest[key, default: [:]][figure.measure] = figure
        }
        return latest.flatMap { key, figures in compare(key, figures, room) }
    }

    private func compare(_ key: Key, _ figures: [UInt16: Figure], _ room: CheckRoom) -> [CheckFinding] {
        let known = CascadeCheck.order.compactMap { figures[$0.id] }
        var findings = zip(known, known.dropFirst()).compactMap { inner, outer -> CheckFinding? in
            let container = (words: room.words(outer), estimate: outer.estimate)
            return finding(inner, container, room)
        }
        // The place's own population, where no claim gives one, in the boundaries in use.
        if figures[Measures.population.id] == nil, let largest = known.last, let row = population(key, room) {
            let words = Desk.says(
                "population of \(row.year) (\(row.source))", fr: "population de \(row.year) (\(row.source))")
            if let finding = finding(largest, (words, .exact(row.people)), room) { findings.append(finding) }
        }
        return findings
    }

    private func finding(
        _ inner: Figure, _ outer: (words: String, estimate: Estimate), _ room: CheckRoom
    ) -> CheckFinding? {
        // "More than" sets no top, so nothing is proved to be above it.
        guard outer.estimate.highKind != .none, let top = outer.estimate.best ?? outer.estimate.high,
            let value = inner.estimate.best ?? inner.estimate.low, value > top
        else { return nil }
        let isSure = (inner.estimate.low ?? value) > (outer.estimate.high ?? top)
        return room.finding(
            isSure ? .error : .warning, inner,
            Desk.says(
                "\(room.words(inner)): \(inner.estimate.inWords(nil)), above \(outer.words), \(outer.estimate.inWords(nil))",
                fr: "\(room.words(inner)) : \(inner.estimate.inWords(nil)), au-dessus de \(outer.words), "
                    + outer.estimate.inWords(nil))
        )
    }

    private func population(_ key: Key, _ room: CheckRoom) -> PopulationRow? {
        guard key.place >= 0, room.gazetteer.sets[key.place] == nil else { return nil }
        let scheme = room.gazetteer.edition(for: room.gazetteer.country(of: key.place))?.description
        return room.gazetteer.populations(of: key.place).first { $0.scheme == scheme && $0.year == key.year }
    }
}
