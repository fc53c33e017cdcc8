extension DHIS2Period {
    /// DHIS2's period types, under DHIS2's names; raw values are those names.
    ///
    /// `TwoYearly` is left out: its identifier is that of a year.
    public enum Kind: String, CaseIterable, Sendable {
        case daily = "Daily"
        case weekly = "Weekly"
        case weeklyWednesday = "WeeklyWednesday"
        case weeklyThursday = "WeeklyThursday"
        case weeklyFriday = "WeeklyFriday"
        case weeklySaturday = "WeeklySaturday"
        case weeklySunday = "WeeklySunday"
        case biWeekly = "BiWeekly"
        case monthly = "Monthly"
        case biMonthly = "BiMonthly"
        case quarterly = "Quarterly"
        case quarterlyNov = "QuarterlyNov"
        case sixMonthly = "SixMonthly"
        case sixMonthlyApril = "SixMonthlyApril"
        case sixMonthlyNov = "SixMonthlyNov"
        case yearly = "Yearly"
        case financialFeb = "FinancialFeb"
        case financialApril = "FinancialApril"
        case financialJuly = "FinancialJuly"
        case financialAug = "FinancialAug"
        case financialSep = "FinancialSep"
        case financialOct = "FinancialOct"
        case financialNov = "FinancialNov"

        /// The kind of period of ours that it is; nil where we have none.
        public var type: PeriodType? {
            switch self {
            case .daily: .day
            case .weekly: .week
            case .weeklyWednesday: .wedweek
            case .weeklyThursday: .thuweek
            case .weeklyFriday: .friweek
            case .weeklySaturday: .satweek
            case .weeklySunday: .epiweek
            case .monthly: .month
            case .quarterly: .quarter
            case .sixMonthly: .half
            case .yearly: .year
            default: nil
            }
        }

        /// What stands between year and number.
        var letters: String {
            switch self {
            case .daily, .monthly, .biMonthly, .yearly: ""
            case .weekly: "W"
            case .biWeekly: "BiW"
            case .quarterly: "Q"
            case .quarterlyNov: "NovQ"
            case .sixMonthly: "S"
            case .sixMonthlyApril: "AprilS"
            case .sixMonthlyNov: "NovS"
            case .weeklyWednesday, .weeklyThursday, .weeklyFriday, .weeklySaturday, .weeklySunday:
                rawValue.dropFirst("Weekly".count).prefix(3) + "W"
            default: String(rawValue.dropFirst("Financial".count))
            }
        }

        /// Whether its letters tell it from every other kind; days and months are told by their figures.
        var isNamedByLetters: Bool { self == .yearly || !letters.isEmpty }

        /// How many months one has; 0 where it is made of days or weeks.
        var months: Int {
            switch self {
            case .monthly: 1
            case .biMonthly: 2
            case .quarterly, .quarterlyNov: 3
            case .sixMonthly, .sixMonthlyApril, .sixMonthlyNov: 6
            case .daily, .biWeekly, .weekly, .weeklyWednesday, .weeklyThursday, .weeklyFriday, .weeklySaturday,
                .weeklySunday:
                0
            default: 12
            }
        }

        /// The month in which the first one of a year starts, counted from its January; -1 is November of the year before.
        var firstMonth: Int {
            switch self {
            case .quarterlyNov, .sixMonthlyNov, .financialNov: -1
            case .financialFeb: 2
            case .sixMonthlyApril, .financialApril: 4
            case .financialJuly: 7
            case .financialAug: 8
            case .financialSep: 9
            case .financialOct: 10
            default: 1
            }
        }

        /// How many a year has.
        func count(in year: Int) -> Int {
            if months > 0 { return 12 / months }
            if self == .daily { return CalendarDate.isLeap(year) ? 366 : 365 }
            if self == .biWeekly { return 26 }
            guard let type, let last = Period(type, year: year, week: 53) ?? Period(type, year: year, week: 52) else {
                return 0
            }
            return last.weekNumber?.week ?? 0
        }
    }
}
