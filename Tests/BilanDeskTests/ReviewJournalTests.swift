import BilanIngest
import Foundation
import Testing

@testable import BilanDesk

/// A review that breaks off: what was said is beside the store after each answer, and taken up again.
struct ReviewJournalTests {
    func room(_ store: String) throws -> ReviewRoom {
        try Desk.review(
            [ReviewTests.total, ReviewTests.parts], try Desk.gazetteer(store), dataset: "articles", store: store)
    }

    @Test func aBrokenSessionGoesOnWhereItStopped() throws {
        let scratch = try Scratch()
        var first = try room(scratch.store)
        try first.accept(1)
        try Desk.note(first, store: scratch.store)
        try first.edit(2, "place_code=ML0703")
        try first.reject(3, reason: "not them")
        try Desk.note(first, store: scratch.store)
        // Nothing was saved: the store is not even there.
        #expect(!FileManager.default.fileExists(atPath: scratch.store))

        var second = try room(scratch.store)
        #expect(second.open == [1, 2, 3])
        #expect(try Desk.resume(&second, store: scratch.store) == 3)
        #expect(second.figures.map(\.ruling) == [.accepted, .open, .rejected("not them")])
        #expect(second.figures[1].cells[.placeCode] == "ML0703")
        // The last word of the broken session can be taken back.
        #expect(second.undo() == 3)
        #expect(second.open == [2, 3])
        try Desk.note(second, store: scratch.store)

        var third = try room(scratch.store)
        #expect(try Desk.resume(&third, store: scratch.store) == 2)
        try third.accept(2)
        #expect(try Desk.save(third, store: scratch.store).accepted == [1, 2])
        #expect(!FileManager.default.fileExists(atPath: scratch.store + "-review"))
        var fourth = try room(scratch.store)
        #expect(try Desk.resume(&fourth, store: scratch.store) == 0)
        #expect(fourth.open == [3])
    }

    @Test func savingSomeFiguresKeepsWhatWasSaidOfOthers() throws {
        let scratch = try Scratch()
        var broken = try room(scratch.store)
        try broken.reject(3, reason: "not them")
        try Desk.note(broken, store: scratch.store)
        var direct = try room(scratch.store)
        try direct.accept(1)
        #expect(try Desk.save(direct, store: scratch.store).accepted == [1])
        var again = try room(scratch.store)
        #expect(try Desk.resume(&again, store: scratch.store) == 1)
        #expect(again.open == [2])
    }

    @Test func leavingWithXForgets() throws {
        let scratch = try Scratch()
        var first = try room(scratch.store)
        try first.accept(1)
        try Desk.note(first, store: scratch.store)
        try Desk.forget(first, store: scratch.store)
        var second = try room(scratch.store)
        #expect(try Desk.resume(&second, store: scratch.store) == 0)
    }

    @Test func aFigureThatCannotBeAClaimIsOpenAgainWithItsEdits() throws {
        let scratch = try Scratch()
        let article = ReadArticle.of("9 people died.", on: "2024-05-04", [ReadArticle.Figure("9 people died", 9)])
        func own() throws -> ReviewRoom {
            try Desk.review([article], try Desk.gazetteer(scratch.store), dataset: "articles", store: scratch.store)
        }
        var first = try own()
        try first.edit(1, "place_code=ML0703")
        try first.accept(1)
        try Desk.note(first, store: scratch.store)
        #expect(try Desk.save(first, store: scratch.store).refused.count == 1)
        var second = try own()
        #expect(try Desk.resume(&second, store: scratch.store) == 1)
        #expect(second.open == [1])
        #expect(second.figures[0].cells[.placeCode] == "ML0703")
    }

    @Test func aFileThatIsNoJournalIsRefused() throws {
        let scratch = try Scratch()
        _ = try scratch.write("{", "bilan.sqlite-review")
        var first = try room(scratch.store)
        #expect(throws: DeskFailure.self) { try Desk.resume(&first, store: scratch.store) }
    }
}
