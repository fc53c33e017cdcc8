import BilanModel
import Testing

@testable import BilanStore

struct UndoTests {
    /// Everything that a question can see: the claims with their clocks, events, cards.
    private func seen(_ store: Store, known: String? = nil, entry: Int64? = nil) throws -> [String] {
        let columns = try store.columns(ClaimSelection(knownBy: known.map { day($0) }, recordedBy: entry))
        let claims = columns.claim.indices.map { position in
            "\(columns.recordUID[position]) \(columns.stated[position]) \(columns.estimate[position]) "
                + "\(columns.place[position]) \(columns.knownFrom[position]) \(columns.reliability[position]) "
                + "\(columns.events[columns.event[position]]?.card.label ?? "") "
                + "\(columns.events[columns.event[position]]?.card.parents.count ?? 0) "
                + "\(columns.sources[columns.origins[columns.origin[position]]?.source ?? -1]?.name ?? "")"
        }
        let datasets = columns.datasets.values.map { "\($0.code) \($0.title) \($0.leadRank)" }.sorted()
        let coverage = columns.coverage.values.map { "\($0)" }.sorted()
        return claims + datasets + coverage + columns.decisions.map(\.reason)
    }

    private static func edition(_ number: Int, killed: Int, name: String, parent: Bool = false) -> Batch {
        var batch = Sample.batch()
        batch.dataset.title = "edition \(number)"
        batch.sources = [SourceCard(id: "s", name: name)]
        batch.origins = [OriginCard(key: "o", source: 0)]
        batch.events = [EventCard(id: "attack"), EventCard(id: "whole")]
        batch.events[0].label = "attack as of \(number)"
        if parent { batch.events[0].parents = [1] }
        batch.add("a", killed, place: 3, known: "2023-09-08", event: 0)
        batch.add("b", 5, place: 4, known: "2023-09-09", event: 1)
        batch.claims[0].origin = 0
        return batch
    }

    @Test func anImportIsTakenBackWhole() throws {
        let store = try Sample.store()
        try store.take(Self.edition(1, killed: 64, name: "AFP"), "one", published: "2023-09-10")
        let before = try seen(store)
        let early = try seen(store, known: "2023-09-09")
        var second = Self.edition(2, killed: 70, name: "Agence France-Presse", parent: true)
        second.add("c", 9, place: 3, known: "2023-10-09")
        second.coverage = [Coverage(place: 1, days: day("2023-01-01")...day("2023-12-31"))]
        let entry = try #require(try store.take(second, "two", published: "2023-10-10").entry)
        let between = try seen(store)
        #expect(between != before)
        let done = try store.undo(nil, reason: "wrong file", day: day("2024-03-01"))
        #expect(done.undone.number == entry && done.closed == 2 && done.reopened == 1)
        #expect(try seen(store) == before)
        #expect(try seen(store, known: "2023-09-09") == early)
        // The store after the import, and after the one before it, can still be asked for.
        #expect(try seen(store, entry: entry) == between)
        #expect(try seen(store, entry: entry - 1) == before)
        #expect(try store.entries().first.map { [$0.undoes, $0.undoneBy] } == [entry, nil])
        // The same file again is not the store's own, and is taken in again.
        #expect(try store.take(second, "two", published: "2023-10-10").entry == entry + 2)
        #expect(try seen(store) == between)
        #expect(try store.brokenReferences() == [])
    }

    @Test func aDatasetWhoseOnlyImportIsUndoneIsNone() throws {
        let store = try Sample.store()
        try store.take(Self.edition(1, killed: 64, name: "AFP"), "one", published: "2023-09-10")
        let before = try seen(store)
        var other = Sample.batch("other")
        other.dataset.leadRank = 1
        other.add("x", 3, place: 3)
        try store.take(other, "other", published: "2023-09-11")
        #expect(try store.datasets().map(\.card.code) == ["other", "sheet"])
        _ = try store.undo(nil, reason: "x", day: day("2024-03-01"))
        #expect(try store.datasets().map(\.card.code) == ["sheet"])
        #expect(try seen(store) == before)
        #expect(try store.releases().count == 1)
    }

    @Test func whatIsBuiltOnStays() throws {
        let store = try Sample.store()
        try store.take(Self.edition(1, killed: 64, name: "AFP"), "one", published: "2023-09-10")
        try store.take(Self.edition(2, killed: 70, name: "AFP"), "two", published: "2023-10-10")
        func refusal(_ entry: Int64?) -> String? {
            do {
                _ = try store.undo(entry, reason: "x", day: day("2024-03-01"))
                return nil
            } catch { return error.description }
        }
        #expect(
            refusal(2)
                == "cannot undo: entry 3 took in a later edition of the same dataset after entry 2; undo that first")
        #expect(refusal(1)?.contains("took in a gazetteer") == true)
        #expect(refusal(9) == "cannot undo: there is no entry 9; bilan list entries shows them")
        #expect(refusal(nil) == nil)
        #expect(refusal(3) == "cannot undo: entry 3 was undone by entry 4")
        #expect(refusal(4)?.contains("is itself an undo") == true)
        #expect(refusal(nil) == nil, "then the one before")
        #expect(try store.seen() == [])
    }

    @Test func correctionsAndRulingsAreTakenBack() throws {
        let store = try Sample.store()
        try store.take(Self.edition(1, killed: 64, name: "AFP"), "one", published: "2023-09-10")
        let before = try seen(store)
        let columns = try store.columns()
        var correction = RecordCorrection(record: columns.record[0])
        correction.place = 3
        correction.claims[0] = ClaimCorrection()
        correction.claims[0]?.grade = Grade(.a, .confirmed)
        let corrected = try #require(
            try store.correct([correction], reason: "right", day: day("2024-01-01")).entry)
        #expect(try seen(store) != before)
        #expect(try seen(store, known: "2023-12-31") == before)
        var decision = NewDecision(
            event: try #require(columns.events.values.first { $0.card.id == "attack" }).uid,
            measure: Measures.killed.id, scope: columns.scope[0], unit: .person)
        decision.estimate = .exact(Quantity(1))
        _ = try store.decide(decision, reason: "so", day: day("2024-01-02"))
        _ = try store.undo(corrected, reason: "not right", day: day("2024-01-03"))
        _ = try store.undo(nil, reason: "not so", day: day("2024-01-04"))
        #expect(try seen(store) == before)
        #expect(
            try store.take(Self.edition(1, killed: 64, name: "AFP"), "other bytes", published: "2023-09-10").entry
                == nil)
    }
}
