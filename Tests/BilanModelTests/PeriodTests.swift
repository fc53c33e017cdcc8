import BilanModel
import Testing

@Suite("Periods")
struct PeriodDeterminismTests {
    static let first = CalendarDate(year: 1900, month: 1, day: 1) ?? CalendarDate(day: 0)
    static let last = CalendarDate(year: 2100, month: 12, day: 31) ?? CalendarDate(day: 0)

    /// Day by day: the same period until its last day, then the next one; no gap, no overlap.
    @Test("every day of two centuries lies in exactly one period", arguments: PeriodType.allCases)
    func partition(type: PeriodType) {
        var period = Period(type, containing: Self.first)
        var lengths: Set<Int> = []
        for day in Self.first.day...Self.last.day {
            let date = CalendarDate(day: day)
            if date > period.end {
                let next = period.advanced(by: 1)
                #expect(next.start == period.end + 1)
                period = next
            }
            guard period.days.contains(date), Period(type, containing: date) == period else {
                Issue.record("\(date) lies in \(Period(type, containing: date)), not in \(period)")
                return
            }
            lengths.insert(period.end - period.start + 1)
        }
        #expect(lengths.max() == type.longest)
    }

    @Test("codes read back as written", arguments: PeriodType.allCases)
    func codes(type: PeriodType) {
        let range = Period(type, containing: Self.first).index...Period(type, containing: Self.last).index
        var seen: Set<String> = []
        for index in range {
            let period = Period(type, index: index)
            guard Period(period.description) == period, Period(period.description.lowercased()) == period else {
                Issue.record("\(period) reads as \(String(describing: Period(period.description)))")
                return
            }
            seen.insert(period.description)
        }
        #expect(seen.count == range.count)
    }

    @Test("known days", arguments: vectors)
    func known(day: String, code: String) throws {
        let date = try #require(CalendarDate(day))
        let period = try #require(Period(code))
        #expect(Period(period.type, containing: date) == period)
        #expect(Period(period.type, containing: date).description == code)
    }

    static let vectors = [
        ("2023-09-08", "2023-W36"), ("2023-09-08", "2023-E36"), ("2023-09-08", "2023-SatW36"),
        ("2023-09-09", "2023-W36"), ("2023-09-09", "2023-E36"), ("2023-09-09", "2023-SatW37"),
        ("2023-09-10", "2023-W36"), ("2023-09-10", "2023-E37"), ("2023-09-10", "2023-SatW37"),
        ("2025-07-01", "2025-W27"), ("2025-07-01", "2025-E27"), ("2025-07-01", "2025-SatW26"),
        ("2024-12-30", "2025-W01"), ("2024-12-30", "2025-E01"), ("2024-12-30", "2024-SatW53"),
        ("2023-01-01", "2022-W52"), ("2023-01-01", "2023-E01"), ("2023-01-01", "2023-SatW01"),
        ("2019-12-31", "2020-W01"), ("2019-12-31", "2020-E01"), ("2019-12-31", "2019-SatW53"),
        ("2021-01-01", "2020-W53"), ("2021-01-01", "2020-E53"), ("2021-01-01", "2021-WedW01"),
        ("2025-12-28", "2025-W52"), ("2025-12-28", "2025-E53"),
        ("2026-01-01", "2026-W01"), ("2026-01-01", "2025-E53"),
        ("2026-12-28", "2026-W53"), ("2026-12-28", "2026-E52"),
        ("2027-01-03", "2026-W53"), ("2027-01-03", "2027-E01"),
        ("2024-09-17", "2024-W38"), ("2024-09-17", "2024-09"), ("2024-09-17", "2024-Q3"), ("2024-09-17", "2024-H2"),
        ("2024-09-17", "2024"), ("2024-02-29", "2024-02-D3"), ("2023-09-10", "2023-09-D1"),
        ("2023-09-11", "2023-09-D2"), ("2023-01-31", "2023-01-D3"),
    ]

    @Test(
        "years with 53 weeks",
        arguments: [
            (PeriodType.week, [2009, 2015, 2020, 2026, 2032, 2037]),
            (PeriodType.epiweek, [2008, 2014, 2020, 2025, 2031, 2036]),
        ])
    func longYears(type: PeriodType, years: [Int]) {
        let letter = type == .week ? "W" : "E"
        let long = (2005...2037).filter { Period("\($0)-\(letter)53") != nil }
        #expect(long == years)
    }

