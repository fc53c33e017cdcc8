import BilanModel

extension BriefingRows {
    /// The killed of a row with their bounds, civilians and soldiers among them, the injured and the missing.
    ///
    /// `period` tells rows of one place and time apart, where each is of another event.
    mutating func addCasualties(_ row: Row, days: ClosedRange<CalendarDate>, period: String = "") {
        guard let scope = cells.word(.scope, row, default: Scope.unknown) else { return }
        guard var killed = cell(row, Measures.killed, days: days) else { return }
        killed.scope = scope
        killed.period = period
        if var estimate = estimate(.killed, row) {
            estimate.low = cells.count(.killedLow, row)
            estimate.high = cells.count(.killedHigh, row)
            killed.estimate = estimate
            found.append(killed)
        } else if let low = cells.count(.killedLow, row), let high = cells.count(.killedHigh, row) {
            // A bare range, whose middle is nobody's number.
            killed.estimate = Estimate(low: low, high: high)
            found.append(killed)
        }
        for (column, group) in [(BriefingColumn.killedCivilians, "civilian"), (.killedMilitary, "military")] {
            guard let estimate = estimate(column, row) else { continue }
            var part = killed
            part.group = group
            part.estimate = estimate
            found.append(part)
        }
        for (column, measure) in [(BriefingColumn.injured, Measures.injured), (.missing, Measures.missing)] {
            guard let estimate = estimate(column, row), var cell = cell(row, measure, days: days) else { continue }
            cell.scope = scope
            cell.period = period
            cell.estimate = estimate
            found.append(cell)
        }
    }
}
