/// Weeks with any first day, under one rule: a week belongs to the year of its fourth day.
///
/// Source: ISO 8601 for Monday; CDC's MMWR weeks for Sunday; METHODOLOGY section 6.
struct Week {
    /// The first day of the week: Monday is 1, Sunday is 7.
    let firstDay: Int

    /// The rule of a kind of week; nil for what is no week.
    init?(of type: PeriodType) {
        guard let day = type.firstWeekday else { return nil }
        firstDay = day
    }

    /// Day number of the first week's first day: the last such weekday on or before 1970-01-01, a Thursday.
    private var origin: Int32 { -Int32((4 - firstDay + 7) % 7) }

    func index(containing date: CalendarDate) -> Int32 {
        let days = date.day - origin
        return days >= 0 ? days / 7 : (days - 6) / 7
    }

    func start(_ index: Int32) -> CalendarDate { CalendarDate(day: origin + index * 7) }

    /// The year a week belongs to and its number in it.
    func number(_ index: Int32) -> (year: Int, week: Int) {
        let fourth = start(index) + 3
        return (fourth.year, Int(index - first(of: fourth.year)) + 1)
    }

    /// The index of a numbered week, or nil when the year has no such week.
    func index(year: Int, week: Int) -> Int32? {
        guard (1...9998).contains(year), week >= 1 else { return nil }
        let index = first(of: year) + Int32(week - 1)
        return index < first(of: year + 1) ? index : nil
    }

    /// The first week of a year: the one that holds 4 January.
    private func first(of year: Int) -> Int32 {
        CalendarDate(year: year, month: 1, day: 4).map(index(containing:)) ?? 0
    }
}
