import BilanModel
import GRDB
import Testing

@testable import BilanStore

/// Records lead to the release that brought them; references that lead nowhere are counted.
struct ProvenanceTests {
    @Test func aRecordLeadsToItsReleaseAndRow() throws {
        let store = try Sample.store()
        try store.take(EventFactsTests.batch(), "one", published: "2023-09-10")
        let columns = try store.columns()
        let found = try store.provenance(of: columns.record)
        #expect(found.count == Set(columns.record).count)
        #expect(!found.isEmpty)
        let release = try #require(try store.releases().first)
        for position in columns.claim.indices {
            let provenance = try #require(found[columns.record[position]])
            #expect(provenance.uid == columns.recordUID[position])
            #expect(provenance.sha256 == release.sha256)
            #expect(provenance.dataset == release.dataset)
            #expect(provenance.releaseKnownOn == day("2023-09-10"))
            #expect(provenance.entry == release.entry)
        }
        #expect(try store.provenance(of: [Int64.max]).isEmpty)
    }

    @Test func aNewVersionLeadsToTheReleaseThatBroughtIt() throws {
        let store = try Sample.store()
        try store.take(EventFactsTests.batch(), "one", published: "2023-09-10")
        var second = EventFactsTests.batch()
        second.claims[0].estimate = .exact(Quantity(70))
        try store.take(second, "two", published: "2023-10-10")
        let columns = try store.columns()
        let found = try store.provenance(of: columns.record)
        for position in columns.claim.indices {
            let isNew = columns.estimate[position].best == Quantity(70)
            let known = found[columns.record[position]]?.releaseKnownOn
            #expect(known == day(isNew ? "2023-10-10" : "2023-09-10"))
        }
        #expect(columns.estimate.contains { $0.best == Quantity(70) })
    }

    @Test func brokenReferencesAreCounted() throws {
        let store = try Sample.store()
        try store.take(EventFactsTests.batch(), "one", published: "2023-09-10")
        #expect(try store.brokenReferences() == [])
        try store.change(checkingKeys: false) { database in
            try database.execute(sql: "DELETE FROM claim; UPDATE record SET document = 999")
            return ((), true)
        }
        let broken = try store.brokenReferences()
        #expect(broken.map(\.table) == ["record"])
        #expect(broken.map(\.target) == ["document"])
        #expect((broken.first?.rows ?? 0) >= 2)
    }
}
