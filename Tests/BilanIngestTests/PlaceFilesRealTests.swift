import BilanModel
import BilanPlaces
import Glibc
import Testing

@testable import BilanIngest

/// The folder of publishers' real files, where the machine has one.
private let realData = getenv("BILAN_REAL_DATA").map { String(cString: $0) }

@Suite(.enabled(if: realData != nil, "BILAN_REAL_DATA names no folder of publishers' files"))
struct PlaceFilesRealTests {
    @Test(arguments: [
        "cod/global_pcodes_adm_1_2.csv", "cod/mli_adminboundaries_tabulardata.xlsx", "cod/bfa_adminboundaries_tabulardata.xlsx",
        "cod/ner_admgz_ignn_20230720.xlsx", "cod/mli_adm0_20211220.geojson", "cod/mli_adm1_2015.geojson", "cod/mli_adm2_2015.geojson",
        "cod/mli_adm1_20211220.geojson", "cod/mli_adm2_20211220.geojson", "cod/mli_adm3_20211220.geojson.gz", "cod/mli_settlements_ocha.csv.gz",
        "geonames/ML.txt.gz", "geonames/BF.txt.gz", "geonames/NE.txt.gz",
        "cod/cod_population_admin1_MLI_BFA_NER.csv", "cod/cod_population_admin2_MLI_BFA_NER.csv", "cod/cod_population_admin0_global.csv",
    ])
    func probe(name: String) throws {
        let path = try #require(realData) + "/" + name
        let start = clock()
        let r = try #require(try PlaceFormats.read(SourceFile(path: path), PlaceFileSamples.builtIn()))
        let ms = (clock() - start) / 1000
        print("##", name, r.format, "rows", r.rows, "aside", r.setAside, "out", r.leftOut, "places", r.batch.places.count, "codes", r.batch.codes.count, "borders", r.batch.boundaries.count, "pop", r.batch.population.count, r.outcomes.map { "\($0.key)=\($0.value)" }.sorted(), "ms", ms)
        for code in Finding.Code.allCases {
            let f = r.batch.findings.filter { $0.code == code }
            if f.isEmpty { continue }
            print("   ", code, f.count, f.prefix(4).map { "\($0.sheet):\($0.row) \($0.value) \($0.done)" })
        }
    }
}
