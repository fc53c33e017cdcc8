import BilanModel
import Foundation
import Testing

@testable import BilanDesk

/// The folder of publishers' real files, where the machine has one.
private let realData = ProcessInfo.processInfo.environment["BILAN_REAL_DATA"]

/// Needs, displacement and refugees as an analyst asks for them: no question gives a sum that its publisher does not.
@Suite(.enabled(if: realData != nil, "BILAN_REAL_DATA names no folder of publishers' files"))
struct RealNeedsTests {
    private static func store(_ path: String, of isWanted: (Substring) -> Bool = { _ in true }) -> Result<
        Scratch, any Error
    > {
        Result {
            let scratch = try Scratch()
            let text = try String(contentsOfFile: try #require(realData) + "/" + path, encoding: .utf8)
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).filter(isWanted)
            // The name of the file says of which plan year it is.
            let name = String(path.split(separator: "/").last ?? "")
            var request = ImportRequest(paths: [try scratch.write(lines.joined(separator: "\n"), name)])
            request.publishedOn = "2024-07-01"
            _ = try Desk.import(request, store: scratch.store)
            return scratch
        }
    }

    private static let needs = store("hno/hpc_hno_2024_MLI.csv")
    private static let displacement = store("idmc/idmc_displacement_data_hdx.csv")
    /// The whole world of one year, and of the year before the country that is asked about.
    private static let refugees = store("unhcr/unhcr_population_2024.csv") { line in
        guard let year = Int(line.prefix(4)) else { return true }
        return year == 2023 || year == 2022 && line.contains(",Mali,MLI,")
    }

    private func best(
        _ store: Result<Scratch, any Error>, _ measure: String, _ more: (inout TypedQuestion) -> Void = { _ in }
    ) throws -> [Double] {
        try Desk.open(store.get().store).query(.about(measure, more: more)).rows("best").compactMap { Double($0) }
    }

    @Test func theCerclesAndWhatTheyLeaveAreTheNationalFigure() throws {
        #expect(try best(Self.needs, "in_need") { $0.on = "2024-06-30" } == [7_107_194])
        let desk = try Desk.open(Self.needs.get().store)
        let cercles = try desk.query(.about("in_need") { ($0.on, $0.by) = ("2024-06-30", ["cercle"]) })
        let rows = cercles.rows("admin2_code", "best")
        let placed = rows.filter { !$0.hasPrefix("not_allocated") }
        #expect(placed.count == 53)
        #expect(placed.compactMap { Int($0.split(separator: " ").last ?? "") }.reduce(0, +) == 7_107_192)
        #expect(rows.filter { $0.hasPrefix("not_allocated") } == ["not_allocated 2"])
        let names = cercles.rows("admin2_name", "best")
        for expected in ["Niono 324900", "San 177602", "Bourem 95355"] { #expect(names.contains(expected)) }
    }

    /// 135 million is what adding every row of the file gives.
    @Test(arguments: [
        ["country"], ["region"], ["cercle"], ["country", "region"], ["region", "cercle"], ["year"], ["region", "year"],
        ["country", "region", "cercle"], ["group"], ["region", "group"], ["cercle", "group"],
        ["country", "group", "year"],
    ])
    func noQuestionGivesMoreThanTheNationalFigure(by: [String]) throws {
        for within in [nil, "MLI", "ML07"] {
            let cells = try best(Self.needs, "in_need") {
                ($0.by, $0.within) = (by, within)
                if by.contains("year") { $0.period = "2024" } else { $0.on = "2024-06-30" }
            }
            #expect(!cells.isEmpty, "\(by)")
            #expect(cells.allSatisfy { $0 <= 7_107_194 })
            if !by.contains("group") { #expect(cells.reduce(0, +) <= 7_107_194) }
        }
        let months = try best(Self.needs, "in_need") {
            ($0.period, $0.by) = ("2024", by.filter { $0 != "year" } + ["month"])
        }
        #expect(months.allSatisfy { $0 <= 7_107_194 })
    }

    @Test func theWorldOfIDMC() throws {
        let stock = try best(Self.displacement, "idps") { ($0.on, $0.group) = ("2021-12-31", "conflict") }
        #expect(stock == [53_163_740])
        let everybody = try best(Self.displacement, "idps") { $0.on = "2021-12-31" }
        #expect(everybody == [59_076_660], "conflict and disaster together")
        for (group, people) in [("conflict", 14_371_933.0), ("disaster", 23_670_828)] {
            let flow = try best(Self.displacement, "displaced") { ($0.period, $0.group) = ("2021", group) }
            #expect(flow == [people])
        }
        let both = try best(Self.displacement, "displaced") { $0.period = "2021" }
        #expect(both == [38_042_761])
    }

    @Test func refugeesByOriginAreAddedOnce() throws {
        #expect(try best(Self.refugees, "refugees") { ($0.on, $0.within) = ("2023-12-31", "MLI") } == [66_443])
        #expect(try best(Self.refugees, "refugees") { $0.on = "2023-12-31" } == [31_637_408])
        // Half a year later it is still the last year's end; no year is added to another.
        #expect(try best(Self.refugees, "refugees") { $0.on = "2024-06-30" } == [31_637_408])
        let years = try best(Self.refugees, "refugees") {
            ($0.by, $0.from, $0.to, $0.within) = (["year"], "2022-01-01", "2023-12-31", "MLI")
        }
        #expect(years == [60_637, 66_443])
    }
}
