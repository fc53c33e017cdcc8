/// A period under the name DHIS2 gives it: `2004W10`, `200401B`, `2004NovQ1`, `2004April`.
///
/// Most are periods of ours (`period`); those that are not still have their days. A week that starts on Sunday is our
/// epidemiological week. What starts in November is counted to the year in which it ends: `2004NovQ1` is November 2003
/// to January 2004. Weeks have no leading nought and two weeks start with an odd week, so that a week 53 lies in none.
///
/// Source: DHIS2's period type classes (dhis2-core); FORMATS section 6.
public struct DHIS2Period: Hashable, Sendable {
    /// What DHIS2 calls the kind.
    public let kind: Kind
    /// The year in the name.
    public let year: Int
    /// The place among the periods of the year, from 1; for a day, its place in the year.
    public let number: Int

    /// The period of this kind with this number in the year; nil when the year has none.
    public init?(_ kind: Kind, year: Int, number: Int = 1) {
        guard (2...9998).contains(year), number >= 1, number <= kind.count(in: year) else { return nil }
        (self.kind, self.year, self.number) = (kind, year, number)
    }

    /// The name of one of our periods; nil for a dekad and for weeks that start on a Tuesday, which DHIS2 does not have.
    public init?(_ period: Period) {
        guard let kind = Kind.allCases.first(where: { $0.type == period.type }) else { return nil }
        let start = period.start
        let newYear = CalendarDate(year: start.year, month: 1, day: 1) ?? start
        switch period.type {
        case .day: self.init(kind, year: start.year, number: start - newYear + 1)
        case .month, .quarter, .half, .year:
            self.init(kind, year: start.year, number: (start.parts.month - 1) / kind.months + 1)
        default:
            guard let week = period.weekNumber else { return nil }
            self.init(kind, year: week.year, number: week.week)
        }
    }

    /// The period of ours that it is; nil where we have none.
    public var period: Period? { kind.type.map { Period($0, containing: days.lowerBound) } }

    /// First and last day.
    public var days: ClosedRange<CalendarDate> {
        let newYear = CalendarDate(year: year, month: 1, day: 1) ?? CalendarDate(day: 0)
        if kind == .daily { return (newYear + number - 1)...(newYear + number - 1) }
        if kind == .biWeekly, let first = Period(.week, year: year, week: 2 * number - 1) {
            return first.start...first.advanced(by: 1).end
        }
        if let type = kind.type, type.isWeek, let week = Period(type, year: year, week: number) { return week.days }
        // Months are counted from January of the year in the name; what starts in November starts the year before.
        let first = year * 12 + kind.firstMonth - 1 + (number - 1) * kind.months
        let start = Period(.month, index: Int32(first)).start
        return start...Period(.month, index: Int32(first + kind.months - 1)).end
    }
}

extension DHIS2Period: CustomStringConvertible, LosslessStringConvertible {
    /// DHIS2's own identifier.
    public var description: String {
        let year = digits(self.year, 4)
        switch kind {
        case .daily:
            let (_, month, day) = days.lowerBound.parts
            return year + digits(month, 2) + digits(day, 2)
        case .monthly: return year + digits(number, 2)
        case .biMonthly: return year + digits(number, 2) + "B"
        case _ where kind.months == 12: return year + kind.letters
        default: return year + kind.letters + String(number)
        }
    }

    /// Reads an identifier as DHIS2 writes it, letter case and all; also `2004W05`, `2004-03` and `2004-03-15`.
    public init?(_ text: some StringProtocol) {
        let code = Array(text.utf8)
        guard code.count >= 4, let year = BilanModel.number(code[0..<4]) else { return nil }
        let rest = code[4...]
        let isDashed = code.count == 7 && rest.first == UInt8(ascii: "-")
        if let date = CalendarDate(text) ?? DHIS2Period.day(year, rest) {
            self.init(Period(.day, containing: date))
        } else if rest.last == UInt8(ascii: "B"), rest.count == 3, let number = BilanModel.number(rest.dropLast()) {
            self.init(.biMonthly, year: year, number: number)
        } else if rest.count == 2 || isDashed, let month = BilanModel.number(rest.suffix(2)) {
            self.init(.monthly, year: year, number: month)
        } else {
            let letters = String(decoding: rest.prefix { !(0x30...0x39).contains($0) }, as: UTF8.self)
            let figures = rest.dropFirst(letters.utf8.count)
            guard let kind = Kind.allCases.first(where: { $0.letters == letters && $0.isNamedByLetters }) else {
                return nil
            }
            if kind.months == 12 {
                guard figures.isEmpty else { return nil }
                self.init(kind, year: year)
            } else {
                // Weeks are written without a nought before them, but read with one as well.
                let isPadded = figures.first == UInt8(ascii: "0") && !(kind.months == 0 && figures.count == 2)
                guard !isPadded, let number = BilanModel.number(figures) else { return nil }
                self.init(kind, year: year, number: number)
            }
        }
    }

    private static func day(_ year: Int, _ rest: ArraySlice<UInt8>) -> CalendarDate? {
        guard rest.count == 4, let month = BilanModel.number(rest.prefix(2)),
            let day = BilanModel.number(rest.suffix(2))
        else { return nil }
        return CalendarDate(year: year, month: month, day: day)
    }
}
