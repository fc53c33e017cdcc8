import BilanModel
import Testing

@testable import BilanIngest

/// The figures sheet: one row one figure, with what is beside it.
@Suite struct FiguresFormatTests {
    /// The batch of one row under these headings.
    private func row(_ headings: String, _ cells: String) throws -> Batch {
        try batch([("f.csv", headings + "\n" + cells + "\n")])
    }

    private func day(_ text: String) throws -> Int32 { try #require(CalendarDate(text)).day }

    @Test func readsAFolder() throws {
        let results = try Ingestion(gazetteer).read(SheetSet(paths: [fixture("Figures")]))
        let result = try #require(results.first)
        let batch = result.batch
        #expect(results.count == 1)
        #expect(result.files.map(\.leaf) == ["figures.csv", "documents.csv", "events.csv", "sources.csv", "provenance.json"])
        #expect(result.publishedOn == CalendarDate("2024-05-20"))
        #expect(batch.dataset.code == "river-claims")
        #expect(batch.dataset.kind == .claims)
        #expect(batch.dataset.grade == Grade(.c, .possible))
        #expect(batch.dataset.audience == .partners)
        #expect(batch.dataset.leadRank == 20)
        #expect(batch.format == "figures")
        // Four events and seven figures; three rows are set aside: an event without days, a measure, a number.
        #expect(batch.rowsRead == 11)
        #expect(batch.rowsSetAside == 3)
        #expect(accounts(batch))
        #expect(
            batch.findings.map { "\($0.sheet) \($0.row) \($0.code) \($0.column) \($0.done.token)" } == [
                "events.csv 5 missingCell date_start set_aside",
                "events.csv 4 danglingReference parent left_empty",
                "figures.csv 6 unknownWord Measure set_aside",
                "figures.csv 7 unreadableNumber Value set_aside",
                "figures.csv 8 unplaced place left_empty",
            ])
    }

    @Test func tiesFiguresToTheirSheets() throws {
        let batch = try #require(try Ingestion(gazetteer).read(SheetSet(paths: [fixture("Figures")])).first).batch
        let claims = batch.claims
        #expect(claims.count == 5)
        // The first figure: provisional words open the top, the source's grade, the origin it shares with its copy.
        #expect(claims[0].estimate == Estimate(low: Quantity(64), best: Quantity(64)))
        #expect(claims[0].qualifier == .atLeast)
        #expect(claims[0].finality == .provisional)
        #expect(claims[0].claimant == .ownSide)
        #expect(claims[0].reliability == .b)
        #expect(claims[0].credibility == .probable)
        #expect(claims[0].audience == .partners)
        #expect(claims[0].origin == claims[1].origin)
        #expect(batch.sources[Int(batch.origins[Int(claims[0].origin)].source)].name == "the government")
        #expect(batch.texts[claims[0].stated] == "at least 64")
        #expect(batch.texts[claims[0].column] == "Value")
        // The second: part of the first by its id, a grade of its own.
        #expect(claims[1].role == .part)
        #expect(claims[1].partOf == 0)
        #expect(claims[1].reliability == .a)
        #expect(batch.groups[Int(claims[1].group)] == Group(status: .civilian))
        // The third: French words of a French document, an explicit upper end, an origin of its own, the dataset's grade.
        #expect(claims[2].estimate == Estimate(low: Quantity(70), best: Quantity(70), high: Quantity(100), form: .lowOpen))
        #expect(batch.origins[Int(claims[2].origin)].key == "radio/both/f3")
        #expect(claims[2].reliability == .c)
        #expect(claims[2].scope == .unknown)
        // The fourth: a stock is a point, and takes the day it is of.
        #expect(claims[3].accrual == .point)
        #expect(claims[3].referenceDay == (try day("2024-04-30")))
        #expect(claims[3].estimate.best == Quantity(8_800_000))

        let records = batch.records.filter { batch.texts[$0.sheet] == "figures.csv" }
        #expect(batch.placeSets == [[place("MLI/tombouctou/rharous"), place("MLI/gao/bourem")].sorted()])
        #expect(records[0].place == -2)
        #expect(records[3].place == place("MLI"))
        #expect(records[4].place == -1)
        #expect(records[0].knownOn == (try day("2024-05-02")))
        #expect(records[1].knownOn == (try day("2024-05-04")))
        #expect(records[3].start == (try day("2024-04-30")))
        #expect(batch.texts[records[0].extra] == "{\"weather\":\"rain\"}")
        #expect(batch.texts[records[0].externalID] == "f1")
    }

