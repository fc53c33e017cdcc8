import BilanModel

extension MappedRows {
    /// The days of a row: those of its column's own period, else of its cells, else of the constants; nil, and the row
    /// set aside, when nobody says.
    mutating func days(_ period: String, _ row: Row, isStock: Bool) -> BookDays? {
        if !period.isEmpty { return DayStyle.iso.read(period) }
        if columns.has(.start) {
            guard let start = span(.start, row), let end = span(.end, row, orEmpty: start) else {
                return setAside(.start, row)
            }
            let first = min(start.range.lowerBound, end.range.lowerBound)
            let last = max(start.range.upperBound, end.range.upperBound)
            if end.range.upperBound < start.range.lowerBound {
                book.note(.endBeforeStart, columns[.end], row, .repaired)
            }
            return BookDays(first...last, precision: first...last == start.range ? start.precision : 0)
        }
        if columns.has(.year) {
            let (month, year) = (columns.text(.month, row), columns.text(.year, row))
            let days = month.isEmpty ? nil : read(month + " " + year) ?? read(month)
            if let days { return days }
            guard month.isEmpty, let days = span(.year, row) else {
                return setAside(month.isEmpty ? .year : .month, row)
            }
            return days
        }
        for field in [MappedField.day, .asOf, .published] where columns.has(field) {
            if let days = span(field, row) { return days }
            if !columns.text(field, row).isEmpty { return setAside(field, row) }
        }
        return setAside(.day, row)
    }

    /// The day of a field, the last one of a month or year; nil without a finding when it has none.
    mutating func day(_ field: MappedField, _ row: Row) -> CalendarDate? {
        let text = columns.text(field, row)
        if text.isEmpty { return nil }
        if let days = read(text) { return days.range.upperBound }
        book.note(.unreadableDate, columns[field], row, .leftEmpty, value: text)
        return nil
    }

    private mutating func span(_ field: MappedField, _ row: Row, orEmpty usual: BookDays? = nil) -> BookDays? {
        let text = columns.text(field, row)
        return text.isEmpty ? usual : read(text)
    }

    private mutating func read(_ text: String) -> BookDays? { book.days(text, table.dates.style) }

    private mutating func setAside(_ field: MappedField, _ row: Row) -> BookDays? {
        let column = columns[field]
        book.setAside(row[column].isEmpty ? .missingCell : .unreadableDate, column, row)
        return nil
    }

    /// Puts a stock on its day, or a running total on its days.
    mutating func date(_ claim: inout ClaimRow, _ days: BookDays, _ row: Row) {
        let asOf = day(.asOf, row)
        let last = day(.validTo, row)
        switch claim.accrual {
        case .period: return
        case .since:
            let text = columns.text(.since, row)
            let first = text.isEmpty ? nil : read(text)?.range.lowerBound
            claim.runs(since: first ?? days.range.lowerBound, asOf: asOf ?? days.range.upperBound)
        case .point:
            let isSpan = days.range.lowerBound < days.range.upperBound
            if let asOf {
                claim.stands(on: asOf, until: last)
            } else if isSpan, stockDays(claim) == .whole {
                claim.stands(on: days.range.lowerBound, until: last ?? days.range.upperBound)
            } else {
                claim.stands(on: days.range.upperBound, until: last)
            }
        }
    }

    /// People in need, and population, are those of their whole year; people displaced are those at its end.
    private func stockDays(_ claim: ClaimRow) -> MappedTable.StockDays {
        if let said = table.stocks { return said }
        let atEnd = [Measures.idps, Measures.refugees, Measures.returnees, Measures.repatriated].map(\.id)
        return atEnd.contains(claim.measure) ? .end : .whole
    }
}
