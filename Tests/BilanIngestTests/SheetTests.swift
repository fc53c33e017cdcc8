import BilanModel
import Testing

@testable import BilanIngest

/// How bytes become headings and rows.
@Suite struct SheetTests {
    /// The rows of a text as cells, with their numbers.
    private func rows(_ bytes: [UInt8]) throws -> [String] {
        let sheet = try Sheet(SourceFile(name: "t.csv", bytes: bytes))
        var rows = ["1: " + sheet.header.names.joined(separator: "|")]
        try sheet.forEachRow { row throws(IngestError) in
            rows.append("\(row.number)@\(row.lineNumber): " + (0..<row.count).map { row[$0] }.joined(separator: "|"))
        }
        return rows
    }

    @Test(arguments: [
        ("a,b\n1,2\n", ["1: a|b", "2@2: 1|2"]),
        ("a;b\r\n1;2,5\r\n", ["1: a|b", "2@2: 1|2,5"]),
        ("a\tb\r1\t2\r3\t4", ["1: a|b", "2@2: 1|2", "3@3: 3|4"]),
        ("a|b\n1|2", ["1: a|b", "2@2: 1|2"]),
        ("\u{FEFF}a,b\n1,2", ["1: a|b", "2@2: 1|2"]),
        ("sep=;\na;b\n1;2", ["1: a|b", "3@3: 1|2"]),
        // Quotes: delimiters, doubled quotes, line breaks, an empty cell, text behind the closing quote.
        ("a,b\n\"1,5\",\"say \"\"no\"\"\"\n", ["1: a|b", "2@2: 1,5|say \"no\""]),
        ("a,b\n\"two\r\nlines\",2\n3,4\n", ["1: a|b", "2@2: two\r\nlines|2", "3@4: 3|4"]),
        ("a,b\n\"\",2\n\"x\" y,3\n", ["1: a|b", "2@2: |2", "3@3: x y|3"]),
        ("a,b\n5\" gun,2\n", ["1: a|b", "2@2: 5\" gun|2"]),
        // Blank lines and rows of delimiters keep their number and give nothing.
        ("\na,b\n\n1,2\n,\n3,4\n", ["1: a|b", "4@4: 1|2", "6@6: 3|4"]),
        // A row of HXL tags, only right below the headings.
        ("a,b\n#adm1+name,#affected\n#x,#y\n", ["1: a|b", "3@3: #x|#y"]),
        // Trailing commas: in every row, and in the headings.
        ("a,b\n1,2,\n", ["1: a|b", "2@2: 1|2|"]),
        ("a,b,,\n1,2,,\n", ["1: a|b", "2@2: 1|2||"]),
        ("a,b\n1,", ["1: a|b", "2@2: 1|"]),
        // One column.
        ("name\nGao\n", ["1: name", "2@2: Gao"]),
    ])
    func readsRows(text: String, expected: [String]) throws {
        #expect(try rows(Array(text.utf8)) == expected)
    }

    @Test func repairsWindows1252Aloud() throws {
        let bytes = Array("nom\nS".utf8) + [0xE9] + Array("gou ".utf8) + [0x93] + Array("x".utf8) + [0x94, 0x0A]
        let sheet = try Sheet(SourceFile(name: "t.csv", bytes: bytes))
        #expect(try rows(bytes) == ["1: nom", "2@2: Ségou “x”"])
        #expect(sheet.findings.map(\.code) == [.encodingRepaired])
        #expect(sheet.findings.first?.value == "3 × Windows-1252")
    }

    @Test func keepsUTF8BesideAStrayByte() throws {
        #expect(try rows(Array("é,b\nç,".utf8) + [0xE9, 0x0A]) == ["1: é|b", "2@2: ç|é"])
    }

    @Test(arguments: [true, false])
    func readsUTF16(little: Bool) throws {
        var bytes: [UInt8] = little ? [0xFF, 0xFE] : [0xFE, 0xFF]
        for unit in "lieu\tn\nSégou\t7\n".utf16 {
            let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
            bytes += little ? pair : pair.reversed()
        }
        #expect(try rows(bytes) == ["1: lieu|n", "2@2: Ségou|7"])
    }

    @Test(arguments: [
        ([], IngestError.empty("t.csv")),
        (Array(" \n\r\n".utf8), .empty("t.csv")),
        ([0xEF, 0xBB, 0xBF], .empty("t.csv")),
        (Array("PK\u{3}\u{4}xx".utf8), .binary("t.csv", looksLike: "a zip archive or a workbook")),
        ([0x1F, 0x8B, 8, 0], .cutOffArchive("t.csv")),
        (Array("SQLite format 3\0".utf8), .binary("t.csv", looksLike: "a SQLite database")),
        (Array("%PDF-1.4".utf8), .binary("t.csv", looksLike: "a PDF")),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D], .binary("t.csv", looksLike: "a PNG picture")),
        (Array("a,b\n1,\0".utf8), .binary("t.csv", looksLike: "a binary file")),
        (Array("\n <!DOCTYPE html><html>".utf8), .markup("t.csv")),
        (Array("<html>".utf8), .markup("t.csv")),
        (Array("<?xml version='1.0'?>".utf8), .markup("t.csv")),
        (Array("1,2\n3,4\n".utf8), .noHeader("t.csv")),
        (Array("a,b\n1,\"cut".utf8), .truncated("t.csv", line: 2)),
        (Array("a,b\n\"x\ny\",1\n2,\"cut\n\n".utf8), .truncated("t.csv", line: 4)),
        (Array("a,\"b".utf8), .truncated("t.csv", line: 1)),
    ])
    func refuses(bytes: [UInt8], error: IngestError) {
        #expect(throws: error) { try rows(bytes) }
    }

    @Test func findsHeadingsInAnyLetterCase() {
        let header = Header(["Part of", "DATE-START", "", "part_of"])
        #expect(header["part_of"] == 0)
        #expect(header["date_start"] == 1)
        #expect(header[""] == nil)
        #expect(header.repeated == ["part_of"])
    }
}
