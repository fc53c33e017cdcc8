import BilanLanguage
import BilanModel
import Testing

@testable import BilanIngest

/// The figures sheet: what becomes of its rows.
@Suite struct FiguresFormatTests {
    private func day(_ text: String) throws -> Int32 { try #require(CalendarDate(text)).day }

    @Test func datesBackgroundByItsDocumentAloud() throws {
        let documents = "id,title,language,known_on\nd,Text,en,2024-05-04\n"
        let figures = "measure,value,document,role\ndisplaced,thousands,d,context\ndisplaced,thousands,d,total\n"
        let batch = try batch([("figures.csv", figures), ("documents.csv", documents)])
        #expect(batch.records.map(\.start) == [try day("2024-05-04")])
        #expect(batch.told == ["undated 2", "missingCell 3"])
    }

    @Test(arguments: [
        // name, code: place, how, finding
        ("Bamba camp", "ML0702", "MLI/gao/bourem", PlaceHow.code, []),
        ("Bamba", "ML0702", "MLI/gao/bourem", .code, []),
        ("Bourem", "ml0603", "MLI/tombouctou/rharous", .code, ["codeAndNameDisagree 2"]),
        ("\"Bamba, Gao, Mali\"", "", "MLI/gao/bourem/bamba", .name, []),
        ("Bourem", "", "MLI/gao/bourem", .name, []),
        ("Mali", "", "MLI", .country, []),
        ("Bourem", "ML9999", "MLI/gao/bourem", .name, ["unplaced 2"]),
        ("Gao", "", "", .none, ["unplaced 2"]),
        ("", "ML0702;ML9999", "", .none, ["unplaced 2"]),
        ("", "", "", .none, []),
    ])
    func findsPlaces(name: String, code: String, key: String, how: PlaceHow, told: [String]) throws {
        let text =
            "measure,value,date_start,published_on,place,place_code\nkilled,5,2024-05-01,2024-05-02,\(name),\(code)\n"
        let batch = try batch([("f.csv", text)])
        let record = try #require(batch.records.first)
        #expect(record.place == (key.isEmpty ? -1 : place(key)))
        #expect(record.placeHow == how)
        #expect(batch.told == told)
        #expect(batch.texts[record.codeText] == code)
    }

    @Test func tellsWhatCannotBeTied() throws {
        let text = """
            id,event,measure,value,date_start,published_on,part_of,supersedes
            a,e,killed,5,2024-05-01,2024-05-02,a,
            b,e,killed,6,2024-05-01,2024-05-02,,zz
            b,e,killed,7,2024-05-01,2024-05-02,,
            """
        let batch = try batch([("f.csv", text)])
        #expect(batch.told == ["duplicateId 4", "danglingReference 2", "danglingReference 3"])
        #expect(batch.claims.map(\.partOf) == [-1, -1])
        #expect(batch.claims.map(\.supersedes) == [-1, -1])
        #expect(accounts(batch))
        #expect(batch.events.map(\.id) == ["e"])
    }

    @Test func leavesACircleOfEventsOpen() throws {
        let events = "id,parent,class,date_start\na,b,x,2024-05-01\nb,a,x,2024-05-01\n"
        let batch = try batch([("f.csv", "measure,value,date_start\nkilled,5,2024-05-01\n"), ("events.csv", events)])
        #expect(batch.events.map(\.parents) == [[1], []])
        #expect(batch.told.contains("danglingReference 3"))
    }

    @Test func givesSeriesARecordARow() throws {
        let text = """
            id,source,measure,low,best,high,scope,date_start,date_end,place_code,published_on
            r1,ucdp,killed,22,22,22,all_sides,2011-01-01,2011-12-31,ML07,2024-06-03
            r2,ucdp,killed,13,14,19,all_sides,2012-01-01,2012-12-31,ML07,2024-06-03
            """
        let provenance = "{\"dataset\":\"years\",\"kind\":\"series\",\"grade\":\"B2\"}"
        let batch = try batch([("x/figures.csv", text), ("x/provenance.json", provenance)])
        #expect(batch.dataset.kind == .series)
        #expect(batch.dataset.leadRank == DatasetCard(code: "", kind: .series).leadRank)
        #expect(batch.records.map(\.event) == [-1, -1])
        #expect(batch.records.map(\.knownOn) == [try day("2024-06-03"), try day("2024-06-03")])
        #expect(batch.claims.map(\.reliability) == [.b, .b])
        #expect(batch.findings.isEmpty)
        #expect(Set(batch.claims.map(\.origin)).count == 2)
    }

    @Test func keepsOriginsApartWhateverTheRow() throws {
        let heading = "source,measure,value,date_start,published_on\n"
        let row = "radio,killed,5,2024-05-01,2024-05-02\n"
        let first = try batch([("f.csv", heading + row)])
        let second = try batch([("f.csv", heading + "radio,injured,9,2024-05-01,2024-05-02\n" + row + row)])
        #expect(first.origins[0].key == second.origins[1].key)
        #expect(Set(second.origins.map(\.key)).count == 3)
    }

    @Test func doubtsWhatIsCutOff() throws {
        let batch = try batch([
            ("f.csv", "measure,date_start,published_on,value\nkilled,2024-05-01,2024-05-02,5\nkilled,2024-0")
        ])
        #expect(batch.told == ["fieldCount 3"])
        #expect(accounts(batch))
    }

    @Test func writesItsTemplateFromItsColumns() throws {
        let template = FiguresTemplate.csv
        #expect(
            template.hasPrefix(
                "id,event,document,source,origin,role,part_of,supersedes,measure,group,side,sex,age,sector,"))
        #expect(throws: IngestError.noRows("t.csv")) { try batch([("t.csv", template)]) }
        for language in Language.allCases {
            let sheet = try Sheet(file("d.csv", FiguresTemplate.documentation(in: language)))
            var rows: [[String]] = []
            try sheet.forEachRow { row throws(IngestError) in rows.append((0..<row.count).map { row[$0] }) }
            #expect(rows.map { $0[0] } == FigureColumn.tokens)
            #expect(rows.allSatisfy { $0.count == 4 && !$0[1].isEmpty && !$0[3].isEmpty })
            // An example from a closed list is one of its words.
            #expect(rows.allSatisfy { $0[2].isEmpty || $0[2].split(separator: " ").map(String.init).contains($0[3]) })
        }
    }

    @Test func readsItsOwnExamples() throws {
        let values = FigureColumn.allCases.map { column in
            ([.partOf, .supersedes].contains(column) ? "" : column.about.example)
        }
        let text =
            FiguresTemplate.csv + values.map { $0.contains(",") ? "\"\($0)\"" : $0 }.joined(separator: ",") + "\n"
        let batch = try batch([("t.csv", text)])
        #expect(batch.claims.count == 1)
        #expect(batch.findings.isEmpty)
    }
}
