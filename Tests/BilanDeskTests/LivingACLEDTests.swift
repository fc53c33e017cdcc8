import BilanModel
import BilanStore
import Foundation
import Testing

@testable import BilanDesk

/// ACLED revises events under their ids, merges them and deletes them: all three, on invented events.
@Suite struct LivingACLEDTests {
    private static let header =
        "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,actor2,iso,"
        + "country,admin1,admin2,location,latitude,longitude,geo_precision,source,notes,fatalities,tags,timestamp\n"

    /// An event of this number, toll and day of its last change.
    private static func event(_ id: Int, _ deaths: Int, _ changed: String) -> String {
        "XAA\(id),2023-09-0\(id),2023,1,Political violence,Battles,Armed clash,Group A,Group B,466,Mali,Gao,Gao,Spot,"
            + "16.2,0.0,1,Invented Radio,Invented.,\(deaths),,\(changed)\n"
    }

    private static let first =
        header + event(1, 5, "2023-10-01") + event(2, 7, "2023-10-01") + event(3, 9, "2023-10-01")
        + event(4, 2, "2023-10-01")
    /// 1 is revised; 2 was merged into 3, which is revised; 4 is as it was.
    private static let second =
        header + event(1, 6, "2023-11-05") + event(3, 17, "2023-11-06") + event(4, 2, "2023-10-01")
    private static let deleted = "event_id_cnty,deleted_timestamp\nXAA2,2023-11-06\nXAA9,2023-11-06\n"

    private func take(_ text: String, _ scratch: Scratch, on day: String) throws -> ImportReport {
        var request = ImportRequest(paths: [try scratch.write(text, "acled.csv")])
        request.publishedOn = day
        return try #require(try Desk.import(request, store: scratch.store).first)
    }

    private func killed(_ scratch: Scratch, knownBy day: String? = nil) throws -> [String] {
        try Desk.open(scratch.store).query(
            .about("killed") { ($0.by, $0.from, $0.to, $0.knownBy) = (["year"], "2023-01-01", "2023-12-31", day) }
        ).rows("year", "best")
    }

    @Test func revisedMergedDeleted() throws {
        let scratch = try Scratch()
        #expect(try take(Self.first, scratch, on: "2023-10-02").summary.added == 4)
        #expect(try killed(scratch) == ["2023 23"])
        let revised = try take(Self.second, scratch, on: "2023-11-07").summary
        #expect((revised.added, revised.changed, revised.unchanged, revised.withdrawn) == (0, 2, 1, 0))
        let gone = try take(Self.deleted, scratch, on: "2023-11-08")
        #expect(gone.format == "acled_deletions" && gone.dataset == "acled")
        #expect(gone.summary.withdrawn == 1)
        #expect(gone.findings.contains { $0.value == "1 of 2 deleted records were never here" })
        #expect(try killed(scratch) == ["2023 25"])
        // The state of each day stays reachable.
        #expect(try killed(scratch, knownBy: "2023-10-15") == ["2023 23"])
        #expect(try killed(scratch, knownBy: "2023-11-05") == ["2023 24"])
        #expect(try killed(scratch, knownBy: "2023-11-06") == ["2023 25"])
        // Taken in again, neither file changes anything.
        #expect(try take(Self.deleted, scratch, on: "2023-11-08").isUnchanged)
        #expect(try take(Self.first, scratch, on: "2023-10-02").summary.isUnchanged)
        #expect(try killed(scratch) == ["2023 25"])
    }

    @Test func deletionsStandWhateverComesAfterThem() throws {
        let scratch = try Scratch()
        _ = try take(Self.deleted, scratch, on: "2023-11-06")
        _ = try take(Self.second, scratch, on: "2023-11-07")
        _ = try take(Self.first, scratch, on: "2023-10-02")
        #expect(try killed(scratch) == ["2023 25"])
        #expect(try killed(scratch, knownBy: "2023-10-15") == ["2023 23"])
    }

    @Test func anEventThatComesBackStands() throws {
        let scratch = try Scratch()
        _ = try take(Self.first, scratch, on: "2023-10-02")
        _ = try take(Self.deleted, scratch, on: "2023-11-08")
        #expect(try killed(scratch) == ["2023 16"])
        _ = try take(Self.header + Self.event(2, 8, "2023-12-01"), scratch, on: "2023-12-02")
        #expect(try killed(scratch) == ["2023 24"])
        // The old list of deletions says nothing of an event that was said again since.
        #expect(try take(Self.deleted + "XAA8,2023-11-06\n", scratch, on: "2023-11-08").summary.withdrawn == 0)
        #expect(try killed(scratch) == ["2023 24"])
    }
}
