import BilanModel
import Testing

@Suite("Calendar dates")
struct CalendarDateDeterminismTests {
    /// The calendar counted off day by day, independently of the formula.
    @Test func everyDayOfTwoCenturiesRoundTrips() throws {
        var expected = try #require(CalendarDate(year: 1900, month: 1, day: 1))
        #expect(expected.day == -25_567)
        var weekday = 1
        for year in 1900...2100 {
            for month in 1...12 {
                let leap = year == 2000 || (year % 4 == 0 && year % 100 != 0)
                let length = month == 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
                for day in 1...length {
                    let date = CalendarDate(year: year, month: month, day: day)
                    guard date == expected, expected.parts == (year, month, day), expected.year == year,
                        expected.weekday == weekday, CalendarDate(expected.description) == expected
                    else {
                        Issue.record("\(year)-\(month)-\(day) became \(expected) on weekday \(expected.weekday)")
                        return
                    }
                    expected = expected + 1
                    weekday = weekday % 7 + 1
                }
                #expect(CalendarDate(year: year, month: month, day: length + 1) == nil)
            }
        }
    }

    @Test(arguments: [
        ("1970-01-01", 4), ("2023-09-07", 4), ("2024-09-17", 2), ("2025-07-01", 2), ("2000-02-29", 2),
        ("1900-01-01", 1), ("2100-12-31", 5), ("0001-01-01", 1),
    ])
    func weekdays(text: String, weekday: Int) {
        #expect(CalendarDate(text)?.weekday == weekday)
    }

    @Test(arguments: [
        "2023-02-29", "1900-02-29", "2100-02-29", "2023-13-01", "2023-00-10", "2023-04-31", "2023-09-00", "0000-01-01",
        "2023-9-7", "2023/09/07", "20230907", "2023-09-07 ", "2023-09-07T00:00", "+023-09-07", "２０２３-09-07", "",
        "-023-09-07",
    ])
    func refuses(text: String) {
        #expect(CalendarDate(text) == nil)
    }

    @Test func distanceAndOrder() throws {
        let leapDay = try #require(CalendarDate("2024-02-29"))
        #expect(leapDay - 366 == CalendarDate("2023-02-28"))
        #expect(leapDay + 366 == CalendarDate("2025-03-01"))
        #expect((leapDay + 100) - leapDay == 100)
        #expect(leapDay < leapDay + 1)
        #expect(CalendarDate(day: 0).description == "1970-01-01")
        #expect(CalendarDate("0999-12-31")?.description == "0999-12-31")
    }
}
