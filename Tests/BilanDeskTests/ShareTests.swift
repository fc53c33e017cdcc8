import BilanModel
import BilanReports
import Foundation
import Testing

@testable import BilanDesk
@testable import BilanStore

/// A copy to share: what is public and no more, and the same answers where nothing was kept back.
struct ShareTests {
    /// A store with a public, a partners' and an internal dataset.
    private func mixed(_ scratch: Scratch) throws {
        let rows = """
            id,event,measure,value,date_start,place_code,source,audience,note,supersedes
            """
        func add(_ name: String, _ audience: String, _ lines: String) throws {
            try FileManager.default.createDirectory(atPath: scratch.file(name), withIntermediateDirectories: true)
            _ = try scratch.write(rows + "\n" + lines, name + "/figures.csv")
            _ = try scratch.write(
                "id,name,public_label,public_label_fr,grade\nclinic,Clinic of Dr Secret,a health worker,un soignant,B2\n",
                name + "/sources.csv")
            _ = try scratch.write(
                "{\"dataset\": \"\(name)\", \"kind\": \"claims\", \"audience\": \"\(audience)\"}",
                name + "/provenance.json")
            _ = try Desk.import(ImportRequest(paths: [scratch.file(name)]), store: scratch.store)
        }
        try add(
            "open", "public",
            "a,e1,killed,4,2024-05-01,ML06,clinic,,secret words,\nb,e2,killed,9,2024-05-02,ML07,clinic,internal,,\n")
        try add("ours", "internal", "a,e3,killed,100,2024-05-03,ML06,clinic,,,\n")
        try add(
            "theirs", "partners", "a,e4,injured,7,2024-05-04,ML06,clinic,,,\nb,e5,injured,8,2024-06-04,ML07,clinic,,,\n"
        )
    }

    private func text(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    }

    @Test func whatLeavesAndWhatStays() throws {
        let scratch = try Scratch()
        try mixed(scratch)
        var request = ExportRequest(format: "sqlite", question: TypedQuestion())
        request.file = scratch.file("share.sqlite")
        let report = try Desk.open(scratch.store).export(request)
        #expect(
            report.notes == [
                "1 records with 1 claims", "ours: 1 records kept back, for internal only",
                "theirs: 2 records kept back, for partners only; 2 totals by region in their place (theirs-totals)",
            ])
        let copy = try Desk.open(scratch.file("share.sqlite"))
        #expect(try copy.query(.about("killed")).rows("best", "dataset") == ["4 open"])
        #expect(
            try copy.query(.about("injured") { $0.by = ["region", "month"] }).rows(
                "admin1_code", "month", "best", "dataset")
                == ["ML06 2024-05 7 theirs-totals", "ML07 2024-06 8 theirs-totals"])
        #expect(try copy.store.brokenReferences().isEmpty)
        let bytes = try text(scratch.file("share.sqlite"))
        for secret in ["Dr Secret", "secret words", "ours/"] { #expect(!bytes.contains(secret), "\(secret)") }
        #expect(try text(scratch.store).contains("Dr Secret"))
        #expect(
            try copy.sql("SELECT DISTINCT source FROM figure WHERE dataset = 'open'", format: "csv")
                == "source\na health worker\n")
    }

    @Test func figuresForOthers() throws {
        let scratch = try Scratch()
        try mixed(scratch)
        let desk = try Desk.open(scratch.store)
        func text(_ format: String, _ question: TypedQuestion, _ audience: String = "public") throws -> String {
            var request = ExportRequest(format: format, question: question)
            request.audience = audience
            return try desk.export(request).text ?? ""
        }
        #expect(try text("csv", .about("killed")).contains("\nkilled,all,unknown,4,closed,4,4,"))
        #expect(try text("csv", .about("injured")).contains("\ninjured,all,unknown,15,closed,15,15,"))
        #expect(try !text("json", .about("killed")).contains("Dr Secret"))
        var request = ExportRequest(format: "datapackage", question: .about("injured", "killed"))
        request.folder = scratch.file("pkg")
        #expect(
            try desk.export(request).notes.contains("totals only, no claims, of theirs: its rows may not be passed on"))
        let claims = try self.text(scratch.file("pkg/claims.csv"))
        #expect(claims.contains(",open,") && !claims.contains(",theirs,") && !claims.contains("Secret"))
        #expect(throws: DeskFailure.self) { try text("csv", .about("killed"), "internal") }
    }

    @Test func sameAnswersWhereNothingIsKeptBack() throws {
        let scratch = try Scratch()
        _ = try Desk.initialise(scratch.store, samples: true)
        var request = ExportRequest(format: "sqlite", question: TypedQuestion())
        request.file = scratch.file("share.sqlite")
        _ = try Desk.open(scratch.store).export(request)
        let (desk, copy) = (try Desk.open(scratch.store), try Desk.open(scratch.file("share.sqlite")))
        for measure in ["killed", "injured", "idps", "in_need", "displaced"] {
            let question = TypedQuestion.about(measure) { $0.by = ["region", "year"] }
            #expect(try copy.query(question).table.rows == desk.query(question).table.rows)
        }
        #expect(try copy.sql("SELECT count(*) AS n FROM finding", format: "csv") == "n\n0\n")
    }

    /// A table that is new in the schema is either copied or said to stay at home.
    @Test func everyTableHasItsPlace() throws {
        let scratch = try Scratch()
        _ = try Desk.initialise(scratch.store, samples: false)
        let names = try Desk.open(scratch.store).sql(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'", format: "csv")
        let tables = names.split(separator: "\n").dropFirst().map(String.init)
        let known = ShareSQL.leftOut.union(ShareSQL.copies.map(\.table))
        #expect(Set(tables).subtracting(known).isEmpty)
        #expect(known.subtracting(tables).isEmpty)
        #expect(ShareSQL.leftOut.isDisjoint(with: ShareSQL.copies.map(\.table)))
    }
}
