import BilanModel

/// The texts that rows share, remembered from slice to slice, so that each is looked up in the store once.
struct TextMemory {
    /// Which texts of a slice are the same as those of slices before.
    struct Places {
        /// By the number of a text in the slice, its place in the memory; 0 for one that no row shares with others.
        fileprivate(set) var places: [Int32]
        /// How many texts were remembered, the empty one among them.
        fileprivate(set) var count = 0
        /// Changes when all have been forgotten and places begin anew.
        fileprivate(set) var generation: Int
    }

    /// How many texts are remembered.
    private static let most = 200_000

    private var known = TextTable()
    private var generation = 0

    /// The places of a slice's texts.
    mutating func places(of batch: Batch) -> Places {
        if known.count > TextMemory.most {
            known = TextTable()
            generation += 1
        }
        var found = Places(places: [Int32](repeating: 0, count: batch.texts.count), generation: generation)
        batch.texts.withBytes { letters in
            for row in batch.records {
                find(row.sheet, in: batch.texts, letters, &found)
                find(row.placeText, in: batch.texts, letters, &found)
                find(row.codeText, in: batch.texts, letters, &found)
                find(row.category, in: batch.texts, letters, &found)
                find(row.actorA, in: batch.texts, letters, &found)
                find(row.actorB, in: batch.texts, letters, &found)
            }
            for claim in batch.claims {
                find(claim.stated, in: batch.texts, letters, &found)
                find(claim.column, in: batch.texts, letters, &found)
            }
        }
        found.count = known.count
        return found
    }

    private mutating func find(
        _ code: Int32, in texts: TextTable, _ letters: UnsafeBufferPointer<UInt8>, _ found: inout Places
    ) {
        guard code != 0, found.places[Int(code)] == 0 else { return }
        found.places[Int(code)] = known.code(UnsafeBufferPointer(rebasing: letters[texts.range(of: code)]))
    }
}
