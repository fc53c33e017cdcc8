extension ReportingWords {
    static let english = ReportingWords(
        reported: { count, expected in
            if expected == 1 {
                return count == 1
                    ? "The one partner expected to report did." : "The one partner expected did not report."
            }
            if count == 0 { return "None of the \(expected) partners expected reported." }
            return count == expected
                ? "All \(expected) partners expected reported." : "\(count) of \(expected) partners expected reported."
        },
        silent: { "No report came from \($0)." }, nothing: { "Partners have nothing to report for \($0)." },
        zero: "a partner, or the publisher, reported that there was nothing",
        nobody: { noneInjured in
            noneInjured
                ? "Nobody was killed or injured in the period, according to the partners that report."
                : "Nobody was killed in the period, according to the partners that report."
        },
        nothingInParts: {
            "No casualty figure was reported for the period; partners have nothing to report for \($0)."
        },
        nobodyShort: "nobody reported killed")
}
