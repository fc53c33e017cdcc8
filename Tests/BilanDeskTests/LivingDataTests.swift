import BilanIngest
import BilanModel
import BilanPlaces
import BilanStore
import Foundation
import Testing

@testable import BilanDesk

/// A dataset that its publisher goes on revising: what a new release changes, and what it leaves alone.
@Suite struct LivingDataTests {
    private static let header =
        "id,relid,type_of_violence,side_a,side_b,where_prec,where_coordinates,adm_1,adm_2,country,country_id,date_prec,"
        + "date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low\n"

    /// An event of this id, day and toll.
    private static func event(_ id: Int, _ day: String, _ best: Int) -> String {
        "\(id),R-\(id),3,JNIM,Civilians,5,Gao,Gao,,Mali,432,1,\(day),\(day),0,0,\(best),0,\(best),\(best),\(best)\n"
    }

    private static let first =
        header + event(1, "2023-09-01", 5) + event(2, "2023-09-02", 7) + event(3, "2023-09-03", 9)
        + event(4, "2022-01-05", 4)

    private func take(
        _ text: String, _ scratch: Scratch, on day: String, covers: String? = nil, dryRun: Bool = false
    ) throws -> ImportReport {
        var request = ImportRequest(paths: [try scratch.write(text, "ged.csv")])
        request.publishedOn = day
        request.covers = covers.map { [$0] } ?? []
        request.dryRun = dryRun
        return try #require(try Desk.import(request, store: scratch.store).first)
    }

    private func killed(_ scratch: Scratch, knownBy day: String? = nil) throws -> [String] {
        try Desk.open(scratch.store).query(
            .about("killed") { ($0.by, $0.from, $0.to, $0.knownBy) = (["year"], "2022-01-01", "2023-12-31", day) }
        ).rows("year", "best")
    }

    @Test func revisedMergedDeletedAndNew() throws {
        let scratch = try Scratch()
        #expect(try take(Self.first, scratch, on: "2024-01-01").summary.added == 4)
        // 1 is revised under its id; 2 and 3 are merged into 3; 5 is new; 4 is as it was.
        let second =
            Self.header + Self.event(1, "2023-09-01", 6) + Self.event(3, "2023-09-03", 16)
            + Self.event(4, "2022-01-05", 4) + Self.event(5, "2023-10-01", 2)
        let report = try take(second, scratch, on: "2024-02-01", covers: "MLI:2023-01-01..2023-12-31")
        let sum = report.summary
        #expect((sum.added, sum.changed, sum.unchanged, sum.withdrawn) == (1, 2, 1, 1))
        #expect(report.headline.hasSuffix("4 rows, 1 new, 2 changed, 1 as before, 1 withdrawn, 9 claims"))
        #expect(try killed(scratch) == ["2022 4", "2023 24"])
        #expect(try killed(scratch, knownBy: "2024-01-15") == ["2022 4", "2023 21"])
    }

    @Test func withdrawsOnlyInsideWhatIsCovered() throws {
        let scratch = try Scratch()
        _ = try take(Self.first, scratch, on: "2024-01-01")
        // A partial update: one event, and nothing said of the others.
        let part = try take(Self.header + Self.event(1, "2023-09-01", 8), scratch, on: "2024-02-01").summary
        #expect((part.changed, part.withdrawn) == (1, 0))
        // Complete for 2023: what is missing there goes, the event of 2022 stays.
        let whole = try take(
            Self.header + Self.event(1, "2023-09-01", 8), scratch, on: "2024-03-01",
            covers: "MLI:2023-01-01..2023-12-31"
        ).summary
        #expect((whole.unchanged, whole.withdrawn) == (1, 2))
        #expect(try killed(scratch) == ["2022 4", "2023 8"])
    }

    @Test func aDryRunTellsTheSameAndChangesNothing() throws {
        let scratch = try Scratch()
        _ = try take(Self.first, scratch, on: "2024-01-01")
        let before = try Data(contentsOf: URL(fileURLWithPath: scratch.store))
        let second = Self.header + Self.event(1, "2023-09-01", 6)
        let dry = try take(second, scratch, on: "2024-02-01", covers: "MLI:2023-01-01..2023-12-31", dryRun: true)
        #expect(try Data(contentsOf: URL(fileURLWithPath: scratch.store)) == before)
        let wet = try take(second, scratch, on: "2024-02-01", covers: "MLI:2023-01-01..2023-12-31")
        #expect(dry.summary == wet.summary)
        #expect(dry.headline == "would take in " + wet.headline)
    }

    /// In slices or whole, the store is the same.
    @Test func slicesGiveWhatTheWholeGives() throws {
        var results: [[String]] = []
        for size in [1, 3, 1000] {
            let store = try Store.inMemory()
            try Desk.addBuiltInPlaces(to: store)
            let ingestion = Ingestion(Gazetteer(try store.places()))
            let second = Self.header + Self.event(1, "2023-09-01", 6)
            for (day, text) in [("2024-01-01", Self.first), ("2024-02-01", second)] {
                let set = SheetSet([SourceFile(name: "ged.csv", bytes: Array(text.utf8))])
                var edition = try #require(try ingestion.read(set).first).batch
                let rows = edition.rowsRead
                edition.coverage = [
                    Coverage(
                        place: edition.coverage[0].place,
                        days: try #require(CalendarDate("2023-01-01"))...(try #require(CalendarDate("2023-12-31"))))
                ]
                (edition.records, edition.claims, edition.origins) = ([], [], [])
                let summary = try store.add(
                    edition, sha256: SHA256.hex(of: Array(text.utf8)), publishedOn: CalendarDate(day),
                    importDay: try #require(CalendarDate(day))
                ) { take in
                    try withoutActuallyEscaping(take) { (take: @escaping (Batch) throws -> Void) in
                        let slices = BatchSlices(of: size, take)
                        for rest in try ingestion.read(set, slices: slices) { try take(rest.batch) }
                        #expect(slices.count == rows / size)
                    }
                    return edition
                }
                results.append(["\(summary)"])
            }
            results[results.count - 1].append(try store.columns(ClaimSelection()).digest)
        }
        #expect(Array(results[0..<2]) == Array(results[2..<4]))
        #expect(Array(results[0..<2]) == Array(results[4..<6]))
    }
}
