import BilanModel
import Testing

@testable import BilanStore

/// The order in which editions and datasets are taken in changes nothing that a question sees.
struct OrderTests {
    @Test(arguments: 1...24)
    func ofImportsChangesNothing(_ seed: Int) throws {
        var random = Dice(seed: UInt64(seed))
        let editions = try (0..<6).map { try Self.edition($0, &random) }
        var expected: [[String]]?
        for _ in 0..<3 {
            let store = try Sample.store()
            for (batch, name, published) in editions.shuffled(using: &random) {
                try store.take(batch, name, published: published)
            }
            try expectSoundKeys(store)
            let found = try ["2023-01-15", "2023-02-15", "2023-03-15", "2023-12-31"].map { try Self.lines(store, $0) }
            if let expected { #expect(found == expected) } else { expected = found }
        }
        #expect(expected?.last?.isEmpty == false)
    }

    /// Three editions of two datasets, with rows that come, change, go missing and come back.
    static func edition(_ number: Int, _ random: inout Dice) throws -> (Batch, String, String) {
        let dataset = "d\(number / 3)"
        let published = "2023-0\(number % 3 + 1)-01"
        var batch = Sample.batch(dataset)
        batch.events = [EventCard(id: "whole"), EventCard(id: "piece")]
        batch.events[1].parents = [0]
        batch.documents = [DocumentCard(id: "doc")]
        batch.documents[0].knownOn = day("2023-01-10")
        for row in (0..<12).shuffled(using: &random) where Int.random(in: 0..<4, using: &random) > 0 {
            let killed = Int.random(in: 0..<3, using: &random)
            // A third stand in a dated document, a third have no id of their own.
            let id = row % 3 == 1 ? "" : "r\(row)"
            batch.add(
                id, row % 3 == 1 ? row : killed, place: 3, document: row % 3 == 2 ? 0 : -1, event: Int32(row % 3) - 1)
        }
        return (batch, "\(dataset) \(published)", published)
    }

    static func lines(_ store: Store, _ known: String) throws -> [String] {
        let columns = try store.columns(ClaimSelection(knownBy: day(known)))
        let sorted = zip(columns.recordUID, columns.recordUID.dropFirst()).allSatisfy { $0 <= $1 }
        #expect(sorted)
        var lines: [String] = []
        for position in columns.claim.indices {
            let event = columns.events[columns.event[position]]
            let parents = event?.card.parents.compactMap { columns.events[$0]?.uid } ?? []
            lines.append(
                "\(columns.recordUID[position]) \(columns.stated[position]) \(columns.knownFrom[position]) "
                    + "\(event?.uid ?? 0) \(parents) \(columns.documents[columns.document[position]]?.id ?? "") "
                    + "\(columns.datasets[columns.dataset[position]]?.code ?? "") \(columns.place[position])")
        }
        return lines + [columns.digest]
    }
}

/// Chance that comes out the same every time.
struct Dice: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
