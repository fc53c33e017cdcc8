import BilanAnalytics
import BilanModel

/// The same number of the same place and days in two pooled datasets, as two events: perhaps one event taken in twice.
struct DuplicateCheck: Check {
    let code = "duplicate"
    var title: String {
        Desk.says(
            "one number in two pooled datasets, as two events",
            fr: "un même nombre dans deux jeux réunis, comme deux événements")
    }

    private struct Key: Hashable {
        let place: Int32
        let start: Int32
        let end: Int32
        let referenceDay: Int32
        let measure: UInt16
        let group: Int32
        let unit: Unit
        let low: Quantity?
        let best: Quantity?
        let high: Quantity?
    }

    func findings(in room: CheckRoom) -> [CheckFinding] {
        let columns = room.columns
        var byKey: [Key: [Int]] = [:]
        for position in room.tally.live where columns.datasets[columns.dataset[position]]?.kind == .claims {
            guard columns.place[position] >= 0, columns.estimate[position].isQuantified,
                room.isAsked(place: columns.place[position]),
                room.isAsked(from: columns.start[position], to: columns.end[position])
            else { continue }
            let estimate = columns.estimate[position]
            let key = Key(
                place: columns.place[position], start: columns.start[position], end: columns.end[position],
                referenceDay: columns.referenceDay[position], measure: columns.measure[position],
                group: columns.group[position], unit: columns.unit[position], low: estimate.low, best: estimate.best,
                high: estimate.high)
            byKey[key, default: []].append(position)
        }
        return byKey.values.compactMap { positions in
            let datasets = Set(positions.compactMap { columns.datasets[columns.dataset[$0]]?.code }).sorted()
            guard datasets.count > 1, Set(positions.map { columns.event[$0] }).count > 1, let first = positions.first
            else { return nil }
            let days = [columns.start[first], columns.end[first]].map { CalendarDate(day: $0).description }
            let code = Measures.numbered(columns.measure[first])?.code ?? ""
            let number = columns.estimate[first].inWords(columns.qualifier[first])
            return CheckFinding(
                severity: .warning, place: room.code(columns.place[first]),
                period: days[0] == days[1] ? days[0] : days.joined(separator: "/"), measure: code,
                subject: Set(positions.map { columns.recordUID[$0] }).sorted().map(\.sixteenDigits)
                    .joined(separator: "+"),
                sentence: Desk.says(
                    "\(code): \(number) of the same place and days in \(datasets.joined(separator: " and ")), "
                        + "as different events that are added",
                    fr:
                        "\(code) : \(number) pour le même lieu et les mêmes jours dans \(datasets.joined(separator: " et ")), "
                        + "comme des événements distincts, additionnés"))
        }
    }
}
