import BilanModel
import Testing

@testable import BilanIngest

/// Texts that arrive damaged, and what is said of their repair.
@Suite struct TextRepairTests {
    private func rows(_ bytes: [UInt8]) throws -> (rows: [String], told: [String]) {
        let sheet = try Sheet(SourceFile(name: "t.csv", bytes: bytes))
        let lines = [sheet.header.names.joined(separator: "|")] + (try cells(sheet).map { $0.1.joined(separator: "|") })
        return (lines, sheet.findings.map { "\($0.code): \($0.value)" })
    }

    @Test(arguments: [
        // Every line in quotes, doubled within.
        ("\"a,b,c\"\n\"1,\"\"x, y\"\",3\"\n\"4,5,6\"\n", ["a|b|c", "1|x, y|3", "4|5|6"], "3 rows"),
        // Split at the semicolons in its texts, each first piece twice, as some spreadsheets leave it.
        (
            "a,b,c;a,b,c;;\n\"1,\"\"x; y\"\",3\";\"1,\"\"x; y\"\",3\";;\n\"4,p\";\"4,p\"; q,6;\n",
            ["a|b|c", "1|x; y|3", "4|p; q|6"], "3 rows"
        ),
        // Only some lines, of which a quote in one goes over two.
        ("a,b,c\n1,\"x\ny\",3\n\"4,\"\"p\nq\"\",6\"\n7,8,9\n", ["a|b|c", "1|x\ny|3", "4|p\nq|6", "7|8|9"], "1 rows"),
    ])
    func putsTogetherWhatIsTorn(text: String, expected: [String], told: String) throws {
        let read = try rows(Array(text.utf8))
        #expect(read.rows == expected)
        #expect(read.told == ["lineQuotedWhole: " + told])
    }

    @Test(arguments: [
        // Quotes where they belong, trailing commas, a text with the other sign in it, prose in one column.
        "a,b,c\n\"1\",\"x; y; z\",3\n4,5,6\n", "a,b\n1,2,\n3,4,\n", "a;b\n\"1,2,3\";4\n",
        "note\n\"one, two, three\"\n\"four\"\n", "a,b,c,\n\"1, 2\",3,4,\n\"5, 6\",7,8,\n",
    ])
    func leavesWholeTextsAlone(text: String) throws {
        #expect(try rows(Array(text.utf8)).told == [])
    }

    @Test func keepsTheRowsOfTheFile() throws {
        let text = "\"a,b,c\"\n\"1,\"\"x\ny\"\",3\"\n\n\"4,5,6\"\n"
        let sheet = try Sheet(file("t.csv", text))
        #expect(try cells(sheet).map(\.0) == [2, 4])
    }

    @Test(arguments: [true, false])
    func readsUTF16WithoutAMarkAloud(little: Bool) throws {
        var bytes: [UInt8] = []
        for unit in "place;n\nSégou 😀;7\n".utf16 {
            let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
            bytes += little ? pair : pair.reversed()
        }
        let read = try rows(bytes)
        #expect(read.rows == ["place|n", "Ségou 😀|7"])
        #expect(read.told == ["encodingRepaired: UTF-16 without byte order mark"])
    }

    /// Whatever a piece ends with, the text is the same: letters of two to four bytes, pairs, stray bytes.
    @Test(arguments: [1, 2, 3, 5, 7, 64])
    func readsTheSameInPiecesOfAnySize(size: Int) throws {
        let text = Array("é€😀,a\"b\r\nSégou".utf8) + [0xE9, 0xC3] + Array("\n".utf8)
        let stream = DecodedBytes(Drops(text, size), .utf8(mark: 0), "t")
        #expect(String(decoding: try stream.whole("t"), as: UTF8.self) == "é€😀,a\"b\r\nSégouéÃ\n")
        #expect(stream.repaired == 2)
    }

    @Test func findsRecordsAcrossPieces() throws {
        let rows = (0..<400).map { "\($0),\"two\r\nlines \($0)\",x\r\n" }.joined()
        for size in [1, 3, 1000] {
            let window = TextWindow(Drops(Array(("a,b,c\r\n" + rows).utf8), size), "t")
            var scanner = CSVScanner(window.text, delimiter: UInt8(ascii: ","))
            var read: [String] = []
            while try scanner.next(in: window) {
                read.append(scanner.fields.map { Row.text(scanner.text, $0) }.joined(separator: "|"))
                #expect(scanner.row == read.count && scanner.line == max(1, read.count * 2 - 2))
            }
            #expect(read.count == 401 && read[400] == "399|two\r\nlines 399|x")
        }
    }
}

/// Bytes that come a few at a time.
private final class Drops: ByteSource {
    private let bytes: [UInt8]
    private let size: Int
    private var at = 0

    init(_ bytes: [UInt8], _ size: Int) { (self.bytes, self.size) = (bytes, size) }

    func read(into room: UnsafeMutableBufferPointer<UInt8>) -> Int {
        let count = min(size, room.count, bytes.count - at)
        _ = room.update(fromContentsOf: bytes[at..<(at + count)])
        at += count
        return count
    }
}
