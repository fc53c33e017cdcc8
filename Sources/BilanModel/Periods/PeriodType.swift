/// A kind of period that a table can be made by.
///
/// A new kind is a case here and its arithmetic in one file beside this one; the compiler names the rest.
public enum PeriodType: UInt8, Coded {
    /// One day: `2023-09-07`.
    case day = 0
    /// ISO week, Monday to Sunday: `2023-W36`.
    case week = 1
    /// Epidemiological week (MMWR), Sunday to Saturday: `2023-E36`.
    case epiweek = 2
    /// Saturday to Friday: `2023-SatW36`.
    case satweek = 3
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
        case .week, .epiweek, .satweek: 7
        case .dekad: 11
        case .month: 31
        case .quarter: 92
        case .half: 184
        case .year: 366
        }
    }
}
