import BilanModel
import BilanReports
import BilanStore
import Foundation
import Testing

@testable import BilanDesk

/// What is written for others is read back and gives the same figures to the same question.
struct ExportRoundTripTests {
    private static let samples = Result { () throws -> Scratch in
        let scratch = try Scratch()
        _ = try Desk.initialise(scratch.store, samples: true)
        return scratch
    }

    /// Columns that tell how an answer came about, and not what it is.
    private static let figures = [
        "measure", "group", "scope", "low", "low_is", "best", "high", "high_is", "unit", "cell_state", "period_start",
        "period_end",
    ]

    private static func question(_ words: String) -> TypedQuestion {
        var typed = TypedQuestion()
        let parts = words.split(separator: " ").map(String.init)
        typed.measures = parts.prefix { !$0.hasPrefix("-") }.map { $0 }
        for (option, value) in zip(parts, parts.dropFirst()) {
            switch option {
            case "--by": typed.by = value.split(separator: ",").map(String.init)
            case "--period": typed.period = value
            case "--on": typed.on = value
            case "--in": typed.within = value
            default: break
            }
        }
        return typed
    }

    /// Names of the columns of an answer that must be the same again.
    private static func names(_ report: Desk.QueryReport) -> [String] {
        report.table.columns.prefix { $0 != "measure" } + figures
    }

    private static func rows(_ report: Desk.QueryReport) -> [[String]] {
        let indices = names(report).compactMap { report.table.columns.firstIndex(of: $0) }
        return report.table.rows.map { row in indices.map { row[$0].plain } }
    }

    @Test(arguments: ["csv", "csv-excel", "json", "hxl", "hxl-json", "hxl-xlsx", "datapackage"])
    func thereAndBack(format: String) throws {
        let questions = [
            "killed --by region,week", "killed injured --by region,group --period 2023-W36",
            "killed --by admin0,region --period 2023", "in_need --by region,group --period 2024",
            "idps --by admin0,year", "killed neutralized casualties --by region,month,group",
        ]
        let desk = try Desk.open(try Self.samples.get().store)
        for words in questions {
            let scratch = try Scratch()
            var request = ExportRequest(format: format, question: Self.question(words))
            request.language = format == "csv-excel" ? "fr" : "en"
            request.folder = scratch.file("out")
            let paths = try desk.export(request).paths
            let main = format == "datapackage" ? scratch.file("out") : try #require(paths.first)
            let report = try Desk.import(ImportRequest(paths: [main]), store: scratch.store)
            #expect(report.map(\.format) == ["bilan_answer"])
            #expect(report[0].setAside == 0, "\(words)")
            let (before, after) = (
                try desk.query(Self.question(words)), try Desk.open(scratch.store).query(Self.question(words))
            )
            #expect(!before.table.rows.isEmpty)
            #expect(Self.rows(after) == Self.rows(before), "\(words)")
            #expect(try Desk.open(scratch.store).store.datasets().allSatisfy { $0.card.kind == .series })
        }
    }

    /// A stock that was broken down is whole again, and leaves the same remainder.
    @Test func remainders() throws {
        let scratch = try Scratch()
        let sheet = try scratch.write(
            """
            measure,value,as_of,place_code,source
            idps,100,2024-01-31,MLI,un
            idps,30,2024-01-31,ML06,un
            idps,20,2024-01-31,ML07,un
            """, "figures.csv")
        _ = try Desk.import(ImportRequest(paths: [sheet]), store: scratch.store)
        let question = Self.question("idps --by admin0,region --on 2024-01-31")
        var request = ExportRequest(format: "csv", question: question)
        request.file = scratch.file("table.csv")
        _ = try Desk.open(scratch.store).export(request)
        let other = scratch.file("other.sqlite")
        _ = try Desk.import(ImportRequest(paths: [scratch.file("table.csv")]), store: other)
        let after = try Desk.open(other).query(question)
        #expect(after.rows("admin1_code", "best") == ["ML06 30", "ML07 20", "not_allocated 50"])
        #expect(try Desk.open(other).query(Self.question("idps --by admin0 --on 2024-01-31")).rows("best") == ["100"])
    }

