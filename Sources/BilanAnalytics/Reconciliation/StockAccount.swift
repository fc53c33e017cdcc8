import BilanModel
import BilanPlaces

/// Stocks on a day: for each place set, measure, group and unit the last valid value, reconciled among claims of that
/// same reference day.
///
/// A value answers when its reference date is not after the day asked and its validity has not run out: to the day its
/// claim says, else for as many days as the measure stays worth showing. It need not lie inside the period asked.
///
/// Source: METHODOLOGY rulings 3 and 5.
struct StockAccount {
    private(set) var figures: [Figure] = []

    private struct Key: Hashable {
        let place: Int32
        let measure: UInt16
        let group: Int32
        let scope: Scope
        let unit: Unit
        /// Of a running total: its first day and who counts; totals of two such are never one series.
        let since: Int32
        let source: Int32
    }

    /// The figures that answer on `day`; nil for the last of each, however old.
    init(_ positions: [Int], _ columns: ClaimColumns, on day: CalendarDate?, policy: any Policy) {
        let reconciler = Reconciler(columns, policy: policy)
        var order: [Key] = []
        var byKey: [Key: [Int]] = [:]
        for position in positions
        where day.map({ StockAccount.answers(position, columns, on: $0) }) ?? true {
            let runs = columns.accrual[position] == .since
            let key = Key(
                place: columns.place[position], measure: columns.measure[position], group: columns.group[position],
                scope: columns.scope[position], unit: columns.unit[position],
                since: runs ? columns.since[position] : RecordRow.unknownDay,
                source: runs ? columns.origins[columns.origin[position]]?.source ?? -1 : -1)
            if byKey[key] == nil { order.append(key) }
            byKey[key, default: []].append(position)
        }
        for key in order {
            guard let claims = byKey[key] else { continue }
            let newest = claims.map { StockAccount.referenceDay($0, columns) }.max() ?? RecordRow.unknownDay
            let current = claims.filter { StockAccount.referenceDay($0, columns) == newest }
            let first = current[0]
            var figure = Figure(
                measure: key.measure, group: key.group, scope: key.scope, unit: key.unit,
                event: columns.event[first], place: key.place, start: columns.start[first], end: columns.end[first])
            figure.referenceDay = newest
            reconciler.reconcile(current, into: &figure)
            // A figure for a plan year is valid throughout it; any other is the last known of its own day.
            let ends = current.map { columns.validTo[$0] }.max() ?? RecordRow.unknownDay
            if let day, ends == RecordRow.unknownDay, newest < day.day { figure.flags.insert(.lastKnown) }
            if columns.groups[key.group] != .all { figure.flags.insert(.ofWhom) }
            figures.append(figure)
        }
    }

    /// The day a stock is of: its reference day, else the first day of its record.
    static func referenceDay(_ position: Int, _ columns: ClaimColumns) -> Int32 {
        let day = columns.referenceDay[position]
        return day == RecordRow.unknownDay ? columns.start[position] : day
    }

    static func answers(_ position: Int, _ columns: ClaimColumns, on day: CalendarDate) -> Bool {
        let reference = referenceDay(position, columns)
        guard reference <= day.day else { return false }
        let end = columns.validTo[position]
        if end != RecordRow.unknownDay { return day.day <= end }
        let age = Measures.numbered(columns.measure[position])?.maxAge ?? 0
        return Int(day.day) - Int(reference) <= age
    }
}
