import BilanModel
import BilanPlaces
import Foundation
import Testing

@testable import BilanIngest

/// The folder of publishers' real files, where the machine has one.
private let realData = ProcessInfo.processInfo.environment["BILAN_REAL_DATA"]

/// Real files of OCHA, IDMC and UNHCR: nothing lost, and the sums that their publishers print elsewhere.
@Suite(.enabled(if: realData != nil, "BILAN_REAL_DATA names no folder of publishers' files"))
struct RealFormatsTests {
    private static let places = Result { try PlaceFileSamples.builtIn() }

    private func read(_ path: String, edition: String? = nil) throws -> Batch {
        let path = try #require(realData) + "/" + path
        let options = ImportOptions(publishedOn: CalendarDate("2024-07-01"), edition: edition)
        let results = try Ingestion(try Self.places.get(), options: options).read(SheetSet(paths: [path]))
        return try #require(results.first).batch
    }

    private func sum(_ batch: Batch, _ measure: Measure, _ group: Group = .all, year: Int) -> Int {
        batch.claims.filter { claim in
            claim.measure == measure.id && batch.groups[Int(claim.group)] == group
                && CalendarDate(day: batch.records[Int(claim.record)].start).year == year
        }.compactMap(\.estimate.best).reduce(.zero, +).rounded
    }

    @Test(
        arguments: [
            ("hno/hpc_hno_2024_MLI.csv", "hpc_hno", 1953, nil), ("hno/hpc_hno_2024_NER.csv", "hpc_hno", 0, nil),
            ("hno/hpc_hno_2024_TCD.csv", "hpc_hno", 0, nil), ("hno/hpc_hno_2024_fixture.csv", "hpc_hno", 0, nil),
            ("hno/afg_hpc_needs_api_2024.csv", "hpc_hno", 0, nil),
            ("hno/sdn_hpc_needs_api_2021.csv", "hpc_hno", 0, nil),
            ("hapi/hdx_hapi_humanitarian_needs_global_2024.csv", "hapi_humanitarian_needs", 0, nil),
            ("hapi/hdx_hapi_population_global_hrp.csv", "hapi_population", 0, nil),
            ("idmc/idmc_displacement_data_hdx.csv", "idmc_gidd", 1965, nil),
            ("idmc/gidd_conflict_disaster_idps.csv", "idmc_gidd", 0, nil), ("idmc/idmc_idu.json", "idmc_idu", 113, nil),
            ("idmc/ind_idmc_idu_events.csv", "idmc_idu", 0, nil),
            ("unhcr/unhcr_population_2024.csv", "unhcr_population", 48_731, nil),
            ("unhcr/HDX_EndYearPopulationTotals.csv", "unhcr_population", 745, nil),
            ("unhcr/HDX_Solutions.csv", "unhcr_population", 151, nil),
            ("unhcr/HDX_Demographics.csv", "unhcr_demographics", 1139, nil),
            ("unhcr/HDX_AsylumApplications.csv", "unhcr_applications", 300, nil),
        ] as [(String, String, Int, String?)])
    func losesNoRow(path: String, format: String, rows: Int, edition: String?) throws {
        let batch = try read(path, edition: edition)
        #expect(batch.format == format)
        #expect(accounts(batch))
        #expect(rows == 0 || batch.rowsRead == rows)
        #expect(batch.rowsSetAside * 4 < batch.rowsRead, "most rows give records: \(batch.rowsSetAside)")
        #expect(batch.findings.count { $0.done == .setAside } == batch.rowsSetAside)
    }

    @Test func theTotalOfMaliStandsBesideItsCercles() throws {
        let batch = try read("hno/hpc_hno_2024_MLI.csv")
        let places = try Self.places.get()
        var byPlace: [Int32: Int] = [:]
        for claim in batch.claims where claim.measure == Measures.inNeed.id && batch.groups[Int(claim.group)] == .all {
            let record = batch.records[Int(claim.record)]
            byPlace[record.place, default: 0] += claim.estimate.best?.rounded ?? 0
        }
        let mali = try #require(places.place(key: "MLI"))
        #expect(byPlace[mali] == 7_107_194)
        #expect(byPlace.filter { $0.key != mali }.values.reduce(0, +) == 7_107_192)
        for (name, people) in [("Niono", 324_900), ("San", 177_602), ("Bourem", 95_355)] {
            let place = places.match(name: name, within: mali, level: 2).place
            #expect(place >= 0 && byPlace[place] == people, "\(name): the name is right, the code is another's")
        }
        #expect(batch.edition == "2024" && batch.coverage.map(\.place) == [mali])
    }

    @Test func theYearsOfIDMC() throws {
        let batch = try read("idmc/idmc_displacement_data_hdx.csv")
        let (conflict, disaster) = (Group(cause: "conflict"), Group(cause: "disaster"))
        #expect(sum(batch, Measures.idps, conflict, year: 2021) == 53_163_740)
        #expect(sum(batch, Measures.idps, disaster, year: 2021) == 5_912_920)
        #expect(sum(batch, Measures.displaced, conflict, year: 2021) == 14_371_933)
        #expect(sum(batch, Measures.displaced, disaster, year: 2021) == 23_670_828)
        #expect(!batch.findings.contains { $0.code == .partsDiffer }, "its rule of rounding holds for every pair")
    }

    @Test func refugeesOfUNHCR() throws {
        let batch = try read("unhcr/unhcr_population_2024.csv")
        #expect(sum(batch, Measures.refugees, year: 2023) == 31_637_408)
        let mali = try Self.places.get().place(key: "MLI")
        let inMali = batch.claims.filter { claim in
            let record = batch.records[Int(claim.record)]
            return claim.measure == Measures.refugees.id && record.place == mali
                && CalendarDate(day: record.start).year == 2023
        }
        #expect(inMali.compactMap(\.estimate.best).reduce(.zero, +).rounded == 66_443)
        #expect(inMali.allSatisfy { $0.role == .part })
        #expect(batch.records.count { $0.place < 0 } == 0, "every country of asylum is placed")
    }

    /// The words that IDMC prints for a reader name the local days: `07 November - 08 November`.
    @Test func updatesStandOnTheDaysOfTheirText() throws {
        let batch = try read("idmc/idmc_idu.json")
        #expect(batch.rowsRead == 113 && batch.rowsSetAside == 0)
        let data = try Data(contentsOf: URL(fileURLWithPath: try #require(realData) + "/idmc/idmc_idu.json"))
        let list = try #require(try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
        let words = try NSRegularExpression(pattern: ", *(\\d\\d) (\\w+) *- *(\\d\\d) (\\w+) *</b>")
        let months = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November",
            "December",
        ]
        var compared = 0
        for record in batch.records {
            let text = list[Int(record.row) - 1]["standard_popup_text"] as? String ?? ""
            let range = NSRange(text.startIndex..., in: text)
            guard let match = words.firstMatch(in: text, range: range) else { continue }
            let parts = (1...4).compactMap { Range(match.range(at: $0), in: text).map { String(text[$0]) } }
            let printed = [(parts[0], parts[1]), (parts[2], parts[3])].map { day, month in
                "\((months.firstIndex(of: month) ?? -1) + 1)-\(Int(day) ?? 0)"
            }
            let ours = [record.start, record.end].map { day in
                let parts = CalendarDate(day: day).parts
                return "\(parts.month)-\(parts.day)"
            }
            #expect(ours == printed, "row \(record.row)")
            compared += 1
        }
        #expect(compared > 100, "the text of \(compared) updates names its days")
    }
}
