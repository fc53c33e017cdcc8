import BilanModel
import BilanPlaces
import Testing

@testable import BilanIngest

/// A small gazetteer: Mali with three regions, four cercles and a settlement; Senegal without regions.
let gazetteer: Gazetteer = {
    var content = PlaceBatch()
    var numbers: [String: Int32] = [:]
    func place(_ key: String, _ name: String, _ level: UInt8, _ parent: String, _ codes: [(String, String, String)]) {
        content.places.append(PlaceCard(key: key, name: name))
        numbers[key] = Int32(numbers.count + 1)
        for (scheme, version, code) in codes {
            content.codes.append(
                PlaceCode(scheme: scheme, version: version, code: code, place: key, level: level, parent: parent))
        }
    }
    let iso = "iso3166-1-alpha3"
    place(
        "MLI", "Mali", 0, "",
        [(iso, "", "MLI"), ("iso3166-1-alpha2", "", "ML"), ("ucdp", "", "432"), ("cod-ab", "2021", "ML")])
    place("SEN", "Senegal", 0, "", [(iso, "", "SEN"), ("ucdp", "", "433")])
    place("MLI/tombouctou", "Tombouctou", 1, "MLI", [("cod-ab", "2021", "ML06")])
    place("MLI/gao", "Gao", 1, "MLI", [("cod-ab", "2021", "ML07")])
    place("MLI/gao/bourem", "Bourem", 2, "MLI/gao", [("cod-ab", "2021", "ML0702")])
    place("MLI/gao/gao", "Gao", 2, "MLI/gao", [("cod-ab", "2021", "ML0703")])
    place("MLI/tombouctou/rharous", "Gourma-Rharous", 2, "MLI/tombouctou", [("cod-ab", "2021", "ML0603")])
    // Before 2016 the region of Ménaka was a cercle of Gao; today it has a cercle of its name.
    place("MLI/gao@2015", "Gao", 1, "MLI", [("cod-ab", "2015", "ML07")])
    place("MLI/menaka", "Ménaka", 1, "MLI", [("cod-ab", "2021", "ML10")])
    place("MLI/menaka/menaka", "Ménaka", 2, "MLI/menaka", [("cod-ab", "2021", "ML1001")])
    content.codes.append(
        PlaceCode(
            scheme: "cod-ab", version: "2015", code: "ML0704", place: "MLI/menaka", level: 2,
            parent: "MLI/gao@2015"))
    place("MLI/gao/bourem/bamba", "Bamba", 5, "MLI/gao/bourem", [("site", "", "bamba")])
    return Gazetteer(PlaceTable(content: content, numbers: numbers))
}()

/// The number of a place of the sample gazetteer.
func place(_ key: String) -> Int32 { gazetteer.place(key: key) ?? -99 }

/// A file of this text.
func file(_ name: String, _ text: String) -> SourceFile { SourceFile(name: name, bytes: Array(text.utf8)) }

/// The one batch that these files give.
func batch(
    _ files: [(String, String)], options: ImportOptions = ImportOptions()
) throws -> Batch {
    let results = try Ingestion(gazetteer, options: options).read(SheetSet(files.map { file($0.0, $0.1) }))
    return try #require(results.first).batch
}

/// The path of a fixture beside the tests.
func fixture(_ path: String) -> String {
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2).joined(separator: "/") + "/Fixtures/"
        + path
}

/// The account of a batch: every row of the file gave a record or was set aside.
func accounts(_ batch: Batch) -> Bool {
    let rows = Set(batch.records.map { [$0.sheet, $0.row] }).count
    return rows + batch.rowsSetAside == batch.rowsRead
}

extension Batch {
    /// Codes of findings with their row: `unplaced 4`.
    var told: [String] { findings.map { "\($0.code) \($0.row)" } }
}
