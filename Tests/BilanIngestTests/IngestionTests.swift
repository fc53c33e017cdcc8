import BilanModel
import Testing

@testable import BilanIngest

/// Which format reads which file, and what junk comes to.
@Suite struct IngestionTests {
    static let figures = "measure,value,date_start,published_on\nkilled,5,2024-05-01,2024-05-02\n"

    @Test func recognisesByHeadings() throws {
        let names = Formats.all.map(\.name)
        #expect(Set(names).count == names.count)
        #expect(names.prefix(2) == ["figures", "ucdp_ged"])
        #expect(Formats.named("UCDP_GED")?.name == "ucdp_ged")
        #expect(try batch([("f.csv", Self.figures)]).format == "figures")
        #expect(try batch([("f.csv", Self.figures)], options: ImportOptions(format: "figures")).format == "figures")
    }

    @Test func saysWhatWasTried() {
        let unknown = "region,people\nGao,5\n"
        #expect {
            try batch([("u.csv", unknown)])
        } throws: { error in
            guard case .unknownFormat("u.csv", let tried)? = error as? IngestError else { return false }
            // Every format was tried, the closest stands first.
            return tried.count == Formats.all.count
                && zip(tried, tried.dropFirst()).allSatisfy { $0.missing.count <= $1.missing.count }
        }
        #expect(throws: IngestError.noSuchFormat("sormas", known: Formats.all.map(\.name))) {
            try batch([("f.csv", Self.figures)], options: ImportOptions(format: "sormas"))
        }
        #expect(
            throws: IngestError.wrongFormat(
                "f.csv", GEDFormat().recognises(Header(["measure", "value", "date_start", "published_on"])))
        ) {
            try batch([("f.csv", Self.figures)], options: ImportOptions(format: "ucdp_ged"))
        }
    }

    @Test func refusesSheetsThatDoNotGoTogether() {
        let documents = "id,title,language\nd,T,en\n"
        #expect(throws: IngestError.onlyCompanions(["d.csv"])) { try batch([("d.csv", documents)]) }
        #expect(throws: IngestError.twoSheets("d.csv", "e.csv", role: "documents")) {
            try batch([("f.csv", Self.figures), ("d.csv", documents), ("e.csv", documents)])
        }
        #expect(throws: IngestError.repeatedHeading("f.csv", heading: "value")) {
            try batch([("f.csv", "measure,value,Value\nkilled,5,6\n")])
        }
        #expect(throws: IngestError.noRows("f.csv")) { try batch([("f.csv", "measure,value\n")]) }
    }

    @Test func givesEachMainSheetItsBatch() throws {
        let set = SheetSet([file("a.csv", Self.figures), file("b.csv", Self.figures)])
        let results = try Ingestion(gazetteer).read(set)
        #expect(results.map { $0.files.map(\.name) } == [["a.csv"], ["b.csv"]])
        #expect(results.map(\.batch.dataset.code) == ["a", "b"])
    }

    @Test(arguments: [
        ("data/Week 36.csv", "week-36"), ("mali-claims/figures.csv", "mali-claims"), ("figures.csv", "figures"),
        ("./figures.csv", "figures"), ("é.csv", "figures"), ("", "figures"), (".csv", "csv"),
    ])
    func namesADatasetByItsFile(path: String, code: String) {
        #expect(Ingestion.code(of: path) == code)
    }

    @Test(arguments: [
        ("kind", "table"), ("grade", "Z9"), ("audience", "all"), ("lead_rank", "first"), ("known_on", "soon"),
    ])
    func refusesWrongProvenance(key: String, value: String) {
        #expect {
            try batch([("f.csv", Self.figures), ("provenance.json", "{\"\(key)\": \"\(value)\"}")])
        } throws: { error in
            guard case .badProvenance("provenance.json", key, value, _)? = error as? IngestError else { return false }
            return true
        }
    }

    @Test(arguments: [
        ("{}", true), ("{\"a\":[1,-2.5e3,true,false,null,\"\\u00e9\\ud83d\\ude00\\n\"]}", true), ("  [ ] ", true),
        ("", false), ("{", false), ("{\"a\":}", false), ("{\"a\" 1}", false), ("{a:1}", false), ("[1,]", false),
        ("\"\\ud83d\"", false), ("\"\\u00g0\"", false), ("\"open", false), ("{} {}", false), ("1.2.3", false),
        (String(repeating: "[", count: 100_000), false),
    ])
    func readsStrictJSON(text: String, isValid: Bool) {
        #expect(((try? JSONValue(file("j", text))) != nil) == isValid)
    }

    @Test func readsJSONText() throws {
        let value = try JSONValue(file("j", "{\"a\":{\"b\":\"x\\\"\\u00e9\\ud83d\\ude00\"},\"n\":10}"))
        #expect(value["a"]?["b"]?.string == "x\"é😀")
        #expect(value["n"]?.string == "10")
        #expect(value["z"] == nil)
    }

    /// Whatever bytes come, there is a batch with an account or one sentence; never a crash.
    @Test func survivesJunk() throws {
        var junk: [[UInt8]] = [
            [UInt8](repeating: UInt8(ascii: "\""), count: 1 << 20),
            [UInt8](repeating: UInt8(ascii: "\""), count: 1 << 20 | 1),
            [UInt8](repeating: UInt8(ascii: ","), count: 1 << 18), [UInt8](repeating: 0xFF, count: 4096),
            [0xFF, 0xFE], [0xFF, 0xFE, 0x00, 0xD8], [0xEF, 0xBB, 0xBF, 0x22], Array("sep=;".utf8),
            Array("sep=;\n".utf8),
        ]
        var seed: UInt64 = 42
        func random() -> UInt8 {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(truncatingIfNeeded: seed >> 33)
        }
        for length in [1, 7, 100, 5000] { junk.append((0..<length).map { _ in random() }) }
        let whole = Array((FiguresTemplate.csv + "f,e,d,s,o,total,,,killed,\"a \"\"b\"\"\nc\",,,é,,,,5\n").utf8)
        for cut in 0..<whole.count { junk.append(Array(whole[..<cut])) }
        // Headings of a format over random rows.
        for _ in 0..<200 {
            let signs = Array(",;\"\n\r\t0159-/:.eé ".utf8)
            junk.append(Array(Self.figures.utf8) + (0..<60).map { _ in signs[Int(random()) % signs.count] })
            junk.append(Array(GEDFormatTests.release.utf8) + (0..<200).map { _ in signs[Int(random()) % signs.count] })
        }
        for bytes in junk {
            do {
                let results = try Ingestion(gazetteer).read(SheetSet([SourceFile(name: "j.csv", bytes: bytes)]))
                for result in results { #expect(accounts(result.batch)) }
            } catch {
                #expect(!error.description.isEmpty)
            }
        }
    }
}
