import BilanAnalytics
import BilanModel
import BilanTestSupport
import Testing

@testable import BilanReports

/// Small numbers of people at risk in small areas are kept back, and nothing gives them back.
struct DiscretionTests {
    private func answer(_ measure: Measure, _ counts: [String: Int], level: Int) throws -> (Answer, kept: Int) {
        var fixture = ExchangeFixture(measure)
        fixture.question.levels = [level]
        for (place, count) in counts.sorted(by: { $0.key < $1.key }) {
            fixture.builder.say(measure, .exact(Quantity(count)), at: place, on: "2023-09-07")
        }
        let material = try fixture.material()
        return Discretion.usual.applied(to: material.answer, material.columns.groups, material.printer)
    }

    @Test func aSecondOneGoesWithTheFirst() throws {
        // Two cercles of Tombouctou: from one and the region's total the other would follow.
        let (answer, kept) = try answer(Measures.detained, ["ML0603": 3, "ML0605": 40, "ML0702": 50], level: 2)
        #expect(kept == 2)
        #expect(answer.cells.map(\.state) == [.withheld, .withheld, .reported])
        #expect(answer.cells.allSatisfy { $0.state == .reported || ($0.figures.isEmpty && !$0.estimate.isQuantified) })
    }

    @Test func whatIsLeftAlone() throws {
        #expect(try answer(Measures.detained, ["ML06": 3, "ML07": 4], level: 1).kept == 0)
        #expect(try answer(Measures.killed, ["ML0603": 3], level: 2).kept == 0)
        #expect(try answer(Measures.detained, ["ML0603": 10, "ML0702": 12], level: 2).kept == 0)
    }
}
