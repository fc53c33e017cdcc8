/// What the columns of sheets for tools hold, and what an empty cell of theirs means, in English.
extension EnglishWorkbook {
    @Sendable static func missing(_ rule: MissingRule) -> String {
        switch rule {
        case .never: "never empty"
        case .noFigure: "empty: no figure; never zero (see cell_state where there is one)"
        case .noBound: "empty: no bound on this side, or no figure"
        case .notSubnational: "empty: a figure of the whole country"
        case .noAdmin2: "empty: not of a single area of level 2"
        case .noEvent: "empty: not the figure of a single event"
        case .noDay: "empty: not of a single day"
        case .noSource: "empty: nobody gives a figure; also for the period before, whose own issue lists its sources"
        case .notQuoted: "empty: no figure, or more than one claim stands behind it"
        case .otherMeasure: "empty: the row is of another measure, or no figure; never zero"
        case .unknown: "empty: not known"
        case .draft: "empty: a draft, not yet numbered"
        case .firstIssue: "no row in a first issue; else never empty"
        case .free: "empty: nothing to say"
        }
    }

    static let columns: [String: String] = [
        "figure_id": "Stable identity of the figure: place, period, measure, group, scope, area",
        "location_code": "Country, ISO 3166-1 alpha-3",
        "admin_level": "Level of the area: 0 country, 1 region, 2 cercle",
        "admin1_code":
            "P-code of the region; several joined by + where the figure covers them together; not_allocated where the "
            + "region is not known",
        "admin1_name": "Name of the region in English",
        "admin2_code": "P-code of the area of level 2",
        "admin2_name": "Name of the area of level 2 in English",
        "admin_version": "Edition of the boundaries the codes belong to",
        "event_id": "Event the figure belongs to",
        "event_name_en": "Short name of the event in English",
        "event_name_fr": "Short name of the event in French",
        "event_type": "Kind of event, as its source writes it",
        "indicator_code": "Measure",
        "indicator_name": "Measure in English",
        "population_group": "Group counted; all for everybody the scope lets in",
        "kind": "How the number may be read over time",
        "scope": "What a total covers",
        "value": "The number as printed; read it with bound",
        "value_low": "Smallest number claimed",
        "value_high": "Largest number claimed",
        "bound": "What stands before the number",
        "unit": "What is counted",
        "obs_status":
            "Status: a normal, p provisional, e estimated or inferred, u a party's claim about its enemy or "
            + "reports that exclude each other, r revised, x no "
            + "figure",
        "verification": "How well it is established",
        "finality": "Whether its source expects it to change",
        "claimant": "Who says so, seen from those counted",
        "cell_state": "What stands in the cell",
        "reference_period_start": "First day the figure speaks of",
        "reference_period_end": "Last day the figure speaks of",
        "date_precision": "How exactly the days are known",
        "as_of_date": "Day of a stock or of a running total",
        "source_ids": "Marks of the sources, joined by a semicolon; see sheet sources",
        "wording": "The number as its source wrote it",
        "revision": "Number of the issue's revision",
        "row_kind": "What the row is; region rows and the others make the total",
        "period": "Period code; weeks follow ISO 8601",
        "killed_civilians": "Civilians killed",
        "killed_military": "Soldiers killed",
        "killed_unknown": "Killed, of other groups or of unknown status",
        "killed": "People killed, in all",
        "killed_low": "People killed, smallest number claimed",
        "killed_high": "People killed, largest number claimed",
        "injured": "People injured",
        "missing": "People missing",
        "events": "Events behind the row",
        "displaced": "New displacements in the period (flow)",
        "displaced_to_date": "Displacements since a day (running total)",
        "idps": "Internally displaced people (stock)",
        "refugees": "Refugees (stock)",
        "returnees": "Returned displaced people (stock)",
        "repatriated": "Repatriated refugees (stock)",
        "sector": "Sector or cluster",
        "affected": "People affected",
        "in_need": "People in need",
        "targeted": "People targeted",
        "reached": "People reached",
        "in_need_change_pct": "Change in people in need, per cent, as the source gives it",
        "series_id": "Series: measure and what it runs over",
        "category_code": "Year or P-code",
        "category_en": "Label in English",
        "category_fr": "Label in French",
        "source_id": "Mark of the source",
        "document_id": "Identity of the document or the dataset",
        "title": "Title",
        "publisher": "Who publishes it",
        "url": "Address",
        "published_date": "Day on which it could be known",
        "date_basis": "Where that day comes from",
        "language": "Language",
        "sources.kind": "Primary or secondary source, or dataset",
        "grade": "Admiralty grade: A to F and 1 to 6",
        "licence": "Licence of a dataset",
        "date": "Day of the revision",
        "old_value": "Value before",
        "new_value": "Value after",
        "reason": "Why it changed",
        "sheet": "Sheet",
        "column": "Column",
        "label_en": "What it holds, in English",
        "label_fr": "What it holds, in French",
        "hxl": "HXL tag",
        "type": "Type of the cells",
        "allowed": "Allowed values, joined by |",
        "missing_en": "What an empty cell means, in English",
        "missing_fr": "What an empty cell means, in French",
        "key": "Name of the fact",
        "meta.value": "The fact, as text",
        "data_series.value": "The number drawn; a gap where nobody gives one",
    ]
}
