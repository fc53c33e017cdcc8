import Foundation
import Testing

@testable import BilanDesk

/// One SELECT reads; everything else is refused, and the store stays as it is to the byte.
struct SQLTests {
    private static let samples = Result { () throws -> Scratch in
        let scratch = try Scratch()
        _ = try Desk.initialise(scratch.store, samples: true)
        return scratch
    }

    @Test(arguments: [
        ("DELETE FROM claim", "only read here"), ("INSERT INTO meta VALUES ('a', 'b')", "only read here"),
        ("WITH x AS (SELECT 1) UPDATE claim SET best = 0", "only read here"), ("DROP VIEW figure", "only read here"),
        ("ATTACH 'other.sqlite' AS other", "only read here"), ("VACUUM INTO 'copy.sqlite'", "only read here"),
        ("PRAGMA user_version = 9", "only read here"), ("PRAGMA query_only = OFF", "only read here"),
        ("BEGIN IMMEDIATE", "only read here"), ("CREATE TEMP TABLE mine(a)", "only read here"),
        ("EXPLAIN DELETE FROM claim", "only read here"),
        ("SELECT 1; DELETE FROM claim", "more than one statement"), ("SELECT 1; SELECT 2", "more than one statement"),
        ("SELECT 1; nonsense", "more than one statement"), ("", "no statement"), (" -- nothing", "no statement"),
        ("SELECT text FROM record_text", "internal and never printed"),
        ("SELECT count(*) FROM Record_Text", "internal and never printed"),
        ("SELECT (SELECT extra FROM record_text) FROM figure", "internal and never printed"),
        ("SELEC 1", "syntax error"), ("SELECT nope FROM figure", "no such column: nope"),
    ])
    func refuses(statement: String, words: String) throws {
        let scratch = try Self.samples.get()
        let before = try Data(contentsOf: URL(fileURLWithPath: scratch.store))
        #expect {
            try Desk.open(scratch.store).sql(statement, format: "csv")
        } throws: { error in
            let failure = error as? DeskFailure
            return failure?.kind == .unusable && failure?.description.contains(words) == true
        }
        #expect(try Data(contentsOf: URL(fileURLWithPath: scratch.store)) == before)
    }

    @Test(arguments: [
        ("SELECT 1 AS n, 2 AS n, NULL AS z;  -- done", "csv", "n,n_2,z\n1,2,\n"),
        ("SELECT 9223372036854775807 AS large, 0.1 AS part", "csv", "large,part\n9223372036854775807,0.1\n"),
        ("SELECT 'a,b' AS words, x'00ff' AS bytes", "csv", "words,bytes\n\"a,b\",00ff\n"),
        (
            "SELECT 1 AS n, 'x' AS w, NULL AS z, 1e999 AS inf", "json",
            "[\n  {\"n\": 1, \"w\": \"x\", \"z\": null, \"inf\": \"inf\"}\n]\n"
        ),
        ("SELECT 1 AS n WHERE 0", "csv", "n\n"), ("SELECT 1 AS n WHERE 0", "json", "[]\n"),
        ("SELECT 1 AS n WHERE 0", "table", "none\n"), ("SELECT 12 AS n", "table", " n\n--\n12\n"),
        ("SELECT count(*) AS n FROM figure WHERE dataset = 'ucdp-mali-regions'", "csv", "n\n139\n"),
    ])
    func reads(statement: String, format: String, text: String) throws {
        #expect(try Desk.open(Self.samples.get().store).sql(statement, format: format) == text)
    }

    @Test func aFormatThatIsNoneIsUsage() throws {
        let desk = try Desk.open(Self.samples.get().store)
        #expect(throws: DeskFailure(.usage, "unknown format \"xml\"; use table, csv, tsv, json, ndjson, md")) {
            try desk.sql("SELECT 1", format: "xml")
        }
    }
}
