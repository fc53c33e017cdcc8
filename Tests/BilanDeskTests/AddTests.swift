import BilanModel
import BilanStore
import Foundation
import Testing

@testable import BilanDesk

/// One figure typed as a sentence: what it becomes, and what it lacks.
struct AddTests {
    private func add(
        _ sentence: String, _ scratch: Scratch, more: (inout AddRequest) -> Void = { _ in }
    ) throws -> TypedFigures {
        var request = AddRequest(sentence)
        (request.source, request.publishedOn) = ("Radio Bamba", "2024-09-08")
        more(&request)
        return try Desk.add(request, store: scratch.store)
    }

    private func store(_ typed: TypedFigures, _ scratch: Scratch) throws -> AddOutcome {
        try Desk.store(typed, figures: typed.numbers, store: scratch.store)
    }

    @Test(arguments: [
        "au moins 12 civils tués à Bourem le 7 septembre, selon le gouverneur",
        "at least 12 civilians killed in Bourem on 7 September, the governor said",
    ])
    func aSentenceBecomesAClaim(sentence: String) throws {
        let scratch = try Scratch()
        let typed = try add(sentence, scratch)
        #expect(typed.numbers == [1] && typed.lack(of: 1) == nil)
        #expect(!FileManager.default.fileExists(atPath: scratch.store), "nothing is stored before it is confirmed")
        let outcome = try store(typed, scratch)
        #expect(outcome.added == 1 && outcome.madeStore && outcome.dataset == "added")
        let columns = try Desk.open(scratch.store).store.columns()
        #expect(columns.estimate.map(\.low) == [Quantity(12)] && columns.estimate.map(\.high) == [nil])
        #expect(columns.start == [CalendarDate("2024-09-07")?.day])
        #expect(columns.groups[columns.group[0]] == Group(status: .civilian))
        let origin = try #require(columns.origins[columns.origin[0]])
        #expect(columns.sources[origin.source]?.kind == "local_authority", "the governor says so, the radio only tells")
        let entries = try Desk.open(scratch.store).store.entries()
        #expect(entries.first?.kind == .add && entries.first?.reason == sentence)
        // The same sentence again is nothing new.
        #expect(try add(sentence, scratch).known == [1])
    }

    @Test func whoSaysSoMustBeNamed() throws {
        let scratch = try Scratch()
        let sentence = "12 people killed in Bourem on 7 September 2024"
        #expect(try add(sentence, scratch) { $0.source = nil }.lack(of: 1)?.contains("--source") == true)
        let typed = try add(sentence, scratch)
        #expect(typed.lack(of: 1) == nil)
        _ = try store(typed, scratch)
        let columns = try Desk.open(scratch.store).store.columns()
        #expect(columns.sources.values.map(\.name).contains("Radio Bamba"))
    }

    @Test func whatTheSentenceDoesNotSayIsAskedFor() throws {
        let scratch = try Scratch()
        #expect(try add("12 people killed in Bourem", scratch).lack(of: 1)?.contains("--date") == true)
        let dated = try add("12 people killed in Bourem", scratch) { $0.date = "2024-W36" }
        #expect(dated.lack(of: 1) == nil)
        #expect(throws: DeskFailure.self) { try add("12 people killed in Bourem", scratch) { $0.date = "soon" } }
        #expect(throws: DeskFailure.self) {
            try add("12 people killed on 7 September 2024", scratch) { $0.place = "Atlantis" }
        }
        let placed = try add("12 people killed on 7 September 2024", scratch) { $0.place = "ML0702" }
        _ = try store(placed, scratch)
        let query = TypedQuestion.about("killed") { $0.by = ["cercle"] }
        #expect(try Desk.open(scratch.store).query(query).rows("admin2_code", "best") == ["ML0702 12"])
        #expect(try add("nothing happened in Gao", scratch).numbers.isEmpty)
    }

    @Test func severalFiguresAreChosen() throws {
        let scratch = try Scratch()
        let typed = try add("12 civilians killed and 5 soldiers injured in Bourem on 7 September 2024", scratch)
        #expect(typed.numbers == [1, 2])
        #expect(try typed.chosen("2") == [2] && typed.chosen("all") == [1, 2])
        #expect(throws: DeskFailure.self) { try typed.chosen("3") }
        #expect(try Desk.store(typed, figures: [2], store: scratch.store).added == 1)
        let columns = try Desk.open(scratch.store).store.columns()
        #expect(columns.measure.map { Measures.numbered($0)?.code } == ["injured"])
    }

    @Test func aFigureOfAKnownEventIsSetAgainstIt() throws {
        let scratch = try Scratch()
        let sheet = """
            event_label,date_start,place_code,measure,value,group,scope,source,published_on
            Attack on the market,2024-09-07,ML0702,killed,10,civilian,civilians,the army,2024-09-08
            """
        var request = ImportRequest(paths: [try scratch.write(sheet, "partner.csv")])
        request.dataset = "partner"
        _ = try Desk.import(request, store: scratch.store)
        _ = try store(
            try add("12 civilians killed in Bourem on 7 September 2024, the governor said", scratch) {
                $0.changes = ["scope=civilians"]
            }, scratch)
        let query = TypedQuestion.about("killed") { $0.by = ["cercle"] }
        // One event with two claims: ten and twelve are never added.
        #expect(
            try Desk.open(scratch.store).query(query).rows("admin2_code", "events", "claims") == ["ML0702 1 2"])
    }
}
