public import BilanModel

/// What a period or a day is compared with.
public enum Earlier: Hashable, Sendable {
    /// The period before.
    case previous
    /// The same period a year earlier.
    case lastYear
    /// The period that holds this day; of a stock asked for on a day, this day.
    case baseline(CalendarDate)

    /// The period that `period` is compared with; nil where the year before has no such period (a 53rd week, 29
    /// February).
    func period(for period: Period) -> Period? {
        switch self {
        case .previous: return period.advanced(by: -1)
        case .baseline(let day): return Period(period.type, containing: day)
        case .lastYear:
            // A period's code begins with its year, also where a week belongs to another than its first day.
            let code = period.description
            return Int(code.prefix(4)).flatMap { Period(digits($0 - 1, 4) + code.dropFirst(4)) }
        }
    }

    /// The days that days are compared with: as many periods back where they are whole periods of a kind, else as many
    /// days.
    func days(for days: ClosedRange<CalendarDate>, type: PeriodType?) -> ClosedRange<CalendarDate>? {
        if let type, Period(type, containing: days.lowerBound).start == days.lowerBound {
            let (first, last) = (Period(type, containing: days.lowerBound), Period(type, containing: days.upperBound))
            let count = Int(last.index - first.index) + 1
            var earlier: Period?
            switch self {
            case .previous: earlier = first.advanced(by: -count)
            case .lastYear, .baseline: earlier = period(for: first)
            }
            guard let earlier else { return nil }
            let full = earlier.start...earlier.advanced(by: count - 1).end
            // Days that stop within their last period are compared with as much of the earlier one.
            let missing = last.end - days.upperBound
            let end =
                missing > 0
                ? min(full.upperBound, full.lowerBound + (days.upperBound - days.lowerBound)) : full.upperBound
            return full.lowerBound...end
        }
        let length = days.upperBound - days.lowerBound
        switch self {
        case .previous: return (days.lowerBound - length - 1)...(days.lowerBound - 1)
        case .baseline(let day): return day...(day + length)
        case .lastYear:
            guard let start = Earlier.yearBefore(days.lowerBound) else { return nil }
            return start...(start + length)
        }
    }

    /// The day that a stock's day is compared with; nil where only a period has one before it.
    func day(for day: CalendarDate) -> CalendarDate? {
        switch self {
        case .previous: nil
        case .lastYear: Earlier.yearBefore(day)
        case .baseline(let earlier): earlier
        }
    }

    /// The same day of the year before; nil for 29 February.
    private static func yearBefore(_ day: CalendarDate) -> CalendarDate? {
        let (year, month, number) = day.parts
        return CalendarDate(year: year - 1, month: month, day: number)
    }
}
