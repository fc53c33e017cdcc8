import Testing

@testable import BilanIngest

/// Packed texts read as if they were not.
@Suite struct GzipTests {
    private let text = "a,b\n1,2\n"

    @Test func readsThrough() throws {
        let packed = SourceFile(name: "t.csv.gz", bytes: TinyArchive.gzip(text))
        #expect(try Sheet(packed).header.names == ["a", "b"])
        #expect(try packed.unpacked().name == "t.csv.gz")
    }

    @Test func readsMembersOneBehindTheOther() throws {
        let bytes = TinyArchive.gzip("a,b\n") + TinyArchive.gzip("1,2\n") + [0, 0, 0]
        #expect(try SourceFile(name: "t", bytes: bytes).unpacked().bytes == Array(text.utf8))
    }

    @Test(arguments: [1, 5, 9, 14, 20])
    func refusesACutOffFile(missing: Int) {
        let bytes = Array(TinyArchive.gzip(text).dropLast(missing))
        #expect(throws: IngestError.cutOffArchive("t.gz")) {
            try SourceFile(name: "t.gz", bytes: bytes).unpacked().bytes
        }
    }

    @Test(arguments: [3, 12, 15, 24])
    func refusesADamagedFile(place: Int) {
        var bytes = TinyArchive.gzip(text)
        bytes[place] ^= 0xFF
        #expect(throws: IngestError.self) { try SourceFile(name: "t.gz", bytes: bytes).unpacked().bytes }
    }

    @Test func refusesABomb() throws {
        let member = try SourceFile(path: fixture("Places/megabyte.gz"))
        #expect(try member.unpacked().bytes.count == 1 << 20)
        let bytes = Array(repeatElement(try member.bytes, count: 70).joined())
        #expect(throws: IngestError.tooLarge("t.gz", part: "")) {
            try SourceFile(name: "t.gz", bytes: bytes).unpacked().bytes
        }
    }
}
