import BilanModel

extension WorkbookWords {
    static let english = WorkbookWords(
        tab: {
            switch $0 {
            case .cover: "Cover"
            case .summary: "Summary"
            case .notes: "Notes"
            case .shorthand: "Shorthand"
            case .casualties: "Table_1"
            case .periods: "Table_2"
            case .map: "Map"
            case .displacement: "Table_3"
            case .needs: "Table_4"
            case .conflicts: "Table_5"
            case .past: "Table_6"
            case .late: "Table_7"
            case .revised: "Table_8"
            }
        },
        title: {
            switch $0 {
            case .cover: "Cover"
            case .summary: "Key figures"
            case .notes: "Notes that tables point at"
            case .shorthand: "Shorthand in square brackets"
            case .casualties: "Table 1. People killed, injured and missing by region"
            case .periods: "Table 2. People killed and injured, last 12 periods"
            case .map: "areas shaded by their figure"
            case .displacement: "Table 3. Displacement"
            case .needs: "Table 4. People in need"
            case .conflicts: "Table 5. Conflicting reports and claims by parties"
            case .past: "Table 6. Past years"
            case .late: "Table 7. Late reports about earlier periods"
            case .revised: "Table 8. Figures that have changed since the last issue"
            }
        },
        dataTitle: {
            switch $0 {
            case .figures: "every published number, one row each"
            case .casualties: "casualties by region, numeric"
            case .displacement: "displacement, one row a figure"
            case .needs: "people in need by place and group"
            case .events: "events of the period that somebody named"
            case .series: "what the charts draw"
            case .sources: "the sources and their marks"
            case .revisions: "figures changed since the last issue"
            case .dictionary: "every column of the sheets for tools"
            case .meta: "facts about this file"
            }
        },
        header: EnglishWorkbook.header, note: EnglishWorkbook.note,
        mark: {
            switch $0 {
            case .provisional: "provisional: expected to change"
            case .estimated: "estimated, computed or inferred: the number, its day or its place"
            case .unverified:
                "unverified: a party's claim about its enemy, outside every total, or reports "
                    + "that exclude each other"
            case .revised: "changed since the last issue; old and new values stand in sheet revisions"
            case .noFigure: "no figure reported: never read as zero"
            case .noneRecorded: "no event recorded by a dataset that covers the place and the days"
            case .notApplicable: "not applicable: the column does not concern this row"
            case .withheld: "known and withheld"
            case .note: "see note n in sheet Notes"
            case .source: "the source with this mark in sheet sources"
            }
        },
        use: { use, policy in
            switch use {
            case .used: ("used", "chosen as \(policy)")
            case .widensRange: ("in the range", "not used for the figure; an independent report that widens the range")
            case .floorAbove:
                (
                    "shown beside",
                    "victims known by name: a floor above the figure used, which is flagged "
                        + "and not raised"
                )
            case .floor: ("shown beside", "victims known by name: a floor under the figure, not a total")
            case .rounding: ("not used", "the document's own rounding of its own figure")
            case .copy: ("not used", "repeats, or was replaced by, another report of the same origin")
            case .enemy: ("outside totals", "a party to the conflict about its enemy")
            case .unquantified: ("not used", "gives no number")
            case .agrees: ("agrees", "does not exclude the figure used")
            case .subset: ("not added", "a part of a figure that is already counted")
            case .overruled: ("not used", "an analyst has decided otherwise")
            }
        },
        cover: CoverWords(
            subject: "casualties, displacement and needs", status: "Status", period: "Period",
            dataAsOf: "Data as of", issue: "Issue", next: "Next issue", contact: "Contact",
            organisation: "Issued by", licence: "Terms of use", disclaimer: "Disclaimer",
            boundaries: "Boundaries and codes", policy: "Figure used where reports differ", draft: "DRAFT",
            provisional: "PROVISIONAL",
            provisionalText: "PROVISIONAL: every figure may be revised, upwards "
                + "or downwards",
            dataAsOfText: { "\($0) (issue day); what became known later is not in this file" },
            issueText: { code, revision, since in
                let number = revision.map { "\(code), revision \($0)" } ?? "\(code), draft"
                if let since { return "\(number); what has changed since \(since) stands in sheet revisions" }
                return number
                    + (revision == nil
                        ? "; no issue has been frozen, so nothing is revised" : "; first issue: nothing is revised")
            },
            nextText: { code, day in "\(code), on or around \(day)" }, highlights: "Highlights",
            howToRead: "How to read this workbook", sheets: "Sheets",
            reading: [
                "[x] means that nobody gave a figure. It is never zero; a true zero is printed 0.",
                "The words beside a number belong to it: “at least 64” is not 64.",
                "Where independent reports exclude each other, the range and every report are shown; none is averaged "
                    + "and none is added to another.",
                "What a party to the conflict says about its enemy stands outside every total.",
                "Numbers of people killed state whom they count. Stocks, flows and running totals are never added.",
                "Sheets data_* hold the same numbers for other tools: numeric cells or empty ones, one header row, "
                    + "names that never change.",
            ],
            departures: "This workbook follows the guidance of the United Kingdom's Analysis Function for accessible "
                + "spreadsheets, except for frozen headers and filters on the sheets for tools, charts on the sheet of "
                + "key figures, and print headers, which only repeat what the sheets say.",
            keywords: "humanitarian, casualties, displacement, people in need, weekly"),
        table: TableWords(
            oneTable: "This worksheet contains one table.", noTable: "This worksheet contains no table.",
            backToCover: "Back to Cover",
            seeNotes: { notes, notesTab, shorthandTab in
                (notes.isEmpty ? "Notes: sheet \(notesTab). " : "Notes on this sheet: \(notes), in sheet \(notesTab). ")
                    + "Shorthand such as [x]: sheet \(shorthandTab)."
            },
            runningTotal: "running total", total: "Total",
            residual: "Not broken down by region", everybody: "All people", perCent: "per cent",
            endOfYear: "end of year", partyClaim: "Claim by a party",
            conflictingReport: "Conflicting "
                + "report", quoted: { "“\($0)”" },
            range: { what, range, used, policy in
                "\(what): reports range from \(range); \(used) is used, chosen as \(policy)."
            },
            noNeeds: "No figure of people in need was known on the issue day.",
            uncounted: { "Events of the period for which nobody gives a number: \($0)." },
            noPrevious: {
                "No change is given: for \($0), as known at the same age, there is no figure to compare with."
            },
            previous: { "Previous: \($0), as known at the same age." },
            notCompared: "No change is given: this report compares with no other period.",
            casualtiesByCountry: "Table 1. People killed, injured and missing by country"),
        chart: ChartWords(
            byYear: { place, first, last, scope in
                "\(place): people killed per year, \(first) to \(last) (people, \(scope))"
            },
            byRegion: { place, days, without, level in
                let areas = level == 0 ? ("country", "countries") : ("region", "regions")
                return "\(place): people reported killed by \(areas.0), \(days) (people"
                    + (without == 0 ? ")" : "; \(areas.1) without a figure left out: \(without))")
            },
            byPeriod: { place, first, last, scope in
                "\(place): people reported killed per period, \(first) to \(last) (people, \(scope))"
            },
            needs: { place, year in "\(place): people in need, \(year) (people; groups may overlap)" },
            yearsFinding: { high, highYear, low, lowYear in
                "Column chart. Highest: \(high) in \(highYear); lowest: \(low) in \(lowYear)."
            },
            regionsFinding: { "Bar chart of the killed by area: \($0)." },
            periodsFinding: { high, when, low, last in
                "Line chart. Highest: \(high) in \(when); lowest: \(low); last: \(last)."
            },
            needsFinding: { "Bar chart of the people in need: \($0)." }, people: "people", killed: "People killed",
            civilians: "Civilians killed", soldiers: "Soldiers killed", inNeed: "People in need",
            noYears: "No chart of past years: fewer than four years are available.",
            noRegions: "No chart by area: fewer than two areas have a figure of their own.",
            noPeriods: { "No trend line is shown: fewer than \($0) periods have a figure." }),
        columns: EnglishWorkbook.columns, missing: EnglishWorkbook.missing)
}

