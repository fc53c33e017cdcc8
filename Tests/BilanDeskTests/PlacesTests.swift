import BilanModel
import Foundation
import Testing

@testable import BilanDesk

/// Places at the desk, on a store with the project's own gazetteer and a sheet of figures.
@Suite struct PlacesTests {
    /// A store in a folder of its own, with rows whose places are known, misspelt, vague and missing.
    private func withStore<Value>(_ body: (_ store: String, _ folder: String) throws -> Value) throws -> Value {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("bilan-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let sheet = """
            id,measure,best,place,date_start,published_on
            a,killed,3,"Bourem, Gao, Mali",2023-09-07,2023-09-08
            b,killed,5,"Zarhoo-Est, Mali",2023-09-07,2023-09-08
            c,killed,7,"Zarhoo-Est, Mali",2023-09-08,2023-09-09
            d,killed,11,"Nowhere at all",2023-09-08,2023-09-09
            e,killed,13,Mali,2023-09-08,2023-09-09

            """
        try sheet.write(toFile: folder + "/figures.csv", atomically: true, encoding: .utf8)
        let store = folder + "/s.sqlite"
        var request = ImportRequest(paths: [folder + "/figures.csv"])
        request.dataset = "sheet"
        _ = try Desk.import(request, store: store)
        return try body(store, folder)
    }

    @Test func triesNames() throws {
        try withStore { store, _ in
            var trial = PlaceTrial(names: ["Timbuktu", "Bouren", "Gao", "Xyzzy"])
            trial.within = "MLI"
            trial.level = 2
            let rows = try Desk.open(store).matchPlaces(trial).rows
            #expect(rows.map { $0[1] } == ["ML0605", "ML0702", "ML0703", ""])
            #expect(rows.map { $0[4] } == ["alias", "fuzzy", "name", "none"])
            #expect(rows[1][5] == "0.83")
            trial.level = nil
            trial.names = ["Gao"]
            let open = try Desk.open(store).matchPlaces(trial).rows[0]
            #expect(open[1].isEmpty)
            #expect(
                open[7]
                    == "ML07 Gao (region), ML0703 Gao (cercle), "
                    + "MLI/loc/gao Gao (settlement)")
            trial.code = "ML-0703"
            let coded = try Desk.open(store).matchPlaces(trial).rows[0]
            #expect(coded[1] == "ML0703" && coded[4] == "repaired_code" && coded[6] == "code repaired: separators")
            trial.names = ["Bourem"]
            trial.level = 2
            trial.code = "ML0703"
            #expect(try Desk.open(store).matchPlaces(trial).rows[0][6] == "code is the place's in cod-ab-2015 only")
        }
    }

    /// Population of areas that nobody knows is not "there already".
    @Test func aFileOfUnknownAreasSaysSo() throws {
        let scratch = try Scratch()
        let text =
            "ISO3,Country,ADM1_PCODE,ADM1_NAME,Population_group,Gender,Age_range,Population,Reference_year,Source\n"
            + "BFA,Burkina Faso,BF99,Nowhere,T_TL,all,all,1000,2024,Invented\n"
        let path = try scratch.write(text, "population.csv")
        let report = try #require(try Desk.import(ImportRequest(paths: [path]), store: scratch.store).first)
        #expect(report.setAside == 1)
        #expect(report.headline == "\(path): none of its 1 row is of a place that is known, or of any concern")
    }

    @Test func asksWhichPlaceIsMeant() throws {
        try withStore { store, _ in
            var typed = TypedQuestion()
            typed.measures = ["killed"]
            typed.within = "Gao"
            let failure = #expect(throws: DeskFailure.self) { try Desk.open(store).query(typed) }
            #expect(failure?.kind == .usage)
            #expect(
                failure?.description.contains("ML07 Gao (region), ML0703")
                    == true)
            // Whatever the message offers can be typed.
            for code in ["ML07", "ML0703", "MLI/gao@2015", "MLI/loc/gao"] {
                typed.within = code
                #expect(throws: Never.self) { try Desk.open(store).query(typed) }
            }
        }
    }

    @Test func unmatchedNamesMoveAfterAnAlias() throws {
        try withStore { store, _ in
            #expect(
                try Desk.open(store).unmatchedPlaces().rows.map { Array($0.prefix(3)) } == [
                    ["2", "sheet", "Zarhoo-Est, Mali"], ["1", "sheet", "Nowhere at all"],
                ])
            #expect(try Desk.rematch(dryRun: true, store: store).moved == 0)
            let alias = try Desk.addAlias("Zarhoo Est", code: "ML0603", reason: "the commune of Banikane", store: store)
            #expect(alias.lines == ["Zarhoo Est: ML0603 Gourma-Rharous (cercle)"] && alias.added == 1)
            let last = try #require(alias.entry)
            let tried = try Desk.rematch(dryRun: true, store: store)
            #expect(tried.moved == 2 && tried.entry == nil)
            #expect(
                tried.table.rows.map { [$0[0], $0[2], $0[5], $0[6]] } == [
                    ["2", "Zarhoo-Est, Mali", "ML0603 Gourma-Rharous (cercle)", "decided"]
                ])
            #expect(try killed("ML0603", store) == [])
            let done = try Desk.rematch(store: store)
            #expect(done.moved == 2 && done.entry == last + 1)
            #expect(try killed("ML0603", store) == ["12"])
            #expect(try killed("ML0603", store, recordedBy: last) == [])
            #expect(try Desk.rematch(store: store).entry == nil)
            #expect(try Desk.open(store).unmatchedPlaces(dataset: "sheet").rows.count == 1)
            #expect(throws: DeskFailure.self) { try Desk.open(store).unmatchedPlaces(dataset: "sheets") }
        }
    }

    private func killed(_ place: String, _ store: String, recordedBy: Int64? = nil) throws -> [String] {
        var typed = TypedQuestion()
        typed.measures = ["killed"]
        typed.within = place
        typed.period = "2023"
        typed.recordedBy = recordedBy
        let lines = try Desk.open(store).query(typed).text(format: "csv").split(separator: "\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        let best = try #require(lines.first?.firstIndex(of: "best"))
        return lines.dropFirst().map { $0[best] }
    }

    @Test func aliasesComeFromASheet() throws {
        try withStore { store, folder in
            let path = folder + "/aliases.csv"
            try "name,code\nGawo,ML07\nGawo,ML08\n".write(toFile: path, atomically: true, encoding: .utf8)
            let twice = #expect(throws: DeskFailure.self) { try Desk.addAliases(file: path, reason: nil, store: store) }
            #expect(twice?.description.contains("row 3") == true)
            try "name,code\nGawo,ML99\n".write(toFile: path, atomically: true, encoding: .utf8)
            #expect(throws: DeskFailure.self) { try Desk.addAliases(file: path, reason: nil, store: store) }
            try "name,code\nGawo,ML07\n,ML08\nTombouktou,ML06\n"
                .write(toFile: path, atomically: true, encoding: .utf8)
            let report = try Desk.addAliases(file: path, reason: nil, store: store)
            #expect(report.added == 2 && report.remarks == ["row 3, name: missing_cell (set_aside)"])
            #expect(try Desk.addAliases(file: path, reason: nil, store: store).entry == nil)
            // Another decision takes the place of the former.
            let other = try Desk.addAlias("GAWO", code: "ML08", reason: nil, store: store)
            #expect(other.lines == ["GAWO: ML08 Kidal (region), before: ML07 Gao (region)"])
            var trial = PlaceTrial(names: ["Gawo"])
            trial.within = "MLI"
            #expect(try Desk.open(store).matchPlaces(trial).rows[0][1] == "ML08")
            #expect(throws: DeskFailure.self) { try Desk.addAlias("—", code: "ML08", reason: nil, store: store) }
        }
    }

    @Test func showsAPlaceAndWhatBecameOfIt() throws {
        try withStore { store, folder in
            let rows = try Desk.open(store).showPlace("ML07").rows
            #expect(rows.contains(["code", "07", "mli-law-2023"]))
            #expect(rows.contains(["lies in", "MLI Mali (country)", "cod-ab-2021"]))
            #expect(rows.contains(["contains", "ML0702 Bourem (cercle)", "cod-ab-2021"]))
            #expect(rows.contains { $0[0] == "population" && $0[1] == "727517" })
            #expect(rows.contains { $0[0] == "change" && $0[1].hasPrefix("split from MLI/gao@2015") })
            let changes = try Desk.open(store).placeChanges("ML04").rows
            #expect(changes.map { $0[1] } == ["17 San (region, mli-law-2023)", "04 Ségou (region, mli-law-2023)"])
            #expect(try Desk.open(store).placeChanges(nil).rows.count == 18)
            #expect(throws: DeskFailure.self) { try Desk.open(store).showPlace("Gao") }
            #expect(throws: DeskFailure.self) { try Desk.open(store).showPlace("Xyzzy") }
            let figures = ImportRequest(paths: [folder + "/figures.csv"])
            let refused = #expect(throws: DeskFailure.self) { try Desk.importPlaces(figures, store: store) }
            #expect(refused?.kind == .usage)
        }
    }
}
