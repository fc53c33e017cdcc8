/// A day as a workbook holds it: year, month and day, without time or zone.
public struct WorkbookDay: Sendable, Equatable {
    /// The year, 1900 to 9999 in a cell.
    public var year: Int
    /// The month, 1 to 12.
    public var month: Int
    /// The day of the month.
    public var day: Int

    /// A day; whether it exists is checked when the workbook is written.
    public init(year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// Whether the calendar has this day and a worksheet cell can hold it.
    ///
    /// Spreadsheets know no day before 1900, and none after 9999.
    var standsInACell: Bool {
        (1900...9999).contains(year) && (1...12).contains(month) && day >= 1 && day <= lengthOfMonth
    }

    private var lengthOfMonth: Int {
        switch month {
        case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Days since 1 January 1970, after Howard Hinnant's `days_from_civil`.
    var daysSince1970: Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}
