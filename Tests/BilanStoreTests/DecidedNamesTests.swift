import BilanModel
import Testing

@testable import BilanStore

struct DecidedNamesTests {
    @Test func decidedNamesStandBesideTheGazetteers() throws {
        let store = try Sample.store()
        let gao = try #require(try store.places().numbers["MLI/gao"])
        let done = try store.decideNames(
            [DecidedName("Gawo", place: gao)], reason: "a spelling", day: day("2024-02-01"))
        #expect(done == DecidedNamesSummary(entry: 2, added: 1, revoked: 0))
        #expect(try store.lastEntry().map { [$0.kind.token, $0.reason] } == ["decide", "a spelling"])
        let card = try store.places().content.places.first { $0.key == "MLI/gao" }
        #expect(card?.names == [PlaceAlias("Gawo", kind: .decided)] && card?.aliases == [])
        // Known already: no entry; tried: no trace.
        #expect(
            try store.decideNames([DecidedName("Gawo", place: gao)], reason: "x", day: day("2024-02-02")).entry == nil)
        let tried = try store.decideNames(
            [DecidedName("Gâo", place: gao)], reason: "x", day: day("2024-02-02"), dryRun: true)
        #expect(tried.added == 1)
        #expect(try store.decidedNames() == [DecidedName("Gawo", place: gao)])
        // The gazetteer again, with other names of its own: the decided one stays.
        var again = Sample.mali
        again.places[2].aliases = ["Gao-Gao"]
        _ = try store.addPlaces(again, named: "mali", sha256: Sample.sha("2"), day: day("2024-02-03"))
        let now = try store.places().content.places.first { $0.key == "MLI/gao" }
        #expect(now?.names == [PlaceAlias("Gawo", kind: .decided)] && now?.aliases == ["Gao-Gao"])
    }

    @Test func aDecisionCanBeTakenBack() throws {
        let store = try Sample.store()
        let numbers = try store.places().numbers
        let (gao, bamako) = (numbers["MLI/gao"] ?? -1, numbers["MLI/bamako"] ?? -1)
        let first = DecidedName("G.", place: gao)
        let second = DecidedName("G.", place: bamako)
        _ = try store.decideNames([first], reason: "x", day: day("2024-02-01"))
        let change = try store.decideNames([second], revoking: [first], reason: "y", day: day("2024-02-02"))
        #expect(change == DecidedNamesSummary(entry: 3, added: 1, revoked: 1))
        #expect(try store.decidedNames() == [second])
        // The rows of before are still there, closed.
        let rows = try store.read { try BulkStatement($0, "SELECT count(*) FROM place_alias").value() }
        #expect(rows == 2)
        #expect(try store.decideNames([], revoking: [first], reason: "z", day: day("2024-02-03")).entry == nil)
    }

    @Test func aPlaceThatIsNotThereIsRefused() throws {
        let store = try Sample.store()
        #expect(throws: StoreError.self) {
            try store.decideNames([DecidedName("x", place: 4000)], reason: "x", day: day("2024-02-01"))
        }
        #expect(throws: StoreError.self) {
            try store.decideNames([DecidedName("", place: 1)], reason: "x", day: day("2024-02-01"))
        }
        #expect(try store.lastEntry()?.number == 1)
    }
}
