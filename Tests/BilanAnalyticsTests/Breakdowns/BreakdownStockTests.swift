import BilanAnalytics
import BilanModel
import BilanTestSupport
import Testing

/// Stocks by sector, sex and phase.
@Suite struct BreakdownStockTests {
    private func needs(_ values: [(String, Group, Int)], _ measure: Measure = Measures.inNeed) -> ColumnsBuilder {
        var said = ColumnsBuilder()
        for (place, group, count) in values {
            said.say(measure, .exactly(count), group: group, at: place, on: "2024-01-01", validTo: "2024-12-31")
        }
        return said
    }

    private func rows(
        _ said: ColumnsBuilder, _ measure: Measure = Measures.inNeed, levels: [Int] = [], by breakdowns: Breakdown...
    ) throws -> [String] {
        try ask(said, measure, levels: levels) { $0.breakdowns = breakdowns }.partRows
    }

    @Test func sectorsOverlap() throws {
        let said = needs([
            ("ML06", .all, 100), ("ML06", Group(sector: "FSC"), 80), ("ML06", Group(sector: "PRO-CPN"), 60),
            ("ML07", .all, 50), ("ML07", Group(sector: "FSC"), 40),
        ])
        #expect(
            try rows(said, by: .sector) == ["all 150 derived", "fsc 120 derived of_whom", "pro_cpn 60 derived of_whom"])
        #expect(
            try rows(said, levels: [1], by: .sector) == [
                "all ML06 Tombouctou 100", "fsc ML06 Tombouctou 80 of_whom", "pro_cpn ML06 Tombouctou 60 of_whom",
                "all ML07 Gao 50", "fsc ML07 Gao 40 of_whom",
            ])
    }

    @Test func aSectorAboveTheOverallIsFlagged() throws {
        let said = needs([("ML06", .all, 100), ("ML06", Group(sector: "FSC"), 130)])
        #expect(
            try rows(said, by: .sector) == [
                "all 100 derived sector_above_total", "fsc 130 derived of_whom sector_above_total",
            ])
        #expect(
            try rows(said) == [" 100 derived sector_above_total"], "whoever asks for the total alone is told as well")
    }

    @Test func sexesOfAStockMakeItsTotal() throws {
        let said = needs([
            ("MLI", .all, 100), ("MLI", Group(sex: .female), 55), ("MLI", Group(sex: .male), 40),
        ])
        #expect(try rows(said, by: .sex) == ["female 55", "male 40", "not_allocated 5 derived residual"])
    }

    @Test func sexesOfSectors() throws {
        let said = needs([
            ("MLI", .all, 100), ("MLI", Group(sector: "FSC"), 60), ("MLI", Group(sex: .female, sector: "FSC"), 35),
        ])
        #expect(
            try rows(said, by: .sector, .sex) == [
                "all/not_allocated 100", "fsc/female 35 of_whom", "fsc/not_allocated 25 derived of_whom residual",
            ])
    }

    @Test func partsOfAnotherRoundAreNoParts() throws {
        var said = needs([("MLI", .all, 100)])
        said.say(Measures.inNeed, .exactly(30), group: Group(sex: .female), on: "2024-03-01")
        let reply = try ask(said, Measures.inNeed) {
            $0.breakdowns = [.sex]
            $0.on = CalendarDate.of("2024-06-30")
        }
        #expect(reply.partRows == ["female 30 last_known of_whom", "not_allocated 100"])
    }

    @Test func phasesBelowThreeAreOutsideTheTotal() throws {
        let phases = [(1, 500), (2, 200), (3, 90), (4, 8), (5, 2)].map { ("MLI", Group(phase: UInt8($0)), $1) }
        let published = needs([("MLI", .all, 100)] + phases, Measures.foodInsecure)
        #expect(
            try rows(published, Measures.foodInsecure, by: .phase) == [
                "1 500 of_whom outside_total", "2 200 of_whom outside_total", "3 90", "4 8", "5 2",
            ])
        let other = needs([("MLI", .all, 120)] + phases, Measures.foodInsecure)
        #expect(try rows(other, Measures.foodInsecure).last == " 120 phases_differ")
    }

    @Test func onlyEventsHaveActors() throws {
        let said = needs([("MLI", .all, 100)])
        #expect(throws: QuestionError.onlyEventsHave(measure: "in_need", dimension: "actor")) {
            try rows(said, by: .actor)
        }
    }

    @Test func whatAGroupAlreadySays() throws {
        let said = needs([("MLI", Group(sex: .female), 100)])
        #expect(throws: QuestionError.groupSays(group: "female", dimension: "sex")) {
            try ask(said, Measures.inNeed) { ($0.breakdowns, $0.group) = ([.sex], "female") }
        }
        #expect(throws: QuestionError.groupHasDimension(dimension: "sex")) {
            try ask(said, Measures.inNeed) { ($0.breakdowns, $0.byGroup) = ([.sex], true) }
        }
    }

    @Test func ratesStandByGroup() throws {
        var said = ColumnsBuilder()
        said.say(Measures.inNeedChange, .exactly(17), on: "2023-09-10")
        said.say(Measures.inNeedChange, .exactly(20), group: Group(sector: "FSC"), on: "2023-09-10")
        #expect(try rows(said, Measures.inNeedChange, by: .sector) == ["all 17", "fsc 20 of_whom"])
    }
}
