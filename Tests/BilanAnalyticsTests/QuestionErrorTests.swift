import BilanAnalytics
import Testing

/// The sentence for each forbidden question: what is forbidden, and what to ask instead.
struct QuestionErrorTests {
    @Test(arguments: [
        (
            QuestionError.rateCannotBeAdded(measure: "in_need_change_pct"),
            "in_need_change_pct is a rate and is never added over places or periods; ask for one place with --in and no "
                + "period, or for the counts behind it"
        ),
        (
            .stockOverPeriods(measure: "idps", period: "month", option: "--top"),
            "idps is a stock: each month has its last known value, and --top would add the same people again; ask for one "
                + "day with --on DATE, or by month without --top"
        ),
        (
            .stockTotalOfSome(measure: "idps"),
            "idps is a stock: its total is what is known of the whole, not of the rows that --having leaves; ask for "
                + "--totals without --having, or narrow the question with --in or --where"
        ),
        (
            .measuresCannotBeAdded(["idps", "refugees"]),
            "idps and refugees are measures of their own and are never added; ask for them side by side: idps refugees"
        ),
        (
            .scopesCannotBeAdded(["all_sides", "civilians"]),
            "all_sides and civilians count some of the same people and are never added; ask for one with --scope, or "
                + "without --scope for a row each"
        ),
        (
            .groupsCannotBeAdded(["civilian", "military"]),
            "--group takes one group; groups may overlap, so ask for civilian and military as rows: "
                + "--where \"group in (civilian, military)\""
        ),
        (
            .sectorsCannotBeAdded(["FSC", "WSH"]),
            "one person may be in need in several sectors, so FSC and WSH are never added; ask for the published total "
                + "without --group, or for each as a row: --where \"sector in (FSC, WSH)\""
        ),
        (
            .rateOfOtherBoundaries(boundaries: "mli-law-2023", counted: ["cod-ab-2015", "cod-ab-2021"]),
            "no population is counted in mli-law-2023, and people counted in other boundaries are no denominator; ask "
                + "with --boundaries cod-ab-2015 or cod-ab-2021, or without --rate"
        ),
        (
            .rateOfOtherBoundaries(boundaries: "mli-law-2023", counted: []),
            "no population is counted in mli-law-2023, and people counted in other boundaries are no denominator; ask "
                + "without --rate"
        ),
        (
            .missingBesideFilter,
            "--show-missing says where nobody gave a figure, and --where leaves figures out, so that an empty cell would "
                + "mean both; ask without one of them"
        ),
        (
            .totalBesideLimit,
            "--limit cuts rows off, so that they would not add up to --totals; use --top, whose remainder is a row"
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
    func saysWhatToAskInstead(error: QuestionError, sentence: String) {
        #expect(error.description == sentence)
    }
}
