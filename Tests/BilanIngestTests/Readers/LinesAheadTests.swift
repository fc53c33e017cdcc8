import BilanModel
import BilanTestSupport
import Testing

@testable import BilanIngest

/// Lines are the same whoever takes them apart: byte by byte, by the scanner, or by a thread of its own.
@Suite struct LinesAheadTests {
    private static let cells = [
        "", "a", "seven b", "eight by", "nine byte", "a\tb", "é", "sixteen bytes so.", "Ségou, \"said\"", "two\nlines",
        "two\r\nlines", "\u{1}", "quote\"inside", " blanks ", String(repeating: "long ", count: 40),
    ]

    /// A table of such cells, and what its rows hold.
    private static func table(_ rows: Int, _ random: inout SplitMix64) -> (text: String, cells: [[String]]) {
        var (text, held) = ("", [[String]]())
        for row in 0..<rows {
            let cells = (0..<Int.random(in: 2...12, using: &random)).map { _ in random.pick(Self.cells) }
            held.append(cells)
            text += cells.map { cell in
                cell.contains { "\",\n\r\r\n".contains($0) } || random.once(in: 5)
                    ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
            }.joined(separator: ",")
            if row < rows - 1 { text += random.pick(["\n", "\r\n"]) }
        }
        return (text, held)
    }

    private static func lines(_ text: String) throws -> TextLines {
        let bytes = try TextBytes(SourceFile(name: "t.csv", bytes: Array(text.utf8)))
        return TextLines(name: "t.csv", text: .file(bytes), delimiter: UInt8(ascii: ","), isDeclared: false)
    }

    private static func read(_ source: some LineSource, atMost limit: Int = .max) throws -> [String] {
        var read: [String] = []
        try source.forEachLine { bytes, line throws(IngestError) in
            let cells = line.fields.map {
                String(decoding: bytes[($0.start + line.moved)..<($0.end + line.moved)], as: UTF8.self)
            }
            read.append("\(line.number) \(line.line) \(line.isCutOff) \(cells)")
            return read.count < limit
        }
        return read
    }

    @Test(arguments: [1, 2, 3, 4] as [UInt64])
    func everyWayGivesTheSameLines(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let (text, held) = Self.table(Int.random(in: 1...6_000, using: &random), &random)
        let lines = try Self.lines(text)
        let read = try Self.read(lines)
        #expect(try Self.read(LinesAhead(lines: lines)) == read)
        #expect(read.count == held.count)
        for (line, cells) in zip(read, held) { #expect(line.hasSuffix("\(cells)")) }
    }

    @Test func whoHasEnoughIsHandedNoMore() throws {
        var random = SplitMix64(seed: 9)
        let lines = try Self.lines(Self.table(6_000, &random).text)
        for limit in [1, LineBlock.most - 1, LineBlock.most, LineBlock.most + 1, 5_000] {
            let read = try Self.read(LinesAhead(lines: lines), atMost: limit)
            #expect(read == Array(try Self.read(lines).prefix(limit)))
        }
    }

    @Test func aTextThatEndsWithinACellIsRefusedBehindTheLinesBefore() throws {
        let lines = try Self.lines(String(repeating: "a,b\n", count: 700) + "\"open,b\n")
        var read = 0
        #expect(throws: IngestError.truncated("t.csv", line: 701)) {
            try LinesAhead(lines: lines).forEachLine { _, _ throws(IngestError) in
                read += 1
                return true
            }
        }
        #expect(read == 700)
    }

    @Test func whoThrowsStopsTheScan() throws {
        let lines = try Self.lines(String(repeating: "a,b\n", count: 9_000))
        #expect(throws: IngestError.interrupted) {
            try LinesAhead(lines: lines).forEachLine { _, line throws(IngestError) in
                if line.number == 600 { throw .interrupted }
                return true
            }
        }
    }

    @Test func onlyALargeTextHasAThreadOfItsOwn() throws {
        #expect(try Self.lines("a,b\n1,2\n").ahead is TextLines)
        #expect(try Self.lines(String(repeating: "a,b\n", count: 10_000)).ahead is LinesAhead || SideBySide.most == 1)
    }
}
