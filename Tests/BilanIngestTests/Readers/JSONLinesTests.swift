import BilanModel
import Testing

@testable import BilanIngest

/// Lists in JSON as tables.
@Suite struct JSONLinesTests {
    /// Headings and rows of a text, as lines.
    private func rows(_ text: String) throws -> [String] {
        let sheet = try Sheet(file("t.json", text))
        return [sheet.header.names.joined(separator: "|")]
            + (try cells(sheet).map { "\($0.0): " + $0.1.joined(separator: "|") })
    }

    @Test(arguments: [
        // Keys in the order of first appearance; null and what is absent are empty; numbers stay as written.
        ("[{\"a\":1.50,\"b\":null},{\"c\":\"é\\u00e9\",\"a\":true}]", ["a|b|c", "1: 1.50||", "2: true||éé"]),
        ("{\"ok\":true,\"data\":[{\"a\":1}]}", ["a", "1: 1"]),
        ("{\"results\":[{\"a\":{\"b\":1,\"c\":{\"d\":[1, {}]}}}]}", ["a.b|a.c.d", "1: 1|[1, {}]"]),
        ("\u{FEFF} [ { \"a\" : \"x\" } ] ", ["a", "1: x"]),
        // GeoJSON that is no borders: properties stand for themselves.
        (
            "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"n\":5},"
                + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[-3,16]}}]}",
            ["type|n|geometry.type|geometry.coordinates", "1: Feature|5|Point|[-3,16]"]
        ),
        // HXL: arrays of cells, with headings and tags.
        ("[[\"Region\",\"IDPs\"],[\"#adm1\",\"#affected\"],[\"Gao\",12]]", ["Region|IDPs", "3: Gao|12"]),
        ("{\"a\":[1,2],\"b\":[{\"x\":\"y\"}]}", ["x", "1: y"]),
    ])
    func readsLists(text: String, expected: [String]) throws {
        #expect(try rows(text) == expected)
    }

    private static let refused: [(String, IngestError)] = [
        ("{\"a\":1}", .noList("t.json")), ("{}", .noList("t.json")),
        ("{\"a\":[{}],\"b\":[{}]}", .noList("t.json")), ("[{\"a\":1},]", .badJSON("t.json", byte: 10)),
        ("[{\"a\":}]", .badJSON("t.json", byte: 7)), ("[{\"a\":1}", .badJSON("t.json", byte: 9)),
        ("[]", .noHeader("t.json")), ("[{}]", .noHeader("t.json")),
        (String(repeating: "[", count: 200_000), .badJSON("t.json", byte: 10_001)),
    ]

    @Test(arguments: refused)
    func refuses(text: String, error: IngestError) {
        #expect(throws: error) { try rows(text) }
    }

    @Test func importsFiguresFromJSON() throws {
        let text = "[{\"measure\":\"killed\",\"value\":\"at least 5\",\"date_start\":\"2024-05-01\"}]"
        let read = try batch([("f.json", text)])
        let lows: [Quantity?] = read.claims.map(\.estimate.low)
        #expect(lows == [Quantity(5)])
        #expect(read.records.map(\.row) == [1])
    }
}
