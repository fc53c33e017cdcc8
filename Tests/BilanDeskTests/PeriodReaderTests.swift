import BilanModel
import Testing

@testable import BilanDesk

/// What a command line says of time, read against a given day.
@Suite("Periods on the command line") struct PeriodReaderDeterminismTests {
    /// Options and the days they mean: `--period`, `--last`, `--until`, `--known-by`, the running one as well.
    static let read: [(String?, String?, String?, String?, Bool, String, PeriodType?)] = [
        ("2023-W36", nil, nil, nil, false, "2023-09-04/2023-09-10", .week),
        ("2023-09-01/2023-09-07", nil, nil, nil, false, "2023-09-01/2023-09-07", nil),
        ("2004NovQ1", nil, nil, nil, false, "2003-11-01/2004-01-31", nil),
        ("2015SunW8", nil, nil, nil, false, "2015-02-22/2015-02-28", .epiweek),
        ("200403", nil, nil, nil, false, "2004-03-01/2004-03-31", .month),
        // 2023-09-10 is a Sunday: its ISO week ends with it and is complete.
        (nil, "12w", "2023-09-10", nil, false, "2023-06-19/2023-09-10", nil),
        (nil, "12w", "2023-09-09", nil, false, "2023-06-12/2023-09-03", nil),
        (nil, "12w", "2023-09-09", nil, true, "2023-06-12/2023-09-09", nil),
        (nil, "12w", "2023-09-10", nil, true, "2023-06-19/2023-09-10", nil),
        (nil, "1w", nil, "2023-09-12", false, "2023-09-04/2023-09-10", .week),
        (nil, "1W", "2023-09-12", "2024-01-01", false, "2023-09-04/2023-09-10", .week),
        (nil, "7d", "2023-09-12", nil, false, "2023-09-06/2023-09-12", nil),
        (nil, "3m", "2024-02-29", nil, false, "2023-12-01/2024-02-29", nil),
        (nil, "3m", "2024-02-28", nil, false, "2023-11-01/2024-01-31", nil),
        (nil, "2q", "2023-09-12", nil, false, "2023-01-01/2023-06-30", nil),
        (nil, "2y", "2023-09-12", nil, true, "2021-01-01/2023-09-12", nil),
        ("this-year", nil, "2023-09-12", nil, false, "2023-01-01/2023-09-12", .year),
        ("This-Month", nil, nil, "2023-09-12", false, "2023-09-01/2023-09-12", .month),
        ("this-week", nil, "2023-09-12", nil, false, "2023-09-11/2023-09-12", .week),
        ("previous-month", nil, "2024-03-31", nil, false, "2024-02-01/2024-02-29", .month),
        ("last-year", nil, "2023-12-31", nil, false, "2022-01-01/2022-12-31", .year),
        ("previous-week", nil, "2023-09-10", nil, false, "2023-08-28/2023-09-03", .week),
        ("last-satweek", nil, "2023-09-10", nil, false, "2023-09-02/2023-09-08", .satweek),
        ("previous-quarter", nil, "2024-01-01", nil, false, "2023-10-01/2023-12-31", .quarter),
        ("previous-dekad", nil, "2024-03-01", nil, false, "2024-02-21/2024-02-29", .dekad),
        ("this-half", nil, "2023-09-12", nil, false, "2023-07-01/2023-09-12", .half),
    ]

    @Test("means these days", arguments: read.indices)
    func means(index: Int) throws {
        let (period, last, until, knownBy, current, days, type) = Self.read[index]
        let reader = PeriodReader(period: period, last: last, until: until, knownBy: knownBy, includesCurrent: current)
        let span = try #require(try reader.span())
        #expect("\(span.days.lowerBound)/\(span.days.upperBound)" == days)
        #expect(span.type == type)
    }

    @Test("a week is of the kind the table is made by")
    func weeks() throws {
        let reader = PeriodReader(last: "2w", until: "2023-09-09", week: .epiweek)
        #expect(try reader.span()?.description == "2023-08-27/2023-09-09")
        #expect(
            try PeriodReader(period: "last-week", until: "2023-09-09", week: .wedweek).span()?.description
                == "2023-WedW35")
        #expect(try PeriodReader().span() == nil)
    }

    /// Options, and a part of what refuses them.
    static let refused: [(PeriodReader, String)] = [
        (
            PeriodReader(period: "previous-week"),
            "--period previous-week needs a day: add --until DATE (or --until today)"
        ),
        (PeriodReader(last: "12w"), "--last 12w needs a day"),
        (PeriodReader(period: "2023", last: "12w", until: "2023-09-12"), "give --period or --last, not both"),
        (PeriodReader(last: "12", until: "2023-09-12"), "write a number and d, w, m, q or y, such as 12w"),
        (PeriodReader(last: "0w", until: "2023-09-12"), "--last \"0w\" cannot be read"),
        (PeriodReader(last: "-1w", until: "2023-09-12"), "--last \"-1w\" cannot be read"),
        (PeriodReader(last: "12345d", until: "2023-09-12"), "cannot be read"),
        (PeriodReader(last: "", until: "2023-09-12"), "cannot be read"),
        (PeriodReader(last: "9999y", until: "2023-09-12"), "before the calendar begins"),
        (PeriodReader(last: "12w", until: "yesterday"), "--until \"yesterday\" is no day; write it as 2023-09-07"),
        (
            PeriodReader(last: "12w", knownBy: "today"),
            "--known-by takes a day such as 2023-09-07; only --until takes today"
        ),
        (
            PeriodReader(period: "2023", until: "2023-09-12"),
            "--until 2023-09-12 goes with --last 12w, or with --period"
        ),
        (PeriodReader(until: "2023-09-12"), "--until 2023-09-12 goes with"),
        (PeriodReader(period: "2023", includesCurrent: true), "--include-current goes with --last"),
        (PeriodReader(period: "this-fortnight", until: "2023-09-12"), "goes with --last"),
        (PeriodReader(period: "this-fortnight"), "\"this-fortnight\" is no period; write 2023-W36"),
        (PeriodReader(period: "2023-09-07/2023-09-01"), "is no period"),
        (PeriodReader(period: "DTM-R72"), "DTM-R72 is a reporting round, which bilan query"),
    ]

    @Test("is refused with what is allowed", arguments: refused.indices)
    func refuses(index: Int) {
        let (reader, words) = Self.refused[index]
        do throws(DeskFailure) {
            let span = try reader.span()
            Issue.record("was read as \(String(describing: span)): \(words)")
        } catch {
            #expect(error.kind == .usage)
            #expect(error.description.contains(words), "\(error.description)")
        }
    }

    @Test("every list of periods names each kind, its DHIS2 name and its longest length")
    func list() {
        let list = Desk.list(builtIn: .periods)
        #expect(list.columns == ["type", "example", "dhis2_example", "dhis2_type", "longest_days"])
        #expect(list.rows.map { $0[0] } == PeriodType.tokens)
        #expect(list.rows.contains(["epiweek", "2023-E36", "2023SunW36", "WeeklySunday", "7"]))
        #expect(list.rows.contains(["dekad", "2023-09-D1", "", "", "11"]))
        #expect(list.rows.allSatisfy { Period($0[1])?.type.token == $0[0] })
    }
}
