import BilanLanguage
import BilanModel
import Testing

@Suite struct DateReaderTests {
    static let days: [(String, DateReader.Order, String)] = [
        ("2023-09-07", .iso, "2023-09-07"), ("2023-9-7", .iso, "2023-09-07"), ("2023/09/07", .dayFirst, "2023-09-07"),
        ("20230907", .iso, "2023-09-07"), ("05/26/2016 00:00:00", .monthFirst, "2016-05-26"),
        ("26/05/2016", .dayFirst, "2016-05-26"), ("31-12-2017", .dayFirst, "2017-12-31"),
        ("31.12.2017", .dayFirst, "2017-12-31"), ("1/2/2017", .dayFirst, "2017-02-01"),
        ("1/2/2017", .monthFirst, "2017-01-02"), ("17 November 2021", .iso, "2021-11-17"),
        ("17 novembre 2021", .iso, "2021-11-17"), ("November 17, 2021", .iso, "2021-11-17"),
        ("Nov 17, 2021", .iso, "2021-11-17"), ("17-Nov-2021", .iso, "2021-11-17"), ("17 nov. 2021", .iso, "2021-11-17"),
        ("1er mai 2022", .iso, "2022-05-01"), ("1ER MAI 2022", .iso, "2022-05-01"),
        ("le 1er août 2022", .iso, "2022-08-01"),
        ("2nd May 2022", .iso, "2022-05-02"), ("2021-Nov-17", .iso, "2021-11-17"),
        ("Saturday 9 September 2023", .iso, "2023-09-09"), ("Saturday, September 9, 2023", .iso, "2023-09-09"),
        ("samedi 9 septembre 2023", .iso, "2023-09-09"), ("sam. 9 sept. 2023", .iso, "2023-09-09"),
        ("mar. 5 mars 2024", .iso, "2024-03-05"), ("2023-11-06T11:00:00.000Z", .iso, "2023-11-06"),
        ("2023-11-06 23:30", .iso, "2023-11-06"), ("2023-11-06T23:30:00+02:00", .iso, "2023-11-06"),
        ("11/6/2023 1:05 PM", .monthFirst, "2023-11-06"), ("29 février 2024", .iso, "2024-02-29"),
        ("٢٠٢٣-٠٩-٠٧", .iso, "2023-09-07"),
    ]

    @Test(arguments: days) func day(_ text: String, _ order: DateReader.Order, _ expected: String) throws {
        let read = try #require(DateReader.read(text, order: order))
        #expect(read.day?.description == expected)
        #expect(read.hadTime == text.contains(":"))
    }

    @Test(
        arguments: [
            ("May 2022", "2022-05-01", "2022-05-31", PeriodType.month),
            ("février 2024", "2024-02-01", "2024-02-29", .month),
            ("2022-05", "2022-05-01", "2022-05-31", .month), ("05/2022", "2022-05-01", "2022-05-31", .month),
            ("2022", "2022-01-01", "2022-12-31", .year),
        ])
    func longer(_ text: String, _ first: String, _ last: String, _ precision: PeriodType) throws {
        let read = try #require(DateReader.read(text))
        #expect(read.days.lowerBound.description == first && read.days.upperBound.description == last)
        #expect(read.precision == precision && read.day == nil)
    }

    @Test(
        arguments: [
            "", "26/05/2016", "31/12/17", "2023-02-29", "2023-13-01", "30 février 2024", "17 Foo 2021", "2023-09-07x",
            "Sunday 9 September 2023", "foo 9 September 2023", "12", "123456", "0000-01-01", "2023-09-07T", "05 26 16",
            "May 2022 11:00", "11:00", "2023-09-07 11:0", "2023-09-07 99", "17 2021", "May", "Nov 17 2021 12 13 14 15",
        ])
    func refused(_ text: String) { #expect(DateReader.read(text, order: .iso) == nil) }

    @Test func anOrderIsNeverTurnedRound() {
        #expect(DateReader.read("05/26/2016", order: .dayFirst) == nil)
        #expect(DateReader.read("26/05/2016", order: .monthFirst) == nil)
    }

    @Test func serialsOfBothSystems() {
        #expect(DateReader.day(serial: 1)?.description == "1900-01-01")
        #expect(DateReader.day(serial: 59)?.description == "1900-02-28")
        #expect(DateReader.day(serial: 60) == nil)
        #expect(DateReader.day(serial: 61)?.description == "1900-03-01")
        #expect(DateReader.day(serial: 45_176.75)?.description == "2023-09-07")
        #expect(DateReader.day(serial: 43_714, .from1904)?.description == "2023-09-07")
        #expect(DateReader.day(serial: 0, .from1904)?.description == "1904-01-01")
        #expect(DateReader.day(serial: 2_958_465)?.description == "9999-12-31")
        for nonsense in [0, -1, 2_958_466, .infinity, .nan, 1e300] { #expect(DateReader.day(serial: nonsense) == nil) }
        #expect(DateReader.day(serial: 2_958_465, .from1904) == nil)
    }
}
