import BilanModel
import Testing

@testable import BilanIngest

/// A file in slices says what it says as a whole: every format, whatever the slices' size.
@Suite struct SlicesTests {
    /// Everything that records and claims of a batch say, their texts spelled out.
    private static func said(_ batch: Batch) -> [String] {
        batch.claims.map { claim in
            let record = batch.records[Int(claim.record)]
            let texts = [
                record.externalID, record.sheet, record.placeText, record.codeText, record.category, record.actorA,
                record.actorB, record.note, record.extra, claim.stated, claim.column,
            ]
            let origin = claim.origin < 0 ? nil : batch.origins[Int(claim.origin)]
            let source = origin.map { $0.source < 0 ? "" : batch.sources[Int($0.source)].name } ?? ""
            let document = record.document < 0 ? "" : batch.documents[Int(record.document)].title
            let event = record.event < 0 ? "" : batch.events[Int(record.event)].id
            return
                ([batch.spot(record.place), batch.groups[Int(claim.group)].token, "\(claim.estimate)"]
                + texts.map { batch.texts[$0] } + [origin?.key ?? "", source, document, event])
                .joined(separator: "|")
        }
    }

    private static func check(_ read: (BatchSlices?) throws -> [Ingestion.Result]) throws {
        let whole = try #require(try read(nil).first)
        #expect(!whole.isSliced)
        for size in [1, 2, 5] {
            var said: [String] = []
            var rows = 0
            let slices = BatchSlices(of: size, keepingFindings: true) { slice in
                #expect(slice.records.count <= size + 4)
                said += Self.said(slice)
                rows += slice.records.count
            }
            let rest = try #require(try read(slices).first)
            #expect(rest.isSliced == (slices.count > 0))
            #expect(said + Self.said(rest.batch) == Self.said(whole.batch), "in slices of \(size)")
            #expect(rows + rest.batch.records.count == whole.batch.records.count)
            #expect(rest.batch.rowsRead == whole.batch.rowsRead)
            #expect(rest.batch.rowsSetAside == whole.batch.rowsSetAside)
            #expect(rest.batch.coverage == whole.batch.coverage)
            #expect(
                Set(rest.findings) == Set(whole.batch.findings) && rest.findings.count == whole.batch.findings.count)
        }
    }

    @Test(arguments: FormatAccountTests.fixtures.map(\.path) + ["DTM/rounds.csv", "GED/web-export.csv"])
    func everyFormat(path: String) throws {
        try Self.check { try Ingestion(gazetteer).read(SheetSet(paths: [fixture(path)]), slices: $0) }
    }

    @Test func aMappedTable() throws {
        let table = """
            ref,when,region,cercle,who,report,killed
            1,2023-09-01,Gao,Bourem,Radio A,Report 1,5
            2,2023-09-02,Gao,Atlantis,Radio B,Report 2,at least 6
            3,2023-09-02,Gao,Atlantis,Radio A,Report 1,7
            3,2023-09-03,Gao,Gao,Radio C,Report 3,8
            4,2023-09-03,Gao,Gao,Radio C,Report 3,many
            5,2023-09-04,Tombouctou,,Radio A,Report 4,9
            """
        let map = """
            dataset: listed
            kind: claims
            constants: {country: MLI}
            columns:
              - {column: ref, field: id}
              - {column: when, field: day}
              - {column: region, field: admin1}
              - {column: cercle, field: admin2}
              - {column: who, field: source}
              - {column: report, field: document}
              - {column: killed, measure: killed}
            """
        try Self.check { slices in
            try Ingestion(gazetteer).read(
                SheetSet([file("table.csv", table)]), mappedBy: file("map.yaml", map), slices: slices)
        }
    }

    /// Without figures, too, what is wrong with rows does not heap up in memory.
    @Test func rowsSetAsideAreHandedOver() throws {
        let rows = (1...40).map { "XAA\($0),no day,Battles,Mali,3" }
        let text = "event_id_cnty,event_date,event_type,country,fatalities\n" + rows.joined(separator: "\n") + "\n"
        var found = 0
        let slices = BatchSlices(of: 2, keepingFindings: true) { found += $0.findings.count }
        let result = try #require(
            try Ingestion(gazetteer).read(SheetSet([file("acled.csv", text)]), slices: slices).first)
        #expect(slices.count == 4 && found == 32, "what is left comes with the result")
        #expect(result.batch.rowsSetAside == 40 && result.findings.count == 40)
        #expect(result.findings.kinds[.unreadableDate]?.times == [.setAside: 40])
        #expect(result.findings.map(\.row) == Array(2...41))
    }
}
