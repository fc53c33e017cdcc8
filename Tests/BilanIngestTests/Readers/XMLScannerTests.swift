import Testing

@testable import BilanIngest

/// The scanner of sheets beside expat: it gives the same cells, or leaves the sheet to it.
@Suite struct XMLScannerTests {
    private static func sheet(_ cells: String) -> String {
        "<worksheet><sheetData><row r=\"3\">\(cells)</row></sheetData></worksheet>"
    }

    private static func text(_ text: String) -> String { sheet("<c t=\"inlineStr\"><is><t>\(text)</t></is></c>") }

    /// Sheets as programs write them, with the cells of their only row; the scanner reads each to its end.
    static let read: [(xml: String, cells: [String])] = [
        (sheet("<c r=\"A3\"><v>1</v></c><c r=\"C3\" t=\"s\"><v>1</v></c>"), ["1", "", "Tombouctou"]),
        (sheet("<c r=\"B3\"><v>2</v></c><c r=\"A3\"><v>1</v></c>"), ["1", "2"]),
        (sheet("<c/><c r=\"B3\" s=\"1\" /><c r='C3' t='b'><v>1</v></c>"), ["", "", "true"]),
        (sheet("<c r=\"A3\" s=\"1\"><v>44550.25</v></c><c s=\"1\"><v>2958465</v></c>"), ["2021-12-20", "9999-12-31"]),
        (sheet("<c s=\"1\"><v>-1</v></c><c s=\"1\"><v>x</v></c><c><v></v></c>"), ["-1", "x", ""]),
        (sheet("<c><v>1.50</v></c><c><v>007</v></c><c><v>12e2</v></c>"), ["1.5", "007", "1200"]),
        (sheet("<c><v> 5 </v></c><c t=\"s\"><v> 1</v></c>"), [" 5 ", ""]),
        (sheet("<c t=\"str\"><f>A1&amp;\"x\"</f><v>ready</v></c>"), ["ready"]),
        (sheet("<c t=\"d\"><v>2021-12-20T00:00:00</v></c>"), ["2021-12-20T00:00:00"]),
        (sheet("<c t=\"inlineStr\"><is><r><t>Ga</t></r><r><t>o</t></r><rPh><t>x</t></rPh></is></c>"), ["Gao"]),
        (sheet("<c\n\tr = \"A3\"\r\n t\n=\n'str'\n><v\n>a</v\n></c >"), ["a"]),
        (sheet("<x:c x:r=\"B3\" x:t=\"str\"><x:v>a</x:v></x:c>"), ["", "a"]),
        (sheet("<c t=\"str\"><v>a</v><extLst><ext uri=\"{x}\"><y:deep/></ext></extLst></c>"), ["a"]),
        (text("a &amp; &lt;b&gt; &quot;c&quot; &apos;d&apos;"), ["a & <b> \"c\" 'd'"]),
        (text("&#233;&#xE9;&#x1F600;&#00000065;&#10;&#13;&#x9;|"), ["éé😀A\n\r\t|"]), (text("&#xe9;&#x0e9;"), ["éé"]),
        (text("a\r\nb\rc\nd\r\r\n"), ["a\nb\nc\nd\n\n"]), (text("&#13;\r\n"), ["\r\n"]),
        (text("<![CDATA[a < b && c]]>"), ["a < b && c"]),
        (text("x<![CDATA[]]>y<![CDATA[]]]]><![CDATA[>]]>"), ["xy]]>"]),
        (text("<![CDATA[1\r\n2\r]]>\n3"), ["1\n2\n\n3"]), (text("a<!-- no -->b<!---->c<!-- - -->"), ["abc"]),
        (text("a<?other b?>c<?d?>"), ["ac"]), (text("a > b ] ]] ]&gt; \u{7F}"), ["a > b ] ]] ]> \u{7F}"]),
        (text("é € 😀 \u{FFFD} \u{D7FF} \u{E000} \u{10FFFF}"), ["é € 😀 \u{FFFD} \u{D7FF} \u{E000} \u{10FFFF}"]),
        ("\u{FEFF}" + text("a"), ["a"]), ("<?xml version=\"1.0\"?>" + text("a"), ["a"]),
        ("<?xml version='1.0' encoding='utf-8' standalone='yes' ?>\r\n" + text("a"), ["a"]),
        ("\u{FEFF}<?xml version=\"1.0\" encoding=\"UTF-8\"?><!-- x -->\n<?y?>" + text("a"), ["a"]),
        ("<?xml version=\"1.0\" standalone=\"no\"?>" + text("a"), ["a"]),
        (
            "<x:worksheet xmlns:x=\"urn:x\"><x:sheetData><x:row r=\"3\"><x:c><x:v>1</x:v></x:c></x:row></x:sheetData>",
            ["1"]
        ),
        (sheet("<c t=\"str\"><v>a</v></c>") + "<never looked at", ["a"]),
        ("<worksheet><row r=\"3\"><c t=\"str\"><v>a</v></c></row></worksheet>\n<!-- no data element -->\n", ["a"]),
    ]

    @Test(arguments: read)
    func reads(xml: String, cells: [String]) throws {
        let both = try BothWays(xml: Array(xml.utf8))
        #expect(both.isScanned)
        #expect(both.agree)
        #expect(both.scanned.lines == [BothWays.Line(number: 3, cells: cells, errors: [])])
    }

