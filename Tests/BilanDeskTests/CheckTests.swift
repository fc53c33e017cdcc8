import BilanModel
import Foundation
import Testing

@testable import BilanDesk

/// Each check finds what it is for, and nothing in a sheet without it.
struct CheckTests {
    /// Rows of a check for sheets that are taken in one after the other: severity, place, measure and sentence.
    private func found(_ check: String, _ sheets: [String], more: (inout CheckRequest) -> Void = { _ in }) throws
        -> [String]
    {
        let scratch = try Scratch()
        for (index, sheet) in sheets.enumerated() {
            var request = ImportRequest(paths: [try scratch.write(sheet, "sheet-\(index).csv")])
            // The check looks for what was let in all the same.
            request.allowsSameRows = true
            request.publishedOn = "2024-02-01"
            _ = try Desk.import(request, store: scratch.store)
        }
        var request = CheckRequest()
        more(&request)
        return try Desk.open(scratch.store).check(request).rows.filter { $0[0] == check }
            .map { "\($0[1]) \($0[2]) \($0[4]): \($0[6])" }
    }

    private static let head = "id,event,origin,source,role,measure,group,place_code,date_start,value\n"

    @Test func conflicts() throws {
        let two =
            Self.head
            + "a,e,o1,AFP,total,killed,all,ML0603,2023-09-07,77\nb,e,o2,RFI,total,killed,all,ML0603,2023-09-07,90\n"
        #expect(
            try found("conflict", [two]) == [
                "warning ML0603 killed: killed: 90 (RFI), 77 (AFP); the range of reports is 77 to 90"
            ])
        let agreeing = two.replacing(",90", with: ",at least 70")
        #expect(try found("conflict", [agreeing]) == [])
        let oneOrigin = two.replacing("o2", with: "o1")
        #expect(try found("conflict", [oneOrigin]) == [])
        #expect(try found("conflict", [two]) { $0.period = "2023-W35" } == [])
        #expect(try found("conflict", [two]) { $0.period = "2023-W36" }.count == 1)
        #expect(try found("conflict", [two]) { $0.within = "ML07" } == [])
        #expect(try found("conflict", [two]) { $0.within = "ML06" }.count == 1)
    }

    @Test func floors() throws {
        let sheet =
            Self.head
            + "a,e,o1,AFP,total,killed,all,ML0603,2023-09-07,77\nb,e,o2,RFI,floor,killed,all,ML0603,2023-09-07,81\n"
        #expect(
            try found("floor", [sheet]) == [
                "warning ML0603 killed: killed: 81 (RFI) named, above 77 (AFP), which was chosen"
            ])
        #expect(try found("floor", [sheet.replacing(",81", with: ",77")]) == [])
    }

    @Test func partsOfAnEvent() throws {
        let sheet =
            Self.head + "a,e,o1,AFP,total,killed,all,ML0603,2023-09-07,10\n"
            + "b,e,o1,AFP,part,killed,civilian,ML0603,2023-09-07,8\nc,e,o1,AFP,part,killed,military,ML0603,2023-09-07,4\n"
        #expect(
            try found("parts_above_total", [sheet]) == [
                "error ML0603 killed: killed: its parts add up to more than the total, 10"
            ])
        #expect(try found("parts_above_total", [sheet.replacing(",4\n", with: ",2\n")]) == [])
    }

    @Test func areasOfAStock() throws {
        let head = "id,measure,group,place_code,as_of,date_start,value\n"
        let sheet =
            head + "a,idps,all,MLI,2024-01-31,2024-01-31,100\nb,idps,all,ML06,2024-01-31,2024-01-31,70\n"
            + "c,idps,all,ML07,2024-01-31,2024-01-31,40\n"
        #expect(
            try found("parts_above_total", [sheet]) == [
                "error MLI idps: idps: 2 areas add up to 110, above the total of 100"
            ])
        // A cercle inside its region is not counted again, and another day is another picture.
        let deeper = sheet.replacing(",40\n", with: ",30\n") + "d,idps,all,ML0603,2024-01-31,2024-01-31,60\n"
        #expect(try found("parts_above_total", [deeper]) == [])
        let laterDay = sheet.replacing("ML07,2024-01-31,2024-01-31", with: "ML07,2024-02-29,2024-02-29")
        #expect(try found("parts_above_total", [laterDay]) == [])
    }

    @Test func cascade() throws {
        let head = "id,measure,place_code,as_of,date_start,value\n"
        let sheet = head + "a,in_need,ML06,2024-01-01,2024-01-01,100\nb,targeted,ML06,2024-01-01,2024-01-01,120\n"
        #expect(
            try found("cascade", [sheet]) == [
                "error ML06 targeted: targeted: 120, above in_need, 100"
            ])
        #expect(try found("cascade", [sheet.replacing(",120", with: ",100")]) == [])
        // Nothing is above "more than", and another year is another plan.
        #expect(try found("cascade", [sheet.replacing(",100", with: ",more than 100")]) == [])
        #expect(
            try found(
                "cascade",
                [sheet.replacing("targeted,ML06,2024-01-01,2024-01-01", with: "targeted,ML06,2023-01-01,2023-01-01")])
                == [])
        let gap = head + "a,affected,ML06,2024-01-01,2024-01-01,100\nb,reached,ML06,2024-01-01,2024-01-01,120\n"
        #expect(try found("cascade", [gap]).count == 1)
    }

    @Test(arguments: [("2024-01-31", 0), ("2024-12-31", 0), ("2025-01-31", 0), ("2025-02-02", 1), ("2023-12-31", 0)])
    func staleStocks(day: String, rows: Int) throws {
        let sheet = "id,measure,place_code,as_of,date_start,value\na,idps,ML06,2024-01-31,2024-01-31,100\n"
        let lines = try found("stale", [sheet]) { $0.period = day }
        #expect(lines.count == rows, "\(lines)")
        if rows == 1 {
            #expect(
                lines == [
                    "note MLI idps: idps: last known of 2024-01-31, 368 days before 2025-02-02, no longer valid then"
                ])
        }
    }

    @Test func unplaced() throws {
        let sheet = "id,measure,place,date_start,value\na,killed,Kidal,2023-09-07,3\nb,killed,Mali,2023-09-07,4\n"
        #expect(
            try found("unplaced", [sheet]) == [
                "warning  : 1 of 2 records have no known place, and stand in no area's total"
            ])
        #expect(try found("unplaced", [sheet]) { $0.within = "MLI" } == [])
    }

    @Test func duplicates() throws {
        let sheet = "id,measure,place_code,date_start,value\na,killed,ML0603,2023-09-07,49\n"
        let lines = try found("duplicate", [sheet, sheet])
        #expect(
            lines == [
                "warning ML0603 killed: killed: 49 of the same place and days in sheet-0 and sheet-1, as different "
                    + "events that are added"
            ])
        #expect(try found("duplicate", [sheet, sheet.replacing(",49", with: ",48")]) == [])
        #expect(try found("duplicate", [sheet + "b,killed,ML0603,2023-09-07,49\n"]) == [])
    }

    @Test func bestOutsideBounds() throws {
        let sheet =
            "id,measure,place_code,date_start,low,best,high\na,killed,ML0603,2023-09-07,7,0,7\nb,killed,ML0603,2023-09-07,1,2,3\n"
        // A claim against itself is no conflict of reports.
        #expect(try found("conflict", [sheet.replacing("7,0,7", with: "9,6,5")]) == [])
        #expect(
            try found("bounds", [sheet]) == [
                "warning ML0603 killed: killed: low, best and high are [7, 0, 7], kept and summed as published"
            ])
    }

    @Test func everyCheckIsInTheListOnce() {
        let codes = Desk.checks.map(\.code)
        #expect(Set(codes).count == codes.count)
        #expect(codes.count == 12)
    }

    @Test func aStoreOfSamplesIsSoundButForWhatItSays() throws {
        let scratch = try Scratch()
        _ = try Desk.initialise(scratch.store, samples: true)
        let rows = try Desk.open(scratch.store).check().rows
        #expect(rows.filter { $0[1] == "error" } == [])
        #expect(rows.filter { $0[0] == "reference" } == [])
        #expect(rows.contains { $0[0] == "floor" && $0[5] == "mali-claims:2024-09-17-bamako" })
        // Gao and what was cut out of it are counted in the boundaries of 2015 alone.
        #expect(
            rows.filter { $0[0] == "population_scheme" }.map { $0[6] } == [
                "2 areas of admin1 (ML07, ML10) have a population in cod-ab-2015, mli-law-2023 only, none in "
                    + "cod-ab-2021: no rates there"
            ])
    }
}
