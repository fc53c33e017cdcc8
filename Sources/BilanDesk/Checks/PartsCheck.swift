import BilanAnalytics
import BilanModel
import BilanPlaces

/// Parts that add up to more than their total: groups of an event, areas of a stock, one sector above all of them.
struct PartsCheck: Check {
    let code = "parts_above_total"
    var title: String {
        Desk.says("parts, areas or a sector above their total", fr: "parties, zones ou secteur au-dessus de leur total")
    }

    func findings(in room: CheckRoom) -> [CheckFinding] {
        flows(room) + room.pools.flatMap { areas($0, room) + groups($0, room) }
    }

    /// Parts of one event's total.
    private func flows(_ room: CheckRoom) -> [CheckFinding] {
        room.figures.filter { figure in
            figure.flags.contains(.partsAboveTotal) && room.columns.groups[figure.group] == .all && !figure.isStock
        }.map { figure in
            room.finding(
                .error, figure,
                Desk.says(
                    "\(room.words(figure)): its parts add up to more than the total, \(figure.estimate.inWords(nil))",
                    fr:
                        "\(room.words(figure)) : la somme de ses parties dépasse le total, \(figure.estimate.inWords(nil))"
                ))
        }
    }

    /// Stocks of areas against the stock of the place that contains them, of one dataset, group and day.
    private func areas(_ pool: CheckRoom.Pool, _ room: CheckRoom) -> [CheckFinding] {
        let stocks = pool.figures.filter { figure in
            figure.isStock && figure.estimate.isQuantified && figure.place >= 0
                && room.gazetteer.sets[figure.place] == nil
        }
        return Dictionary(grouping: stocks) { StockSeries($0) }.values.flatMap { areas(of: $0, room) }
    }

    /// The same in one series, where each area stands under the nearest place above it that has a figure.
    private func areas(of series: [Figure], _ room: CheckRoom) -> [CheckFinding] {
        let known = Set(series.map(\.place))
        guard known.count > 1 else { return [] }
        let below = Dictionary(grouping: series) { parent(of: $0.place, among: known, room) }
        return series.filter(room.isAsked).compactMap { total in
            guard let top = total.estimate.best ?? total.estimate.high, let areas = below[total.place] else {
                return nil
            }
            let sum = areas.reduce(into: EstimateSum()) { $0.add($1.estimate) }.estimate
            guard let value = sum.best, value > top else { return nil }
            return room.finding(
                .error, total,
                Desk.says(
                    "\(room.words(total)): \(areas.count) areas add up to \(sum.inWords(nil)), above "
                        + "the total of \(total.estimate.inWords(nil))",
                    fr: "\(room.words(total)) : \(areas.count) zones font ensemble \(sum.inWords(nil)), au-dessus "
                        + "du total de \(total.estimate.inWords(nil))"))
        }
    }

    private func parent(of place: Int32, among known: Set<Int32>, _ room: CheckRoom) -> Int32? {
        guard let edition = room.gazetteer.edition(for: room.gazetteer.country(of: place)) else { return nil }
        return room.gazetteer.ancestors(of: place, in: edition).dropFirst().first(where: known.contains)
    }

    /// One group, such as a sector, above everybody at the same place and day.
    private func groups(_ pool: CheckRoom.Pool, _ room: CheckRoom) -> [CheckFinding] {
        let stocks = pool.figures.filter { $0.isStock && $0.estimate.isQuantified }
        let totals = Dictionary(
            stocks.filter { room.columns.groups[$0.group] == .all }.map { (StockAddress($0), $0) },
            uniquingKeysWith: { first, _ in first })
        return stocks.filter(room.isAsked).compactMap { part in
            guard room.columns.groups[part.group] != .all, let total = totals[StockAddress(part)],
                let top = total.estimate.best ?? total.estimate.high, let value = part.estimate.best, value > top
            else { return nil }
            return room.finding(
                .error, part,
                Desk.says(
                    "\(room.words(part)): \(part.estimate.inWords(nil)), above \(total.estimate.inWords(nil)) for everybody",
                    fr:
                        "\(room.words(part)) : \(part.estimate.inWords(nil)), au-dessus de \(total.estimate.inWords(nil)) pour tous"
                )
            )
        }
    }
}

/// Stocks that may be compared from place to place: one measure, group, scope, unit and day.
private struct StockSeries: Hashable {
    let measure: UInt16
    let group: Int32
    let scope: Scope
    let unit: Unit
    let day: Int32

    init(_ figure: Figure) {
        (measure, group, scope) = (figure.measure, figure.group, figure.scope)
        (unit, day) = (figure.unit, figure.referenceDay)
    }
}

/// Stocks that may be compared from group to group: one place, measure, scope, unit and day.
private struct StockAddress: Hashable {
    let place: Int32
    let measure: UInt16
    let scope: Scope
    let unit: Unit
    let day: Int32

    init(_ figure: Figure) {
        (place, measure, scope) = (figure.place, figure.measure, figure.scope)
        (unit, day) = (figure.unit, figure.referenceDay)
    }
}
