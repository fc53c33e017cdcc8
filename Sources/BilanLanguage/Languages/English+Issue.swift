extension IssueWords {
    static let english = IssueWords(
        audience: "Audience",
        readers: { token in
            switch token {
            case "public": "public"
            case "partners": "partners; not for publication"
            default: "internal; not to leave the organisation"
            }
        },
        issuedOn: "Issued", clearedBy: "Cleared by", embargo: "Embargo", replaces: "Replaces",
        until: { day, time in "not to be passed on before \(day), \(time) UTC" },
        named: { period, revision, day in "\(period), revision \(revision) (data as of \(day))" },
        withdrawn: { "\($0), withdrawn" }, and: " and ",
        noneSince: { "None since \($0)." }, firstIssue: "None: first issue.",
        changedSince: { "Figures that have changed since \($0):" },
        changed: { label, now, was, why in
            "\(label): \(now ?? "no longer given"), \(was.map { "previously " + $0 } ?? "previously no figure") (\(why))."
        },
        why: { token in
            switch token {
            case "new_claim": "a new report"
            case "corrected": "a source has corrected its figure"
            case "withdrawn": "a report was withdrawn"
            case "recoded": "another place, day or category"
            case "decision": "an analyst's decision"
            case "joined": "events joined or held apart"
            case "lead": "another dataset leads"
            case "policy": "another rule for conflicting reports"
            default: "the same reports, weighed anew"
            }
        },
        more: { count, sheet in
            count == 1
                ? "1 more stands in sheet \(sheet) of the workbook."
                : "\(count) more stand in sheet \(sheet) of the workbook."
        },
        draft: "DRAFT", provisional: "PROVISIONAL", embargoed: { "EMBARGO until \($0)" },
        noCasualties: "no casualty figure")
}
