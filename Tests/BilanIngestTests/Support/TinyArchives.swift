@testable import BilanIngest

/// Archives written by hand, byte by byte, with nothing compressed.
enum TinyArchive {
    /// A zip archive of these parts; `claimed` is the size it lies about, where it lies.
    static func zip(_ parts: [(name: String, text: String)], claimed: UInt32? = nil) -> [UInt8] {
        zip(parts.map { (name: $0.name, content: Array($0.text.utf8)) }, claimed: claimed)
    }

    /// The same of parts that may be no text.
    static func zip(_ parts: [(name: String, content: [UInt8])], claimed: UInt32? = nil) -> [UInt8] {
        var bytes: [UInt8] = []
        var directory: [UInt8] = []
        for (name, content) in parts {
            let start = UInt32(bytes.count)
            let facts =
                two(20) + two(0) + two(claimed == nil ? 0 : 8) + four(0) + four(crc(content))
                + four(UInt32(content.count))
                + four(claimed ?? UInt32(content.count)) + two(UInt16(name.utf8.count)) + two(0)
            bytes += [0x50, 0x4B, 3, 4] + facts + Array(name.utf8) + content
            directory += [0x50, 0x4B, 1, 2] + two(20) + facts + two(0) + two(0) + two(0) + four(0) + four(start)
            directory += Array(name.utf8)
        }
        let end =
            [0x50, 0x4B, 5, 6] + two(0) + two(0) + two(UInt16(parts.count)) + two(UInt16(parts.count))
            + four(UInt32(directory.count)) + four(UInt32(bytes.count)) + two(0)
        return bytes + directory + end
    }

    /// A gzip file of one text.
    static func gzip(_ text: String) -> [UInt8] {
        let content = Array(text.utf8)
        let size = UInt16(content.count)
        return [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 1] + two(size) + two(~size) + content + four(crc(content))
            + four(UInt32(content.count))
    }

    private static func two(_ value: UInt16) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8)] }
    private static func four(_ value: UInt32) -> [UInt8] { (0..<4).map { UInt8(value >> ($0 * 8) & 0xFF) } }

    private static func crc(_ bytes: [UInt8]) -> UInt32 {
        var crc: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            crc ^= UInt32(byte)
            for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
        }
        return ~crc
    }
}

/// A workbook written by hand.
enum TinyWorkbook {
    /// A workbook of these sheets, each the inside of its `worksheet` element.
    static func file(
        _ sheets: [(name: String, xml: String)], strings: [String] = [], book: String = "", styles: String = ""
    ) -> SourceFile {
        SourceFile(
            name: "book.xlsx", bytes: TinyArchive.zip(parts(sheets, strings: strings, book: book, styles: styles)))
    }

    static func parts(
        _ sheets: [(name: String, xml: String)], strings: [String] = [], book: String = "", styles: String = ""
    ) -> [(name: String, text: String)] {
        let tabs = sheets.enumerated().map {
            "<sheet name=\"\($1.name)\" sheetId=\"\($0 + 1)\" r:id=\"rId\($0 + 1)\"/>"
        }
        let links = sheets.indices.map {
            "<Relationship Id=\"rId\($0 + 1)\" Type=\"worksheet\" Target=\"worksheets/sheet\($0 + 1).xml\"/>"
        }
        var parts = [
            ("xl/workbook.xml", "<workbook>\(book)<sheets>\(tabs.joined())</sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", "<Relationships>\(links.joined())</Relationships>"),
            ("xl/styles.xml", "<styleSheet>\(styles)</styleSheet>"),
            ("xl/sharedStrings.xml", "<sst>\(strings.map { "<si>\($0)</si>" }.joined())</sst>"),
        ]
        for (index, sheet) in sheets.enumerated() {
            parts.append(("xl/worksheets/sheet\(index + 1).xml", "<worksheet>\(sheet.xml)</worksheet>"))
        }
        return parts
    }

    /// Rows of inline texts as a sheet.
    static func rows(_ rows: [[String]]) -> String {
        let lines = rows.enumerated().map { number, cells in
            "<row r=\"\(number + 1)\">"
                + cells.map { $0.isEmpty ? "<c/>" : "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined() + "</row>"
        }
        return "<sheetData>\(lines.joined())</sheetData>"
    }
}

/// The cells of a table, row by row, with the number of each row.
func cells(_ sheet: Sheet) throws -> [(Int, [String])] {
    var rows: [(Int, [String])] = []
    try sheet.forEachRow { row throws(IngestError) in rows.append((row.number, (0..<row.count).map { row[$0] })) }
    return rows
}
