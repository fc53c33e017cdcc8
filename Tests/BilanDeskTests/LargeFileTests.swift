import BilanIngest
import BilanModel
import BilanStore
import Foundation
import Testing

@testable import BilanDesk

/// A file too large for one slice goes into the store while it is read, and is still taken in wholly or not at all.
@Suite struct LargeFileTests {
    private static let count = 10_200

    private static func row(_ number: Int, _ day: String = "2023-09-07", deaths: String = "3") -> String {
        "MLI\(number),\(day),Battles,\(deaths),Mali,\"a \"\"note\"\", é\",\"line\none\",12\n"
    }

    /// One row with a day that is none, one with a number that is none.
    private static func table(from first: Int = 0, changing changed: Int? = nil) -> String {
        "event_id_cnty,event_date,event_type,fatalities,country,notes,tags,timestamp\n"
            + (first..<count).map { number in
                row(
                    number, number == 7 ? "soon" : "2023-09-07",
                    deaths: number == 10_100 ? "x" : number == changed ? "4" : "3")
            }.joined()
    }

    private func take(
        _ text: String, _ scratch: Scratch, on day: String = "2024-01-01",
        more: (inout ImportRequest) -> Void = { _ in }
    ) throws -> ImportReport {
        var request = ImportRequest(paths: [try scratch.write(text, "acled.csv")])
        request.publishedOn = day
        more(&request)
        let reports = try Desk.import(request, store: scratch.store)
        #expect(reports.count == 1)
        return try #require(reports.first)
    }

    @Test func isTakenInOnce() throws {
        let scratch = try Scratch()
        let first = try take(Self.table(), scratch)
        #expect((first.rows, first.setAside, first.summary.added) == (Self.count, 1, Self.count - 1))
        #expect(first.summary.claimsAdded == Self.count - 2)
        let again = try take(Self.table(), scratch)
        #expect(again.isUnchanged && again.summary.unchanged == Self.count - 1)
        #expect((again.rows, again.setAside, again.format) == (Self.count, 1, first.format))
        #expect(again.findingLines == first.findingLines)
        #expect(Array(again.findings) == Array(first.findings))
        // The account of the rows stands with the release.
        let release = try #require(try Store.open(at: scratch.store, readOnly: true).releases(of: "acled").first)
        #expect((release.rowsRead, release.rowsSetAside, release.findings) == (Self.count, 1, first.findings.count))
        // The same bytes, said to be complete only now, are news.
        let covered = try take(Self.table(), scratch) { $0.covers = ["MLI:2023-01-01..2023-12-31"] }
        #expect(!covered.isUnchanged && covered.summary.unchanged == Self.count - 1)
    }

    @Test func changesAndWithdraws() throws {
        let scratch = try Scratch()
        _ = try take(Self.table(), scratch)
        let next = try take(Self.table(from: 5, changing: 9_000), scratch, on: "2024-02-01") {
            $0.covers = ["MLI:2023-01-01..2023-12-31"]
        }
        let sum = next.summary
        #expect((sum.added, sum.changed, sum.withdrawn, sum.unchanged) == (0, 1, 5, Self.count - 7))
        let killed = try Desk.open(scratch.store).query(
            .about("killed") { ($0.by, $0.from, $0.to) = (["year"], "2023-01-01", "2023-12-31") })
        #expect(killed.rows("year", "best") == ["2023 \(3 * (Self.count - 7) + 1)"])
    }

    /// What is wrong may stand in the very last row.
    @Test(arguments: [
        (table() + "MLI-last,2023-09-07,Battles,1,Mali,\"never closed", false, DeskFailure.Kind.unusable),
        (table(), true, .refused),
    ])
    func leavesTheStoreAlone(text: String, strict: Bool, kind: DeskFailure.Kind) throws {
        let scratch = try Scratch()
        func refused() throws {
            let failure = #expect(throws: DeskFailure.self) { try take(text, scratch) { $0.strict = strict } }
            #expect(failure?.kind == kind)
            if strict { #expect(failure?.description.contains("1 of \(Self.count) rows would be set aside") == true) }
        }
        try refused()
        #expect(!FileManager.default.fileExists(atPath: scratch.store))
        _ = try Desk.initialise(scratch.store, samples: false)
        let before = try Data(contentsOf: URL(fileURLWithPath: scratch.store))
        try refused()
        #expect(try Data(contentsOf: URL(fileURLWithPath: scratch.store)) == before)
    }

    @Test func aDryRunMakesNoStore() throws {
        let scratch = try Scratch()
        let report = try take(Self.table(), scratch) { $0.dryRun = true }
        #expect(report.isDryRun && report.summary.added == Self.count - 1)
        #expect(!FileManager.default.fileExists(atPath: scratch.store))
    }
}
