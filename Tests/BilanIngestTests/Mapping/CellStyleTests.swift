import BilanLanguage
import BilanModel
import Testing

@testable import BilanIngest

/// Cells as publishers write them: numbers and days in their styles.
@Suite struct CellStyleTests {
    /// Low, best and high as a word: `5-5-5`, `5-5-`; `?` for a cell that says that nothing is known.
    private func said(_ text: String, _ style: NumberStyle) -> String {
        guard let reading = style.read(text) else { return "unread" }
        guard let estimate = reading.figure?.estimate else { return "?" }
        return [estimate.low, estimate.best, estimate.high].map { $0?.description ?? "" }.joined(separator: "–")
    }

    @Test(arguments: [
        ("30000", "30000–30000–30000"), ("30,000", "30000–30000–30000"), ("30 000", "30000–30000–30000"),
        ("30\u{202F}000", "30000–30000–30000"), ("30.000", "30–30–30"), ("5089598.8", "5089598.8–5089598.8–5089598.8"),
        ("12.345", "12.345–12.345–12.345"), ("8,8 millions", "8800000–8800000–8800000"),
        ("1.2m", "1200000–1200000–1200000"), ("٣٠٬٠٠٠", "30000–30000–30000"), ("٤٢", "42–42–42"),
        ("~40", "36–40–44"), ("≥5", "5–5–"), ("<5", "––5"), ("dozens", "12–12–99"), ("N/A", "?"), ("-", "?"),
        ("*", "?"), ("Not available", "?"), ("nan", "?"), ("..", "?"), ("0", "0–0–0"), ("1.5E3", "1500–1500–1500"),
        ("2.5e-1", "0.25–0.25–0.25"), ("12 people and a dog", "unread"), ("E", "unread"), ("1E99", "unread"),
    ])
    func numbersOfPrograms(_ text: String, _ expected: String) {
        #expect(said(text, .machine) == expected)
    }

    @Test(arguments: [
        ("30.000", NumberStyle.Marks.any, "30000–30000–30000"), ("30.000", .french, "30000–30000–30000"),
        ("30.000", .english, "30–30–30"), ("8,8", .french, "8.8–8.8–8.8"), ("1.234,5", .french, "1234.5–1234.5–1234.5"),
        ("1,234.5", .english, "1234.5–1234.5–1234.5"), ("12.345", .any, "12345–12345–12345"),
        ("une trentaine", .french, "27–30–33"), ("dozens", .french, "unread"),
    ])
    func numbersOfPeople(_ text: String, _ marks: NumberStyle.Marks, _ expected: String) {
        #expect(said(text, NumberStyle(marks: marks)) == expected)
    }

    @Test func aSuppressedCountHasBoundsAndNoBest() {
        let style = NumberStyle(suppressed: 1...4)
        #expect(said("*", style) == "1––4")
        #expect(said("3", style) == "3–3–3")
        #expect(style.read("*")?.figure?.qualifier == .range)
    }

    @Test func columnsInThousandsAreMultiplied() {
        let style = NumberStyle(factor: 1000)
        #expect(said("8.8", style) == "8800–8800–8800")
        #expect(said("<5", style) == "––5000")
        #expect(style.read("2")?.figure?.value == Quantity(2000))
    }

    /// The days of a text with their precision: `2016-05-26 0`, `2022-05-01..2022-05-31 4`.
    private func days(_ text: String, _ style: DayStyle) -> String {
        guard let read = style.read(text) else { return "unread" }
        let (first, last) = (read.range.lowerBound, read.range.upperBound)
        return (first == last ? "\(first)" : "\(first)..\(last)") + " \(read.precision)"
    }

    @Test(arguments: [
        ("2016-05-26", DayStyle.iso, "2016-05-26 0"), ("2016-05-26T10:00:00", .iso, "2016-05-26 0"),
        ("2016-05-26 00:00:00.000", .iso, "2016-05-26 0"), ("05/26/2016 00:00:00", .monthFirst, "2016-05-26 0"),
        ("05/26/2016", .iso, "unread"), ("05/26/2016", .dayFirst, "unread"), ("26/05/2016", .dayFirst, "2016-05-26 0"),
        ("17 November 2021", .iso, "2021-11-17 0"), ("17 novembre 2021", .iso, "2021-11-17 0"),
        ("31-12-2017", .dayFirst, "2017-12-31 0"), ("31-12-2017", .monthFirst, "unread"),
        ("2022", .iso, "2022-01-01..2022-12-31 5"), ("2022-05", .iso, "2022-05-01..2022-05-31 4"),
        ("May 2022", .iso, "2022-05-01..2022-05-31 4"), ("mai 2022", .iso, "2022-05-01..2022-05-31 4"),
        ("2023-W36", .iso, "2023-09-04..2023-09-10 3"), ("42522", .iso, "unread"),
        ("42522", DayStyle(isSerial: true), "2016-06-01 0"), ("42522.75", DayStyle(isSerial: true), "2016-06-01 0"),
        ("2022", DayStyle(isSerial: true), "2022-01-01..2022-12-31 5"),
        ("2023-11-06T11:00:00.000Z", .iso, "2023-11-06 0"),
        ("2023-11-06T11:00:00.000Z", DayStyle(isLocalMidnight: true), "2023-11-07 0"),
        ("2023-12-31T23:00:00Z", DayStyle(isLocalMidnight: true), "2024-01-01 0"),
        ("2023-11-06T05:00:00Z", DayStyle(isLocalMidnight: true), "2023-11-06 0"),
        ("2023-11-06T00:00:00Z", DayStyle(isLocalMidnight: true), "2023-11-06 0"),
        ("2023-11-06", DayStyle(isLocalMidnight: true), "2023-11-06 0"), ("31/02/2020", .dayFirst, "unread"),
        ("soon", .iso, "unread"),
    ])
    func daysInTheirStyles(_ text: String, _ style: DayStyle, _ expected: String) {
        #expect(days(text, style) == expected)
    }
}
