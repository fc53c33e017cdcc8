import BilanAnalytics
import BilanModel
import BilanPlaces
import BilanTestSupport
import Testing

/// Several countries asked for together: side by side, their flows added, their stocks only where one source gives them
/// for one day.
@Suite struct SeveralPlacesTests {
    private func rows(
        _ said: ColumnsBuilder, _ measure: Measure, levels: [Int] = [], of codes: [String] = ["MLI", "BFA"],
        _ more: (inout Question) -> Void = { _ in }
    ) throws -> [String] {
        let (gazetteer, place) = SmallMali.gazetteer.joining(codes.map { SmallMali.place($0) })
        var question = Question(measures: [measure])
        question.levels = levels
        question.within = place
        more(&question)
        let printer = PlacePrinter(gazetteer, edition: nil)
        return try Tally(said.columns, gazetteer: gazetteer).answer(question).cells.map { cell in
            let places = cell.address.places.map { printer.code($0) }
            return (places + [cell.estimate.best?.description ?? "-"]).joined(separator: " ")
        }
    }

    private var killed: ColumnsBuilder {
        var said = ColumnsBuilder()
        for (place, count, event) in [("ML06", 64, "a"), ("ML05", 6, "b"), ("BF56", 30, "c"), ("MLI", 5, "d")] {
            said.say(Measures.killed, .exactly(count), at: place, on: "2023-09-07", event: event)
        }
        return said
    }

    @Test(
        arguments: [
            ([], ["MLI", "BFA"], ["105"]),
            ([0], ["MLI", "BFA"], ["BFA 30", "MLI 75"]),
            ([1], ["MLI", "BFA"], ["BF56 30", "ML05 6", "ML06 64", "not_allocated 5"]),
            ([0], ["BFA"], ["BFA 30"]),
            ([1], ["ML06", "BF56"], ["BF56 30", "ML06 64"]),
        ] as [([Int], [String], [String])])
    func flows(_ levels: [Int], _ codes: [String], _ expected: [String]) throws {
        #expect(try rows(killed, Measures.killed, levels: levels, of: codes) == expected)
    }

    @Test func stocksOfOneDayAndSourceAreAdded() throws {
        var said = ColumnsBuilder()
        for (place, count) in [("MLI", 400), ("BFA", 2000)] {
            said.say(Measures.idps, .exactly(count), at: place, on: "2023-08-31", by: "IDMC", origin: "round " + place)
        }
        #expect(try rows(said, Measures.idps) { $0.on = CalendarDate.of("2023-09-10") } == ["2400"])
        #expect(
            try rows(said, Measures.idps, levels: [0]) { $0.on = CalendarDate.of("2023-09-10") } == [
                "BFA 2000", "MLI 400",
            ])
    }

    @Test func stocksOfTwoDaysAreNot() throws {
        var said = ColumnsBuilder()
        said.say(Measures.idps, .exactly(400), at: "MLI", on: "2023-08-31", by: "IDMC", origin: "round a")
        said.say(Measures.idps, .exactly(2000), at: "BFA", on: "2023-07-31", by: "IDMC", origin: "round b")
        #expect(try rows(said, Measures.idps) { $0.on = CalendarDate.of("2023-09-10") } == ["-"])
    }

    @Test func onePlaceIsItself() {
        let place = SmallMali.place("ML06")
        #expect(SmallMali.gazetteer.joining([place]).place == place)
    }
}
