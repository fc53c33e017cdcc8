import BilanAnalytics
import BilanModel
import BilanTestSupport
import Testing

/// Days with events, means, shares and coverage beside cells.
@Suite struct CellMeasureTests {
    private func values(
        _ said: ColumnsBuilder, _ measure: CellMeasure, _ of: Measure = Measures.killed, levels: [Int] = [],
        _ more: (inout Question) -> Void = { _ in }
    ) throws -> [String] {
        let reply = try ask(said, of, levels: levels, more)
        var measurer = CellMeasurer(reply.answer, reply.question, said.columns, SmallMali.gazetteer)
        return reply.cells.map { cell in
            measurer.values(of: measure, cell).map { $0?.description ?? "-" }.joined(separator: "/")
        }
    }

    private var tolls: ColumnsBuilder {
        var said = ColumnsBuilder()
        said.say(Measures.killed, .exactly(10), at: "ML0603", on: "2023-09-07")
        said.say(Measures.killed, .exactly(5), at: "ML0605", on: "2023-09-07")
        said.say(Measures.killed, .exactly(2), at: "ML07", on: "2023-09-09", until: "2023-09-12")
        said.say(Measures.killed, .unquantified, at: "ML07", on: "2023-09-08")
        return said
    }

    @Test func daysOfEventsKnownToTheDay() throws {
        #expect(try values(tolls, .days) == ["2"])
        #expect(try values(tolls, .days, levels: [1]) == ["1", "1"])
    }

    @Test func meansOfEventsWithANumber() throws {
        #expect(try values(tolls, .mean) == ["5.667"])
        #expect(try values(tolls, .mean, levels: [1]) == ["7.5", "2"])
    }

    @Test func sharesOfTheTotal() throws {
        #expect(try values(tolls, .share, levels: [1]) == ["88.235", "11.765"])
        #expect(try values(tolls, .share) == ["100"])
        var none = ColumnsBuilder()
        none.say(Measures.killed, .exactly(0), on: "2023-09-07")
        #expect(try values(none, .share) == ["-"], "of nought there is no share")
    }

    @Test func viewsAcrossHaveTheirShareOfTheTotal() throws {
        var said = tolls
        said.say(Measures.killed, .exactly(4), group: Group(sex: .female), at: "ML0603", on: "2023-09-07")
        said.tell("event 0", category: "", actors: ["army"])
        #expect(try values(said, .share) { $0.breakdowns = [.actor] } == ["100", "47.619"])
    }

    @Test func areasThatReport() throws {
        #expect(
            try values(tolls, .coverage, levels: [1]) == ["2/2/-/-", "0/2/-/-"], "Gao reports, none of its cercles does"
        )
        let mali = SmallMali.place("MLI")
        #expect(try values(tolls, .coverage) { $0.within = mali } == ["2/6/-/-"])
        #expect(try values(tolls, .coverage) == ["-/-/-/-"], "without a place there is nothing to count")
    }

    @Test func stocksHaveASharePerPeriodAndNoDays() throws {
        var said = ColumnsBuilder()
        said.dataset("dtm", .rounds)
        for (place, count, day) in [("ML06", 30, "2023-03-31"), ("ML07", 10, "2023-03-31"), ("ML06", 50, "2023-04-30")]
        {
            said.say(Measures.idps, .exactly(count), at: place, on: day, by: "iom", dataset: "dtm")
        }
        let days = CalendarDate.of("2023-03-01")...CalendarDate.of("2023-04-30")
        let shares = try values(said, .share, Measures.idps, levels: [1]) { ($0.periods, $0.days) = (.month, days) }
        #expect(shares == ["75", "-", "25", "-"], "in April the two are of different days")
        #expect(try values(said, .days, Measures.idps) == ["-"])
        #expect(try values(said, .mean, Measures.idps) == ["-"])
    }
}
