import BilanModel
import BilanPlaces
import Foundation
import Testing

@testable import BilanIngest

/// The folder of publishers' real files, where the machine has one.
private let realData = ProcessInfo.processInfo.environment["BILAN_REAL_DATA"]

/// What other tools stumble over in publishers' files, one trap after the other.
@Suite(.enabled(if: realData != nil, "BILAN_REAL_DATA names no folder of publishers' files"))
struct RealTrapsTests {
    private func read(_ path: String, _ places: Gazetteer = gazetteer) throws -> Batch {
        let path = try #require(realData) + "/" + path
        let options = ImportOptions(publishedOn: CalendarDate("2024-07-01"))
        return try #require(try Ingestion(places, options: options).read(SheetSet(paths: [path])).first).batch
    }

    /// The total of each record.
    private func totals(_ batch: Batch) -> [Int32: Estimate] {
        Dictionary(
            batch.claims.filter { $0.role == .total }.map { ($0.record, $0.estimate) },
            uniquingKeysWith: { first, _ in first })
    }

    @Test func theEventsOfMali() throws {
        let batch = try read("ucdp-ged/ucdp_ged_Mali.csv")
        let totals = totals(batch)
        #expect(totals.values.count { $0.best == .zero } == 311, "a best of nought is a figure, not a gap")
        // UCDP writes "Gao region" and "Bamako district" where it knows the region.
        let nowhere = batch.records.indices.filter { index in
            let words = batch.texts[batch.records[index].placeText].split(separator: ", ")
            return !words.contains { $0.hasSuffix(" region") || $0.hasSuffix(" district") }
        }
        let dead = nowhere.compactMap { totals[Int32($0)]?.best }.reduce(.zero, +)
        #expect(nowhere.count == 95 && dead == Quantity(1066))
        #expect(nowhere.allSatisfy { batch.records[$0].place == place("MLI") }, "the country, and no region")
        let months = batch.records.map { record in
            [record.start, record.end].map { CalendarDate(day: $0).description.prefix(7) }
        }
        #expect(months.count { $0[0] != $0[1] } == 60)
    }

    @Test(arguments: [
        ("Banikane", "2023-09-07", "120", "120", "154"), ("Bamba", "2023-09-07", "65", "65", "65"),
        ("Gao town", "2023-09-08", "14", "14", "39"),
    ])
    func theWeekOfSeptember(spot: String, day: String, best: String, low: String, high: String) throws {
        let batch = try read("ucdp-ged/ucdp_ged_Mali.csv")
        let totals = totals(batch)
        let found = batch.records.indices.filter { index in
            batch.texts[batch.records[index].placeText].hasPrefix(spot)
                && CalendarDate(day: batch.records[index].start).description == day
        }
        #expect(found.count == 1)
        let total = try #require(found.first.flatMap { totals[Int32($0)] })
        #expect([total.best, total.low, total.high].map { $0?.description } == [best, low, high])
    }

    /// Two files, one with the codes of another edition and one code that nobody gave out.
    @Test func theCodesOfMalisNeeds() throws {
        let places = try PlaceFileSamples.builtIn()
        let batch = try read("hno/hpc_hno_2024_MLI.csv", places)
        let invented = batch.records.filter { batch.texts[$0.codeText] == "ML011" }
        #expect(invented.count == 2)
        #expect(invented.allSatisfy { places.card($0.place)?.key.hasPrefix("MLI/taoudeni") == true }, "by its name")
        let cercles = batch.records.filter { record in
            batch.texts[record.codeText].count == 6 && !batch.texts[record.placeText].contains(", ")
        }
        #expect(cercles.count > 1000 && cercles.allSatisfy { $0.place >= 0 }, "their region is blank in the file")
    }

    @Test func theExtractOfUNHCR() throws {
        let batch = try read("unhcr/unhcr_population_2024.csv", PlaceFileSamples.builtIn())
        #expect(batch.records.map(\.row).min() == 16, "fifteen lines stand before the first row")
        #expect(batch.findings.contains { $0.code == .preamble && $0.value.contains("End year stock") })
        #expect(!batch.claims.contains { batch.texts[$0.stated] == "-" }, "a dash says nothing, not nought")
        let zeros = batch.claims.filter { batch.texts[$0.stated] == "0" }
        #expect(!zeros.isEmpty && zeros.allSatisfy { $0.estimate.best == .zero })
    }

    /// Inline strings, a declared range that lies, half a million cells and more: records and rows.
    @Test(arguments: [
        ("ipc/ipc_global_area_wide.csv", "ipc"), ("ipc/ipc_global_level1_long.csv", "ipc"),
        ("hno/hpc_hno_2024_TCD.csv", "hpc_hno"), ("ucdp-ged/ucdp_ged_v23.1_sample1000.csv", "ucdp_ged"),
    ])
    func nothingIsLost(path: String, format: String) throws {
        let batch = try read(path, PlaceFileSamples.builtIn())
        #expect(batch.format == format)
        #expect(accounts(batch))
        #expect(batch.findings.count { $0.done == .setAside } == batch.rowsSetAside)
    }

    @Test func aTableOfRemarksIsNoTableOfFigures() throws {
        let path = try #require(realData) + "/unhcr/unhcr_footnotes_2024.csv"
        #expect(throws: IngestError.onlyRemarks(path)) { try Ingestion(gazetteer).read(SheetSet(paths: [path])) }
    }

    /// A table that no format knows, and what is proposed for it: nothing is to be edited.
    @Test func thePlansOf2022AreReadAsTheProposalSays() throws {
        let path = try #require(realData) + "/hno/inneed_interagency_response_plans_in_2022.csv"
        let file = try SourceFile(path: path)
        let ingestion = Ingestion(try PlaceFileSamples.builtIn())
        #expect(throws: IngestError.self) { try ingestion.read(SheetSet([file])) }
        let map = try MappingGuess(of: file, ingestion.gazetteer).yaml
        let batch = try #require(
            try ingestion.read(SheetSet([file]), mappedBy: SourceFile(name: "map.yaml", bytes: Array(map.utf8))).first
        ).batch
        let mali = batch.claims.filter { ingestion.gazetteer.card(batch.records[Int($0.record)].place)?.key == "TCD" }
        #expect(mali.map { $0.estimate.best?.description } == ["6149509"])
        #expect(accounts(batch))
    }
}
