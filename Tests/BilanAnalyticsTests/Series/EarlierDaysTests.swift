import BilanModel
import BilanTestSupport
import Testing

@testable import BilanAnalytics

/// What a period, days or a day are compared with.
@Suite struct EarlierDaysTests {
    @Test(
        "periods",
        arguments: [
            ("2023-W36", Earlier.previous, "2023-W35"), ("2023-W01", .previous, "2022-W52"),
            ("2023-01", .previous, "2022-12"), ("2023-W36", .lastYear, "2022-W36"),
            // 2026 has a week 53, 2025 has none.
            ("2026-W53", .lastYear, nil), ("2021-W01", .lastYear, "2020-W01"), ("2023-E36", .lastYear, "2022-E36"),
            ("2023-SatW36", .lastYear, "2022-SatW36"), ("2024-02-29", .lastYear, nil),
            ("2024-03-01", .lastYear, "2023-03-01"), ("2023-09-D3", .lastYear, "2022-09-D3"),
            ("2023-Q3", .lastYear, "2022-Q3"), ("2023-H1", .lastYear, "2022-H1"), ("2023", .lastYear, "2022"),
            ("2023-W36", .baseline(CalendarDate.of("2023-01-05")), "2023-W01"),
            ("2023-09", .baseline(CalendarDate.of("2022-02-28")), "2022-02"),
        ] as [(String, Earlier, String?)])
    func periods(code: String, earlier: Earlier, expected: String?) throws {
        let period = try #require(Period(code))
        #expect(earlier.period(for: period)?.description == expected)
    }

    @Test(
        "days",
        arguments: [
            ("2023-09-01/2023-09-10", nil, Earlier.previous, "2023-08-22/2023-08-31"),
            ("2023-09-01/2023-09-10", nil, .lastYear, "2022-09-01/2022-09-10"),
            ("2024-02-29/2024-03-02", nil, .lastYear, nil),
            ("2023-09-01/2023-09-10", nil, .baseline(CalendarDate.of("2023-01-01")), "2023-01-01/2023-01-10"),
            ("2023-09-04/2023-09-10", .week, .previous, "2023-08-28/2023-09-03"),
            // Twelve weeks are compared with the twelve before, February with the whole of January.
            ("2023-06-19/2023-09-10", .week, .previous, "2023-03-27/2023-06-18"),
            ("2023-02-01/2023-02-28", .month, .previous, "2023-01-01/2023-01-31"),
            ("2024-02-01/2024-02-29", .month, .lastYear, "2023-02-01/2023-02-28"),
            // A month that is running, with as many days of the one before.
            ("2023-03-01/2023-03-10", .month, .previous, "2023-02-01/2023-02-10"),
        ] as [(String, PeriodType?, Earlier, String?)])
    func days(span: String, type: PeriodType?, earlier: Earlier, expected: String?) throws {
        let days = try #require(PeriodSpan(span)).days
        #expect(earlier.days(for: days, type: type).map { "\($0.lowerBound)/\($0.upperBound)" } == expected)
    }
}
