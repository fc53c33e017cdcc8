import BilanModel
import BilanPlaces
import Glibc
import Testing

@testable import BilanIngest

/// Folder of real files, where it is there.
private let realData = getenv("BILAN_REAL_DATA").map { String(cString: $0) }

/// Real tables read by the mapping that is guessed for them, without an edit.
@Suite(.enabled(if: realData != nil, "BILAN_REAL_DATA names no folder of publishers' files")) struct RealTablesTests {
    private func read(_ path: String) throws -> Batch {
        let file = try SourceFile(path: #require(realData) + "/" + path)
        let places = try PlaceFileSamples.builtIn()
        let proposal = try MappingGuess(of: file, places)
        let options = ImportOptions(publishedOn: CalendarDate("2024-01-01"))
        let results = try Ingestion(places, options: options)
            .read(SheetSet([file]), mappedBy: SourceFile(name: "guess.yaml", bytes: Array(proposal.yaml.utf8)))
        return try #require(results.first).batch
    }

    /// The sum of a measure for one group and level, rounded.
    private func sum(_ batch: Batch, _ measure: Measure, _ group: String, sheet: String = "") -> Int {
        let claims = batch.claims.filter { claim in
            claim.measure == measure.id && batch.groups[Int(claim.group)].token == group
                && (sheet.isEmpty || batch.texts[batch.records[Int(claim.record)].sheet] == sheet)
        }
        return claims.compactMap(\.estimate.best).reduce(Quantity.zero, +).rounded
    }

    @Test func thePeopleInNeedOfTheSahel() throws {
        let batch = try read("hno/hno_2017_sahel_people_in_need.xlsx")
        #expect(accounts(batch))
        #expect(batch.records.count == 45)
        #expect(sum(batch, Measures.inNeed, "fsc") == 13_436_711)
        #expect(sum(batch, Measures.inNeed, "wsh") == 4_715_662)
        // The column called population lies below the people in need: nothing of it is taken.
        #expect(batch.claims.allSatisfy { $0.measure == Measures.inNeed.id })
        #expect(batch.records.allSatisfy { CalendarDate(day: $0.start).description == "2017-01-01" })
        #expect(batch.records.allSatisfy { $0.place >= 0 })
    }

    @Test func thePeopleInNeedOfUkraine() throws {
        let batch = try read("hno/hno_ukraine_2023_hno_pin_and_severity_for_hdx_20230215.xlsx")
        #expect(accounts(batch))
        let clusters = "Population Group PIN By Cluster"
        #expect(sum(batch, Measures.inNeed, "all", sheet: clusters) == 17_569_676)
        #expect(sum(batch, Measures.inNeed, "wsh", sheet: clusters) == 11_031_772)
        let oblasts = "Overall Affected PIN By Oblast"
        #expect(sum(batch, Measures.inNeed, "all", sheet: oblasts) == 17_569_676)
        let byCluster = "Cluster PIN By Oblast"
        #expect(sum(batch, Measures.inNeed, "wsh", sheet: byCluster) == 11_031_772)
        #expect(sum(batch, Measures.inNeed, "all", sheet: byCluster) == 0)
    }
}
