import Foundation
import Testing

@testable import BilanIngest

private let realData = ProcessInfo.processInfo.environment["BILAN_REAL_DATA"]

/// Both ways of reading a sheet give the same cells and the same errors, whatever the sheet.
@Suite struct WorksheetLawTests {
    /// A little of everything that a sheet has.
    private static let sheet = Array(
        """
        \u{FEFF}<?xml version="1.0" encoding="UTF-8"?>
        <worksheet xmlns:x='u'><!-- a --><?b c?><cols><col min="1"/></cols><sheetData>\r
        <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>44550</v></c><c r="D1" t="b"><v>1</v></c></row>
        <x:row r='3'><x:c t='inlineStr'><is><t>é&amp;&#xE9;</t><rPh><t>x</t></rPh></is></x:c><c t="e"><v>#N/A</v></c></x:row>
        <row><c t="str"><f>A1</f><v><![CDATA[<]]]></v></c><c/><c r="AB4"><v>1.50E-3</v></c>]</row></sheetData></worksheet>
        """.utf8)

    @Test func readsTheWholeSheet() throws {
        let both = try BothWays(xml: Self.sheet)
        #expect(both.isScanned && both.agree)
        #expect(both.read.lines.map(\.number) == [1, 3, 4])
        #expect(both.read.lines[0].cells == ["Gao", "2021-12-20", "", "true"])
        #expect(both.read.lines[1] == BothWays.Line(number: 3, cells: ["é&é", ""], errors: ["1 #N/A"]))
    }

    @Test func agreesOnEveryTruncation() throws {
        for length in 0..<Self.sheet.count {
            let both = try BothWays(xml: Array(Self.sheet.prefix(length)), chunk: 1 + length % 7 * 30)
            #expect(both.agree, "\(length)")
        }
    }

    @Test(arguments: [0x01, 0x20, 0xFF] as [UInt8])
    func agreesOnEveryByteThatChanges(mask: UInt8) throws {
        for place in Self.sheet.indices {
            var xml = Self.sheet
            xml[place] ^= mask
            #expect(try BothWays(xml: xml).agree, "\(place)")
        }
    }

    @Test(arguments: Array("<&\"/ ]\0".utf8))
    func agreesOnEveryByteThatIsReplacedOrInserted(byte: UInt8) throws {
        for place in Self.sheet.indices {
            var xml = Self.sheet
            xml[place] = byte
            #expect(try BothWays(xml: xml).agree, "\(place)")
            xml = Self.sheet
            xml.insert(byte, at: place)
            #expect(try BothWays(xml: xml).agree, "\(place)")
        }
    }

    @Test func agreesOnTextsOfEveryByteThatChanges() throws {
        let texts = Array(
            "<?xml version=\"1.0\"?>\n<sst><si><t xml:space=\"preserve\"> Gao</t></si>\n<si><r><t>a&lt;</t></r><rPh><t>x</t></rPh></si></sst>\n"
                .utf8)
        for place in texts.indices {
            for byte in Array("<>&\"/ a\0".utf8) {
                var xml = texts
                xml[place] = byte
                expectAgreement(on: xml)
            }
            expectAgreement(on: Array(texts.prefix(place)))
        }
        expectAgreement(on: texts)
    }

    private func expectAgreement(on texts: [UInt8]) {
        let part = "xl/sharedStrings.xml"
        let file = SourceFile(name: "book.xlsx", bytes: TinyArchive.zip([(name: part, content: texts)]))
        do {
            let archive = try ZipArchive(file)
            var (scanned, parsed) = (StringReader(), StringReader())
            let isScanned = XMLScanner.read(part, of: archive, chunk: 32, &scanned)
            do throws(IngestError) {
                try XMLStream.read(part, of: archive, &parsed)
            } catch {
                #expect(!isScanned)
                #expect(throws: error) { try SharedStrings(archive) }
                return
            }
            let read = try SharedStrings(archive)
            #expect(all(read) == all(parsed.strings))
            #expect(!isScanned || all(scanned.strings) == all(parsed.strings))
        } catch { Issue.record(error) }
    }

    private func all(_ strings: SharedStrings) -> [String] {
        (0..<strings.count).map { number in
            var text = ""
            strings.withText(number) { text = String(decoding: $0, as: UTF8.self) }
            return text
        }
    }

    @Test func agreesOnBriefings() throws {
        let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/")
        try expectAgreement(below: root + "/Reports/samples")
    }

    @Test(.enabled(if: realData != nil, "BILAN_REAL_DATA names no folder of publishers' files"))
    func agreesOnRealWorkbooks() throws { try expectAgreement(below: #require(realData)) }

    /// Every sheet of every workbook is read by the scanner alone, and as expat reads it.
    private func expectAgreement(below folder: String) throws {
        let names = try #require(FileManager.default.enumerator(atPath: folder))
        var sheets = 0
        for case let name as String in names where name.hasSuffix(".xlsx") {
            let file = try SourceFile(path: folder + "/" + name)
            let parts = try WorkbookParts(ZipArchive(file))
            for (sheet, part) in parts.sheets {
                let both = try BothWays(file, part: part, parts: parts)
                #expect(both.isScanned && both.agree, "\(name), \(sheet)")
                sheets += 1
            }
        }
        #expect(sheets > 0)
    }
}
