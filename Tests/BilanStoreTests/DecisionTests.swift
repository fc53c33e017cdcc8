import BilanModel
import Testing

@testable import BilanStore

struct DecisionTests {
    private func store() throws -> Store {
        let store = try Sample.store()
        var batch = Sample.batch()
        batch.events = [EventCard(id: "attack")]
        batch.add("a", 64, place: 3, known: "2023-09-08", event: 0)
        batch.add("b", 70, place: 3, known: "2023-09-09", event: 0)
        try store.take(batch, "one", published: "2023-09-10")
        return store
    }

    private func event(_ store: Store) throws -> UInt64 {
        try #require(try store.columns().events.values.first { $0.card.id == "attack" }?.uid)
    }

    @Test func aDecisionHasBothClocks() throws {
        let store = try store()
        let columns = try store.columns()
        let claim = try #require(columns.claim.indices.first { columns.stated[$0] == "64" })
        var decision = NewDecision(
            event: try event(store), measure: Measures.killed.id, scope: columns.scope[claim], unit: .person)
        decision.claim = columns.claim[claim]
        let entry = try store.decide(decision, reason: "counted", day: day("2023-10-01"))
        let decided = try #require(try store.columns().decisions.first)
        #expect(decided.reason == "counted" && decided.day == day("2023-10-01"))
        #expect(try store.columns().stated[Int(decided.claim)] == "64")
        #expect(try store.columns(ClaimSelection(knownBy: day("2023-09-30"))).decisions == [])
        #expect(try store.columns(ClaimSelection(recordedBy: entry - 1)).decisions == [])
        // Another decision on the same figure ends it; taking that back leaves none.
        decision.claim = nil
        decision.estimate = .exact(Quantity(66))
        let second = try store.decide(decision, reason: "counted again", day: day("2023-10-02"))
        #expect(try store.columns().decisions.map(\.estimate) == [.exact(Quantity(66))])
        #expect(try store.columns(ClaimSelection(recordedBy: entry)).decisions.map(\.reason) == ["counted"])
        let number = try #require(try store.decisions().first?.number)
        #expect(try store.withdrawDecisions([number], reason: "wrong", day: day("2023-10-03")) == second + 1)
        #expect(try store.columns().decisions == [])
        #expect(try store.withdrawDecisions([number], reason: "wrong", day: day("2023-10-03")) == nil)
    }

    @Test func aDecisionFollowsItsClaimToTheNextEdition() throws {
        let store = try store()
        let columns = try store.columns()
        var decision = NewDecision(
            event: try event(store), measure: Measures.killed.id, scope: columns.scope[0], unit: .person)
        decision.claim = columns.claim[try #require(columns.claim.indices.first { columns.stated[$0] == "64" })]
        _ = try store.decide(decision, reason: "counted", day: day("2023-10-01"))
        var next = Sample.batch()
        next.events = [EventCard(id: "attack")]
        next.add("a", 65, place: 3, known: "2023-09-20", event: 0)
        next.add("b", 70, place: 3, known: "2023-09-09", event: 0)
        try store.take(next, "two", published: "2023-11-10")
        let now = try store.columns()
        let decided = try #require(now.decisions.first)
        #expect(now.stated[Int(decided.claim)] == "65")
    }

    @Test func whatIsNotThereIsRefused() throws {
        let store = try store()
        let nobody = NewDecision(event: 7, measure: Measures.killed.id, scope: .unknown, unit: .person)
        #expect(throws: StoreError.self) { try store.decide(nobody, reason: "x", day: day("2023-10-01")) }
        #expect(try store.lastEntry()?.kind == .import)
    }

    @Test func pooledEventsBecomeOne() throws {
        let store = try store()
        var other = Sample.batch("other")
        other.events = [EventCard(id: "whole"), EventCard(id: "ambush")]
        other.events[1].parents = [0]
        other.add("c", 66, place: 3, known: "2023-09-11", event: 1)
        try store.take(other, "other", published: "2023-09-12")
        let before = try store.columns()
        #expect(Set(before.event).count == 2)
        let ids = Dictionary(uniqueKeysWithValues: before.events.values.map { ($0.card.id, $0.uid) })
        let pair = NewPair(try #require(ids["ambush"]), try #require(ids["attack"]))
        let entry = try #require(try store.rule(on: [pair], reason: "matched", day: day("2023-12-01")).entry)
        let joined = try store.columns()
        #expect(Set(joined.event).count == 1 && joined.sameEvents == [])
        let whole = try #require(joined.events.first { $0.value.card.id == "whole" }?.key)
        #expect(joined.events[joined.event[0]]?.card.parents == [whole], "it is part of what either was part of")
        // What days and places show is so whenever both are known; what is decided counts from its day.
        #expect(Set(try store.columns(ClaimSelection(knownBy: day("2023-10-01"))).event).count == 1)
        #expect(Set(try store.columns(ClaimSelection(recordedBy: entry - 1)).event).count == 2)
        #expect(try store.rule(on: [pair], reason: "again", day: day("2023-12-02")).entry == nil)
        var decided = pair
        decided.how = .decided
        _ = try store.rule(on: [decided], reason: "seen", day: day("2023-12-03"))
        #expect(Set(try store.columns(ClaimSelection(knownBy: day("2023-12-02"))).event).count == 2)
        decided.same = false
        _ = try store.rule(on: [decided], reason: "two", day: day("2023-12-04"))
        #expect(Set(try store.columns().event).count == 2)
    }
}
