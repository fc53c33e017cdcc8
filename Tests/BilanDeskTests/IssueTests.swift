import BilanModel
import BilanReports
import BilanStore
import Foundation
import Testing

@testable import BilanDesk

/// What is issued stays as it was, whatever comes later, and is made again byte for byte.
struct IssueTests {
    private static let sheet = """
        id,event,source,measure,scope,value,date_start,place_code,published_on,reliability
        1,e1,ministry,killed,without_attackers,12,2023-09-05,ML07,2023-09-08,B
        2,e1,ministry,injured,,3,2023-09-05,ML07,2023-09-08,B
        3,e2,press,killed,without_attackers,4,2023-09-06,ML06,2023-09-08,C
        """
    private static let later = """
        id,event,source,measure,scope,value,date_start,place_code,published_on,reliability
        1,e1,ministry,killed,without_attackers,15,2023-09-05,ML07,2023-09-20,B
        2,e1,ministry,injured,,3,2023-09-05,ML07,2023-09-08,B
        4,e4,press,killed,without_attackers,2,2023-09-06,ML05,2023-09-21,C
        """

    private func take(_ text: String, _ name: String, _ scratch: Scratch, published: String) throws {
        var request = ImportRequest(paths: [try scratch.write(text, name)])
        request.dataset = "desk"
        request.publishedOn = published
        _ = try Desk.import(request, store: scratch.store)
    }

    private func issued(_ scratch: Scratch, into folder: String, known: String? = nil) throws -> [String: Data] {
        var brief = BriefRequest(report: "mali-weekly", period: "2023-W36", folder: scratch.file(folder))
        brief.knownBy = known
        let report = try Desk.issue(IssueRequest(brief, clearedBy: "head of office"), store: scratch.store)
        return try read(report.paths)
    }

    private func read(_ paths: [String]) throws -> [String: Data] {
        Dictionary(
            uniqueKeysWithValues: try paths.map { path in
                (URL(fileURLWithPath: path).lastPathComponent, try Data(contentsOf: URL(fileURLWithPath: path)))
            })
    }

    @Test func anIssueIsMadeAgainByteForByteAfterLaterImports() throws {
        let scratch = try Scratch()
        try take(Self.sheet, "one.csv", scratch, published: "2023-09-08")
        let first = try issued(scratch, into: "out")
        #expect(first.count == 4)
        try take(Self.later, "two.csv", scratch, published: "2023-09-21")
        let second = try issued(scratch, into: "out", known: "2023-09-22")
        #expect(Set(second.keys).isDisjoint(with: first.keys))
        let desk = try Desk.open(scratch.store)
        for (revision, files) in [(1, first), (2, second)] {
            let request = BriefRequest(report: "mali-weekly", period: "2023-W36", folder: scratch.file("again"))
            let again = try desk.issueAgain(request, revision: revision)
            #expect(try read(again.paths) == files)
            // A note would say that the moment gives other bytes now.
            #expect(again.notes.count == 1)
        }
    }

    @Test func whatChangedIsListedWithTheReason() throws {
        let scratch = try Scratch()
        try take(Self.sheet, "one.csv", scratch, published: "2023-09-08")
        _ = try issued(scratch, into: "out")
        try take(Self.later, "two.csv", scratch, published: "2023-09-21")
        _ = try issued(scratch, into: "out", known: "2023-09-22")
        let desk = try Desk.open(scratch.store)
        let table = try #require(
            try desk.revisions(between: ["mali-weekly:2023-W36:r1", "mali-weekly-2023-W36-r2"], for: .internal))
        let rows = table.rows.map { $0.map(\.plain).joined(separator: " ") }
        #expect(rows.contains("MLI.2023-W36.killed.all.without_attackers.ML07 12 12 12 15 15 15 corrected"))
        #expect(rows.contains("MLI.2023-W36.killed.all.without_attackers.ML05    2 2 2 new_claim"))
        #expect(rows.contains { $0.hasPrefix("MLI.2023-W36.killed.all.without_attackers.MLI 16 16 16 ") })
        #expect(!rows.contains { $0.contains("injured") })
    }

    @Test func aStoreThatWentOnIsNotIssuedFrom() throws {
        let scratch = try Scratch()
        try take(Self.sheet, "one.csv", scratch, published: "2023-09-08")
        let store = try Store.open(at: scratch.store)
        let day = try #require(CalendarDate("2023-09-17"))
        let publication = Publication(
            report: "r", period: "2023-W36", revision: 1, knownBy: day, clearedBy: "office", day: day)
        #expect(throws: StoreError.wentOn(path: scratch.store, since: 0)) {
            try store.publish(publication, [], [], after: 0)
        }
        #expect(try store.publications() == [])
    }

    @Test func numbersComeBackAsTheyWerePrinted() throws {
        let scratch = try Scratch()
        try take(Self.sheet, "one.csv", scratch, published: "2023-09-08")
        _ = try issued(scratch, into: "out")
        let store = try Store.open(at: scratch.store)
        let issue = try #require(try store.publications().first)
        let numbers = try store.numbers(of: issue)
        let killed = numbers.first { $0.figureID == "MLI.2023-W36.killed.all.without_attackers.MLI" }
        #expect(killed?.estimate == .exact(Quantity(16)) && killed?.state == .reported)
        let missing = numbers.first { $0.figureID == "MLI.2023-W36.killed.all.without_attackers.ML01" }
        #expect(missing?.estimate == Estimate() && missing?.state == .noReport)
    }
}
