import BilanModel
import Testing

@testable import BilanStore

struct IdentityTests {
    /// Published test values (FIPS 180-4 examples).
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func checksumsArePublishedOnes(_ text: String, _ sum: String) {
        #expect(SHA256.hex(of: Array(text.utf8)) == sum)
    }

    @Test func identitiesTellPartsApart() {
        #expect(Identity.of("source", "ab", "c") != Identity.of("source", "a", "bc"))
        #expect(Identity.of("source", "a") != Identity.of("event", "a"))
        var none = Identity("x")
        none.add(nil as Int?)
        var nought = Identity("x")
        nought.add(0)
        #expect(none.uid != nought.uid)
        #expect(Identity.placeSet([1, 2]) == Identity.placeSet([2, 1]))
        #expect(Identity.group(Group(sector: "")) != Identity.group(Group()))
    }

    /// Stores in the field hold these: they must never change.
    @Test func identitiesStay() {
        #expect(String(Identity.place("MLI/gao"), radix: 16) == "41c238c2fc515a8d")
    }

    @Test func contentMakesTheVersionAndIDsTheKey() throws {
        func identity(_ change: (inout Batch) -> Void) throws -> BatchIdentity {
            var batch = Sample.batch()
            batch.documents = [DocumentCard(id: "d")]
            batch.add("r1", 64, document: 0)
            batch.add("", 3)
            batch.add("", 3)
            change(&batch)
            return try BatchIdentity(of: batch, places: [1: 11, 2: 22])
        }
        let plain = try identity { _ in }
        #expect(Set(plain.keys).count == 3 && Set(plain.uids).count == 3)
        let moved = try identity { $0.records[0].row += 5 }
        #expect(moved.uids == plain.uids)
        let changes: [(inout Batch) -> Void] = [
            { $0.records[0].place = 1 }, { $0.records[0].end += 1 }, { $0.records[0].knownOn = 5 },
            { $0.records[0].note = $0.texts.code("note") }, { $0.claims[0].estimate.low = nil },
            { $0.claims[0].scope = .civilians }, { $0.claims[0].partOf = 1 }, { $0.claims[0].supersedes = 1 },
            { $0.documents[0].knownOn = day("2023-09-09") }, { $0.claims[0].stated = 0 },
        ]
        for change in changes {
            let changed = try identity(change)
            #expect(changed.keys[0] == plain.keys[0])
            #expect(changed.uids[0] != plain.uids[0])
            #expect(changed.uids[2] == plain.uids[2])
        }
    }

    @Test func digestsLookAtContentAlone() throws {
        let store = try Sample.store()
        var batch = Sample.batch()
        batch.add("r1", 64)
        batch.add("r2", 5)
        try store.take(batch, "one")
        let columns = try store.columns()
        #expect(columns.digest == columns.digest(of: [1, 0]))
        #expect(columns.digest != columns.digest(of: [0]))
        #expect(columns.digest.count == 64)
    }
}
