import BilanAnalytics
import BilanModel
import BilanTestSupport
import Testing

/// Which events are one, which are to be looked at, and which are two.
struct EventMatcherTests {
    private struct Setup {
        var said = ColumnsBuilder()
        var sketches: [EventSketch] = []

        init() {
            said.dataset("ucdp", .events)
            said.dataset("acled", .events)
        }

        /// Adds an event with a toll, a number of its own in columns and sketches.
        mutating func add(
            _ id: String, _ dataset: String, _ category: String, at place: String, on day: String,
            until end: String? = nil, killed: Int = 10, words: String = "", precision: UInt8 = 2, days: UInt8 = 1,
            actors: [String] = []
        ) {
            let position = said.say(
                Measures.killed, .exactly(killed), at: place, on: day, until: end, event: id, dataset: dataset)
            let number = said.columns.event[position]
            var sketch = EventSketch(
                number: number, uid: said.columns.events[number]?.uid ?? 0, id: id,
                start: CalendarDate.of(day).day, end: CalendarDate.of(end ?? day).day, datePrecision: days,
                place: SmallMali.place(place), placeWords: words, wherePrecision: precision, category: category)
            sketch.datasets = [said.columns.dataset[position]]
            sketch.actors = actors
            sketches.append(sketch)
        }

        func found(between: (String, String)? = nil, ruled: [[UInt64]: Bool] = [:]) -> [String] {
            let ids = Dictionary(uniqueKeysWithValues: sketches.map { ($0.uid, $0.id) })
            return EventMatcher(sketches, said.columns, SmallMali.gazetteer)
                .matches(between: between, ruled: ruled)
                .map { match in
                    let names = [match.first, match.second].compactMap { ids[$0] }.sorted().joined(separator: "=")
                    return "\(match.band.token) \(names)"
                }.sorted()
        }
    }

    /// A second event against an attack on a town at ML0603 on 7 September 2023: what becomes of the pair.
    @Test(
        arguments: [
            ("state_based", "ML0603", "2023-09-07", "strong", "the same day and cercle"),
            ("one_sided", "ML0603", "2023-09-07", "strong", "what was attacked, and who fought whom"),
            ("state_based", "ML0603", "2023-09-08", "", "another exact day"),
            ("state_based", "ML0702", "2023-09-07", "", "another cercle"),
            ("state_based", "ML06", "2023-09-07", "review", "only the region is known"),
            ("state_based", "MLI", "2023-09-07", "", "only the country is known"),
            ("flood", "ML0603", "2023-09-07", "", "another kind"),
            ("other", "ML0603", "2023-09-07", "review", "the kind is not known"),
            ("", "ML0603", "2023-09-07", "review", "the kind is not said"),
        ] as [(String, String, String, String, String)])
    func pairs(category: String, place: String, day: String, band: String, why: String) {
        var setup = Setup()
        setup.add("a", "claims", "attack_town", at: "ML0603", on: "2023-09-07")
        setup.add("b", "ucdp", category, at: place, on: day)
        #expect(setup.found() == (band.isEmpty ? [] : ["\(band) a=b"]), "\(why)")
    }

    @Test func daysAreWidenedByTheirPrecision() {
        for (precision, day, band) in [
            (2, "2023-09-08", "review"), (3, "2023-09-10", "review"), (2, "2023-09-09", ""), (4, "2023-09-20", ""),
            (5, "2023-09-07", ""),
        ] as [(UInt8, String, String)] {
            var setup = Setup()
            setup.add("a", "claims", "attack_town", at: "ML0603", on: "2023-09-07")
            setup.add("b", "ucdp", "state_based", at: "ML0603", on: day, days: precision)
            let expected = precision == 4 ? ["review a=b"] : band.isEmpty ? [] : ["\(band) a=b"]
            #expect(setup.found() == expected, "precision \(precision), \(day)")
        }
    }

