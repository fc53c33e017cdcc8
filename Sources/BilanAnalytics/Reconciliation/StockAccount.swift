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
    var figures: [Figure] = []

    private struct Key: Hashable {
        let place: Int32
        let measure: UInt16
        let group: Int32
        let scope: Scope
        let unit: Unit
        /// Of a running total: its first day and who counts; totals of two such are never one series.
        let since: Int32
        let source: Int32
        /// Of an area that nobody could place: its own record, for two such are two areas and never one.
        let record: Int64
    }

    /// The figures that answer on `day`; nil for the last of each, however old.
    init(_ positions: [Int], _ columns: ClaimColumns, on day: CalendarDate?, policy: any Policy) {
        let reconciler = Reconciler(columns, policy: policy)
        var order: [Key] = []
        var byKey: [Key: [Int]] = [:]
        for position in positions
        where day.map({ StockAccount.answers(position, columns, on: $0) }) ?? true {
            let runs = columns.accrual[position] == .since
            let place = columns.place[position]
            let isSomewhere = place < 0 || columns.placeSets[place]?.count == 1
            let key = Key(
                place: place, measure: columns.measure[position], group: columns.group[position],
                scope: columns.scope[position], unit: columns.unit[position],
                since: runs ? columns.since[position] : RecordRow.unknownDay,
                source: runs ? columns.origins[columns.origin[position]]?.source ?? -1 : -1,
                record: isSomewhere ? columns.record[position] : -1)
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
            StockAccount.settle(current, columns, reconciler, &figure)
            // A figure for a plan year is valid throughout it; any other is the last known of its own day.
            let ends = current.map { columns.validTo[$0] }.max() ?? RecordRow.unknownDay
            if let day, ends == RecordRow.unknownDay, newest < day.day { figure.flags.insert(.lastKnown) }
            if columns.groups[key.group] != .all { figure.flags.insert(.ofWhom) }
            figures.append(figure)
        }
        addWholes(columns)
    }

    /// Reconciles claims of one stock, or adds them where a publisher gives it in parts by something that is no group:
    /// refugees by country of origin, displaced people by reason.
    ///
    /// Such parts are disjoint by the publisher's own making, so they are added within its series and never beside its
    /// total, which contains them.
    private static func settle(
        _ claims: [Int], _ columns: ClaimColumns, _ reconciler: Reconciler, _ figure: inout Figure
    ) {
        let parts = claims.filter { position in
            let kind = columns.datasets[columns.dataset[position]]?.kind ?? .claims
            return columns.role[position] == .part && columns.partOf[position] < 0
                && (kind == .series || kind == .rounds)
        }
        guard parts.count > 1 else { return reconciler.reconcile(claims, into: &figure) }
        let totals = claims.filter { !parts.contains($0) }
        guard totals.isEmpty else {
            reconciler.reconcile(totals, into: &figure)
            figure.verdicts += parts.map { Verdict(position: $0, part: .subset) }
            return
        }
        figure.take(parts.reduce(into: EstimateSum()) { $0.add(columns.estimate[$1]) })
        figure.verdicts = parts.map { Verdict(position: $0, part: .best) }
        figure.origins = Set(parts.map { .dataset(columns.dataset[$0]) })
        figure.knownFrom = parts.map { columns.knownFrom[$0] }.max() ?? RecordRow.unknownDay
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
