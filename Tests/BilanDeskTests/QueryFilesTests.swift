import BilanReports
import Foundation
import Testing

@testable import BilanDesk

/// A question put to files alone: what importing them and asking then gives, and nothing that stays.
@Suite struct QueryFilesTests {
    private static let sheet = """
        id,measure,value,date_start,place_code,source,published_on
        1,killed,12,2024-05-06,ML0702,the mayor,2024-05-07
        2,injured,5,2024-05-06,ML0702,the mayor,2024-05-07
        3,killed,au moins 3,2024-05-08,ML0603;ML0702,a resident,2024-05-09
        4,killed,many,2024-05-08,ML0603,a resident,2024-05-09
        """
    private static let needs = """
        id,measure,value,date_start,place_code,source,published_on
        a,idps,800,2024-05-31,ML0702,the prefect,2024-06-02
        b,idps,70,2024-05-31,ML06,the prefect,2024-06-02
        """
    /// More rows than one slice holds, with a day that is none.
    private static let large =
        "event_id_cnty,event_date,event_type,fatalities,country,notes,tags,timestamp\n"
        + (0..<10_200).map { "MLI\($0),\($0 == 7 ? "soon" : "2024-05-\(10 + $0 % 20)"),Battles,3,Mali,,,12\n" }.joined()

    private static let questions: [(files: [String], question: QueryRequest)] = [
        ([sheet], .about("killed", "injured").by(.region, .month)),
        ([sheet], .about("killed").by(.district).in("MLI").knownBy("2024-05-08")),
        ([sheet, needs], .about("killed", "idps").by(.region).on("2024-06-30")),
        ([large], .about("killed").by(.country, .week)),
    ]

    private func write(_ texts: [String], _ scratch: Scratch) throws -> ImportRequest {
        ImportRequest(paths: try texts.enumerated().map { try scratch.write($1, "table\($0).csv") })
    }

    @Test(arguments: questions.indices) func answersAsAStoreWould(_ number: Int) throws {
        let (texts, question) = Self.questions[number]
        let scratch = try Scratch()
        let files = try write(texts, scratch)
        let imports = try Desk.import(files, store: scratch.store)
        let kept = try Desk.open(scratch.store).query(question)
        let (answer, read) = try Desk.query(question, inFiles: files, store: scratch.file("none.sqlite"))
        #expect(!kept.table.rows.isEmpty)
        #expect(try answer.text(format: "csv") == kept.text(format: "csv"))
        #expect(answer.notes == kept.notes)
        #expect(read.map(\.setAside) == imports.map(\.setAside))
        #expect(read.map(\.findingLines) == imports.map(\.findingLines))
        #expect(!FileManager.default.fileExists(atPath: scratch.file("none.sqlite")), "no store is made")
    }

    @Test func theStoreLendsItsPlacesAndNothingElse() throws {
        let scratch = try Scratch()
        _ = try Desk.import(write([Self.sheet], scratch), store: scratch.store)
        _ = try Desk.addAlias("Derrière la dune", code: "ML0603", reason: nil, store: scratch.store)
        let before = FileManager.default.contents(atPath: scratch.store)
        let named = """
            id,measure,value,date_start,place,source,published_on
            9,killed,2,2024-05-08,Derrière la dune,a resident,2024-05-09
            """
        let (answer, _) = try Desk.query(
            .about("killed").by(.district), inFiles: write([named], scratch), store: scratch.store)
        #expect(answer.rows("admin2_code", "best", "claims") == ["ML0603 2 1"])
        #expect(FileManager.default.contents(atPath: scratch.store) == before)
    }

    @Test func refusesWhatImportRefuses() throws {
        let scratch = try Scratch()
        var strict = try write([Self.sheet + "\n5,killed,2,soon,ML0603,a resident,2024-05-09"], scratch)
        strict.strict = true
        var unknown = strict
        unknown.format = "acledd"
        for request in [strict, unknown, ImportRequest(paths: [scratch.file("missing.csv")])] {
            let kept = #expect(throws: DeskFailure.self) { try Desk.import(request, store: scratch.store) }
            let asked = #expect(throws: DeskFailure.self) {
                try Desk.query(.about("killed"), inFiles: request, store: scratch.store)
            }
            #expect(asked?.kind == kept?.kind)
            #expect(asked?.description == kept?.description)
        }
    }

    @Test func aFileOfPlacesIsNotAsked() throws {
        let scratch = try Scratch()
        let places = "place,name,kind\nMLI/x,Ixe,admin\n"
        let failure = #expect(throws: DeskFailure.self) {
            try Desk.query(
                .about("killed"), inFiles: ImportRequest(paths: [try scratch.write(places, "places.csv")]),
                store: scratch.store)
        }
        #expect(failure?.kind == .unusable)
        #expect(failure?.description.contains("bilan import") == true)
        #expect(!FileManager.default.fileExists(atPath: scratch.store))
    }
}
