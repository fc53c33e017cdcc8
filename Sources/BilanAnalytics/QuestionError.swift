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

extension QuestionError: CustomStringConvertible {
    /// What is forbidden, and what to ask instead.
    public var description: String {
        switch self {
        case .rateCannotBeAdded(let measure):
            "\(measure) is a rate and is never added over places or periods; ask for one place with --in and no period, "
                + "or for the counts behind it"
        case .stockOverPeriods(let measure, let period, let option):
            "\(measure) is a stock: each \(period) has its last known value, and \(option) would add the same people "
                + "again; ask for one day with --on DATE, or by \(period) without \(option)"
        case .stockTotalOfSome(let measure):
            "\(measure) is a stock: its total is what is known of the whole, not of the rows that --having leaves; ask "
                + "for --totals without --having, or narrow the question with --in or --where"
        case .measuresCannotBeAdded(let codes):
            "\(codes.joined(separator: " and ")) are measures of their own and are never added; ask for them side by "
                + "side: \(codes.joined(separator: " "))"
        case .scopesCannotBeAdded(let scopes):
            "\(scopes.joined(separator: " and ")) count some of the same people and are never added; ask for one with "
                + "--scope, or without --scope for a row each"
        case .groupsCannotBeAdded(let groups):
            "--group takes one group; groups may overlap, so ask for \(groups.joined(separator: " and ")) as rows: "
                + "--where \"group in (\(groups.joined(separator: ", ")))\""
        case .sectorsCannotBeAdded(let sectors):
            "one person may be in need in several sectors, so \(sectors.joined(separator: " and ")) are never added; ask "
                + "for the published total without --group, or for each as a row: "
                + "--where \"sector in (\(sectors.joined(separator: ", ")))\""
        case .rateOfOtherBoundaries(let boundaries, let counted):
            "no population is counted in \(boundaries), and people counted in other boundaries are no denominator; ask "
                + (counted.isEmpty ? "" : "with --boundaries \(counted.joined(separator: " or ")), or ")
                + "without --rate"
        case .missingBesideFilter:
            "--show-missing says where nobody gave a figure, and --where leaves figures out, so that an empty cell would "
                + "mean both; ask without one of them"
        case .totalBesideLimit:
            "--limit cuts rows off, so that they would not add up to --totals; use --top, whose remainder is a row"
        case .onlyEventsHave(let measure, let dimension):
            "only events have a dimension \(dimension), and \(measure) is of no event; ask it by place, period, group, "
                + "sector, sex, age, source or dataset"
        case .groupHasDimension(let dimension):
            "--by group already tells every group apart; ask --by \(dimension) or --by group, not both"
        case .groupSays(let group, let dimension):
            "--group \(group) already says the \(dimension); ask --by \(dimension) without it"
        case .noSumOverPeriods(let measure, let option):
            "\(measure) is never added over periods, so that \(option) has no meaning; ask for its value in each period "
                + "with --by month, or for its change with --compare previous"
        case .needsPeriods(let option):
            "\(option) goes from period to period; name their kind with --by week, --by month …"
        case .comparisonNeedsDays:
            "--compare needs days to move; give --period, --last, --from and --to, or --by with a kind of period"
        case .nothingToCompute(let measure):
            "--computed is for in_need (from sectors) and food_insecure (from phases); \(measure) is never computed"
        case .severalRunningTotals(let measure):
            "several running totals of \(measure) would share a cell, and they are differenced one by one; tell them apart "
                + "with --by source or --by dataset, a place level, or --in PLACE"
        }
    }
}
