import BilanAnalytics
import BilanModel
import BilanTestSupport
import Testing

/// Which dataset answers, and which are set beside it.
@Suite struct TallyLeadTests {
    private var threeLeads: ColumnsBuilder {
        var said = ColumnsBuilder()
        said.dataset("ged", .events)
        said.dataset("yearly", .series)
        said.say(Measures.killed, .exactly(64), on: "2023-09-07", dataset: "sheet")
        said.say(Measures.killed, .exactly(100), on: "2023-01-01", until: "2023-12-31", dataset: "yearly")
        said.say(Measures.killed, .exactly(70), on: "2023-09-07", dataset: "ged")
        return said
    }

    @Test func eventsLeadOverSeriesOverClaims() throws {
        let answer = try ask(threeLeads, Measures.killed)
        #expect(answer.rows == ["70"])
        #expect(answer.besides == [Measures.killed.id: ["claims", "yearly"]])
    }

    @Test func aYearlySeriesDoesNotLeadAWeeklyQuestion() throws {
        var said = ColumnsBuilder()
        said.dataset("yearly", .series)
        said.say(Measures.killed, .exactly(100), on: "2023-01-01", until: "2023-12-31", dataset: "yearly")
        said.say(Measures.killed, .exactly(64), on: "2023-09-07", dataset: "sheet")
        #expect(try ask(said, Measures.killed) { $0.periods = .week }.rows == ["2023-W36 64"])
        #expect(try ask(said, Measures.killed) { $0.periods = .year }.rows == ["2023 100"])
        let week = try ask(said, Measures.killed) {
            $0.days = Period("2023-W36")?.days
            $0.daysType = .week
        }
        #expect(week.rows == ["64"])
    }

    @Test func aLoneYearlySeriesIsNotAllocatedToWeeks() throws {
        var said = ColumnsBuilder()
        said.dataset("yearly", .series)
        said.say(Measures.killed, .exactly(100), on: "2023-01-01", until: "2023-12-31", dataset: "yearly")
        #expect(try ask(said, Measures.killed) { $0.periods = .week }.rows == ["not_allocated 100"])
    }

    @Test func eachCountryAndYearHasItsOwnLead() throws {
        var said = threeLeads
        said.say(Measures.killed, .exactly(3), at: "BFA", on: "2023-09-07", dataset: "sheet")
        said.say(Measures.killed, .exactly(5), on: "2024-09-07", dataset: "sheet")
        #expect(
            try ask(said, Measures.killed, levels: [0]) { $0.periods = .year }.rows == [
                "BFA Burkina Faso 2023 3", "MLI Mali 2023 70", "MLI Mali 2024 5",
            ])
    }

    @Test func theStoresOrderOfLeads() throws {
        var said = threeLeads
        said.dataset("yearly", .series, leadRank: 1)
        #expect(try ask(said, Measures.killed).rows == ["100"])
    }
}
