public import BilanLanguage
public import BilanModel

/// What a briefing is about and how it is made, as `Reports/*.yaml` says it.
public struct ReportDefinition: Hashable, Sendable {
    /// The word on the command line and in file names.
    public var name: String
    /// Title by language, without the place and the number.
    public var title: [Language: String]
    /// Codes of the places it covers together; one for most reports.
    public var places: [String]
    /// Level of the rows of its tables: 0 by country, 1 by region.
    public var level: Int
    /// Boundaries, as `bilan list places` names them; empty for those in use.
    public var boundaries: String
    /// Kind of period.
    public var period: PeriodType
    /// Days from the end of the period to the issue.
    public var issuedAfter: Int
    /// Languages it is written in.
    public var languages: [Language]
    /// Code of the policy for conflicting claims.
    public var policy: String
    /// Codes of the measures it speaks of; empty for all that its sections know.
    public var measures: [String]
    /// Its sections in their order.
    public var sections: [ReportSection]
    /// What a figure is set against.
    public var comparison: ReportComparison
    /// From where on something is said or drawn.
    public var thresholds: ReportThresholds
    /// The map it asks for; nil for none.
    public var map: ReportMap?
    /// Codes of datasets that may give figures of the period; empty for the store's own order.
    public var datasets: [String]
    /// Codes of datasets of kind series that give it a past.
    public var series: [String]
    /// Who issues it.
    public var organisation: String
    /// Whom to write to, by language.
    public var contact: [Language: String]
    /// Terms of use, by language.
    public var licence: [Language: String]
    /// What names and boundaries do not mean, by language.
    public var disclaimer: [Language: String]
}

extension ReportDefinition {
    /// The period that figures of `period` are set against; nil for none.
    public func compared(with period: Period) -> Period? {
        switch comparison {
        case .none: nil
        case .previous: period.advanced(by: -1)
        case .lastYear: Period(period.type, containing: yearBefore(period))
        }
    }

    /// A day of the same period a year before: of weeks the one 52 weeks earlier.
    private func yearBefore(_ period: Period) -> CalendarDate {
        let (year, month, day) = period.start.parts
        let isWeek = period.type.isWeek
        return (isWeek ? nil : CalendarDate(year: year - 1, month: month, day: min(day, 28))) ?? period.start - 364
    }
}

/// A part of a briefing that a definition may leave out.
public enum ReportSection: UInt8, Coded {
    /// People killed, injured and missing: by area, by period, conflicts and claims.
    case casualties = 0
    /// Stocks, flows and running totals of displaced people.
    case displacement = 1
    /// People affected, in need, targeted and reached.
    case needs = 2
    /// Past years from publishers' own series.
    case past = 3
    /// Reports about earlier periods.
    case late = 4
}

/// What a figure of a briefing is set against.
public enum ReportComparison: UInt8, Coded {
    /// The period before.
    case previous = 0
    /// The same period a year before.
    case lastYear = 1
    /// Nothing.
    case none = 2
}

/// From where on something is said or drawn.
public struct ReportThresholds: Hashable, Sendable {
    /// The least base a percentage is given on.
    public var leastBase = 10
    /// The least number of periods with a figure that a line or a sparkline is drawn for.
    public var leastPeriods = 4
    /// The change in per cent from which on it is a highlight.
    public var largeChange = 50

    /// The usual ones.
    public init() {}
}

/// The map a definition asks for.
public struct ReportMap: Hashable, Sendable {
    /// Codes of measures; the first of which an area has a figure is drawn.
    public var measures: [String]
    /// Level of the areas: 0 countries, 1 regions, 2 what lies in these.
    public var level: Int
}
