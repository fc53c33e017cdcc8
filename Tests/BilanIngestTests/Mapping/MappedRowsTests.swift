import BilanModel
import BilanPlaces
import Testing

@testable import BilanIngest

/// Tables read as a mapping says.
@Suite struct MappedRowsTests {
    private func read(
        _ text: String, _ yaml: String, options: ImportOptions = ImportOptions(publishedOn: CalendarDate("2024-02-01"))
    ) throws -> Batch {
        let results = try Ingestion(gazetteer, options: options)
            .read(SheetSet([file("table.csv", text)]), mappedBy: file("map.yaml", yaml))
        return try #require(results.first).batch
    }

    /// Measure, group, place and number of each claim.
    private func said(_ batch: Batch) -> [String] {
        batch.claims.map { claim in
            let record = batch.records[Int(claim.record)]
            let place = record.place < 0 ? "nowhere" : gazetteer.card(record.place)?.key ?? ""
            let measure = Measures.numbered(claim.measure)?.code ?? ""
            let best = claim.estimate.best?.description ?? "\(claim.estimate.low?.description ?? "")…"
            return "\(measure) \(batch.groups[Int(claim.group)].token) \(place) \(best)"
        }
    }

    @Test func columnsOfFigures() throws {
        let batch = try read(
            """
            Région;Cercle;PDI;dont femmes;Ménages;PIN abris;Note
            Gao;Bourem;1 200;650;240;900;vu
            Gao;Gao;2 000;*;-;;
            Gao;Total;3 200;;;;
            Gao;Atlantis;7;;;;
            """,
            """
            dataset: pdi
            kind: rounds
            publisher: A bureau
            constants: {country: MLI, day: 2023-12}
            numbers: french
            suppressed: 1-4
            columns:
              - {column: region, field: admin1}
              - {column: Cercle, field: admin2}
              - {column: PDI, measure: idps}
              - {column: dont femmes, measure: idps, sex: female}
              - {column: Ménages, measure: idps, unit: household}
              - {column: PIN abris, measure: in_need, sector: SHL}
            skip:
              - {column: Cercle, is: Total, because: a sum of the cercles}
            """)
        #expect(
            said(batch) == [
                "idps all MLI/gao/bourem 1200", "idps all MLI/gao/bourem 240", "in_need shl MLI/gao/bourem 900",
                "idps female MLI/gao/bourem 650", "idps all MLI/gao/gao 2000", "idps female MLI/gao/gao 1…",
                "idps all nowhere 7",
            ])
        #expect(batch.claims.map(\.partOf) == [-1, -1, -1, 0, -1, 4, -1])
        #expect(batch.claims.map(\.role) == [.total, .total, .total, .part, .total, .part, .total])
        #expect(batch.claims[1].unit == .household)
        // People displaced are those of the last day, people in need those of the whole month.
        #expect(batch.claims[0].referenceDay == CalendarDate("2023-12-31")?.day)
        #expect(batch.claims[2].referenceDay == CalendarDate("2023-12-01")?.day)
        #expect(batch.claims[2].validTo == CalendarDate("2023-12-31")?.day)
        #expect(batch.records.allSatisfy { $0.datePrecision == 4 })
        #expect(batch.texts[batch.records[0].extra] == #"{"Note":"vu"}"#)
        #expect(batch.sources.map(\.name) == ["A bureau"])
        #expect(batch.dataset.kind == .rounds && batch.dataset.code == "pdi")
        #expect(batch.told == ["skipped 4", "unplaced 5"])
        #expect(accounts(batch))
    }

    @Test func oneFigureARow() throws {
        let batch = try read(
            """
            id,date,where,what,n,lo,hi,who,sex
            1,07/09/2023,"Bourem, Gao",Deaths,at least 15,,,Radio,
            2,08/09/2023,Gao region,Wounded,7,5,9,Radio,women
            3,08/09/2023,Gao,Rumours,7,,,Radio,
            4,08/09/2023,Gao,Cattle,7,,,Radio,
            5,31/31/2023,Gao,Deaths,7,,,,
            1,08/09/2023,Gao,Deaths,7,,,,
            6,08/09/2023,Gao,Deaths,,,,,
            7,08/09/2023,Gao,Deaths,3,,,,robot
            """,
            """
            constants: {country: MLI, scope: civilians, finality: final}
            dates: day_first
            columns:
              - {column: id, field: id}
              - {column: date, field: day}
              - {column: where, field: place}
              - {column: what, field: measure, words: {deaths: killed, wounded: injured, rumours: skip}}
              - {column: n, field: value}
              - {column: lo, field: low}
              - {column: hi, field: high}
              - {column: who, field: source}
              - {column: sex, field: sex}
            """)
        #expect(said(batch) == ["killed all MLI/gao/bourem 15", "injured female MLI/gao 7"])
        #expect(batch.claims.map(\.qualifier) == [.atLeast, .range])
        #expect(batch.claims[1].estimate == Estimate(low: Quantity(5), best: Quantity(7), high: Quantity(9)))
        #expect(batch.claims.allSatisfy { $0.scope == .civilians && $0.finality == .final && $0.accrual == .period })
        #expect(batch.origins.count == 2)
        #expect(
            batch.told == [
                "skipped 4", "unknownWord 5", "unreadableDate 6", "duplicateId 7", "noFigure 8", "unknownWord 9",
            ])
        #expect(batch.rowsRead == 8)
        #expect(accounts(batch))
    }

    @Test func yearsSideBySideAreRecordsOfTheirOwn() throws {
        let batch = try read(
            "Country,IDPs 2021,IDPs 2022\nMali,350,\nSenegal,1,2\n",
            """
            columns:
              - {column: Country, field: country}
              - {column: IDPs 2021, measure: idps, period: 2021, factor: 1000}
              - {column: IDPs 2022, measure: idps, period: 2022, factor: 1000}
            """)
        #expect(said(batch) == ["idps all MLI 350000", "idps all SEN 1000", "idps all SEN 2000"])
        #expect(batch.records.map { CalendarDate(day: $0.start).year } == [2021, 2021, 2022])
        #expect(batch.rowsRead == 2 && batch.rowsSetAside == 0)
    }

    @Test func lowBestAndHighInColumns() throws {
        let batch = try read(
            "d,lo,be,hi\n2023-01-02,1,2,3\n2023-01-03,,2,\n2023-01-04,5,2,9\n",
            """
            constants: {country: MLI}
            columns:
              - {column: d, field: day}
              - {column: lo, measure: killed, bound: low}
              - {column: be, measure: killed}
              - {column: hi, measure: killed, bound: high}
            """)
        #expect(batch.claims.map(\.qualifier) == [.range, .exact, .range])
        #expect(batch.told == ["bestOutsideBounds 4"])
    }

    @Test func headingsInARowThatIsNamed() throws {
        let text = "Report of the week\n,,\nPlace,Dead,Hurt\nx,y,z\nGao region,1,2\n"
        let yaml = """
            headings_in_row: 4
            constants: {country: MLI, day: 2023-01-02}
            columns:
              - {column: x, field: place}
              - {column: y, measure: killed}
              - {column: 3, measure: injured}
            """
        #expect(said(try read(text, yaml)) == ["killed all MLI/gao 1", "injured all MLI/gao 2"])
        let error = #expect(throws: MappingError.self) {
            try read(text, "headings_in_row: 99\ncolumns: [{column: x, measure: killed}]")
        }
        #expect(
            error?.description == "table.csv: has nothing in row 99, where the mapping says that its headings stand")
    }

    @Test(arguments: [
        (
            "columns: [{column: Deaths, measure: killed}]",
            "table.csv: has no column \"Deaths\" as the mapping says; it has \"a\", \"b\""
        ),
        (
            "sheet: One\ncolumns: [{column: a, measure: killed}]",
            "table.csv: has no sheet \"One\" as the mapping says; it has \"\""
        ),
        (
            "constants: {country: Atlantis}\ncolumns: [{column: a, measure: killed}]",
            "the mapping says that every row is of \"Atlantis\", and no such place is known; use its code or name"
        ),
    ])
    func filesThatAreNotAsTheMappingSays(_ yaml: String, _ sentence: String) {
        let error = #expect(throws: MappingError.self) { try read("a,b\n1,2\n", yaml) }
        #expect(error?.description == sentence)
    }
}
