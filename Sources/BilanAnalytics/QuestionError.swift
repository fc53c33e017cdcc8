import BilanModel

/// Why a question has no answer: what the kinds of measures, groups and scopes forbid.
public enum QuestionError: Error, Hashable, Sendable {
    /// A rate was to be added over places or periods.
    case rateCannotBeAdded(measure: String)
    /// One number was asked for the values of a stock in several periods.
    case stockOverPeriods(measure: String, period: String, option: String)
    /// The total of a stock was asked for some of its areas.
    case stockTotalOfSome(measure: String)
    /// Several measures were to be added.
    case measuresCannotBeAdded([String])
    /// Several scopes were to be added.
    case scopesCannotBeAdded([String])
    /// Several groups were to be added.
    case groupsCannotBeAdded([String])
    /// Several sectors were to be added.
    case sectorsCannotBeAdded([String])
    /// Figures were to be divided by people counted in other boundaries.
    case rateOfOtherBoundaries(boundaries: String, counted: [String])
    /// Cells that say that nobody reported were asked for beside a filter that leaves reports out.
    case missingBesideFilter
    /// A total was asked for beside rows that are cut off.
    case totalBesideLimit
    /// A stock or a rate was to be broken down by what only events have.
    case onlyEventsHave(measure: String, dimension: String)
    /// A table by group was to be broken down by a part of groups as well.
    case groupHasDimension(dimension: String)
    /// The group asked for already says what was to be broken down by.
    case groupSays(group: String, dimension: String)
    /// Sums over periods were asked of a stock or a rate.
    case noSumOverPeriods(measure: String, option: String)
    /// What goes from period to period was asked without periods.
    case needsPeriods(option: String)
    /// A comparison was asked that has no days to move.
    case comparisonNeedsDays
    /// A total was to be computed of what nothing is computed for.
    case nothingToCompute(measure: String)
    /// Differences of several running totals would share a cell.
    case severalRunningTotals(measure: String)
}
