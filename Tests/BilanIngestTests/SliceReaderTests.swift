import BilanModel
import Testing

@testable import BilanIngest

/// Reading ahead of whoever takes the slices changes nothing in what is read.
@Suite struct SliceReaderTests {
    private static func table(_ rows: Int, tail: String = "") -> SheetSet {
        let lines = (0..<rows).map { "MLI\($0),2023-09-07,Battles,\($0 % 7),Mali\n" }.joined()
        let text = "event_id_cnty,event_date,event_type,fatalities,country\n" + lines + tail
        return SheetSet([SourceFile(name: "acled.csv", bytes: Array(text.utf8))])
    }

    private func reader(_ set: SheetSet) -> SliceReader {
        let ingestion = Ingestion(gazetteer)
        return SliceReader(atOnce: 1) { slices in try ingestion.read(set, slices: slices) }
    }

    @Test func givesEverySliceInOrder() throws {
        let reader = reader(Self.table(16_000))
        var ids: [String] = []
        var sizes: [Int] = []
        while let slice = try reader.next() {
            ids += slice.records.map { slice.texts[$0.externalID] }
            sizes.append(slice.records.count)
        }
        #expect(sizes == [10_000, 2_500, 2_500])
        let rest = try #require(try reader.results().first)
        #expect(rest.isSliced && rest.batch.rowsRead == 16_000 && reader.rowsExpected == 16_001)
        ids += rest.batch.records.map { rest.batch.texts[$0.externalID] }
        #expect(ids == (0..<16_000).map { "MLI\($0)" })
        // Whoever asks again gets the same answer.
        #expect(try reader.next() == nil)
    }

    @Test func aSmallFileHasNoSlices() throws {
        let reader = reader(Self.table(12))
        #expect(try reader.next() == nil)
        #expect(try reader.results().first?.batch.records.count == 12)
    }

    @Test func tellsWhyAFileCannotBeRead() throws {
        let reader = reader(Self.table(10_500, tail: "MLI-last,\"never closed"))
        #expect(try reader.next() != nil)
        #expect(throws: IngestError.self) { while try reader.next() != nil {} }
        #expect(throws: IngestError.self) { try reader.next() }
    }

    @Test func stops() throws {
        let reader = reader(Self.table(20_000))
        #expect(try reader.next() != nil)
        reader.stop()
        var more = 0
        #expect(throws: IngestError.interrupted) { while try reader.next() != nil { more += 1 } }
        #expect(more <= 2)
    }
}
