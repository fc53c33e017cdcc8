import BilanModel
import BilanStore
import Foundation
import Testing

@testable import BilanDesk

/// Sheets keep their identity: whose rows they are, and that nobody's are counted twice.
struct SameRowsTests {
    private static let sheet = """
        id,measure,value,date_start,place_code,source,published_on
        1,killed,12,2024-05-06,ML0702,the mayor,2024-05-07
        2,injured,5,2024-05-06,ML0702,the mayor,2024-05-07
        3,killed,3,2024-05-08,ML0603,a resident,2024-05-09
        """

    private func take(
        _ text: String, as dataset: String?, _ scratch: Scratch, _ name: String = "week.csv",
        more: (inout ImportRequest) -> Void = { _ in }
    ) throws -> [ImportReport] {
        var request = ImportRequest(paths: [try scratch.write(text, name)])
        request.dataset = dataset
        more(&request)
        return try Desk.import(request, store: scratch.store)
    }

    @Test func theSameBytesAgainAreNothingNew() throws {
        let scratch = try Scratch()
        #expect(try take(Self.sheet, as: "a", scratch).map(\.isUnchanged) == [false])
        #expect(try take(Self.sheet, as: "a", scratch).map(\.isUnchanged) == [true])
    }

    @Test func theSameRowsUnderAnotherNameStop() throws {
        let scratch = try Scratch()
        _ = try take(Self.sheet, as: "a", scratch)
        // Other bytes, other ids, and a row more: still the same rows.
        let again = Self.sheet.replacing("\n1,", with: "\nx1,") + "\n4,killed,7,2024-05-09,ML0603,a nurse,2024-05-10"
        do {
            _ = try take(again, as: "b", scratch)
            Issue.record("taken in")
        } catch let failure as DeskFailure {
            #expect(failure.kind == .unusable)
            #expect(failure.description.contains("3 of its 4 figures stand in dataset a already"))
            #expect(failure.description.contains("--allow-same-rows"))
        }
        #expect(try Desk.open(scratch.store).store.datasets().map(\.card.code) == ["a"])
        let asked = Asked()
        #expect(throws: DeskFailure.self) {
            try take(again, as: "b", scratch) { $0.confirm = { asked.note($0, answer: false) } }
        }
        _ = try take(again, as: "b", scratch) { $0.confirm = { asked.note($0, answer: true) } }
        #expect(asked.count == 2)
        _ = try take(again, as: "c", scratch) { $0.allowsSameRows = true }
        #expect(try Desk.open(scratch.store).store.datasets().map(\.card.code) == ["a", "b", "c"])
    }

    @Test func twoFilesOfOneImportAreHeldAgainstEachOther() throws {
        let scratch = try Scratch()
        let paths = [try scratch.write(Self.sheet, "one.csv"), try scratch.write(Self.sheet + "\n", "two.csv")]
        #expect(throws: DeskFailure.self) { try Desk.import(ImportRequest(paths: paths), store: scratch.store) }
        #expect(!FileManager.default.fileExists(atPath: scratch.store), "nothing of either is taken in")
    }

    @Test func twoPartnersWhoNumberFromOneNeverMeet() throws {
        let scratch = try Scratch()
        let other = """
            id,measure,value,date_start,place_code,source,published_on
            1,killed,40,2024-05-06,ML0101,the army,2024-05-07
            2,killed,50,2024-05-07,ML0101,the army,2024-05-08
            """
        _ = try take(Self.sheet, as: "a", scratch, "a.csv")
        _ = try take(other, as: "b", scratch, "b.csv")
        let query = TypedQuestion.about("killed") { $0.by = ["region"] }
        #expect(
            try Desk.open(scratch.store).query(query).rows("admin1_code", "best")
                == ["ML01 90", "ML06 3", "ML07 12"])
        // A correction of a's row 1 leaves b's alone, and so does a's next edition.
        var correction = CorrectRequest()
        (correction.claim, correction.best, correction.reason) = ("a:1", "14", "recount")
        _ = try Desk.correct(correction, store: scratch.store)
        _ = try take(Self.sheet, as: "a", scratch, "a.csv")
        #expect(
            try Desk.open(scratch.store).query(query).rows("admin1_code", "best")
                == ["ML01 90", "ML06 3", "ML07 14"])
    }

    @Test func oneDayOfPublicationForManyFiles() throws {
        let scratch = try Scratch()
        let text = "measure,value,date_start,place_code,source\nkilled,12,2024-05-06,ML0702,a\n"
        var request = ImportRequest(paths: [
            try scratch.write(text, "a.csv"), try scratch.write(text.replacing("12", with: "9"), "b.csv"),
        ])
        request.publishedOn = "2024-05-13"
        let reports = try Desk.import(request, store: scratch.store)
        #expect(reports.map(\.publishedOn) == [CalendarDate("2024-05-13"), CalendarDate("2024-05-13")])
    }
}

/// Counts questions.
private final class Asked: @unchecked Sendable {
    private let lock = NSLock()
    private var questions = 0

    func note(_ question: String, answer: Bool) -> Bool {
        lock.withLock { questions += question.contains("count twice") ? 1 : 0 }
        return answer
    }

    var count: Int { lock.withLock { questions } }
}
