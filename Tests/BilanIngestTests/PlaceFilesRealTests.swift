import BilanModel
import BilanPlaces
import Glibc
import Testing

@testable import BilanIngest

/// The folder of publishers' real files, where the machine has one.
private let realData = getenv("BILAN_REAL_DATA").map { String(cString: $0) }

/// Real gazetteers of publishers; skipped where they are not.
@Suite(.enabled(if: realData != nil, "BILAN_REAL_DATA names no folder of publishers' files"))
struct PlaceFilesRealTests {
    private func read(_ name: String, _ known: Gazetteer) throws -> PlaceReading {
        let path = try #require(realData) + "/" + name
        return try #require(try PlaceFormats.read(SourceFile(path: path), known))
    }

    /// Rows, rows set aside, codes known, other places known, new places, borders.
    @Test(arguments: [
        ("cod/global_pcodes_adm_1_2.csv", [33_453, 0, 63, 0, 33_390, 0]),
        ("cod/mli_adminboundaries_tabulardata.xlsx", [765, 0, 63, 0, 701, 0]),
        ("cod/bfa_adminboundaries_tabulardata.xlsx", [410, 0, 0, 0, 409, 0]),
        ("cod/ner_admgz_ignn_20230720.xlsx", [342, 0, 0, 0, 341, 0]),
        ("cod/mli_adm0_20211220.geojson", [1, 0, 0, 0, 0, 1]), ("cod/mli_adm1_2015.geojson", [9, 0, 9, 0, 0, 9]),
        ("cod/mli_adm2_2015.geojson", [50, 0, 59, 0, 0, 50]), ("cod/mli_adm1_20211220.geojson", [10, 0, 10, 0, 0, 10]),
        ("cod/mli_adm2_20211220.geojson", [53, 0, 63, 0, 0, 53]),
        ("cod/mli_adm3_20211220.geojson.gz", [701, 0, 63, 0, 701, 701]),
        ("cod/mli_settlements_ocha.csv.gz", [18_769, 0, 59, 18, 19_452, 0]),
    ])
    func givesEveryPlace(name: String, expected: [Int]) throws {
        let reading = try read(name, PlaceFileSamples.builtIn())
        let outcomes = reading.outcomes
        #expect(
            [
                reading.rows, reading.setAside, outcomes[.knownCode] ?? 0,
                (outcomes[.knownName] ?? 0) + (outcomes[.knownPosition] ?? 0), outcomes[.new] ?? 0,
                reading.batch.boundaries.count,
            ] == expected)
        #expect(Set(reading.batch.places.map(\.key)).count == reading.batch.places.count)
        #expect(!reading.batch.findings.contains { $0.code == .codeAndNameDisagree || $0.code == .faultyBorder })
    }

    /// Every line is a place or left out; places of the country stand once.
    @Test(arguments: [("BF", 10_718, 1533), ("ML", 24_312, 8808), ("NE", 24_320, 11_244)])
    func givesTheCountriesOfGeoNames(country: String, rows: Int, leftOut: Int) throws {
        let reading = try read("geonames/\(country).txt.gz", PlaceFileSamples.builtIn())
        #expect(reading.rows == rows && reading.leftOut == leftOut && reading.setAside == 0)
        #expect(reading.batch.codes.count == rows - leftOut)
        #expect(Set(reading.batch.codes.map(\.place)).count == reading.batch.codes.count)
    }

    @Test func findsTheTrapsOfTheGlobalList() throws {
        var content = try PlaceFileSamples.builtInRows()
        let first = try read("cod/global_pcodes_adm_1_2.csv", PlaceFileSamples.gazetteer(content))
        #expect(first.batch.findings.filter { $0.code == .wrongParent }.allSatisfy { $0.value.hasPrefix("EC") })
        #expect(first.batch.findings.count { $0.code == .wrongParent } == 223)
        #expect(first.batch.findings.filter { $0.code == .duplicateId }.map(\.row) == [12_752, 12_753])
        #expect(Set(first.batch.codes.map { $0.place.prefix(3) }).count == 157, "Mali is known")
        PlaceFileSamples.add(first.batch, to: &content)
        let again = try read("cod/global_pcodes_adm_1_2.csv", PlaceFileSamples.gazetteer(content))
        #expect(again.batch.places.isEmpty)
        #expect(again.outcomes == [.knownCode: 33_453])
        #expect(!again.batch.findings.contains { $0.code == .codeAndNameDisagree })
    }

    /// The file of 2018 has Ménaka inside Gao: its region is that of 2015, and today's Gao and Ménaka get no figure.
    @Test func drawsPopulationInItsOwnLimits() throws {
        let regions = try read("cod/cod_population_admin1_MLI_BFA_NER.csv", PlaceFileSamples.builtIn())
        let gao = regions.batch.population.filter { $0.place.hasPrefix("MLI/gao") || $0.place.hasPrefix("MLI/menaka") }
        #expect(gao.map { "\($0.place) \($0.scheme) \($0.people)" } == ["MLI/gao@2015 cod-ab-2015 668410"])
        let cercles = try read("cod/cod_population_admin2_MLI_BFA_NER.csv", PlaceFileSamples.builtIn())
        #expect(cercles.batch.population.count == 49)
        #expect(cercles.batch.population.allSatisfy { $0.scheme == "cod-ab-2021" })
        #expect(cercles.batch.findings.contains { $0.code == .unplaced && $0.value.hasPrefix("ML0704") })
        let path = try #require(realData) + "/cod/mali_population_admin2_2020.csv"
        #expect(throws: IngestError.noYear(path)) { try PlaceFormats.read(SourceFile(path: path), gazetteer) }
    }
}