    @Test func makesEventsRecordsWithoutClaims() throws {
        let batch = try #require(try Ingestion(gazetteer).read(SheetSet(paths: [fixture("Figures")])).first).batch
        #expect(batch.events.map(\.id) == ["both", "boat", "camp", "later"])
        #expect(batch.events[1].parents == [0])
        #expect(batch.events[2].parents == [0])
        #expect(batch.events[0].phraseFR == "lors de deux attaques")
        let told = batch.records.filter { batch.texts[$0.sheet] == "events.csv" }
        // The earliest known document first; each tells of the event in a record of its own.
        #expect(told.map { batch.texts[$0.externalID] } == ["event:both@d1", "event:both@d2", "event:boat@d1", "event:camp"])
        #expect(told.map { batch.texts[$0.category] } == ["attack", "attack", "attack", "attack"])
        #expect(told[0].place == -2)
        #expect(told[3].start == (try day("2024-05-01")))
        #expect(told[3].end == (try day("2024-05-31")))
        #expect(told[3].datePrecision == 4)
        #expect(told[3].placeHow == .name)
        #expect(batch.claims.allSatisfy { Int($0.record) >= told.count })
        #expect(batch.documents.map(\.knownBasis) == [.published, .inferred])
        #expect(batch.documents[1].isPrimary)
    }

    @Test(arguments: [
        // headings, cells: low, best, high, form, qualifier
        ("value", "64", "64 64 64 0 exact"),
        ("value", "at least 64", "64 64 - 0 at_least"),
        ("value", "plus de 30 000", "30000 30000 - 1 more_than"),
        ("value", "some", "1 - - 8 existential"),
        ("value", "0", "0 0 0 0 zero"),
        ("value,qualifier", "64,at_least", "64 64 - 0 at_least"),
        ("value,qualifier", "over 70,exact", "70 70 70 0 exact"),
        ("value,qualifier", ",none_reported", "- - - 8 none_reported"),
        ("value,qualifier", ",zero", "0 0 0 0 zero"),
        ("value,low,high", "77,70,100", "70 77 100 0 exact"),
        ("value,high", "up to 90,100", "- - 100 4 up_to"),
        ("low,best,high", "22,22,22", "22 22 22 0 exact"),
        ("low,best,high", "10,15,39", "10 15 39 0 range"),
        ("low", "5", "5 - - 0 at_least"),
        ("high", "5", "- - 5 0 at_most"),
        ("best", "5", "- 5 - 0 exact"),
        ("low,best,high", "10,5,39", "10 5 39 32 range"),
        ("low,qualifier", "70,more_than", "70 - - 1 more_than"),
        ("value,finality", "49,provisional", "49 49 - 0 exact"),
        ("value,high,finality", "49,60,provisional", "49 49 60 0 exact"),
        ("value", "12.5", "12.5 12.5 12.5 0 exact"),
        ("value", "between 70 and 100", "70 85 100 16 range"),
        ("value,qualifier", "between 70 and 100,range", "70 85 100 16 range"),
    ])
    func readsNumbers(headings: String, cells: String, expected: String) throws {
        let batch = try row("measure,date_start," + headings, "killed,2024-05-01," + cells)
        let claim = try #require(batch.claims.first)
        let bounds = [claim.estimate.low, claim.estimate.best, claim.estimate.high].map { $0?.description ?? "-" }
        #expect((bounds + ["\(claim.estimate.form.rawValue)", claim.qualifier.token]).joined(separator: " ") == expected)
    }

