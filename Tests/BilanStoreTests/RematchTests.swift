import BilanModel
import Testing

@testable import BilanStore

struct RematchTests {
    /// A store with three records of Mali: one at the country with words for a place, one nowhere, one placed.
    private static func filled() throws -> (store: Store, batch: Batch) {
        let store = try Sample.store()
        let numbers = try store.places().numbers
        let mali = numbers["MLI"] ?? -1
        var batch = Sample.batch()
        batch.add("country", 5, place: mali)
        batch.add("nowhere", 7)
        batch.add("placed", 64, place: numbers["MLI/gao"] ?? -1)
        batch.add("vague", 2, place: mali)
        for (number, text) in [(0, "Gossi"), (1, "Ber, Mali"), (2, "Gao"), (3, "somewhere in the desert")] {
            batch.records[number].placeText = batch.texts.code(text)
        }
        batch.records[0].placeHow = .country
        batch.records[0].note = batch.texts.code("the words of the publisher")
        batch.records[2].placeHow = .name
        batch.records[3].placeHow = .country
        batch.records[3].wherePrecision = 5
        var part = ClaimRow(record: 0, measure: Measures.killed)
        part.estimate = .exact(Quantity(3))
        part.stated = batch.texts.code("3")
        part.role = .part
        part.partOf = 0
        batch.claims.append(part)
        try store.take(batch, "one")
        return (store, batch)
    }

    private static func places(_ store: Store, _ selection: ClaimSelection = ClaimSelection()) throws -> [String] {
        let columns = try store.columns(selection)
        let keys = try Dictionary(uniqueKeysWithValues: store.places().numbers.map { ($1, $0) })
        return columns.claim.indices.map { "\(columns.stated[$0])@\(keys[columns.place[$0]] ?? "-")" }.sorted()
    }

    @Test func listsWhatStandsNowhereOrOnlyAtItsCountry() throws {
        let (store, _) = try Self.filled()
        let records = try store.unplacedRecords()
        #expect(records.map(\.placeText) == ["Gossi", "Ber, Mali"])
        #expect(records.map { $0.place >= 0 } == [true, false])
        #expect(records.allSatisfy { $0.dataset == "sheet" && $0.isCurrent })
        #expect(try store.unplacedRecords(of: "other") == [])
    }

    @Test func movesAreACorrectionOfTheStore() throws {
        let (store, batch) = try Self.filled()
        let before = try Self.places(store)
        let digest = try store.columns().digest
        let numbers = try store.places().numbers
        let gao = try #require(numbers["MLI/gao"])
        let goundam = try #require(numbers["MLI/tombouctou/goundam"])
        let records = try store.unplacedRecords()
        let moves = [
            PlaceMove(record: records[0].record, place: goundam, how: .alias),
            PlaceMove(record: records[1].record, place: gao, how: .fuzzy),
        ]
        let tried = try store.rematch(moves, reason: "try", day: day("2024-03-01"), dryRun: true)
        #expect(tried.moved == 2)
        #expect(try Self.places(store) == before && store.lastEntry()?.number == 2)

        let done = try store.rematch(moves, reason: "new alias", day: day("2024-03-01"))
        #expect(done.entry == 3 && done.moved == 2)
        #expect(try store.lastEntry().map { [$0.kind.token, $0.reason] } == ["correct", "new alias"])
        let after = ["2@MLI", "3@MLI/tombouctou/goundam", "5@MLI/tombouctou/goundam", "64@MLI/gao", "7@MLI/gao"]
        #expect(try Self.places(store) == after)
        // The store after the import is as it was, and what was known then is answered with the new places.
        #expect(try Self.places(store, ClaimSelection(recordedBy: 2)) == before)
        #expect(try store.columns(ClaimSelection(recordedBy: 2)).digest == digest)
        #expect(try Self.places(store, ClaimSelection(knownBy: day("2024-02-01"))) == after)
        #expect(try Self.places(store, ClaimSelection(knownBy: day("2024-01-31"))) == [])
        // Parts still belong to their totals, words to their records, records to their events.
        let columns = try store.columns()
        let part = try #require(columns.claim.indices.first { columns.role[$0] == .part })
        let whole = try #require(columns.partOf.indices.contains(part) ? Int(columns.partOf[part]) : nil)
        #expect(columns.record[whole] == columns.record[part] && columns.stated[whole] == "5")
        let notes = try store.read {
            try BulkStatement(
                $0, "SELECT count(*) FROM record_text t JOIN record r ON r.id = t.record WHERE r.entry_from = 3"
            ).value()
        }
        #expect(notes == 1)
        #expect(columns.event.allSatisfy { $0 >= 0 })
        // The same moves again, and the same file again, change nothing.
        #expect(try store.rematch(moves, reason: "again", day: day("2024-03-02")).entry == nil)
        #expect(try store.unplacedRecords() == [])
        #expect(try store.take(batch, "one").isUnchanged)
    }

    /// An edition that knows the place itself meets the moved record and stays one record.
    @Test func theNextEditionAddsNoSecondRecord() throws {
        var (store, batch) = try Self.filled()
        let goundam = try #require(try store.places().numbers["MLI/tombouctou/goundam"])
        let records = try store.unplacedRecords()
        _ = try store.rematch(
            [PlaceMove(record: records[0].record, place: goundam, how: .alias)], reason: "x", day: day("2024-03-01"))
        batch.records[0].place = goundam
        batch.records[0].placeHow = .alias
        try store.take(batch, "two", published: "2024-04-01", on: "2024-04-02")
        let now = ["2@MLI", "3@MLI/tombouctou/goundam", "5@MLI/tombouctou/goundam", "64@MLI/gao", "7@-"]
        #expect(try Self.places(store) == now)
        #expect(try Self.places(store, ClaimSelection(knownBy: day("2024-03-15"))) == now)
    }

    @Test func aPlaceThatIsNotThereIsRefused() throws {
        let (store, _) = try Self.filled()
        let record = try #require(try store.unplacedRecords().first?.record)
        #expect(throws: StoreError.refused(rule: "there is no place with number 4000")) {
            try store.rematch(
                [PlaceMove(record: record, place: 4000, how: .name)], reason: "x", day: day("2024-03-01"))
        }
        let gao = try #require(try store.places().numbers["MLI/gao"])
        #expect(
            try store.rematch([PlaceMove(record: 999, place: gao, how: .name)], reason: "x", day: day("2024-03-01"))
                .entry == nil)
        #expect(try store.lastEntry()?.number == 2)
    }
}
