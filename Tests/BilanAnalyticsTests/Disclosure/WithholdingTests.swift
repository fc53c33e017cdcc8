import BilanModel
import BilanTestSupport
import Testing

@testable import BilanAnalytics

/// Small numbers of people at risk in small areas are kept back, and nothing gives them back.
struct WithholdingTests {
    private func answer(
        _ measure: Measure, _ counts: [(place: String, count: Int)], level: Int?, group: Group = .all,
        _ more: (inout Question) -> Void = { _ in }
    ) throws -> Answer {
        var builder = ColumnsBuilder()
        for (place, count) in counts {
            builder.say(measure, .exact(Quantity(count)), group: group, at: place, on: "2023-09-07")
        }
        var question = Question(measures: [measure])
        question.levels = level.map { [$0] } ?? []
        more(&question)
        let columns = builder.columns
        let answer = try Tally(columns, gazetteer: SmallMali.gazetteer).answer(question)
        return Withholding.usual.applied(
            to: answer, question, columns, PlacePrinter(SmallMali.gazetteer, edition: nil))
    }

    private func told(_ answer: Answer) -> [String] {
        answer.cells.map { cell in
            "\(cell.state.token) \(cell.estimate.best.map(\.description) ?? "-")"
                + (cell.address.isWithheldSum ? " of \(cell.withheldRows)" : "")
        }
    }

    @Test func aSecondOneGoesWithTheFirst() throws {
        // Two cercles of Tombouctou: from one and the region's total the other would follow.
        let answer = try answer(Measures.detained, [("ML0603", 3), ("ML0605", 40), ("ML0702", 50)], level: 2)
        #expect(told(answer) == ["withheld -", "withheld -", "reported 50", "reported 43 of 2"])
        let kept = answer.cells.filter { $0.state == .withheld }
        #expect(kept.allSatisfy { $0.figures.isEmpty && $0.claims == 0 && $0.toldIn != nil })
        #expect(answer.keptBack.cells == 2 && answer.keptBack.untold.isEmpty)
    }

    @Test func aloneItIsToldInNoSum() throws {
        let answer = try answer(Measures.abducted, [("ML0603", 3), ("ML0702", 50)], level: 2)
        #expect(told(answer) == ["withheld -", "reported 50"])
        #expect(answer.keptBack.untold == [Measures.abducted.id])
        let whole = Cell.joined(answer.cells, as: answer.cells[0].address, columns: ClaimColumns())
        #expect(whole.state == .withheld && !whole.estimate.isQuantified)
    }

    @Test func aSumThatSaysWhatEachIsIsNotTold() throws {
        // Two of one each, or of nine each, follow from their sum.
        #expect(
            try told(answer(Measures.detained, [("ML0603", 1), ("ML0605", 1)], level: 2)) == [
                "withheld -", "withheld -",
            ])
        #expect(
            try told(answer(Measures.detained, [("ML0603", 9), ("ML0605", 9)], level: 2)) == [
                "withheld -", "withheld -",
            ])
        #expect(
            try told(answer(Measures.detained, [("ML0603", 4), ("ML0605", 9)], level: 2)).last == "reported 13 of 2")
    }

    @Test(arguments: [
        (Measures.detained, ["ML06": 3, "ML07": 4], 1), (Measures.killed, ["ML0603": 3], 2),
        (Measures.detained, ["ML0603": 10, "ML0702": 12], 2), (Measures.detained, ["ML0603": 0], 2),
    ])
    func whatIsLeftAlone(_ measure: Measure, _ counts: [String: Int], _ level: Int) throws {
        let answer = try answer(measure, counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }, level: level)
        #expect(answer.keptBack == KeptBack())
    }

    @Test func aSmallAreaIsSmallWithoutItsName() throws {
        let answer = try answer(Measures.detained, [("ML0603", 3)], level: nil) {
            $0.within = SmallMali.place("ML0603")
        }
        #expect(told(answer) == ["withheld -"])
    }

    @Test(arguments: [
        (Group(ageLow: 0, ageHigh: 17), true), (Group(ageLow: 18), false), (Group(sector: "PRO-GBV"), true),
        (Group(sector: "WSH"), false), (Group(status: .civilian), false),
    ])
    func groupsAtRisk(_ group: Group, _ isKept: Bool) throws {
        let answer = try answer(Measures.inNeed, [("ML0603", 5)], level: 2, group: group) { $0.byGroup = true }
        #expect(answer.cells.contains { $0.state == .withheld } == isKept)
    }
}
