import BilanAnalytics
import BilanModel
import BilanTestSupport
import Testing

/// Flows by what their groups, events and accounts say of them.
@Suite struct BreakdownFlowTests {
    private func toll(_ parts: [(Group, Int)], of total: Int? = 10) -> ColumnsBuilder {
        var said = ColumnsBuilder()
        if let total { said.say(Measures.killed, .exactly(total), on: "2023-09-07", event: "boat", origin: "army") }
        for (group, count) in parts {
            said.say(Measures.killed, .exactly(count), group: group, on: "2023-09-07", event: "boat", origin: "army")
        }
        return said
    }

    private func rows(_ said: ColumnsBuilder, _ breakdowns: Breakdown..., group: String? = nil) throws -> [String] {
        try ask(said, Measures.killed) {
            $0.breakdowns = breakdowns
            $0.group = group
        }.partRows
    }

    @Test func disjointPartsLeaveARemainder() throws {
        let said = toll([(Group(sex: .female), 4), (Group(sex: .male), 3)])
        #expect(
            try rows(said, .sex) == ["female 4", "male 3", "not_allocated 3 derived residual"])
        #expect(try rows(toll([(Group(sex: .female), 4), (Group(sex: .male), 6)]), .sex) == ["female 4", "male 6"])
        #expect(try rows(toll([]), .sex) == ["not_allocated 10"])
    }

    @Test func partsAboveTheirTotalAreNoParts() throws {
        let said = toll([(Group(sex: .female), 8), (Group(sex: .male), 6)])
        #expect(
            try rows(said, .sex) == [
                "female 8 of_whom parts_above_total", "male 6 of_whom parts_above_total",
                "not_allocated 10 parts_above_total",
            ])
    }

    @Test func withoutATotalNothingIsAdded() throws {
        let said = toll([(Group(sex: .female), 4), (Group(sex: .male), 3)], of: nil)
        #expect(
            try rows(said, .sex) == ["female 4 of_whom", "male 3 of_whom", "not_allocated 4 best_floor derived"],
            "at least as many as the larger of the two")
    }

    @Test func bandsOfAgesThatOverlapAreNotAdded() throws {
        let disjoint = toll([(Group(ageHigh: 17), 4), (Group(ageLow: 18), 6)])
        #expect(try rows(disjoint, .age) == ["0_17 4", "18_plus 6"])
        let overlapping = toll([(Group(ageHigh: 17), 4), (Group(ageHigh: 4), 1)])
        #expect(try rows(overlapping, .age) == ["0_17 4 of_whom", "0_4 1 of_whom", "not_allocated 10"])
    }

    @Test func sexAndAgeTogether() throws {
        let said = toll([
            (Group(sex: .female, ageHigh: 17), 2), (Group(sex: .male, ageHigh: 17), 3), (Group(sex: .female), 5),
        ])
        #expect(
            try rows(said, .sex, .age) == [
                "female/0_17 2", "male/0_17 3", "not_allocated/not_allocated 5 derived residual",
            ],
            "women and girls of any age say only one of the two, and have no row")
        #expect(try rows(said, .age, .sex).first == "0_17/female 2")
        #expect(try rows(said, .age) == ["not_allocated 10"], "nobody counts children of both sexes")
    }

    @Test func viewsAcrossAreNoParts() throws {
        let said = toll([(Group(status: .civilian), 6), (Group(status: .aidWorker), 2)])
        #expect(
            try rows(said, .status) == ["aid_worker 2 of_whom", "civilian 6", "not_allocated 4 derived residual"])
    }

    @Test func withinAGroup() throws {
        let said = toll([
            (Group(status: .civilian), 6), (Group(status: .civilian, sex: .female), 2), (Group(sex: .female), 3),
        ])
        #expect(try rows(said, .sex, group: "civilian") == ["female 2", "not_allocated 4 derived residual"])
    }

    @Test func aPartyAboutItsEnemyHidesNoFloor() throws {
        var said = ColumnsBuilder()
        said.say(Measures.killed, .exactly(90), on: "2023-09-07", event: "raid", claimant: .enemy)
        said.say(Measures.killed, .exactly(3), group: Group(sex: .female), on: "2023-09-07", event: "raid")
        let reply = try ask(said, Measures.killed)
        #expect(reply.cells.map(\.estimate.line) == ["3 3 - closed none"])
        #expect(reply.cells.first?.flags.contains(.partyClaim) == false)
        #expect(reply.mentions.map(\.reason) == [.partyClaim])
    }

    @Test func eachEventHasOneType() throws {
        var said = ColumnsBuilder()
        for (event, count) in [("a", 3), ("b", 4), ("c", 5)] {
            said.say(Measures.killed, .exactly(count), on: "2023-09-07", event: event)
        }
        said.tell("a", category: "Remote violence", actors: ["GSIM"])
        said.tell("b", category: "remote-violence", actors: ["Army", "GSIM"])
        #expect(try rows(said, .eventType) == ["not_allocated 5", "remote_violence 7"])
        #expect(
            try rows(said, .actor) == ["Army 4 of_whom", "GSIM 7 of_whom", "all 12"],
            "an event of two actors stands with both, and once in all")
        #expect(
            try rows(said, .eventType, .actor) == [
                "not_allocated/all 5", "remote_violence/Army 4 of_whom", "remote_violence/GSIM 7 of_whom",
                "remote_violence/all 7",
            ])
    }

    @Test func eachSourceSaysItsOwn() throws {
        var said = ColumnsBuilder()
        said.say(Measures.killed, .exactly(15), on: "2023-09-07", event: "bamba", by: "army", grade: "B2")
        said.say(Measures.killed, .exactly(50), on: "2023-09-07", event: "bamba", by: "residents", grade: "C3")
        #expect(
            try rows(said, .source) == ["all 15", "army 15 alternative", "residents 50 alternative"],
            "what each says, and what the policy makes of them")
    }

    @Test func datasetsStandBesideEachOther() throws {
        var said = ColumnsBuilder()
        said.dataset("ged", .events)
        said.dataset("acled", .events, leadRank: 120)
        for (dataset, count) in [("ged", 3), ("acled", 4), ("ged", 5), ("sheet", 2)] {
            said.say(Measures.killed, .exactly(count), on: "2023-09-07", dataset: dataset)
        }
        #expect(
            try rows(said, .dataset) == [
                "acled 4 alternative", "all 8", "ged 8 alternative", "sheet 2 alternative",
            ])
        let answer = try ask(said, Measures.killed) { $0.breakdowns = [.dataset] }
        #expect(answer.besides[Measures.killed.id] == ["acled", "claims"])
        #expect(answer.sums[.withoutAttackers]?.estimate.best == Quantity(8))
    }
}