/// The longer lists of the English workbook.
enum EnglishWorkbook {
    @Sendable static func header(_ header: WorkbookHeader) -> String {
        switch header {
        case .indicator: "Indicator"
        case .value: "Value"
        case .bound: "Bound"
        case .flags: "Flags"
        case .date: "Date"
        case .previous: "Previous period"
        case .change: "Change"
        case .relativeChange: "Change, per cent"
        case .sources: "Sources"
        case .noteNumber: "Note"
        case .noteText: "Text"
        case .noteSheets: "Sheets"
        case .mark: "Mark"
        case .meaning: "Meaning"
        case .code: "P-code"
        case .region: "Region"
        case .civilians: "Civilians killed"
        case .soldiers: "Soldiers killed"
        case .others: "Killed, of other or unknown status"
        case .killed: "People killed"
        case .injured: "People injured"
        case .missing: "People missing"
        case .events: "Events"
        case .reading: "How to read the numbers"
        case .place: "Place"
        case .measure: "Measure"
        case .stock: "Stock (people at a date)"
        case .flow: "Flow (movements in the period)"
        case .runningTotal: "Running total (since a day)"
        case .asOf: "As of"
        case .group: "Group"
        case .affected: "People affected"
        case .inNeed: "People in need"
        case .targeted: "People targeted"
        case .reached: "People reached"
        case .inNeedChange: "Change in people in need, per cent, as the source gives it"
        case .event: "Event"
        case .kind: "Kind"
        case .wording: "Source's wording"
        case .claimant: "Who says so"
        case .use: "Used or not"
        case .reason: "Why"
        case .period: "Period"
        case .year: "Year"
        case .firstDay: "First day"
        case .country: "Country"
        case .shade: "Shade"
        case .part: "Where on the map"
        case .issue: "Issue"
        case .printed: "As issued"
        case .present: "Now"
        }
    }

