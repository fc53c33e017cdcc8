import BilanReports
import Foundation
import Testing

@testable import BilanDesk

/// Questions asked from Swift: the verbs, and the example of README, which is the code below.
struct AskingTests {
    @Test func theExampleOfTheReadme() throws {
        let scratch = try Scratch()
        _ = try Desk.initialise(scratch.store, samples: true)
        let path = scratch.store
        let lines = try example(path)
        #expect(lines.first == "admin1_code,admin1_name,measure,group,scope,unit,2021,2022,total")
        #expect(
            lines.dropFirst().map { $0.prefix { $0 != "," } } == ["ML05", "ML07", "other", "not_allocated", "total"])
    }

    private func example(_ path: String) throws -> [Substring] {
        let desk = try Desk.open(path)
        let question = QueryRequest.about("killed").by(.region).in("MLI").from("2021-01-01", to: "2022-12-31")
            .where("scope = all_sides and year >= 2021")
        let report = try desk.query(question.across(.year).top(2).withTotals())
        let csv = try report.text(format: "csv")
        return csv.split(separator: "\n")
    }

    /// A page that shows code shows the code that is run.
    @Test func theReadmeShowsThisCode() throws {
        let here = URL(fileURLWithPath: #filePath)
        let root = here.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let page = try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
        let block = try #require(page.components(separatedBy: "```swift\n").dropFirst().first)
        let shown = try #require(block.components(separatedBy: "```").first)
        let own = try String(contentsOf: here, encoding: .utf8)
        func code(_ text: String) -> [String] {
            text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
        }
        let lines = code(shown).filter { !$0.hasPrefix("import ") }
        #expect(lines.count >= 5)
        #expect(code(own).joined(separator: "\n").contains(lines.joined(separator: "\n")))
    }

    @Test func everyVerbIsAnOption() {
        let request = QueryRequest.about("killed", "injured").by(.region, "satweek").in("ML06").during("2023-W36")
            .on("2023-09-07").knownBy("2023-09-12").recordedBy(3).where("a = b").where("c = d").having("best > 1")
            .from(datasets: "x").under(policy: "max").rate(per: "100k").across(.measure).sorted(by: "best:desc").limit(
                3
            )
            .top(2).withTotals()
        #expect(
            request.sentence
                == "killed injured --by admin1,satweek --columns measure --in ML06 --period 2023-W36 --on 2023-09-07 "
                + "--known-by 2023-09-12 --recorded-by 3 --rate 100k --dataset x --policy max "
                + "--where '(a = b) and (c = d)' --having 'best > 1' --sort best:desc --limit 3 --top 2 --totals")
        #expect(QueryRequest.about("idps").from(nil, to: "2023-01-01").sentence == "idps --to 2023-01-01")
    }
}
