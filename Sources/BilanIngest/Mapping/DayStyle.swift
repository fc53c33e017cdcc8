import BilanLanguage
import BilanModel

/// How a column writes its days.
struct DayStyle: Hashable, Sendable {
    /// Order of days in figures alone; the year first is always understood.
    var order = DateReader.Order.iso
    /// Whether a bare number is the serial number of a spreadsheet: `42522` is 1 June 2016.
    var isSerial = false
    /// Whether times are midnights of a place that were turned into UTC: `2023-11-06T11:00:00.000Z` is the 7th.
    var isLocalMidnight = false

    /// The year first, or the month in letters: nothing that can be misread.
    static let iso = DayStyle()
    /// `26/05/2016`.
    static let dayFirst = DayStyle(order: .dayFirst)
    /// `05/26/2016`.
    static let monthFirst = DayStyle(order: .monthFirst)

    /// The days of a cell; nil when it cannot be read.
    func read(_ text: String) -> BookDays? {
        if let day = CalendarDate(text) { return BookDays(day...day) }
        if isSerial, text.utf8.count >= 4, let serial = Double(text), (10_000..<100_000).contains(serial),
            let day = DateReader.day(serial: serial)
        {
            return BookDays(day...day)
        }
        if let read = DateReader.read(text, order: order) {
            if let day = read.day {
                let shifted = isLocalMidnight && DayStyle.isEvening(text) ? day + 1 : day
                return BookDays(shifted...shifted)
            }
            return BookDays(read.days, precision: read.precision == .month ? 4 : 5)
        }
        if let period = Period(text) {
            return BookDays(
                period.days,
                precision: period.type == .day ? 0 : period.type == .week ? 3 : period.type == .month ? 4 : 5)
        }
        return nil
    }

    /// Whether a time in UTC is the midnight of the day after, somewhere in the east.
    ///
    /// No clock is more than fourteen hours before UTC, and hardly anybody lives ten hours behind it.
    private static func isEvening(_ text: String) -> Bool {
        guard text.hasSuffix("Z") || text.hasSuffix("+00:00") || text.hasSuffix("UTC"),
            let colon = text.firstIndex(of: ":"), let hour = Int(text[..<colon].suffix(2))
        else { return false }
        return hour >= 10
    }
}

/// The days that a cell gives.
struct BookDays: Hashable, Sendable {
    /// One day, or all days of a week, a month or a year.
    var range: ClosedRange<CalendarDate>
    /// UCDP's date_prec: 3 for a week, 4 for a month, 5 for a year; 0 for a day.
    var precision: UInt8

    /// These days.
    init(_ range: ClosedRange<CalendarDate>, precision: UInt8 = 0) {
        self.range = range
        self.precision = precision
    }
}