    @Sendable static func note(_ note: WorkbookNote) -> String {
        switch note {
        case .provisional: "Every figure is provisional and may be revised, upwards or downwards."
        case .noFigure:
            "[x] stands where nobody gave a figure that could be known on the issue day. It does not mean that there "
                + "was nothing."
        case .comparison(let leastBase):
            "The period compared with is shown as it was known at the same age, so that late reports do not make a "
                + "change. No percentage is given on a base below \(leastBase). No change is given on an open base or "
                + "where reports exclude each other."
        case .scopeWithoutAttackers:
            "People killed: attackers are not counted. What is claimed about them "
                + "stands in Table_5."
        case .scopeAllSides: "People killed: all sides are counted together, attackers and bystanders included."
        case .scopeCivilians: "People killed: only civilians are counted."
        case .scopeUnknown: "People killed: the sources do not say whether attackers are counted."
        case .notSeparable:
            "One toll covers events in several regions. It is not divided between them and stands in none of their own "
                + "rows; the rows and this one make the total."
        case .notAllocated: "The region of these figures is not known; they stand in a row of their own."
        case .others:
            "Of other groups, or of a status that is not known. It is the rest of a total beyond its known parts, and "
                + "may be open."
        case .uncounted: "These events are not in the totals, because nobody gives a number for them."
        case .conflict:
            "Independent reports exclude each other. The number is the one chosen by the rule named on the Cover; the "
                + "range is that of all independent reports; Table_5 shows who says what. It is a range of reports, no "
                + "confidence interval."
        case .namedVictims:
            "The victims known by name are more than the figure used. They are a floor; the figure is flagged and not "
                + "raised silently."
        case .partyClaims: "What a party to the conflict says about its enemy is outside every total."
        case .stocksAndFlows:
            "A stock counts people at a date, a flow counts movements within a period, and one person may move several "
                + "times. They are never added, nor are stocks of different dates."
        case .runningTotal:
            "A running total counts since a day, here as last known. It is no figure of the period and contains "
                + "movements of earlier ones."
        case .lastKnown: "The last known value, older than the day asked for."
        case .notComparable: "The parts are of different days or rounds and are not added."
        case .insideNeeds:
            "Groups and regions are inside the figure of the country. Groups may overlap; they are never added to it, "
                + "nor to each other."
        case .residual: "What the published total has beyond the sum of its parts shown here, computed."
        case .computed: "Computed from parts, not published as such."
        case .partsAboveTotal: "The published parts exceed the published total; both are shown as published."
        case .acrossGroups: "This group cuts across the others and is no part of their sum."
        case .addedFloor: "One of the figures added gives only a lower bound; that bound was added."
        case .partialLow: "One of the figures added gives no lower bound."
        case .asPublished: "The published figure lies outside its own published bounds; it is shown as published."
        case .past:
            "Publishers' own series, as known on the issue day. They are never added to the events of the period, and "
                + "their scope and methods are their own."
        case .periods:
            "Each period as it is known on the issue day; figures of earlier ones may have changed since their own issue."
        case .moreGroups: "Ages, sexes and other groups within sectors stand in sheet data_needs."
        case .mapNumbers:
            "Shades show numbers of people, not shares of the population: where more people live, more may be darker."
        case .mapNoBorders:
            "There is no map: the store holds no borders of these areas. Import them with: bilan places import."
        case .mapNoFigures: "There is no map: no area has a figure of its own."
        case .mapNoLibrary:
            "The sheet of the map is left out: the library that draws it is not installed. The map stands beside this "
                + "file as SVG."
        case .revised:
            "[r] marks a figure that is another than in the last issue that printed it; Table_8 and sheet revisions give "
                + "both numbers and the reason."
        case .late: "Reported since the last issue about an earlier period; not in the figures of this period."
        }
    }
}
