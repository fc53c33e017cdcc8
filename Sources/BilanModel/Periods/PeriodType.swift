/// A kind of period that a table can be made by.
///
/// A new kind is a case here and its arithmetic in one file beside this one; the compiler names the rest. A plan year is
/// no kind of its own: it is the days a stock is valid for, and stands in the claim. A reporting round is none either
/// (`RoundReference`): rounds do not follow each other without gaps.
public enum PeriodType: UInt8, Coded {
    /// One day: `2023-09-07`.
    case day = 0
    /// ISO week, Monday to Sunday: `2023-W36`.
    case week = 1
    /// Tuesday to Monday: `2023-TueW36`.
    case tueweek = 9
    /// Wednesday to Tuesday: `2023-WedW36`.
    case wedweek = 10
    /// Thursday to Wednesday: `2023-ThuW36`.
    case thuweek = 11
    /// Friday to Thursday: `2023-FriW36`.
    case friweek = 12
    /// Saturday to Friday: `2023-SatW36`.
    case satweek = 3
    /// Epidemiological week (MMWR), Sunday to Saturday: `2023-E36`. What others call the week that starts on Sunday
    /// (`2023-SunW36`) is the same week under the same rule, and is read as this one.
    case epiweek = 2
    /// A third of a month, days 1 to 10, 11 to 20 and 21 to the end: `2023-09-D1`.
    case dekad = 4
    /// Calendar month: `2023-09`.
    case month = 5
    /// Quarter: `2023-Q3`.
    case quarter = 6
    /// Half year: `2023-H1`.
    case half = 7
    /// Calendar year: `2023`.
    case year = 8

    /// The most days one period of this kind has; a figure known only to a longer interval is not allocated to it.
    public var longest: Int {
        switch self {
        case .day: 1
        case .week, .tueweek, .wedweek, .thuweek, .friweek, .satweek, .epiweek: 7
        case .dekad: 11
        case .month: 31
        case .quarter: 92
        case .half: 184
        case .year: 366
        }
    }

    /// The weekday on which such a week starts, Monday 1 to Sunday 7; nil for what is no week.
    public var firstWeekday: Int? {
        switch self {
        case .week: 1
        case .tueweek: 2
        case .wedweek: 3
        case .thuweek: 4
        case .friweek: 5
        case .satweek: 6
        case .epiweek: 7
        case .day, .dekad, .month, .quarter, .half, .year: nil
        }
    }

    /// Whether it is a kind of week.
    public var isWeek: Bool { firstWeekday != nil }
}