    /// Wherever the piece of the sheet that is in memory ends.
    @Test(arguments: read)
    func readsPieceByPiece(xml: String, cells: [String]) throws {
        for chunk in 1...40 {
            let both = try BothWays(xml: Array(xml.utf8), chunk: chunk)
            #expect(both.isScanned && both.agree, "\(chunk)")
        }
    }

    /// What is left to expat, which reads it.
    @Test(arguments: [
        ("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + text("a"), ["a"]),
        ("<?xml version=\"1.1\"?>" + text("a"), ["a"]), (sheet("<é/><c t=\"str\"><v>a</v></c>"), ["a"]),
        (sheet("<c t=\"&#115;tr\"><v>a</v></c>"), ["a"]),
        (sheet("<c r=\"A3\" x:r=\"B3\" t=\"str\"><v>a</v></c>"), ["a"]),
        (sheet("<c t=\"str\" x=\"\n\"><v>a</v></c>"), ["a"]), (text("&#0000000065;"), ["A"]),
        (text(String(repeating: "a", count: 1 << 20)), [String(repeating: "a", count: 1 << 20)]),
        (text("<!--" + String(repeating: "a", count: 1 << 17) + "-->a"), ["a"]),
        (sheet(String(repeating: "<x>", count: 300) + String(repeating: "</x>", count: 300) + "<c/>"), [""]),
        (sheet("<c \((0..<99).map { "a\($0)=\"\"" }.joined(separator: " "))/>"), [""]),
    ])
    func leavesToExpat(xml: String, cells: [String]) throws {
        let both = try BothWays(xml: Array(xml.utf8))
        #expect(!both.isScanned)
        #expect(both.agree)
        #expect(both.read.lines == [BothWays.Line(number: 3, cells: cells, errors: [])])
    }

    @Test func leavesUTF16ToExpat() throws {
        var xml: [UInt8] = [0xFF, 0xFE]
        for unit in Self.text("é").utf16 { xml += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        let both = try BothWays(xml: xml)
        #expect(!both.isScanned && both.agree)
        #expect(both.read.lines.map(\.cells) == [["é"]])
    }

    /// No XML, or none that may be read: the error is expat's, and rows above it are handed over once.
    @Test(arguments: [
        "", " ", "x", "<", "<worksheet/", "<worksheet>", "<worksheet/><worksheet/>", "<worksheet/>x", "</worksheet>",
        "<a></b>", "<a></a", "<a b></a>", "<a b=c/>", "<a b=\"1\" b=\"2\"/>", "<a b=\"1\"c=\"2\"/>", "<a b=\"<\"/>",
        "<a b=\"&x;\"/>", "<a b=\"&\"/>", "<a b=\"\u{1}\"/>", "<a/ >", "<a / >", "< a/>", "<1/>", "<-/>", "<a>&</a>",
        "<a>&x;</a>", "<a>&#0;</a>", "<a>&#xD800;</a>", "<a>&#xFFFE;</a>", "<a>&#x110000;</a>", "<a>&#X41;</a>",
        "<a>&#;</a>", "<a>&#x;</a>", "<a>&amp</a>", "<a>]]></a>", "<a>\u{0}</a>", "<a>\u{B}</a>", "<a>\u{FFFE}</a>",
        "<a><!-- -- --></a>", "<a><!-- --->", "<a><!-->", "<a><!- -></a>", "<a><![CDATA[</a>", "<a><![cdata[]]></a>",
        "<![CDATA[]]><a/>", "<a><![CDATA[\u{1}]]></a>", "<a><?xml version=\"1.0\"?></a>", "<a><?XML?></a>",
        "<a><??></a>", "<a><?b?c?></a>", " <?xml version=\"1.0\"?><a/>", "<?xml?><a/>",
        "<?xml encoding=\"UTF-8\"?><a/>",
        "<?xml version=\"1.0\" standalone=\"YES\"?><a/>", "<?xml version=\"1.0\"encoding=\"UTF-8\"?><a/>",
        "<!DOCTYPE a><a/>", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>", "<a><!ELEMENT b></a>", "\u{FEFF}\u{FEFF}<a/>",
    ])
    func refuses(xml: String) throws {
        let row = "<row><c t=\"str\"><v>first</v></c></row>"
        for text in [xml, xml.replacing("<a>", with: "<a>" + row)] {
            let both = try BothWays(xml: Array(text.utf8))
            #expect(both.agree)
            #expect(both.read.error != nil || !both.isScanned || xml.hasPrefix("<worksheet/>"))
        }
    }

    @Test(
        arguments: [
            [0xC3], [0xC3, 0x28], [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xEF, 0xBF, 0xBE],
            [0xEF, 0xBF, 0xBF],
            [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0x80], [0xFF], [0xE2, 0x82],
            [0xF0, 0x9F, 0x98],
        ] as [[UInt8]])
    func refusesWhatIsNoUTF8(bytes: [UInt8]) throws {
        for (before, behind) in [
            ("<a>", "</a>"), ("<a b=\"", "\"/>"), ("<a><!--", "--></a>"), ("<a><![CDATA[", "]]></a>"),
        ] {
            let both = try BothWays(xml: Array(before.utf8) + bytes + Array(behind.utf8))
            #expect(!both.isScanned && both.agree && both.read.error != nil, "\(before)")
        }
    }
}