    @Test(arguments: [
        ("measure,value", ",64", "missingCell"),
        ("measure,value", "killed,", "noFigure"),
        ("measure,value", "killed,n/a", "noFigure"),
        ("measure,value,qualifier", "killed,,exact", "noFigure"),
        ("measure,value,qualifier", "killed,5,circa", "unknownWord"),
        ("measure,value", "killed,-5", "negativeCount"),
        ("measure,value,low", "killed,5,x", "unreadableNumber"),
        ("measure,value,group", "killed,5,villagers", "unknownWord"),
        ("measure,value,scope", "killed,5,everybody", "unknownWord"),
        ("measure,value,age", "killed,5,young", "unreadableNumber"),
        ("measure,value,verification", "killed,5,denyed", "unknownWord"),
        ("measure,value,date_end", "killed,5,soon", "unreadableDate"),
        ("measure,value,as_of", "killed,5,soon", "unreadableDate"),
    ])
    func setsAsideWhatMeansNothing(headings: String, cells: String, code: String) throws {
        let batch = try row("date_start," + headings, "2024-05-01," + cells)
        #expect(batch.records.isEmpty && batch.claims.isEmpty)
        #expect(batch.rowsSetAside == 1)
        #expect(accounts(batch))
        #expect(batch.findings.last.map { "\($0.code)" } == code)
        #expect(batch.findings.last?.done == .setAside)
    }

    @Test func saysWhichWordsAreAllowed() throws {
        let batch = try row("measure,value,scope,date_start", "killed,5,all,2024-05-01")
        #expect(
            batch.findings.first?.value == "all (allowed: unknown, all_sides, without_attackers, civilians)")
    }

    @Test(arguments: [
        // headings, cells: accrual, start, end, since, reference
        ("measure,date_start", "killed,2024-05-01", "period 2024-05-01 2024-05-01 - -"),
        ("measure,date_start,date_end", "killed,2024-05-01,2024-05-03", "period 2024-05-01 2024-05-03 - -"),
        ("measure,date_start", "killed,2024-05", "period 2024-05-01 2024-05-31 - -"),
        ("measure,date_start", "killed,1er mai 2024", "period 2024-05-01 2024-05-01 - -"),
        ("measure,date_start,date_end", "killed,2024-05-03,2024-05-01", "period 2024-05-01 2024-05-03 - -"),
        ("measure,as_of", "idps,2024-05-01", "point 2024-05-01 2024-05-01 - 2024-05-01"),
        ("measure,date_start", "idps,2024-05-01", "point 2024-05-01 2024-05-01 - 2024-05-01"),
        ("measure,since,as_of", "killed,2024-01-01,2024-05-01", "since 2024-01-01 2024-05-01 2024-01-01 2024-05-01"),
        ("measure,accrual,as_of", "killed,since,2024-05-01", "since 2024-05-01 2024-05-01 - 2024-05-01"),
        ("measure,as_of", "in_need_change_pct,2024-05-01", "point 2024-05-01 2024-05-01 - 2024-05-01"),
    ])
    func readsDays(headings: String, cells: String, expected: String) throws {
        let batch = try row("value," + headings, "5," + cells)
        let (record, claim) = (try #require(batch.records.first), try #require(batch.claims.first))
        let days = [record.start, record.end, claim.since, claim.referenceDay].map {
            $0 == RecordRow.unknownDay ? "-" : CalendarDate(day: $0).description
        }
        #expect(([claim.accrual.token] + days).joined(separator: " ") == expected)
    }

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
        let text = "measure,value,date_start,published_on,place,place_code\nkilled,5,2024-05-01,2024-05-02,\(name),\(code)\n"
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
        #expect(batch.told == ["duplicateID 4", "danglingReference 2", "danglingReference 3"])
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
        let batch = try batch([("f.csv", "measure,date_start,published_on,value\nkilled,2024-05-01,2024-05-02,5\nkilled,2024-0")])
        #expect(batch.told == ["fieldCount 3"])
        #expect(accounts(batch))
    }

    @Test func writesItsTemplateFromItsColumns() throws {
        let template = FiguresTemplate.csv
        #expect(template.hasPrefix("id,event,document,source,origin,role,part_of,supersedes,measure,group,side,sex,age,sector,"))
        #expect(throws: IngestError.noRows("t.csv")) { try batch([("t.csv", template)]) }
        for french in [false, true] {
            let sheet = try Sheet(file("d.csv", FiguresTemplate.documentation(french: french)))
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
        let text = FiguresTemplate.csv + values.map { $0.contains(",") ? "\"\($0)\"" : $0 }.joined(separator: ",") + "\n"
        let batch = try batch([("t.csv", text)])
        #expect(batch.claims.count == 1)
        #expect(batch.findings.isEmpty)
    }
}
