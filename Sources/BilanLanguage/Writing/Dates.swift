public import BilanModel

extension Language {
    /// A day in words: "7 September 2023", "1er septembre 2023"; without its year where the text has given it.
    public func date(_ date: CalendarDate, withYear: Bool = true) -> String {
        let (year, month, day) = date.parts
        return words.dates.day(day) + " " + words.dates.months[month - 1] + (withYear ? " " + String(year) : "")
    }

    /// A day with its weekday: "Thursday 7 September 2023".
    public func longDate(_ date: CalendarDate, withYear: Bool = true) -> String {
        weekday(date) + " " + self.date(date, withYear: withYear)
    }

    /// The weekday of a day: "Thursday", "jeudi".
    public func weekday(_ date: CalendarDate) -> String { words.dates.weekdays[date.weekday - 1] }

    /// The name of a month, 1 to 12; nil for any other number.
    public func month(_ month: Int) -> String? {
        words.dates.months.indices.contains(month - 1) ? words.dates.months[month - 1] : nil
    }

    /// The month a day lies in, with its year: "August 2023", "août 2023".
    public func monthAndYear(_ date: CalendarDate) -> String {
        let (year, month, _) = date.parts
        return words.dates.months[month - 1] + " " + String(year)
    }

    /// Days from the first to the last, naming month and year once: "4 to 10 September 2023", "28 August to 3
    /// September 2023", "du 28 décembre 2023 au 3 janvier 2024"; one day alone is that day.
    public func days(_ days: ClosedRange<CalendarDate>, withYear: Bool = true) -> String {
        let (first, last) = (days.lowerBound.parts, days.upperBound.parts)
        let end = date(days.upperBound, withYear: withYear)
        if days.lowerBound == days.upperBound { return end }
        let start =
            first.year != last.year
            ? date(days.lowerBound)
            : first.month != last.month ? date(days.lowerBound, withYear: false) : words.dates.day(first.day)
        return words.dates.interval(start, first.year != last.year ? date(days.upperBound) : end)
    }

    /// What a period is called: "ISO week 36", "August 2023", "third quarter of 2023", "2023".
    ///
    /// Weeks are named without their year unless it is asked for, because their days stand beside them; a month, a
    /// quarter and a half year carry it unless it is declined.
    public func title(of period: Period, withYear: Bool? = nil) -> String {
        let start = period.start
        switch period.type {
        case .day: return date(start, withYear: withYear ?? true)
        case .year: return String(start.year)
        case .month: return withYear ?? true ? monthAndYear(start) : words.dates.months[start.parts.month - 1]
        case .week, .tueweek, .wedweek, .thuweek, .friweek, .satweek, .epiweek:
            // A week's year is that of its fourth day.
            let title = words.dates.period(period.type, weekNumber(of: period))
            return withYear ?? false ? words.dates.ofYear(period.type, title, String((start + 3).year)) : title
        case .dekad:
            let title = words.dates.period(.dekad, min((start.parts.day - 1) / 10, 2) + 1)
            let month = words.dates.months[start.parts.month - 1]
            return words.dates.ofYear(.dekad, title, withYear ?? true ? monthAndYear(start) : month)
        case .quarter, .half:
            let length = period.type == .quarter ? 3 : 6
            let title = words.dates.period(period.type, (start.parts.month - 1) / length + 1)
            return withYear ?? true ? words.dates.ofYear(period.type, title, String(start.year)) : title
        }
    }

    private func weekNumber(of period: Period) -> Int {
        let fourth = period.start + 3
        let newYear = CalendarDate(year: fourth.year, month: 1, day: 1) ?? fourth
        return (fourth - newYear) / 7 + 1
    }
}
