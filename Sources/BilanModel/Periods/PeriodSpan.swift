/// The days a question is about: a period of a known kind, or any interval.
public struct PeriodSpan: Hashable, Sendable {
    /// First and last day.
    public var days: ClosedRange<CalendarDate>
    /// The kind of period they are, or belong to; nil for an interval of any length.
    public var type: PeriodType?

    /// These days, of this kind.
    public init(days: ClosedRange<CalendarDate>, type: PeriodType? = nil) {
        self.days = days
        self.type = type
    }

    /// The days of a period.
    public init(_ period: Period) { self.init(days: period.days, type: period.type) }

    /// The most days over which a figure may be known and still be given to these: those of the longest period of the
    /// kind, else their own number.
    public var longest: Int { type?.longest ?? days.upperBound - days.lowerBound + 1 }
}

extension PeriodSpan: CustomStringConvertible, LosslessStringConvertible {
    /// The code of the period where the days are one, else both days: `2023-W36`, `2023-09-01/2023-09-07`.
    public var description: String {
        if let type {
            let period = Period(type, containing: days.lowerBound)
            if period.days == days { return period.description }
        }
        return "\(days.lowerBound)/\(days.upperBound)"
    }

    /// Reads the code of a period, or two days in order with a stroke between them.
    public init?(_ text: some StringProtocol) {
        let ends = text.split(separator: "/", omittingEmptySubsequences: false)
        if ends.count == 2 {
            guard let first = CalendarDate(ends[0]), let last = CalendarDate(ends[1]), first <= last else { return nil }
            self.init(days: first...last)
        } else if let period = Period(text) {
            self.init(period)
        } else {
            return nil
        }
    }
}