    @Test(
        "weeks start on their day",
        arguments: [
            ("2023-W36", "2023-09-04", "2023-09-10"), ("2023-E36", "2023-09-03", "2023-09-09"),
            ("2023-SatW36", "2023-09-02", "2023-09-08"), ("2019-W06", "2019-02-04", "2019-02-10"),
            ("2018-W27", "2018-07-02", "2018-07-08"), ("2018-W30", "2018-07-23", "2018-07-29"),
            ("2024-02", "2024-02-01", "2024-02-29"), ("2023-Q4", "2023-10-01", "2023-12-31"),
            ("2023-H2", "2023-07-01", "2023-12-31"), ("2023-02-D3", "2023-02-21", "2023-02-28"),
            ("1969-W52", "1969-12-22", "1969-12-28"), ("2023", "2023-01-01", "2023-12-31"),
            ("2023-TueW36", "2023-09-05", "2023-09-11"), ("2023-WedW36", "2023-09-06", "2023-09-12"),
            ("2023-ThuW36", "2023-08-31", "2023-09-06"), ("2023-FriW36", "2023-09-01", "2023-09-07"),
            ("2023-SunW36", "2023-09-03", "2023-09-09"), ("2015-WedW05", "2015-01-28", "2015-02-03"),
        ])
    func bounds(code: String, start: String, end: String) throws {
        let period = try #require(Period(code))
        #expect(period.start.description == start)
        #expect(period.end.description == end)
    }

    @Test(
        "other ways of writing",
        arguments: [
            ("2023W36", "2023-W36"), ("202309", "2023-09"), ("2023w6", "2023-W06"), ("2023-satw36", "2023-SatW36"),
            ("2023q3", "2023-Q3"), ("2023-SunW36", "2023-E36"), ("2023SunW6", "2023-E06"), ("2015WedW5", "2015-WedW05"),
        ])
    func basicForms(text: String, code: String) {
        #expect(Period(text)?.description == code)
    }

    @Test(
        "what is no period",
        arguments: [
            "2023-W53", "2023-W00", "2023-13", "2023-00", "2023-Q5", "2023-Q0", "2023-H3", "2023-09-D4", "2023-02-29",
            "2023-E53", "2023-9", "2023-", "2023-W", "W36", "23-W36", "0000", "", "2023-W36-1", "2023--09", "2023-X1",
            "2023-09-", "2023-W036", "2023-Q01", "202309-07", "20230907", "2023-09-D01", "2023-W+6", "2023-W٣٦",
            "99999", "2023-MonW36", "2023-XW36", "2023-SunW54", "2023-DW1", "2023-WW1",
        ])
    func refuses(text: String) {
        #expect(Period(text) == nil)
    }

    @Test func orderWithinAKind() {
        #expect(Period(.week, index: 3) < Period(.week, index: 4))
        #expect(Period(.week, index: 9) < Period(.month, index: 1))
        #expect(Period(.wedweek, index: 9) < Period(.dekad, index: 1), "the finer kind first, whenever it was added")
    }

    /// Raw values are in stores: a kind keeps its own for ever.
    @Test func numbersOfKindsNeverChange() {
        let expected: [PeriodType: UInt8] = [
            .day: 0, .week: 1, .epiweek: 2, .satweek: 3, .dekad: 4, .month: 5, .quarter: 6, .half: 7, .year: 8,
            .tueweek: 9, .wedweek: 10, .thuweek: 11, .friweek: 12,
        ]
        #expect(Dictionary(uniqueKeysWithValues: PeriodType.allCases.map { ($0, $0.rawValue) }) == expected)
    }

    @Test("weeks start on each day of the week, once", arguments: PeriodType.allCases.filter(\.isWeek))
    func weekdays(type: PeriodType) {
        #expect(PeriodType.allCases.count { $0.firstWeekday == type.firstWeekday } == 1)
        let week = Period(type, containing: Self.first)
        #expect(week.start.weekday == type.firstWeekday)
        #expect(week.weekNumber?.year == (week.start + 3).year)
    }

    @Test("weeks of a year run from 1 without a gap", arguments: PeriodType.allCases.filter(\.isWeek))
    func numbering(type: PeriodType) throws {
        var before = try #require(Period(type, containing: Self.first).weekNumber)
        for index in (Period(type, containing: Self.first).index + 1)...Period(type, containing: Self.last).index {
            let number = try #require(Period(type, index: index).weekNumber)
            let isNext = number == (before.year, before.week + 1)
            let isNewYear = number == (before.year + 1, 1) && before.week >= 52
            #expect(isNext || isNewYear)
            #expect(number.week <= 53)
            before = number
        }
    }
}
