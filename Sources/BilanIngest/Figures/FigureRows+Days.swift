import BilanModel

extension FigureRows {
    /// Reads the days of a row; false when nobody can say when its figure was so.
    ///
    /// A point or a running total without days of its own takes the day it is of; a row of an event takes the event's
    /// days; background without a day takes the day its document could be known, aloud.
    mutating func days(_ record: inout RecordRow, _ claim: inout ClaimRow, _ row: Row) -> Bool {
        let before = cells.findings.count
        let since = cells.span(.since, row)?.range.lowerBound
        let asOf = cells.span(.asOf, row)?.range.upperBound
        let validTo = cells.span(.validTo, row)?.range.upperBound
        let given = book.days(&cells, .dateStart, .dateEnd, row)
        if cells.findings[before...].contains(where: { $0.code == .unreadableDate }) {
            cells.setAside()
            return false
        }
        let document = book.knownOn(document: record.document)
        var days = given?.range
        if days == nil && claim.accrual != .period, let asOf { days = min(since ?? asOf, asOf)...asOf }
        if days == nil { days = book.eventDays[record.event] }
        if days == nil, let asOf { days = asOf...asOf }
        if days == nil, claim.role == .context, document != RecordRow.unknownDay {
            days = CalendarDate(day: document)...CalendarDate(day: document)
            cells.note(.undated, .dateStart, row, .kept)
        }
        guard let days else {
            cells.setAside(.missingCell, claim.accrual == .period ? .dateStart : .asOf, row)
            return false
        }
        record.start = days.lowerBound.day
        record.end = days.upperBound.day
        record.datePrecision = book.precision(&cells, .datePrecision, row, 5) ?? given?.precision ?? 0
        claim.since = since?.day ?? RecordRow.unknownDay
        claim.validTo = validTo?.day ?? RecordRow.unknownDay
        let reference = asOf ?? (claim.accrual == .period ? nil : days.upperBound)
        claim.referenceDay = reference?.day ?? RecordRow.unknownDay
        return true
    }
}
