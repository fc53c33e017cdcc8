import BilanModel

extension BriefingWords {
    static let english = BriefingWords(
        number: { "No. \($0), \($1.map { "revision \($0)" } ?? "draft"), \($2)" },
        period: "Period", status: "Status", dataAsOf: "Data as of", previous: "Previous",
        draft: "DRAFT, PROVISIONAL: figures may be revised, upwards or downwards",
        provisional: "PROVISIONAL: every figure may be revised, upwards or downwards",
        issueDay: { "\($0) (issue day)" },
        nothingBefore: { "\($0): no figure reported, so no change is given" },
        notCompared: "compared with no other period",
        before: { "\($0), as known at the same age: \($1)" },
        highlights: "HIGHLIGHTS", keyFigures: "KEY FIGURES",
        regions: { days, level in
            "KILLED AND INJURED BY \(level == 0 ? "COUNTRY" : "REGION") (\(days); \(level == 0 ? "code" : "P-code") order)"
        },
        needs: "PEOPLE IN NEED (groups and areas are inside the total, never added to it)",
        claims: "PARTY CLAIMS AND CONFLICTING REPORTS (outside every total)",
        late: "LATE REPORTS AND OTHER PERIODS", revisions: "REVISIONS", flags: "FLAGS", sources: "SOURCES",
        contact: "CONTACT", none: "None.", noRevisions: "None: no issue has been frozen before.", issue: .english,
        reporting: .english,
        year: "Year",
        pastYears: "Past years, from publishers’ own totals; never added to the period:",
        keyFigureHeads: ["Indicator", "Value", "Bound", "Flag", "Date", "Source"],
        regionHeads: ["Region", "Civilians", "Soldiers", "Killed", "Injured"],
        country: "Country", allCountries: "All countries", allCountriesAtLeast: "All countries, at least",
        needsHeads: ["", "Affected", "In need", "Targeted", "Reached", "Year", "Source"],
        conflictHeads: ["Figure", "Who says so", "Used", "Why"],
        sourceHeads: ["", "Document or dataset", "Known on", "Kind", "Grade"],
        ofWhom: { "of whom \($0)" }, immediateNeed: "in immediate need", total: { "\($0), total" },
        toDate: { "\($0) to date, \($1)" },
        regionNotKnown: "Region not known", notSeparable: { "\($0), not separable" },
        allRegions: "All regions", allRegionsAtLeast: "All regions, at least",
        scopeNote: { scope in
            switch scope {
            case .withoutAttackers: "Attackers are not counted here."
            case .allSides: "All sides and bystanders are counted."
            case .civilians: "Only civilians are counted."
            case .unknown: nil
            }
        },
        scopeTag: { scope in
            switch scope {
            case .withoutAttackers: "without attackers"
            case .allSides: "all sides"
            case .civilians: "civilians only"
            case .unknown: "scope not said"
            }
        },
        otherScopes: { "Counted in another way, and so under key figures and not in this table: \($0)." },
        notSeparableNote: "A toll given for several regions together is not divided between them.",
        trend: { periods, bars, least, most, last in
            "Killed per period, \(periods): \(bars) (least \(least), most \(most), last \(last))."
        },
        noTrend: { "No trend line is shown: fewer than \($0) periods have a figure." },
        unknownNote: "[x] is not zero: nobody gave a figure.", percentSign: "%",
        onDays: { days, isOneDay in isOneDay ? "on \(days)" : "from \(days)" },
        parts: { ", \($0)," }, allOfThem: { "all of them \($0)" }, accordingTo: { "according to \($0)" },
        nobodyNamed: "a source that is not named",
        provisionalToll: "The toll is provisional.", semicolon: "; ", sameEvent: { "In the same events, \($0)" },
        uncounted: { "\($0), \($1): no casualty figure is available." },
        change: { label, now, before, period, change, percent in
            "\(label): \(now), against \(before) in \(period) as known at the same age (\(change); \(percent))."
        },
        noCasualties: "No casualty figure was reported for the period.",
        named: { "\($0) named" }, fled: { "\($0) \($1)" }, asOf: { "as of \($0)" }, inMonth: { "as of \($0)" },
        inYear: { "in \($0)" }, moreThanYearBefore: { "\($0) more than a year earlier" },
        immediately: { "\($0) of them need assistance immediately" },
        conflictTitle: { place, day, measure, range in "\(place), \(day), \(measure): \(range) reported" },
        part: { token in
            switch token {
            case "best": ("best", "by policy")
            case "bound": ("range", "another origin")
            case "compatible": ("no", "agrees")
            case "floor_above": ("floor", "above best")
            case "floor": ("floor", "below best")
            case "rounding": ("no", "the document's own rounding")
            case "copy": ("no", "copy of one origin")
            case "unquantified": ("no", "no number")
            case "overruled": ("no", "decided otherwise")
            default: ("no", "outside totals")
            }
        },
        noConflicts: "Conflicting reports: none.", noClaims: "Party claims: none.",
        statement: { label, figure, name in "\(label): \(figure), according to \(name)." },
        flagMeanings: [
            ("[p]", "provisional"), ("[e]", "estimated, derived or inferred"),
            ("[u]", "unverified: a party's claim, or reports that exclude each other"),
            ("[r]", "revised"), ("[x]", "no figure reported: never read as zero"),
        ],
        primary: "primary", secondary: "secondary", series: "dataset",
        notVerified: "None of these documents was verified by us.",
        inferredDay: { "\($0) [e]" }, undated: "undated",
        inferredNote: "[e] Undated: the latest day that its own text proves.",
        nextIssue: { "Next issue \($0)" })
}
