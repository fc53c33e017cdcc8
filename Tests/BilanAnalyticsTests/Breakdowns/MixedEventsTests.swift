import BilanAnalytics
import BilanModel
import BilanTestSupport
import Testing

/// Groups that are parts of a total in one event and views without a total in another.
@Suite struct MixedEventsTests {
    @Test func partsAndViewsNeverShareACell() throws {
        var said = ColumnsBuilder()
        let women = Group(sex: .female)
        said.say(Measures.killed, .exactly(10), on: "2023-09-07", event: "boat", origin: "army")
        said.say(Measures.killed, .exactly(4), group: women, on: "2023-09-07", event: "boat", origin: "army")
        said.say(Measures.killed, .exactly(3), group: women, on: "2023-09-08", event: "gao", origin: "press")
        said.say(
            Measures.killed, .exactly(2), group: Group(sex: .male), on: "2023-09-08", event: "gao", origin: "press")
        let reply = try ask(said, Measures.killed) { $0.breakdowns = [.sex] }
        #expect(
            reply.partRows == [
                "female 4", "female 3 of_whom", "male 2 of_whom", "not_allocated 9 best_floor derived residual",
            ], "6 of the boat whose sex nobody gives, and at least 3 in Gao")
        #expect(reply.sums[.withoutAttackers]?.estimate.best == Quantity(13))
        #expect(try ask(said, Measures.killed).rows == ["13"])
    }
}
