import BilanModel
import Testing

@testable import BilanStore

struct CorrectionTests {
    private static func edition(_ killed: Int, published: String? = nil) -> Batch {
        var batch = Sample.batch()
        batch.add("a", killed, place: 3, known: "2023-09-08")
        batch.add("b", 5, place: 4, known: "2023-09-09")
        return batch
    }

    private func correct(_ store: Store, to best: Int, on date: String) throws {
        let columns = try store.columns()
        let position = try #require(columns.claim.indices.first { columns.stated[$0] != "5" })
        var correction = RecordCorrection(record: columns.record[position])
        correction.claims[columns.ordinal[position]] = ClaimCorrection()
        correction.claims[columns.ordinal[position]]?.estimate = .exact(Quantity(best))
        _ = try store.correct([correction], reason: "counted", day: day(date))
    }

    private func bests(_ store: Store, known: String? = nil, entry: Int64? = nil) throws -> [Int] {
        let columns = try store.columns(ClaimSelection(knownBy: known.map { day($0) }, recordedBy: entry))
        return columns.estimate.compactMap { $0.best?.rounded }.sorted()
    }

    @Test func theOldStaysKnownUntilTheDay() throws {
        let store = try Sample.store()
        try store.take(Self.edition(64), "one", published: "2023-09-10")
        let entry = try #require(try store.lastEntry()?.number)
        try correct(store, to: 66, on: "2023-10-01")
        #expect(try bests(store) == [5, 66])
        #expect(try bests(store, known: "2023-09-30") == [5, 64])
        #expect(try bests(store, entry: entry) == [5, 64])
        try correct(store, to: 67, on: "2023-11-01")
        #expect(try bests(store) == [5, 67])
        #expect(try bests(store, known: "2023-10-15") == [5, 66])
        let provenance = try store.provenance(of: try store.columns().record)
        #expect(provenance.values.compactMap(\.correction?.reason) == ["counted"])
    }

    @Test func itStandsWhileTheRowSaysTheSame() throws {
        let store = try Sample.store()
        try store.take(Self.edition(64), "one", published: "2023-09-10")
        try correct(store, to: 66, on: "2023-10-01")
        try correct(store, to: 67, on: "2023-10-02")
        var next = Self.edition(64)
        next.add("c", 1, place: 3, known: "2023-11-01")
        let summary = try store.take(next, "two", published: "2023-11-10")
        #expect(summary.unchanged == 2 && summary.added == 1)
        #expect(try bests(store) == [1, 5, 67])
        // The publisher says something new: that stands, also when it goes back to its old word.
        var new = next
        new.claims[0].estimate = .exact(Quantity(70))
        try store.take(new, "three", published: "2023-12-10")
        #expect(try bests(store) == [1, 5, 70])
        try store.take(next, "four", published: "2023-12-20")
        #expect(try bests(store) == [1, 5, 64])
    }

    @Test func whatIsWithdrawnStaysWithdrawn() throws {
        let store = try Sample.store()
        try store.take(Self.edition(64), "one", published: "2023-09-10")
        let columns = try store.columns()
        var correction = RecordCorrection(
            record: columns.record[try #require(columns.claim.indices.first { columns.stated[$0] == "64" })])
        correction.isWithdrawn = true
        let done = try store.correct([correction], kind: .withdraw, reason: "retracted", day: day("2023-10-01"))
        #expect(done.records == 1)
        #expect(try store.lastEntry()?.kind == .withdraw)
        #expect(try bests(store) == [5])
        #expect(try bests(store, known: "2023-09-30") == [5, 64])
        #expect(try store.take(Self.edition(64), "two", published: "2023-11-10").unchanged == 2)
        #expect(try bests(store) == [5])
        #expect(throws: StoreError.self, "it no longer counts") {
            try store.correct([correction], reason: "x", day: day("2023-10-02"))
        }
    }

    @Test func oneClaimOfSeveralIsDenied() throws {
        let store = try Sample.store()
        var batch = Self.edition(64)
        var second = ClaimRow(record: 0, measure: Measures.injured)
        second.estimate = .exact(Quantity(12))
        batch.claims.append(second)
        try store.take(batch, "one", published: "2023-09-10")
        let columns = try store.columns()
        let injured = try #require(columns.claim.indices.first { columns.measure[$0] == Measures.injured.id })
        var correction = RecordCorrection(record: columns.record[injured])
        correction.claims[columns.ordinal[injured]] = ClaimCorrection()
        correction.claims[columns.ordinal[injured]]?.isWithdrawn = true
        _ = try store.correct([correction], kind: .withdraw, reason: "x", day: day("2023-10-01"))
        let now = try store.columns()
        #expect(
            now.claim.indices.filter { now.verification[$0] == .denied }.map { now.measure[$0] } == [
                Measures.injured.id
            ])
        #expect(now.count == 3)
    }
}
