/// A day of the Gregorian calendar, without time and without time zone.
///
/// Kept as the number of days since 1 January 1970, so that ordering, distance and storage need no calendar.
public struct CalendarDate: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01; negative before.
    public var day: Int32

    /// The day with this number.
    public init(day: Int32) { self.day = day }

    /// The given day, or nil when the calendar has no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= CalendarDate.days(inMonth: month, of: year)
        else { return nil }
        // Days from civil, after Howard Hinnant's public-domain algorithm: years start in March, so that the leap
        // day is the last day of a year.
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        self.day = Int32(era * 146_097 + dayOfEra - 719_468)
    }

    /// Year, month (1 to 12) and day of the month.
    public var parts: (year: Int, month: Int, day: Int) {
        let shifted = Int(day) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
    }

    /// The calendar year.
    public var year: Int { parts.year }

    /// Monday is 1, Sunday is 7.
    public var weekday: Int {
        // 1970-01-01 was a Thursday.
        Int((day + 3) % 7 + 7) % 7 + 1
    }

    /// The number of days in a month of a year.
    public static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: isLeap(year) ? 29 : 28
        default: 31
        }
    }

    /// Whether `year` has a 29 February.
    public static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    /// The day that many days later.
    public static func + (date: CalendarDate, days: Int) -> CalendarDate {
        CalendarDate(day: date.day + Int32(days))
    }

    /// The day that many days earlier.
    public static func - (date: CalendarDate, days: Int) -> CalendarDate { date + -days }

    /// Days from `other` to `date`.
    public static func - (date: CalendarDate, other: CalendarDate) -> Int { Int(date.day) - Int(other.day) }

    /// Earlier days come first.
    public static func < (left: CalendarDate, right: CalendarDate) -> Bool { left.day < right.day }
}

extension CalendarDate: CustomStringConvertible, LosslessStringConvertible {
    /// `2023-09-07`.
    public var description: String {
        let (year, month, day) = parts
        return "\(digits(year, 4))-\(digits(month, 2))-\(digits(day, 2))"
    }

    /// Reads `2023-09-07`, and nothing else: other ways of writing a day are the readers' business.
    public init?(_ text: some StringProtocol) {
        // Most texts that are asked are no days, and a text of another length is none.
        guard text.utf8.count == 10 else { return nil }
        var text = String(text)
        guard let date = text.withUTF8({ CalendarDate(utf8: $0) }) else { return nil }
        self = date
    }

    /// The same, of the text's bytes.
    public init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return nil }
        guard let year = number(bytes[0..<4]), let month = number(bytes[5..<7]), let day = number(bytes[8..<10])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }
}

/// `value` with at least `width` digits, zeros in front.
package func digits(_ value: Int, _ width: Int) -> String {
    let text = String(value)
    return String(repeating: "0", count: max(0, width - text.count)) + text
}

/// The whole number that ASCII digits spell, and nothing else than digits.
package func number(_ bytes: some Collection<UInt8>) -> Int? {
    guard !bytes.isEmpty, bytes.count <= 9 else { return nil }
    var value = 0
    for byte in bytes {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
}