    @Test func twoExactSettlementsAreNeverJoinedWithoutALook() {
        var setup = Setup()
        setup.add("a", "claims", "attack_town", at: "ML0603", on: "2023-09-07", words: "Bamba", precision: 1)
        setup.add("b", "ucdp", "state_based", at: "ML0603", on: "2023-09-07", words: "Zarho village", precision: 1)
        #expect(setup.found() == ["review a=b"])
        setup.add("c", "acled", "battles", at: "ML0603", on: "2023-09-07", words: "Bamba town", precision: 1)
        #expect(setup.found() == ["review a=b", "review b=c", "strong a=c"])
    }

    @Test func nothingIsMatchedInsideOneDataset() {
        var setup = Setup()
        for dataset in ["ucdp", "claims"] {
            setup.add("\(dataset)-1", dataset, "state_based", at: "ML0603", on: "2023-09-07")
            setup.add("\(dataset)-2", dataset, "state_based", at: "ML0603", on: "2023-09-07")
        }
        #expect(setup.found(between: ("ucdp", "ucdp")) == [])
        #expect(setup.found(between: ("claims", "acled")) == [])
        // Two fit as well as each other: none is joined without a look.
        #expect(setup.found().allSatisfy { $0.hasPrefix("review") } && setup.found().count == 4)
    }

    @Test func theBestOfSeveralIsJoined() {
        var setup = Setup()
        setup.add("a", "claims", "clash", at: "ML0603", on: "2023-09-07", killed: 40)
        setup.add("b", "ucdp", "state_based", at: "ML0603", on: "2023-09-07", killed: 40)
        setup.add("c", "ucdp", "non_state", at: "ML0603", on: "2023-09-07", killed: 20)
        #expect(setup.found() == ["review a=c", "strong a=b"])
        let uids = setup.sketches.map(\.uid)
        #expect(setup.found(ruled: [[uids[0], uids[1]]: true]) == ["review a=c"], "a has its partner there")
        #expect(setup.found(ruled: [[uids[0], uids[1]]: false]) == ["strong a=c"], "held apart, the other may be it")
    }

    @Test func whatContainsEventsAndLongSeriesIsNoEvent() {
        var setup = Setup()
        setup.add("whole", "claims", "attack_town", at: "ML0603", on: "2023-09-07")
        setup.said.event("part", partOf: "whole")
        setup.add("year", "claims", "clash", at: "ML0603", on: "2023-09-01", until: "2023-12-31")
        setup.add("b", "ucdp", "state_based", at: "ML0603", on: "2023-09-07")
        #expect(setup.found() == [])
    }

    @Test func theOrderOfEventsChangesNothing() {
        var setup = Setup()
        var random = SplitMix64(seed: 5)
        for number in 0..<120 {
            let day = CalendarDate.of("2023-09-01").day + Int32.random(in: 0..<20, using: &random)
            setup.add(
                "e\(number)", random.pick(["claims", "ucdp", "acled"]),
                random.pick(["clash", "state_based", "one_sided"]),
                at: random.pick(["ML0603", "ML0702", "ML06"]), on: CalendarDate(day: day).description,
                killed: Int.random(in: 1...30, using: &random), days: random.pick([1, 2]))
        }
        let found = setup.found()
        #expect(found.contains { $0.hasPrefix("strong") } && found.contains { $0.hasPrefix("review") })
        setup.sketches.shuffle(using: &random)
        #expect(setup.found() == found)
    }

    @Test func actorsSpeakForAndAgainst() {
        for (actors, band) in [(["JNIM"], "strong"), (["Dan Na Ambassagou"], "review")] {
            var setup = Setup()
            setup.add("a", "ucdp", "one_sided", at: "ML0603", on: "2023-09-07", actors: ["JNIM", "Civilians"])
            setup.add("b", "acled", "clash", at: "ML0603", on: "2023-09-07", killed: 12, actors: actors)
            #expect(setup.found() == ["\(band) a=b"], "\(actors)")
        }
    }
}
