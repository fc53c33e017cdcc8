import BilanModel

/// The bytes of a file as UTF-8 text, with what had to be repaired to make them so.
struct TextBytes {
    /// Text in UTF-8, without byte order mark.
    let bytes: [UInt8]
    /// What was repaired, about the file.
    let findings: [Finding]

    /// Decodes a file, or says why it is no text.
    ///
    /// Bytes that are no UTF-8 are read as Windows-1252 one by one, so that a file with one spoilt cell keeps the
    /// accents of all others.
    init(_ packed: SourceFile, sheet: String = "") throws(IngestError) {
        let file = try packed.unpacked()
        if let kind = signatures.first(where: { file.bytes.starts(with: $0.bytes) }) {
            throw .binary(file.name, looksLike: kind.name)
        }
        var repaired = 0
        var text = file.bytes
        if let units = utf16(file.bytes) {
            text = Array(String(decoding: units, as: UTF16.self).utf8)
        } else if text.starts(with: [0xEF, 0xBB, 0xBF]) {
            text.removeFirst(3)
        }
        if text.contains(0) { throw .binary(file.name, looksLike: "a binary file") }
        if !isUTF8(text) { (text, repaired) = repairedUTF8(text) }
        guard let start = text.firstIndex(where: { $0 > 0x20 }) else { throw .empty(file.name) }
        if text[start] == UInt8(ascii: "<") {
            let opening = String(decoding: text[start...].prefix(14), as: UTF8.self).lowercased()
            if ["<!doctype", "<html", "<head", "<body", "<?xml", "<!--"].contains(where: opening.hasPrefix) {
                throw .markup(file.name)
            }
        }
        bytes = text
        findings =
            repaired == 0
            ? []
            : [Finding(.encodingRepaired, sheet: sheet, row: 0, value: "\(repaired) × Windows-1252", done: .repaired)]
    }
}

extension SourceFile {
    /// The file as running text or as a page: UTF-8 or UTF-16, stray bytes read as Windows-1252; nothing is refused but
    /// what is no text.
    ///
    /// - Throws: `.binary` for an archive, a picture, a database.
    public func article() throws(IngestError) -> String {
        let file = try unpacked()
        if let kind = signatures.first(where: { file.bytes.starts(with: $0.bytes) }) {
            throw .binary(file.name, looksLike: kind.name)
        }
        if let units = utf16(file.bytes) { return String(decoding: units, as: UTF16.self) }
        let text = isUTF8(file.bytes) ? file.bytes : repairedUTF8(file.bytes).0
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
    ([0xD0, 0xCF, 0x11, 0xE0], "an old workbook"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program"),
]

/// The code units of a UTF-16 text with byte order mark, or nil for anything else.
private func utf16(_ bytes: [UInt8]) -> [UInt16]? {
    let little = bytes.starts(with: [0xFF, 0xFE])
    guard bytes.count % 2 == 0, little || bytes.starts(with: [0xFE, 0xFF]) else { return nil }
    return stride(from: 2, to: bytes.count, by: 2).map {
        little
            ? UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8 : UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1])
    }
}

private func isUTF8(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { text in
        let raw = UnsafeRawBufferPointer(text)
        var at = 0
        while at < text.count {
            // Eight bytes of plain ASCII at a time: most of every file.
            if at + 8 <= text.count,
                raw.loadUnaligned(fromByteOffset: at, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
            {
                at += 8
                continue
            }
            let length = sequenceLength(text, at)
            if length == 0 { return false }
            at += length
        }
        return true
    }
}

/// How many bytes the UTF-8 sequence at a position has; 0 when there is none (RFC 3629: no overlong forms, no
/// surrogates, nothing above U+10FFFF).
private func sequenceLength(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    let lead = text[at]
    if lead < 0x80 { return 1 }
    let length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
    guard length > 0, at + length <= text.count else { return 0 }
    let second = text[at + 1]
    let lowest: UInt8 = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80
    let highest: UInt8 = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF
    guard second >= lowest, second <= highest else { return 0 }
    for rest in (at + 2)..<max(at + 2, at + length) where text[rest] & 0xC0 != 0x80 { return 0 }
    return length
}

/// The text with every stray byte read as Windows-1252, and how many there were.
private func repairedUTF8(_ bytes: [UInt8]) -> ([UInt8], Int) {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    var repaired = 0
    bytes.withUnsafeBufferPointer { source in
        var at = 0
        while at < source.count {
            let length = sequenceLength(source, at)
            if length > 0 {
                text.append(contentsOf: source[at..<(at + length)])
                at += length
            } else {
                let byte = source[at]
                let scalar = byte < 0xA0 ? windows1252[Int(byte) - 0x80] : UInt32(byte)
                text.append(contentsOf: String(Unicode.Scalar(scalar) ?? "\u{FFFD}").utf8)
                repaired += 1
                at += 1
            }
        }
    }
    return (text, repaired)
}

/// What Windows-1252 has at 0x80 to 0x9F; five of them are nothing.
private let windows1252: [UInt32] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD,
    0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, 0xFFFD, 0x017E, 0x0178,
]
