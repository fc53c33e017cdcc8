import BilanModel

extension RowBook {
    /// The days that a cell gives: a day, or a whole week, month or year with its precision; nil for an empty cell and,
    /// with a finding, for one that gives none.
    mutating func days(_ column: BookColumn, _ row: Row, _ style: DayStyle = .iso) -> BookDays? {
        let text = row[column]
        if text.isEmpty { return nil }
        if let read = days(text, style) { return read }
        note(.unreadableDate, column, row, .leftEmpty)
        return nil
    }

    /// The day of a cell, the last one of a month or a year; nil for an empty cell and, with a finding, for anything else.
    mutating func day(_ column: BookColumn, _ row: Row, _ style: DayStyle = .iso) -> CalendarDate? {
        days(column, row, style)?.range.upperBound
    }

    /// The days from one cell to another, the later one empty for a single day; nil, and the row set aside, when they give
    /// none.
    ///
    /// An end before the start is repaired aloud: both days are in the interval.
    mutating func days(
        from: BookColumn, to: BookColumn, _ row: Row, _ style: DayStyle = .iso
    ) -> BookDays? {
        guard let first = needed(from, row) else { return nil }
        guard let start = days(first, style) else {
            setAside(.unreadableDate, from, row)
            return nil
        }
        guard !row[to].isEmpty else { return start }
        guard let end = days(row[to], style) else {
            setAside(.unreadableDate, to, row)
            return nil
        }
        if end.range.upperBound < start.range.lowerBound { note(.endBeforeStart, to, row, .repaired) }
        let range =
            min(start.range.lowerBound, end.range.lowerBound)...max(start.range.upperBound, end.range.upperBound)
        return BookDays(range, precision: range == start.range ? start.precision : 0)
    }

    /// The month that two cells name, `January` and `2023`; the whole year when the first is empty; nil, and the row set
    /// aside, when they name none.
    mutating func month(_ month: BookColumn, year: BookColumn, _ row: Row) -> BookDays? {
        guard let number = needed(year, row) else { return nil }
        let name = row[month]
        if let read = days(name.isEmpty ? number : name + " " + number, .iso) ?? days(name, .iso) { return read }
        setAside(.unreadableDate, name.isEmpty ? year : month, row)
        return nil
    }

    /// The days that a text gives; each spelling is read once.
    private mutating func days(_ text: String, _ style: DayStyle) -> BookDays? {
        if let day = CalendarDate(text) { return BookDays(day...day) }
        if let known = days[style]?[text] { return known }
        let read = style.read(text)
        if let read { days[style, default: [:]][text] = read }
        return read
    }
}

extension RecordRow {
    /// Puts the record on these days.
    mutating func set(_ days: BookDays) {
        start = days.range.lowerBound.day
        end = days.range.upperBound.day
        datePrecision = days.precision
    }
}

extension ClaimRow {
    /// Makes it a stock: what was so on a day, and until when that may be said.
    mutating func stands(on day: CalendarDate, until last: CalendarDate? = nil) {
        accrual = .point
        referenceDay = day.day
        validTo = last?.day ?? RecordRow.unknownDay
    }

    /// Makes it a running total since a day, as of another.
    mutating func runs(since first: CalendarDate, asOf day: CalendarDate) {
        accrual = .since
        since = first.day
        referenceDay = day.day
    }
}
