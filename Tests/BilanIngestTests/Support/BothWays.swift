@testable import BilanIngest

/// A worksheet read by the scanner and by expat: what each makes of it.
struct BothWays {
    /// A row as it is handed over.
    struct Line: Hashable {
        var number: Int
        var cells: [String]
        var errors: [String]
    }

    /// What a reader gives until it stops.
    struct Reading: Hashable {
        var lines: [Line] = []
        var isOutside = false
        var error: IngestError?
    }

    /// What expat gives.
    private(set) var parsed = Reading()
    /// What the scanner gives, or gave before it gave up.
    private(set) var scanned = Reading()
    /// Whether the scanner read the sheet to where it ends.
    private(set) var isScanned = false
    /// What is read from the workbook in the end.
    private(set) var read = Reading()

    init(_ file: SourceFile, part: String, parts: WorkbookParts, chunk: Int = 1 << 17) throws {
        let archive = try ZipArchive(file)
        var lines: [Line] = []
        var parser = WorksheetReader(parts) { bytes, line in
            lines.append(BothWays.line(bytes, line))
            return true
        }
        do throws(IngestError) {
            try XMLStream.read(part, of: archive, &parser)
        } catch { parsed.error = error }
        parsed.isOutside = parser.isOutside
        if parsed.isOutside, parsed.error == nil { parsed.error = .badXML(file.name, part: part, line: 0) }
        parsed.lines = lines

        lines = []
        var scanner = WorksheetReader(parts) { bytes, line in
            lines.append(BothWays.line(bytes, line))
            return true
        }
        isScanned = XMLScanner.read(part, of: archive, chunk: chunk, &scanner)
        scanned.isOutside = scanner.isOutside
        if scanned.isOutside { scanned.error = .badXML(file.name, part: part, line: 0) }
        scanned.lines = lines

        lines = []
        do throws(IngestError) {
            try Worksheet(file: file, part: part, parts: parts).forEachLine { bytes, line in
                lines.append(BothWays.line(bytes, line))
                return true
            }
        } catch { read.error = error }
        read.isOutside = parsed.isOutside
        read.lines = lines
    }

    /// The sheet of a workbook that has no other; `xml` is the whole part.
    init(xml: [UInt8], chunk: Int = 1 << 17) throws {
        let file = BothWays.file(xml: xml)
        try self.init(file, part: "xl/worksheets/sheet1.xml", parts: BothWays.parts.get(), chunk: chunk)
    }

    /// Whether both ways give the same, and what is read is that.
    var agree: Bool {
        guard read == parsed else { return false }
        return isScanned ? scanned == parsed : parsed.lines.starts(with: scanned.lines)
    }

    private static func file(xml: [UInt8]) -> SourceFile {
        SourceFile(
            name: "book.xlsx", bytes: TinyArchive.zip([(name: "xl/worksheets/sheet1.xml", content: xml)]))
    }

    /// Two texts, and a style that shows days.
    private static let parts = Result {
        let parts = TinyWorkbook.parts(
            [("S", "")], strings: ["<t>Gao</t>", "<r><t>Tom</t></r><r><t>bouctou</t></r><rPh><t>x</t></rPh>"],
            styles: "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>")
        return try WorkbookParts(ZipArchive(SourceFile(name: "book.xlsx", bytes: TinyArchive.zip(parts))))
    }

    private static func line(_ bytes: UnsafeBufferPointer<UInt8>, _ line: SheetLine) -> Line {
        Line(
            number: line.number,
            cells: line.fields.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) },
            errors: line.errors.map { "\($0.column) \($0.text)" })
    }
}
