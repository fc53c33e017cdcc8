import BilanModel
import BilanStore
import Foundation
import Testing

@testable import BilanDesk

/// The folder of publishers' real files, where the machine has one.
private let realData = ProcessInfo.processInfo.environment["BILAN_REAL_DATA"]

/// UCDP's events and UCDP's own country-years in one store: they agree, and are never added.
@Suite(.enabled(if: realData != nil, "BILAN_REAL_DATA names no folder of publishers' files"))
struct RealSeriesTests {
    /// One store of both for the tests that only ask.
    private static let shared = Result { () throws -> Scratch in
        let scratch = try Scratch()
        let folder = try #require(realData)
        var request = ImportRequest(
            paths: ["Senegal", "Togo", "Benin", "Guinea_Bissau", "Mali"].map { "\(folder)/ucdp-ged/ucdp_ged_\($0).csv" }
        )
        request.publishedOn = "2024-06-03"
        _ = try Desk.import(request, store: scratch.store)
        request = ImportRequest(paths: [folder + "/ucdp-aggregates/organizedviolencecy_v25_1.csv"])
        request.publishedOn = "2025-06-11"
        let report = try #require(try Desk.import(request, store: scratch.store).first)
        #expect(report.format == "ucdp_country_year" && report.rows == 6936 && report.summary.added == 6936)
        return scratch
    }

    /// Low, best and high by year, from the dataset asked for.
    private func years(_ country: String, dataset: String?, to last: String = "2023-12-31") throws -> [String: String] {
        let answer = try Desk.open(Self.shared.get().store).query(
            .about("killed") {
                ($0.within, $0.by, $0.from, $0.to) = (country, ["year"], "1989-01-01", last)
                $0.datasets = dataset.map { [$0] } ?? []
            })
        return Dictionary(
            answer.rows("year", "low", "best", "high").map { row in
                let parts = row.split(separator: " ", maxSplits: 1).map(String.init)
                return (parts[0], parts[1])
            }, uniquingKeysWith: { $0 + " and " + $1 })
    }

    @Test(arguments: [("SEN", 35), ("TGO", 35), ("BEN", 35), ("GNB", 35), ("MLI", 30)])
    func eventsGiveThePublishersOwnTotals(country: String, expected: Int) throws {
        let events = try years(country, dataset: "ucdp-ged")
        let published = try years(country, dataset: "ucdp-country-year")
        #expect(published.count == 35)
        let equal = (1989...2023).map { "\($0)" }.filter { (events[$0] ?? "0 0 0") == published[$0] }
        #expect(equal.count == expected)
    }

    @Test func neitherIsAddedToTheOther() throws {
        let events = try years("MLI", dataset: "ucdp-ged")
        let published = try years("MLI", dataset: "ucdp-country-year", to: "2024-12-31")
        let both = try years("MLI", dataset: nil, to: "2024-12-31")
        // Events lead in the years that they have; the series answers for the year that they do not.
        for (year, figure) in both { #expect(figure == events[year] ?? published[year]) }
        #expect(both["2024"] == published["2024"] && events["2024"] == nil)
    }
}
