import BilanModel
import Testing

@testable import BilanStore

struct EventFactsTests {
    /// Two figures of one event with other days than the event's own record, and a second event without any figure.
    static func batch() -> Batch {
        var batch = Sample.batch()
        batch.events = ["whole", "attack", "quiet", "unmentioned"].map { EventCard(id: $0) }
        batch.events[1].parents = [0]
        batch.documents = ["d1", "d2", "d3"].map { DocumentCard(id: $0) }
        batch.documents[2].knownOn = day("2023-10-05")
        batch.add("a", 64, place: 3, from: "2023-09-01", to: "2023-09-07", document: 1, event: 1)
        batch.add("b", 49, place: 3, from: "2023-09-08", document: 0, event: 1)
        batch.add("q", nil, place: 4, from: "2023-07-01", event: 2, category: "attack")
        return batch
    }

    static func facts(_ store: Store, _ id: String, known: String? = nil) throws -> EventFacts? {
        try store.columns(ClaimSelection(measures: [Measures.killed.id], knownBy: known.map { day($0) }))
            .events.values.first { $0.card.id == id }
    }

    @Test func withoutARecordOfItsOwnAllRecordsSpeak() throws {
        let store = try Sample.store()
        try store.take(Self.batch(), "one", published: "2023-09-10")
        let attack = try #require(try Self.facts(store, "attack"))
        #expect(attack.days == day("2023-09-01")...day("2023-09-08"))
        #expect((attack.place, attack.category, attack.documents.count) == (3, "", 2))
        let whole = try #require(try Self.facts(store, "whole"))
        #expect(whole.days == nil && whole.place == -1)
        let quiet = try #require(try Self.facts(store, "quiet"))
        #expect((quiet.place, quiet.category) == (4, "attack"))
        #expect(try Self.facts(store, "unmentioned") == nil)
    }

    @Test func recordsInTwoPlacesGiveNone() throws {
        let store = try Sample.store()
        var batch = Self.batch()
        batch.records[1].place = 4
        try store.take(batch, "one", published: "2023-09-10")
        #expect(try Self.facts(store, "attack")?.place == -1)
    }

    @Test func itsOwnRecordSpeaksFromTheDayItIsKnown() throws {
        let store = try Sample.store()
        var batch = Self.batch()
        batch.add("own", nil, place: 4, from: "2023-09-07", document: 2, event: 1, category: "ambush")
        try store.take(batch, "one", published: "2023-09-10")
        let before = try #require(try Self.facts(store, "attack", known: "2023-10-04"))
        #expect((before.place, before.category, before.documents.count) == (3, "", 2))
        let after = try #require(try Self.facts(store, "attack", known: "2023-10-05"))
        #expect(after.days == day("2023-09-07")...day("2023-09-07"))
        #expect((after.place, after.category, after.documents.count) == (4, "ambush", 3))
        #expect(after.documents == after.documents.sorted())
    }

    @Test func eachRecordWithoutAnEventHasOneOfItsOwn() throws {
        let store = try Sample.store()
        var batch = Sample.batch("ged", .events)
        batch.add("1", 3, place: 3, category: "state-based")
        batch.add("2", 4, place: 3)
        try store.take(batch, "one", published: "2023-09-10")
        let first = try store.columns()
        #expect(Set(first.event).count == 2)
        batch.claims[0].estimate = .exact(Quantity(5))
        try store.take(batch, "two", published: "2023-09-20")
        // A new version is the same event.
        #expect(Set(try store.columns().event) == Set(first.event))
    }
}
