import BilanModel
import Glibc

/// A file as UTF-8 text, with what had to be repaired to make it so; read anew from the first byte whenever it is asked.
struct TextBytes: Sendable {
    let file: SourceFile
    private let encoding: TextEncoding
    /// What was repaired, about the file.
    let findings: [Finding]
    /// How many line ends it has.
    let lines: Int

    /// Looks through a file, or says why it is no text.
    init(_ packed: SourceFile, sheet: String = "") throws(IngestError) {
        file = try packed.unpacked()
        let head = try file.head
        if let kind = signatures.first(where: { head.starts(with: $0.bytes) }) {
            throw .binary(file.name, looksLike: kind.name)
        }
        encoding = TextEncoding(head)
        let seen: TextLook
        if let known = file.textLook.known {
            seen = known
        } else {
            let (stream, name) = (DecodedBytes(try file.stream(), encoding, file.name), file.name)
            seen = try StageTimes.count("look through") { () throws(IngestError) in
                try TextBytes.lookThrough(stream, name)
            }
            file.textLook.keep(seen)
        }
        let opening = seen.opening
        lines = seen.lines
        guard let start = opening.firstIndex(where: { $0 > 0x20 }) else { throw .empty(file.name) }
        if opening[start] == UInt8(ascii: "<") {
            let words = String(decoding: opening[start...].prefix(14), as: UTF8.self).lowercased()
            if ["<!doctype", "<html", "<head", "<body", "<?xml", "<!--"].contains(where: words.hasPrefix) {
                throw .markup(file.name)
            }
        }
        let told = [encoding.told, seen.repaired == 0 ? nil : "\(seen.repaired) × Windows-1252"]
        findings = told.compactMap(\.self).map {
            Finding(.encodingRepaired, sheet: sheet, row: 0, value: $0, done: .repaired)
        }
    }

    /// The text piece by piece.
    func stream() throws(IngestError) -> any ByteSource { DecodedBytes(try file.stream(), encoding, file.name) }

    /// The whole text, which is refused when it is longer than `limit`.
    func whole(limit: Int) throws(IngestError) -> [UInt8] { try stream().whole(file.name, limit: limit) }

    /// Reads to the end; gives the first piece that holds more than blanks, and counts the line ends.
    ///
    /// - Throws: `.endlessRow` for a line that goes on and on, before gigabytes of it are read.
    private static func lookThrough(_ stream: DecodedBytes, _ name: String) throws(IngestError) -> TextLook {
        let room = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 18)
        defer { room.deallocate() }
        var opening: [UInt8] = []
        var lines = 0
        var endless = 0
        while true {
            let got = try stream.read(into: room)
            if got == 0 { return TextLook(opening: opening, lines: lines, repaired: stream.repaired) }
            let before = lines
            lines += TextBytes.lineEnds(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(room)[..<got]))
            endless = lines > before || room[..<got].contains(0x0D) ? 0 : endless + got
            guard endless <= TextWindow.longestRow else { throw .endlessRow(name, line: lines + 1) }
            if opening.isEmpty, room[..<got].contains(where: { $0 > 0x20 }) { opening = Array(room[..<got]) }
        }
    }

    /// How many line feeds there are.
    private static func lineEnds(_ bytes: UnsafeRawBufferPointer) -> Int {
        guard var start = bytes.baseAddress else { return 0 }
        let end = start + bytes.count
        var count = 0
        while let found = memchr(start, 0x0A, start.distance(to: end)) {
            count += 1
            start = UnsafeRawPointer(found) + 1
        }
        return count
    }
}

extension SourceFile {
    /// The file as running text or as a page: UTF-8 or UTF-16, stray bytes read as Windows-1252; nothing is refused but
    /// what is no text.
    ///
    /// - Throws: `.binary` for an archive, a picture, a database.
    public func article() throws(IngestError) -> String {
        let file = try unpacked()
        let head = try file.head
        if let kind = signatures.first(where: { head.starts(with: $0.bytes) }) {
            throw .binary(file.name, looksLike: kind.name)
        }
        let text = try DecodedBytes(try file.stream(), TextEncoding(head), file.name).whole(file.name)
        return String(decoding: text, as: UTF8.self)
    }
}

/// How files begin that are often taken for a table.
private let signatures: [(bytes: [UInt8], name: String)] = [
    (Array("PK\u{3}\u{4}".utf8), "a zip archive or a workbook"),
    (Array("SQLite format 3".utf8), "a SQLite database"),
    (Array("%PDF".utf8), "a PDF"),
    ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"),
    ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
    ([0xD0, 0xCF, 0x11, 0xE0], "a document of an old office program (.xls or .doc)"),
    (Array("{\\rtf".utf8), "an RTF document"),
    ([0x37, 0x7A, 0xBC, 0xAF], "a 7-Zip archive"),
    (Array("Rar!".utf8), "a RAR archive"),
    ([0x42, 0x5A, 0x68], "a bzip2 archive"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "an xz archive"),
    (Array("PAR1".utf8), "a Parquet file"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program"),
]
