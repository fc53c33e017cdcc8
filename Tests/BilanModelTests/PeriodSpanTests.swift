import BilanModel
import Testing

@Suite("Spans of days, and rounds")
struct PeriodSpanDeterminismTests {
    @Test(
        "written as read",
        arguments: [
            ("2023-09-01/2023-09-07", 7, nil), ("2023-09-07/2023-09-07", 1, nil), ("2023-12-25/2024-01-07", 14, nil),
            ("2023-W36", 7, PeriodType.week), ("2023-02", 31, .month), ("2023", 366, .year), ("2023-09-07", 1, .day),
            ("2023-WedW36", 7, .wedweek),
        ])
    func codes(code: String, longest: Int, type: PeriodType?) throws {
        let span = try #require(PeriodSpan(code))
        #expect(span.description == code)
        #expect(span.longest == longest)
        #expect(span.type == type)
    }

    @Test func aPartOfAPeriodIsWrittenByItsDays() throws {
        let days = try #require(PeriodSpan("2023-01-01/2023-09-10")).days
        #expect(PeriodSpan(days: days, type: .year).description == "2023-01-01/2023-09-10")
    }

    @Test(
        "what is no span",
        arguments: [
            "2023-09-07/2023-09-01", "2023-09-01/", "/2023-09-01", "2023-09-01/2023-09-02/2023-09-03",
            "2023-W36/2023-W37",
            "2023-09-01..2023-09-07", "2023-02-29/2023-03-01", "DTM-R72", "", "/",
        ])
    func refuses(text: String) {
        #expect(PeriodSpan(text) == nil)
    }

    @Test("rounds", arguments: [("DTM-R72", "DTM", 72), ("dtm-r1", "DTM", 1), ("DTM-MLI-R003", "DTM-MLI", 3)])
    func rounds(text: String, dataset: String, number: Int) throws {
        let round = try #require(RoundReference(text))
        #expect(round == RoundReference(dataset: dataset, number: number))
        #expect(RoundReference(round.description) == round)
    }

    @Test(
        "what is no round",
        arguments: [
            "R72", "-R72", "DTM-72", "DTM-R", "DTM-R0", "2023-R7", "DTM R72", "DTM--R7", "DTM-R7x", "DTM_-R7", "",
        ])
    func noRound(text: String) {
        #expect(RoundReference(text) == nil)
    }
}
