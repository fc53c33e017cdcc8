import BilanAnalytics
import BilanModel
import BilanTestSupport
import Testing

/// A union of datasets counts every event once, and says how it came about.
struct MatchedUnionTests {
    /// A boat and a camp in the news, told together, and each in a curated dataset; one more on either side.
    private func claims() -> ColumnsBuilder {
        var said = ColumnsBuilder()
        said.dataset("ucdp", .events)
        said.dataset("totals", .series)
        said.event("boat", partOf: "both")
        said.event("camp", partOf: "both")
        said.say(Measures.killed, .exactly(64), at: "ML0603;ML0702", on: "2023-09-07", event: "both")
        said.say(Measures.killed, .unquantified, at: "ML0603", on: "2023-09-07", event: "boat")
        said.say(Measures.killed, .exactly(3), at: "ML0603", on: "2023-09-09", event: "market")
        said.say(Measures.injured, .exactly(8), at: "ML0603", on: "2023-09-07", event: "boat")
        for (id, place, killed) in [("u-boat", "ML0603", 120), ("u-camp", "ML0702", 65), ("u-road", "ML0603", 5)] {
            said.say(
                Measures.killed, .exactly(killed), at: place, on: "2023-09-07", event: id, dataset: "ucdp",
                scope: .allSides)
        }
        said.say(Measures.killed, .exactly(900), on: "2023-09-01", until: "2023-09-30", dataset: "totals")
        return said
    }

    private func columns(_ pairs: [(String, String)]) -> ClaimColumns {
        var columns = claims().columns
        let numbers = Dictionary(uniqueKeysWithValues: columns.events.map { ($0.value.card.id, $0.key) })
        for position in columns.claim.indices {
            columns.events[columns.event[position]]?.datasets.insert(columns.dataset[position])
        }
        for id in ["camp"] { columns.events[numbers[id] ?? -1]?.datasets.insert(columns.dataset[0]) }
        columns.sameEvents = pairs.map {
            EventPair(numbers[$0.0] ?? -1, numbers[$0.1] ?? -1, how: .matched, score: 0.1)
        }
        return columns
    }

    private func answer(_ columns: ClaimColumns, _ measure: Measure = Measures.killed, within: String? = nil) throws
        -> Answer
    {
        var question = Question(measures: [measure])
        question.union = true
        question.within = within.map { SmallMali.place($0) }
        return try Tally(columns, gazetteer: SmallMali.gazetteer).answer(question)
    }

    private func total(_ answer: Answer) -> Int {
        answer.cells.reduce(0) { $0 + ($1.estimate.best?.rounded ?? 0) }
    }

    @Test func everyJoinedEventIsCountedOnce() throws {
        let joined = try answer(columns([("boat", "u-boat"), ("camp", "u-camp")]))
        #expect(total(joined) == 120 + 65 + 5 + 3, "the 64 of both are the boat and the camp")
        let account = try #require(joined.unions[Measures.killed.id])
        #expect(account.joined == 2 && account.onlyIn == ["ucdp": 1, "claims": 1] && account.setAside == 1)
        // One of both is enough: the total over both contains what is counted.
        #expect(total(try answer(columns([("boat", "u-boat")]))) == 120 + 65 + 5 + 3)
        // The whole matched at once: its parts are in it.
        #expect(total(try answer(columns([("both", "u-boat")]))) == 120 + 65 + 5 + 3)
        let none = try answer(columns([]))
        #expect(total(none) == 64 + 3 + 120 + 65 + 5, "what nobody joined stays apart, and the account says so")
        #expect(none.unions[Measures.killed.id]?.onlyIn == ["ucdp": 3, "claims": 3])
    }

    @Test func whoCountsNothingSilencesNobody() throws {
        let injured = try answer(columns([("boat", "u-boat")]), Measures.injured)
        #expect(total(injured) == 8)
        #expect(injured.unions[Measures.injured.id]?.joined == 0)
    }

    @Test func theAccountIsOfWhatWasAsked() throws {
        let gao = try answer(columns([("boat", "u-boat"), ("camp", "u-camp")]), within: "ML07")
        #expect(total(gao) == 65)
        let account = try #require(gao.unions[Measures.killed.id])
        #expect(account.joined == 1 && account.onlyIn == [:])
    }

    @Test func withoutAUnionOneDatasetLeads() throws {
        let columns = columns([("boat", "u-boat"), ("camp", "u-camp")])
        let answer = try Tally(columns, gazetteer: SmallMali.gazetteer).answer(Question(measures: [Measures.killed]))
        #expect(total(answer) == 190)
        #expect(answer.besides[Measures.killed.id]?.contains("claims") == true && answer.unions.isEmpty)
    }
}
