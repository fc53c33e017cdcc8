import BilanModel
import Testing

@testable import BilanIngest

/// UCDP's event dataset in both layouts.
@Suite struct GEDFormatTests {
    private static let common =
        "id,relid,type_of_violence,side_a,side_b,source_article,where_prec,where_coordinates,adm_1,adm_2,country,"
        + "country_id,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,"
    static let release = common + "best,high,low\n"
    static let export = common + "best_est,high_est,low_est\n"

    private func read(_ rows: String, header: String = release, options: ImportOptions = ImportOptions()) throws
        -> Batch
    {
        var options = options
        if options.publishedOn == nil { options.publishedOn = CalendarDate("2024-06-03") }
        return try batch([("ged.csv", header + rows)], options: options)
    }

    @Test func readsBothLayoutsAlike() throws {
        let one = try read(
            "7,R-7,1,Government of Mali,JNIM,\"Reuters, \"\"x\"\"\",3,Bourem cercle,Gao region,Bourem cercle,Mali,432,2,"
                + "2023-09-07,2023-09-08,5,2,8,1,16,20,15\n")
        let other = try read(
            "7,R-7,1,Government of Mali,JNIM,\"Reuters, \"\"x\"\"\",3,Bourem cercle,Gao region,Bourem cercle,Mali,432,2,"
                + "09/07/2023 00:00:00,09/08/2023 00:00:00,5,2,8,1,16,20,15,\n", header: Self.export)
        #expect(one.records == other.records)
        #expect(one.claims.map(\.estimate) == other.claims.map(\.estimate))
        #expect(one.dataset == other.dataset)
        #expect(one.texts[one.claims[0].column] == "best")
        #expect(other.texts[other.claims[0].column] == "best_est")

        let record = try #require(one.records.first)
        #expect(one.texts[record.externalID] == "7")
        #expect(record.row == 2)
        #expect(record.event == -1)
        #expect(CalendarDate(day: record.start).description == "2023-09-07")
        #expect(CalendarDate(day: record.end).description == "2023-09-08")
        #expect(record.datePrecision == 2)
        #expect(record.wherePrecision == 3)
        #expect(one.texts[record.category] == "state_based")
        #expect(one.texts[record.actorA] == "Government of Mali")
        #expect(one.texts[record.note] == "Reuters, \"x\"")
        #expect(one.texts[record.extra] == "{\"relid\":\"R-7\"}")
        #expect(record.knownOn == RecordRow.unknownDay)
        #expect(one.dataset.code == "ucdp-ged")
        #expect(one.dataset.kind == .events)
        #expect(one.dataset.grade == Grade(.b, .probable))
        #expect(one.sources.map(\.name) == ["Uppsala Conflict Data Program"])
        #expect(one.coverage == [Coverage(place: place("MLI"), days: nil)])
        #expect(one.findings.isEmpty)
    }

