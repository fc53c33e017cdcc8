import BilanLanguage
import BilanModel

extension FigureRows {
    /// What a report speaks of that names no measure: the flows at the head of a briefing.
    private static let reported = [Measures.killed, Measures.injured, Measures.displaced]

    /// The measure of a row, and those that a report without one speaks of besides; nil when the row is set aside.
    mutating func measures(_ row: Row) -> (Measure, [Measure])? {
        if cells[.measure, row].isEmpty, cells[.event, row].isEmpty, ReportPhrase(cells[.value, row]) != nil {
            return (FigureRows.reported[0], Array(FigureRows.reported.dropFirst()))
        }
        guard let code = cells.needed(.measure, row) else { return nil }
        guard let measure = Measures.named(code) else {
            cells.setAside(.unknownWord, .measure, row, allowed: Measures.all.map(\.code))
            return nil
        }
        return (measure, [])
    }

    /// Marks a row that speaks of a place and days as a whole: that there was nothing, or that no report came.
    ///
    /// An event of its own makes it an ordinary figure of that event. Whose report it is must be said, or nobody could
    /// tell who is silent; false when the row is set aside for that.
    mutating func report(
        _ record: inout RecordRow, _ claim: ClaimRow, _ measure: Measure, _ phrase: ReportPhrase?, _ row: Row
    ) -> Bool {
        let isNothing =
            claim.estimate.isNil && claim.role == .total && book.batch.groups[Int(claim.group)] == .all
            && claim.claimant != .enemy
        guard phrase == .silence || isNothing, record.event < 0, measure.kind == .flow, claim.accrual == .period else {
            return true
        }
        guard phrase == nil || !cells[.source, row].isEmpty else {
            cells.setAside(.missingCell, .source, row)
            return false
        }
        if cells[.place, row].isEmpty, cells[.placeCode, row].isEmpty {
            cells.note(.missingCell, .placeCode, row, .kept)
        }
        let report: PartnerReport = phrase == .silence ? .silence : .nothing
        record.category = book.batch.texts.code(report.rawValue)
        // Of every one of the days, however they were written.
        record.datePrecision = 0
        return true
    }
}
