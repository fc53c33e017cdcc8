import BilanAnalytics
import BilanModel
import BilanTestSupport
import Testing

/// What an analyst decides stands above every policy.
struct DecisionTests {
    private func claims() -> ColumnsBuilder {
        var said = ColumnsBuilder()
        said.say(Measures.killed, .exactly(77), at: "ML0603", on: "2024-09-17", event: "e", by: "source", grade: "B2")
        said.say(Measures.killed, .exactly(81), at: "ML0603", on: "2024-09-17", event: "e", by: "papers", role: .floor)
        said.say(Measures.killed, .exactly(95), at: "ML0603", on: "2024-09-17", event: "e", by: "radio")
        said.say(Measures.killed, .exactly(4), at: "ML0603", on: "2024-09-18", event: "other")
        return said
    }

    private func decided(_ claim: Int32, _ estimate: Estimate = Estimate(), group: String = "all") -> FigureDecision {
        var decision = FigureDecision(
            event: claims().columns.event[0], measure: Measures.killed.id, group: group, scope: .withoutAttackers,
            reason: "names checked", day: .of("2024-10-01"))
        decision.claim = claim
        decision.estimate = estimate
        return decision
    }

    private func figure(_ decisions: [FigureDecision], policy: any Policy) throws -> Figure {
        var columns = claims().columns
        columns.decisions = decisions
        let answer = try Tally(columns, gazetteer: SmallMali.gazetteer).answer(
            {
                var question = Question(measures: [Measures.killed])
                question.policy = policy
                question.days = .of("2024-09-17")...(.of("2024-09-17"))
                return question
            }())
        return try #require(answer.cells.first?.figures.first)
    }

    @Test(arguments: Policies.all.map(\.code))
    func aClaimOrAValueStands(code: String) throws {
        let policy = try #require(Policies.named(code))
        let undecided = try figure([], policy: policy)
        #expect(undecided.conflict && undecided.decision == nil)
        let claim = try figure([decided(1)], policy: policy)
        #expect(claim.estimate.line == "81 81 81 closed closed" && !claim.conflict)
        #expect(claim.used == 1 && claim.flags.contains(.decided) && !claim.flags.contains(.floorViolation))
        #expect(claim.verdicts.map(\.part) == [.overruled, .best, .overruled])
        let value = try figure([decided(-1, .of(78, 80, 90))], policy: policy)
        #expect(value.estimate.line == "78 80 90 closed closed" && !value.conflict && value.used == nil)
        #expect(value.flags.contains(.floorViolation), "81 names stay above it")
        #expect(value.claims.count == 3)
    }

    @Test func itHoldsForItsOwnFigureOnly() throws {
        let policy = Policies.standard
        let other = try figure([decided(-1, .exactly(1), group: "civilian")], policy: policy)
        #expect(other.decision == nil)
        let unseen = try figure([decided(-1)], policy: policy)
        #expect(unseen.decision == nil, "a claim that is not to be seen decides nothing")
        var columns = claims().columns
        columns.decisions = [decided(0)]
        let cells = try Tally(columns, gazetteer: SmallMali.gazetteer).answer(Question(measures: [Measures.killed]))
            .cells
        #expect(cells.map(\.estimate.best) == [Quantity(81)])
        #expect(cells[0].flags.tokens.contains("decided"))
    }
}
