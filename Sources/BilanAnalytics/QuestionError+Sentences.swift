extension QuestionError: CustomStringConvertible {
    /// What is forbidden, and what to ask instead.
    public var description: String {
        switch self {
        case .rateCannotBeAdded(let measure):
            "\(measure) is a rate and is never added over places or periods; ask for one place with --in and no period, "
                + "or for the counts behind it"
        case .stockNeedsADay(let measure):
            "\(measure) is a stock and has no sum over time; say on which day with --on DATE or --period P"
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