    @Test func dividesATotalByWhoTheyWere() throws {
        let batch = try read(
            "1,,1,Government of Mali,JNIM,,1,x,Gao region,,Mali,432,1,2023-09-07,2023-09-07,5,2,8,1,16,20,15\n"
                + "2,,2,JNIM,IS,,1,x,Gao region,,Mali,432,1,2023-09-07,2023-09-07,5,2,8,0,15,15,15\n"
                + "3,,3,IS,Civilians,,1,x,Gao region,,Mali,432,1,2023-09-07,2023-09-07,0,0,9,0,9,9,9\n")
        let lines = batch.claims.map { claim in
            let group = batch.groups[Int(claim.group)].token
            let estimate = [claim.estimate.low, claim.estimate.best, claim.estimate.high].map { $0?.description ?? "-" }
            return "\(claim.record) \(group) \(estimate.joined(separator: " ")) \(claim.role.token) \(claim.partOf)"
        }
        #expect(
            lines == [
                "0 all 15 16 20 total -1", "0 civilian - 8 - part 0", "0 military - 5 - part 0",
                "0 armed_group - 2 - part 0", "0 unknown - 1 - part 0",
                "1 all 15 15 15 total -1", "1 civilian - 8 - part 5", "1 armed_group - 7 - part 5",
                "2 all 9 9 9 total -1", "2 civilian - 9 - part 8", "2 armed_group - 0 - part 8",
            ])
        #expect(batch.claims.allSatisfy { $0.scope == .allSides && $0.measure == Measures.killed.id })
        #expect(batch.claims.map(\.qualifier)[0] == .range && batch.claims.map(\.qualifier)[5] == .exact)
        #expect(batch.origins.map(\.key) == ["ucdp-ged/1", "ucdp-ged/2", "ucdp-ged/3"])
        #expect(batch.records.map { batch.texts[$0.category] } == ["state_based", "non_state", "one_sided"])
    }

    @Test(arguments: [
        // where_prec, adm_1, adm_2, country: place, how, findings
        ("1", "Gao region", "Bourem cercle", "Mali", "MLI/gao/bourem", PlaceHow.name, []),
        ("4", "Tombouctou region", "", "Mali", "MLI/tombouctou", .name, []),
        ("3", "Gao region", "Gao cercle", "Mali", "MLI/gao/gao", .name, []),
        ("3", "Gao region", "Nowhere cercle", "Mali", "MLI/gao", .name, ["unplaced 2"]),
        ("3", "Gao region", "Menaka cercle", "Mali", "MLI/menaka", .name, []),
        ("3", "Ménaka region", "Ménaka cercle", "Mali", "MLI/menaka/menaka", .name, []),
        ("3", "Tombouctou region", "Ménaka cercle", "Mali", "MLI/tombouctou", .name, ["unplaced 2"]),
        ("5", "Timetrine region", "", "Mali", "MLI", .country, ["unplaced 2"]),
        ("3", "Timetrine region", "Bourem cercle", "Mali", "MLI/gao/bourem", .name, ["unplaced 2"]),
        ("6", "Gao region", "", "Mali", "MLI", .country, []),
        ("5", "", "", "Mali", "MLI", .country, []),
        ("1", "Ziguinchor region", "Bignona department", "Senegal", "SEN", .country, ["unplaced 2"]),
        ("1", "x", "y", "Mordor", "", .none, ["unplaced 2"]),
    ])
    func placesByNames(
        precision: String, region: String, district: String, country: String, key: String, how: PlaceHow, told: [String]
    ) throws {
        let batch = try read(
            "1,,1,Government of X,Y,,\(precision),x,\(region),\(district),\(country),,1,2023-09-07,2023-09-07,1,0,0,0,1,1,1\n"
        )
        let record = try #require(batch.records.first)
        #expect(record.place == (key.isEmpty ? -1 : place(key)))
        #expect(record.placeHow == how)
        #expect(batch.told == told)
    }

    @Test func findsACountryByItsNumber() throws {
        let batch = try read("1,,1,A,B,,6,x,,,Mali (Soudan),432,1,2023-09-07,2023-09-07,1,0,0,0,1,1,1\n")
        #expect(batch.records.map(\.place) == [place("MLI")])
    }

    @Test func keepsWhatIsPublishedAndSaysSo() throws {
        let rows = [
            "1,,1,A,B,,6,x,,,Mali,432,1,2023-09-07,2023-09-07,1,0,0,0,1,9,3",  // best below low
            "2,,1,A,B,,6,x,,,Mali,432,1,2023-09-09,2023-09-07,1,0,0,0,1,1,1",  // end before start
            "3,,1,A,B,,9,x,,,Mali,432,0,2023-09-07,2023-09-07,1,0,0,0,2,2,2",  // precisions, parts below the total
            "4,,7,A,B,,6,x,,,Mali,432,1,2023-09-07,2023-09-07,,0,0,x,0,2,0",  // kind of violence, blank and odd parts
        ]
        let batch = try read(rows.joined(separator: "\n"))
        #expect(batch.records.count == 4)
        #expect(
            batch.told
                == [
                    "bestOutsideBounds 2", "endBeforeStart 3", "unknownWord 4", "unknownWord 4", "partsDiffer 4",
                    "unknownWord 5", "unreadableNumber 5",
                ].sorted { $0.suffix(1) < $1.suffix(1) })
        #expect(batch.claims[0].estimate.form == .asPublished)
        #expect(batch.records[1].start < batch.records[1].end)
        // A blank and an unreadable part give no claim; noughts as published do.
        #expect(batch.claims.filter { $0.record == 3 }.map(\.estimate.best) == [.zero, .zero, .zero])
    }

    @Test(arguments: [
        (",,1,A,B,,6,x,,,Mali,432,1,2023-09-07,2023-09-07,1,0,0,0,1,1,1", "missingCell"),
        ("1,,1,A,B,,6,x,,,Mali,432,1,07/09/23,2023-09-07,1,0,0,0,1,1,1", "unreadableDate"),
        ("1,,1,A,B,,6,x,,,Mali,432,1,2023-09-07,25/09/2023,1,0,0,0,1,1,1", "unreadableDate"),
        ("1,,1,A,B,,6,x,,,Mali,432,1,2023-09-07,2023-09-07,1,0,0,0,,,", "noFigure"),
        ("1,,1,A,B,,6,x,,,Mali,432,1,2023-09-07,2023-09-07,1,0,0,0,-1,-1,-1", "noFigure"),
        ("1,,1,A,B,,6,x,,,Mali,432,1,2023-09-07,2023-09-07,1,0,0,0,1", "fieldCount"),
        ("1,,1,A,B,,6,x,,,Mali,432,1,2023-09-07,2023-09-07,1,0,0,0,1,1,1,,5", "fieldCount"),
    ])
    func setsAsideAloud(row: String, code: String) throws {
        let good = "99,,1,A,B,,6,x,,,Mali,432,1,2023-09-07,2023-09-07,1,0,0,0,1,1,1\n"
        let batch = try read(good + row + "\n")
        #expect(batch.records.count == 1)
        #expect(batch.rowsRead == 2 && batch.rowsSetAside == 1)
        #expect(accounts(batch))
        #expect(batch.findings.filter { $0.done == .setAside }.map { "\($0.code) \($0.row)" } == ["\(code) 3"])
    }

    @Test func setsASecondRowOfOneIdAside() throws {
        let row = "1,,1,A,B,,6,x,,,Mali,432,1,2023-09-07,2023-09-07,1,0,0,0,1,1,1\n"
        let batch = try read(row + row)
        #expect(batch.told == ["duplicateId 3"])
        #expect(accounts(batch))
    }

    @Test func skipsHXLTagsAndCountsThem() throws {
        let tags = ",#date+year" + String(repeating: ",", count: 20) + "\n"
        let batch = try read(tags + "1,,1,A,B,,6,x,,,Mali,432,1,2023-09-07,2023-09-07,1,0,0,0,1,1,1\n")
        #expect(batch.rowsRead == 1)
        #expect(batch.records.map(\.row) == [3])
    }

    @Test func readsARowThatASpreadsheetHasQuotedWhole() throws {
        let row = ",,1,A,B,,6,x,,,Mali,432,1,2023-09-07,2023-09-07,1,0,0,0,1,1,1"
        let batch = try read("1\(row)\n\"2\(row)\"\n3\(row)\n")
        #expect(batch.records.count == 3 && batch.rowsSetAside == 0)
        #expect(batch.told == ["lineQuotedWhole 0"])
    }

    @Test func takesCoverageAndDatasetFromTheUser() throws {
        let days = try #require(CalendarDate("1989-01-01"))...(try #require(CalendarDate("2023-12-31")))
        let said = [Coverage(place: place("MLI"), days: days)]
        let batch = try read(
            "1,,1,A,B,,6,x,,,Mali,432,1,2023-09-07,2023-09-07,1,0,0,0,1,1,1\n",
            options: ImportOptions(dataset: "ged-241", coverage: said))
        #expect(batch.coverage == said)
        #expect(batch.dataset.code == "ged-241")
        #expect(batch.dataset.publisher == "Uppsala Conflict Data Program")
    }

    @Test func readsTheWebExport() throws {
        let path = fixture("GED/web-export.csv")
        let batch = try #require(try Ingestion(gazetteer).read(SheetSet(paths: [path])).first).batch
        #expect(batch.rowsRead == 3 && batch.rowsSetAside == 0)
        #expect(accounts(batch))
        #expect(batch.records.map(\.row) == [3, 4, 5])
        #expect(batch.records.map(\.place) == [place("MLI/gao/bourem"), place("MLI"), place("SEN")])
        #expect(batch.texts[batch.records[0].note] == "\"Agency,2016-05-26,Two lines\nin one cell\"")
        #expect(batch.claims.filter { $0.role == .total }.map(\.estimate.best) == [Quantity(2), .zero, Quantity(12)])
    }

    @Test func saysThatNobodyKnowsTheDayOfPublication() throws {
        let row = "1,,1,A,B,,6,x,,,Mali,432,1,2023-09-07,2023-09-07,1,0,0,0,1,1,1\n"
        #expect(try batch([("ged.csv", Self.release + row)]).told == ["undated 0"])
    }
}