    /// A briefing read back from its workbook answers as the store it was made from.
    @Test(arguments: ["2023-W36", "2024-W38", "2025-W27"])
    func workbook(week: String) throws {
        let scratch = try Scratch()
        let desk = try Desk.open(try Self.samples.get().store)
        var request = BriefRequest(report: "mali-weekly", period: week, folder: scratch.file("out"))
        request.languages = "en"
        let path = try #require(try desk.brief(request).first { $0.hasSuffix(".xlsx") })
        let reports = try Desk.import(ImportRequest(paths: [path]), store: scratch.store)
        #expect(reports.map(\.format) == ["briefing_figures"])
        let again = try Desk.open(scratch.store)
        let questions = [
            "killed injured missing --by region --period \(week)", "killed --by group --period \(week)",
            "displaced --period \(week)", "in_need targeted --by region --period \(week)",
        ]
        for words in questions {
            let question = Self.question(words)
            func rows(_ desk: Desk) throws -> [String] {
                // What has no number has no row to come back. Whether a top is soft is not in the sheet.
                let columns = ["measure", "group", "scope", "low", "low_is", "best", "high"]
                let place = words.contains("region") ? ["admin1_code", "admin1_name"] : []
                let report = try desk.query(question)
                let indices = (place + columns).compactMap { report.table.columns.firstIndex(of: $0) }
                let low = try #require(report.table.columns.firstIndex(of: "low"))
                return report.table.rows.filter { !$0[low].plain.isEmpty }
                    .map { row in indices.map { row[$0].plain }.joined(separator: " ") }
            }
            #expect(try rows(again) == rows(desk), "\(words)")
        }
        let notes = try again.query(Self.question("displaced --period \(week)")).notes
        #expect(
            notes.contains { $0.contains("more than 30,000 displaced in ML06, as of 2023-08-31") }
                == (week == "2023-W36"))
    }

    /// Each sheet by itself, as the files beside a briefing have it, answers what it holds.
    @Test(arguments: [
        ("data_casualties", "briefing_casualties", "killed --by region --period 2024-W38"),
        ("data_events", "briefing_events", "killed --by region --period 2024-W38"),
        ("data_events", "briefing_events", "injured --period 2024-W38"),
        ("data_series", "briefing_series", "killed --by year --in MLI"),
        ("data_series", "briefing_series", "killed --period 2024-W38"),
        ("data_series", "briefing_series", "in_need --by region --period 2024"),
        ("data_displacement", "briefing_displacement", "idps --on 2024-09-22"),
        ("data_needs", "briefing_needs", "in_need --by region --period 2024"),
    ])
    func sheetsByThemselves(file: String, format: String, words: String) throws {
        let scratch = try Scratch()
        let desk = try Desk.open(try Self.samples.get().store)
        var request = BriefRequest(report: "mali-weekly", period: "2024-W38", folder: scratch.file("out"))
        request.languages = "en"
        request.data = true
        let folder = try #require(try desk.brief(request).first { $0.hasSuffix("-data") })
        let reports = try Desk.import(ImportRequest(paths: [folder + "/\(file).csv"]), store: scratch.store)
        #expect(reports.map(\.format) == [format])
        let question = Self.question(words)
        func rows(_ desk: Desk) throws -> [String] {
            let columns = words.contains("year") ? ["period"] : words.contains("region") ? ["admin1_code"] : []
            return try desk.query(question).rows(columns + ["low", "best", "high"]).filter { !$0.hasSuffix("- - -") }
        }
        let before = try rows(desk)
        // A chart has no bar for the year that runs, nor for what no area was given.
        let shown =
            file != "data_series"
            ? before
            : before.filter { $0 < "2024" || !words.contains("year") }
                .filter { !$0.hasPrefix("not_allocated") }
        #expect(try !shown.isEmpty && rows(Desk.open(scratch.store)).filter { shown.contains($0) } == shown)
    }

    /// The sheet of all figures by itself, as the file beside a briefing has it.
    @Test func figuresOfABriefing() throws {
        let scratch = try Scratch()
        let desk = try Desk.open(try Self.samples.get().store)
        var request = BriefRequest(report: "mali-weekly", period: "2023-W36", folder: scratch.file("out"))
        request.data = true
        let folder = try #require(try desk.brief(request).first { $0.hasSuffix("-data") })
        #expect(folder.hasSuffix("/mali-weekly-2023-W36-draft-data"))
        let reports = try Desk.import(ImportRequest(paths: [folder + "/data_figures.csv"]), store: scratch.store)
        #expect(reports.map(\.format) == ["briefing_figures"])
        let again = try Desk.open(scratch.store)
        for words in [
            "killed --by region --period 2023-W36", "killed --by group --period 2023-W36", "in_need --period 2023-W36",
            "idps --on 2023-09-10",
        ] {
            let question = Self.question(words)
            func rows(_ desk: Desk) throws -> [String] {
                // A party's claim, which has no number in a total, is told of in the notes.
                try desk.query(question).rows("measure", "group", "low", "best", "high").filter {
                    !$0.hasSuffix("- - -")
                }
            }
            let before = try rows(desk)
            let after = try rows(again)
            #expect(!before.isEmpty && after == before, "\(words)")
        }
        // The same briefing gives the same files, and the package names each of them.
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        let package = try String(contentsOfFile: folder + "/datapackage.json", encoding: .utf8)
        #expect(
            names.count == 10 && names.filter { $0.hasSuffix(".csv") }.allSatisfy { package.contains("\"" + $0 + "\"") }
        )
    }
}
