import BilanAnalytics
import Testing

/// Each forbidden question, word for word: what is wrong, and what to ask instead.
@Suite struct QuestionErrorTests {
    @Test(arguments: [
        (
            QuestionError.rateCannotBeAdded(measure: "x"),
            "x is a rate and is never added over places or periods; ask for one place with --in and no period, or for the "
                + "counts behind it"
        ),
        (
            .stockNeedsADay(measure: "idps"),
            "idps is a stock and has no sum over time; say on which day with --on DATE or --period P"
        ),
        (
            .onlyEventsHave(measure: "idps", dimension: "actor"),
            "only events have a dimension actor, and idps is of no event; ask it by place, period, group, sector, sex, age, "
                + "source or dataset"
        ),
        (
            .groupHasDimension(dimension: "sex"),
            "--by group already tells every group apart; ask --by sex or --by group, not both"
        ),
        (
            .groupSays(group: "female", dimension: "sex"),
            "--group female already says the sex; ask --by sex without it"
        ),
        (
            .noSumOverPeriods(measure: "idps", option: "--rolling"),
            "idps is never added over periods, so that --rolling has no meaning; ask for its value in each period with --by "
                + "month, or for its change with --compare previous"
        ),
        (
            .needsPeriods(option: "--trend"),
            "--trend goes from period to period; name their kind with --by week, --by month …"
        ),
        (
            .comparisonNeedsDays,
            "--compare needs days to move; give --period, --last, --from and --to, or --by with a kind of period"
        ),
        (
            .nothingToCompute(measure: "idps"),
            "--computed is for in_need (from sectors) and food_insecure (from phases); idps is never computed"
        ),
        (
            .severalRunningTotals(measure: "displaced"),
            "several running totals of displaced would share a cell, and they are differenced one by one; tell them apart "
                + "with --by source or --by dataset, a place level, or --in PLACE"
        ),
    ])
    func wording(error: QuestionError, sentence: String) {
        #expect(error.description == sentence)
    }
}
