import BilanModel
import BilanStore
import Foundation
import Testing

@testable import BilanDesk

/// The folder of publishers' real files, where the machine has one.
private let realData = ProcessInfo.processInfo.environment["BILAN_REAL_DATA"]

/// UCDP's events give UCDP's own country totals, and stand beside the samples without entering them.
@Suite(.enabled(if: realData != nil, "BILAN_REAL_DATA names no folder of publishers' files"))
struct RealFilesTests {
    private static let countries = ["Senegal", "Togo", "Benin", "Guinea_Bissau", "Mali"]

    private static func request(_ countries: [String]) throws -> ImportRequest {
        let folder = try #require(realData) + "/ucdp-ged/"
        var request = ImportRequest(paths: countries.map { folder + "ucdp_ged_\($0).csv" })
        request.publishedOn = "2024-06-03"
        return request
    }

    /// One store of all five files for the tests that only ask.
    private static let shared = Result { () throws -> (scratch: Scratch, reports: [ImportReport]) in
        let scratch = try Scratch()
        return (scratch, try Desk.import(try request(countries), store: scratch.store))
    }

    @Test(arguments: [
        ("SEN", "Senegal", 35), ("TGO", "Togo", 35), ("BEN", "Benin", 35), ("GNB", "Guinea-Bissau", 35),
        ("MLI", "Mali", 30),
    ])
    func yearsEqualThePublishedTotals(code: String, name: String, years: Int) throws {
        let published = try publishedTotals(of: name)
        #expect(published.count == 35)
        let answer = try Desk.open(Self.shared.get().scratch.store).query(
            .about("killed") { ($0.within, $0.by, $0.from, $0.to) = (code, ["year"], "1989-01-01", "2023-12-31") })
        var ours: [Int: String] = [:]
        for row in answer.rows("year", "best", "low", "high") {
            let parts = row.split(separator: " ", maxSplits: 1).map(String.init)
            ours[try #require(Int(parts[0]))] = parts[1]
        }
        // A year without a row is one in which UCDP, which covers the country completely, counts none.
        let equal = (1989...2023).filter { (ours[$0] ?? "0 0 0") == published[$0] }
        #expect(equal.count == years, "differ: \(Set(1989...2023).subtracting(equal).sorted())")
    }

    @Test func nothingIsLostAndTwiceIsOnce() throws {
        let (scratch, reports) = try Self.shared.get()
        #expect(reports.map(\.setAside).reduce(0, +) == 0)
        #expect(reports.map(\.summary.added).reduce(0, +) == reports.map(\.rows).reduce(0, +))
        #expect(reports.first { $0.files.first?.contains("Mali") == true }?.rows == 2120)
        let before = try Data(contentsOf: URL(fileURLWithPath: scratch.store))
        let again = try Desk.import(try Self.request(Self.countries), store: scratch.store)
        #expect(!again.contains { !$0.isUnchanged })
        #expect(try Data(contentsOf: URL(fileURLWithPath: scratch.store)) == before)
    }

    @Test func eventsAreNeverAddedToTheSamples() throws {
        let scratch = try Scratch()
        _ = try Desk.initialise(scratch.store, samples: true)
        let without = try texts(scratch, "without")
        _ = try Desk.import(try Self.request(["Mali"]), store: scratch.store)
        let desk = try Desk.open(scratch.store)
        var seen: Set<String> = []
        for by in [[], ["region"], ["group"], ["week"], ["cercle", "week"]] {
            for place in [nil, "ML07"] {
                for policy in ["most_reliable", "max"] {
                    let answer = try desk.query(
                        .about("killed") { ($0.period, $0.by, $0.within, $0.policy) = ("2023-W36", by, place, policy) })
                    for row in answer.rows("low", "best", "high") {
                        seen.formUnion(row.split(separator: " ").map(String.init))
                    }
                }
            }
        }
        #expect(!seen.isEmpty)
        #expect(!seen.contains("266"))
        #expect(try texts(scratch, "with") == without)
    }

    private func texts(_ scratch: Scratch, _ folder: String) throws -> [String] {
        let request = BriefRequest(report: "mali-weekly", period: "2023-W36", folder: scratch.file(folder))
        let paths = try Desk.open(scratch.store).brief(request).filter { $0.hasSuffix(".txt") }
        #expect(paths.count == 2)
        return try paths.map { try String(contentsOfFile: $0, encoding: .utf8) }
    }

    /// Best, low and high of a country by year, as UCDP's country-year table has them.
    private func publishedTotals(of country: String) throws -> [Int: String] {
        let path = try #require(realData) + "/ucdp-aggregates/organizedviolencecy_v25_1.csv"
        let lines = try String(contentsOfFile: path, encoding: .utf8).split(whereSeparator: \.isNewline)
        let header = cells(try #require(lines.first))
        let wanted = try ["best", "low", "high"].map { part in
            try #require(header.firstIndex(of: "cumulative_total_deaths_in_orgvio_\(part)_cy"))
        }
        let name = try #require(header.firstIndex(of: "country_cy"))
        let year = try #require(header.firstIndex(of: "year_cy"))
        var totals: [Int: String] = [:]
        for line in lines.dropFirst() {
            let row = cells(line)
            guard row.count == header.count, row[name] == country, let year = Int(row[year]), year <= 2023 else {
                continue
            }
            totals[year] = wanted.map { row[$0].split(separator: ".").first.map(String.init) ?? "" }.joined(
                separator: " ")
        }
        return totals
    }

    private func cells(_ line: Substring) -> [String] {
        var cells = [""]
        var isQuoted = false
        for character in line {
            switch character {
            case "\"": isQuoted.toggle()
            case "," where !isQuoted: cells.append("")
            default: cells[cells.count - 1].append(character)
            }
        }
        return cells
    }
}
