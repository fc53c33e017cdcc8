import BilanModel
import Glibc
import Testing

@testable import BilanIngest

/// Files made to harm, or that never were tables: one true sentence each, at once.
@Suite struct HostileFilesTests {
    private func scratch(_ name: String) -> String { P_tmpdir + "/bilan-hostile-\(name)-\(getpid())" }

    @Test func doesNotWaitForAPipe() {
        let path = scratch("pipe")
        #expect(mkfifo(path, 0o600) == 0)
        defer { unlink(path) }
        #expect(throws: IngestError.noFile(path)) { try SourceFile(path: path) }
        #expect(throws: IngestError.noFile("/dev/zero")) { try SourceFile(path: "/dev/zero") }
    }

    /// Three gigabytes of noughts that take no room on the disk.
    @Test func refusesNoughtsWithoutReadingThemAll() throws {
        let path = scratch("sparse")
        let file = open(path, O_CREAT | O_WRONLY, 0o600)
        #expect(ftruncate(file, 3 << 30) == 0)
        close(file)
        defer { unlink(path) }
        #expect(throws: IngestError.binary(path, looksLike: "a binary file")) { try Sheet(SourceFile(path: path)) }
    }

    @Test func refusesARowThatDoesNotEnd() throws {
        let endless = Array("a,b\n1,\"".utf8) + [UInt8](repeating: UInt8(ascii: "x"), count: 5 << 20)
        let window = TextWindow(MemoryBytes(endless), "t.csv", longest: 2 << 20)
        var scanner = CSVScanner(window.text, delimiter: UInt8(ascii: ","))
        #expect(try scanner.next(in: window))
        #expect(throws: IngestError.endlessRow("t.csv", line: 2)) { _ = try scanner.next(in: window) }
    }

    /// Its first megabytes say enough, however many follow.
    @Test func refusesALineThatDoesNotEndWithoutReadingIt() throws {
        let text =
            Array("a,b\n1,2\n".utf8) + [UInt8](repeating: UInt8(ascii: "x"), count: TextWindow.longestRow + 1 << 19)
        #expect(throws: IngestError.endlessRow("t.csv", line: 3)) {
            try TextBytes(SourceFile(name: "t.csv", bytes: text))
        }
    }

    @Test func refusesARowOfNothingButDelimiters() throws {
        let window = TextWindow(
            MemoryBytes(Array("a,b\n".utf8) + [UInt8](repeating: UInt8(ascii: ","), count: 1 << 17)), "t.csv")
        var scanner = CSVScanner(window.text, delimiter: UInt8(ascii: ","))
        #expect(try scanner.next(in: window))
        #expect(throws: IngestError.endlessRow("t.csv", line: 2)) { _ = try scanner.next(in: window) }
    }

    @Test func refusesWhatMustBeWholeAndIsTooMuch() throws {
        let file = SourceFile(name: "t.json", bytes: [UInt8](repeating: 0x20, count: 3 << 20))
        #expect(throws: IngestError.tooLargeToHold("t.json", most: 2 << 20)) { try file.whole(limit: 2 << 20) }
        #expect(try file.whole(limit: 3 << 20).count == 3 << 20)
    }

    /// The little parts of a workbook are little, whatever the archive says of them.
    @Test func refusesAPartThatIsTooLong() throws {
        let parts = [("xl/workbook.xml", "<workbook>" + String(repeating: " ", count: 1000) + "</workbook>")]
        let archive = try ZipArchive(SourceFile(name: "b.xlsx", bytes: TinyArchive.zip(parts)))
        #expect(throws: IngestError.tooLarge("b.xlsx", part: "xl/workbook.xml")) {
            try archive.read("xl/workbook.xml", limit: 500) { _ in true }
        }
    }

    @Test func seesThatAFileIsWrittenMeanwhile() throws {
        let path = scratch("growing")
        let row = Array("Gao,5\n".utf8)
        let text = Array("place,n\n".utf8) + Array(repeatElement(row, count: 2_000_000).joined())
        let file = open(path, O_CREAT | O_WRONLY | O_APPEND, 0o600)
        defer { unlink(path) }
        #expect(write(file, text, text.count) == text.count)
        let source = try SourceFile(path: path)
        let sheet = try Sheet(source)
        #expect(write(file, row, row.count) == row.count)
        close(file)
        #expect(throws: IngestError.changed(path)) { try sheet.forEachRow { _ in } }
        #expect(throws: IngestError.changed(path)) { _ = try source.bytes }
    }

    private static let kinds: [([UInt8], String)] = [
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], "a document of an old office program (.xls or .doc)"),
        (Array("%PDF-1.7\n".utf8), "a PDF"), (Array("{\\rtf1".utf8), "an RTF document"),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27], "a 7-Zip archive"), (Array("Rar!\u{1A}".utf8), "a RAR archive"),
        (Array("BZh91AY".utf8), "a bzip2 archive"), ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0], "an xz archive"),
        (Array("PAR1".utf8), "a Parquet file"),
    ]

    @Test(arguments: kinds)
    func namesWhatItIs(bytes: [UInt8], kind: String) {
        #expect(throws: IngestError.binary("t", looksLike: kind)) { try Sheet(SourceFile(name: "t", bytes: bytes)) }
    }

    /// A document type is where entities come from that grow without end, or that fetch other files.
    @Test(arguments: [
        "<!DOCTYPE w [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>",
        "<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>", "<!DOCTYPE w SYSTEM \"http://localhost/a.dtd\">",
    ])
    func refusesADocumentTypeInEveryPart(declaration: String) throws {
        let whole = TinyWorkbook.parts([("S", TinyWorkbook.rows([["name", "x"], ["Gao", "1"]]))])
        for part in whole.indices {
            var parts = whole
            parts[part].text = declaration + parts[part].text.replacing("Gao", with: "&c;")
            let file = SourceFile(name: "b.xlsx", bytes: TinyArchive.zip(parts))
            #expect(throws: IngestError.badXML("b.xlsx", part: parts[part].name, line: 1)) {
                try Sheet.tables(of: file)
            }
        }
    }

    @Test func survivesEveryByteThatChanges() throws {
        let whole = try TinyWorkbook.file([("S", TinyWorkbook.rows([["name", "x"], ["Gao", "1"]]))]).bytes
        for place in stride(from: 0, to: whole.count, by: 3) {
            var bytes = whole
            bytes[place] ^= 0xFF
            do {
                for table in try Sheet.tables(of: SourceFile(name: "b.xlsx", bytes: bytes)) {
                    try table.forEachRow { _ in }
                }
            } catch { #expect(!error.description.isEmpty) }
        }
    }
}
