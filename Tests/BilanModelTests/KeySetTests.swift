import Testing

@testable import BilanModel

/// Keys of many rows: the same answers whether they are in memory or on the disk.
@Suite struct KeySetTests {
    private static func random(_ seed: inout UInt64) -> UInt64 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return seed
    }

    @Test(arguments: [1, 3, 100, 1 << 20])
    func answersAsASetDoes(inMemory most: Int) {
        let keys = KeySet(inMemory: most)
        var known: Set<UInt64> = []
        var seed: UInt64 = 7
        var ring: [UInt64] = [11]
        for step in 0..<6000 {
            // Every third key has been there before, and nought comes twice.
            let key = step == 50 || step == 90 ? 0 : step % 3 == 2 ? ring[step % ring.count] : Self.random(&seed)
            if ring.count < 50 { ring.append(key) }
            #expect(keys.insert(key) == known.insert(key).inserted)
            #expect(keys.contains(key) && !keys.contains(key &+ 1))
        }
        #expect(keys.count == known.count)
        var sorted: [UInt64] = []
        keys.forEachSorted { sorted += $0 }
        #expect(sorted == known.sorted())
    }

    /// What passes is read from the disk, so a filter that lets everything pass is right and very slow.
    @Test(arguments: [1, 7, 600, 40_000])
    func fewKeysPassThatAreNotThere(count: Int) throws {
        var seed: UInt64 = 3
        let keys = (0..<count).map { _ in Self.random(&seed) }.sorted()
        var next = keys.makeIterator()
        let spool = try #require(KeySpool())
        let run = try #require(KeyRun(of: count, in: spool, { next.next() }))
        #expect(keys.allSatisfy(run.passes))
        let strangers = (0..<20_000).map { _ in Self.random(&seed) }
        #expect(strangers.count(where: run.passes) < strangers.count / 40)
    }

    @Test func textsAndTheirParts() {
        let keys = KeySet()
        #expect(keys.insert("Gao"))
        #expect(!keys.insert("Gao"))
        #expect(keys.insert("gao"))
        #expect(KeySet.key("a", "bc") != KeySet.key("ab", "c"))
        #expect(KeySet.key("a", 1) == KeySet.key("a", 1))
    }

    @Test func anEmptySetHasNothing() {
        let keys = KeySet()
        #expect(!keys.contains(0) && !keys.contains(1))
        keys.forEachSorted { _ in Issue.record("keys from nowhere") }
    }

    @Test func textsOfATableUpToANumber() {
        var texts = TextTable()
        let (gao, mopti) = (texts.code("Gao"), texts.code("Mopti"))
        let kept = texts.first(Int(mopti))
        #expect(kept.count == 2 && kept[gao] == "Gao")
        var again = kept
        #expect(again.code("Kidal") == mopti)
    }
}
