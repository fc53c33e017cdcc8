/// One period of a known kind: an integer; its days and its code are derived.
///
/// `index` counts periods of the kind from a fixed origin, so that the next period is `index + 1` whatever the kind.
public struct Period: Hashable, Comparable, Sendable {
    /// The kind.
    public var type: PeriodType
    /// The number of this period among those of its kind.
    public var index: Int32

    /// The period with this number.
    public init(_ type: PeriodType, index: Int32) {
        self.type = type
        self.index = index
    }

    /// The period of this kind that `date` lies in: exactly one.
    public init(_ type: PeriodType, containing date: CalendarDate) {
        self.type = type
        if let week = Week(of: type) {
            index = week.index(containing: date)
        } else if type == .day {
            index = date.day
        } else {
            let (year, month, day) = date.parts
            index = Int32(type.perYear * year + type.place(month: month, day: day))
        }
    }

    /// The first day.
    public var start: CalendarDate {
        if let week = Week(of: type) { return week.start(index) }
        if type == .day { return CalendarDate(day: index) }
        return type.start(year: Int(index) / type.perYear, place: Int(index) % type.perYear)
    }

    /// The last day.
    public var end: CalendarDate { Period(type, index: index + 1).start - 1 }

    /// Both ends.
    public var days: ClosedRange<CalendarDate> { start...end }

    /// The period so many places later.
    public func advanced(by count: Int) -> Period { Period(type, index: index + Int32(count)) }

    /// Earlier periods come first; of two kinds, the finer.
    public static func < (left: Period, right: Period) -> Bool {
        (left.type.longest, left.type.rawValue, left.index) < (right.type.longest, right.type.rawValue, right.index)
    }
}

extension PeriodType {
    /// How many such periods a calendar year has; only asked of kinds that divide the year.
    fileprivate var perYear: Int {
        switch self {
        case .dekad: 36
        case .month: 12
        case .quarter: 4
        case .half: 2
        default: 1
        }
    }

    /// The place of a day among the periods of its year, from 0.
    fileprivate func place(month: Int, day: Int) -> Int {
        self == .dekad ? (month - 1) * 3 + min((day - 1) / 10, 2) : (month - 1) * perYear / 12
    }

    fileprivate func start(year: Int, place: Int) -> CalendarDate {
        let (month, day) = self == .dekad ? (place / 3 + 1, place % 3 * 10 + 1) : (place * 12 / perYear + 1, 1)
        // Every year from 1 to 9999 has the first day of each of its periods; beyond them the calendar ends.
        return CalendarDate(year: year, month: month, day: day) ?? CalendarDate(day: year < 1 ? .min / 2 : .max / 2)
    }
}
