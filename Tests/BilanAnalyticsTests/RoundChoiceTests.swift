import BilanAnalytics
import BilanModel
import BilanPlaces
import BilanTestSupport
import Testing

/// A round replaces the one before, and what is projected answers only when asked for.
@Suite struct RoundChoiceTests {
    private func rounds() -> ColumnsBuilder {
        var said = ColumnsBuilder()
        said.dataset("dtm", .rounds)
        for (place, count, day, round) in [
            ("ML06", 30, "2023-02-28", "DTM-MLI-R1"), ("ML07", 50, "2023-02-28", "DTM-MLI-R1"),
            ("ML07", 40, "2023-05-31", "DTM-MLI-R2"),
        ] {
            said.say(
                Measures.idps, .exactly(count), at: place, on: day, by: "iom",
                origin: OriginCard.key(ofRound: round), dataset: "dtm")
        }
        return said
    }

    @Test(
        "the newest round alone answers",
        arguments: [
            ("2023-03-01", "80", ["ML06 Tombouctou 30", "ML07 Gao 50"]), ("2023-06-01", "40", ["ML07 Gao 40"]),
        ])
    func newest(on: String, total: String, regions: [String]) throws {
        #expect(try ask(rounds(), Measures.idps) { $0.on = CalendarDate.of(on) }.rows == [total])
        #expect(try ask(rounds(), Measures.idps, levels: [1]) { $0.on = CalendarDate.of(on) }.rows == regions)
    }

    @Test func ofTwoAnalysesOfOneSeasonTheLaterKnownAnswers() throws {
        var said = ColumnsBuilder()
        said.dataset("ch", .rounds)
        for (place, count, known, round) in [
            ("ML06", 30, "2021-12-31", "CH-2021"), ("ML07", 50, "2021-12-31", "CH-2021"),
            ("ML07", 45, "2022-05-31", "CH-2022"),
        ] {
            said.say(
                Measures.foodInsecure, .exactly(count), at: place, on: "2022-06-01", by: "cilss",
                origin: OriginCard.key(ofRound: round), dataset: "ch", validTo: "2022-08-31", role: .projection,
                known: known)
        }
        let day = CalendarDate.of("2022-07-01")
        let unasked = try ask(said, Measures.foodInsecure) { $0.on = day }
        #expect(unasked.rows.isEmpty)
        #expect(unasked.projectedOnly == [Measures.foodInsecure.id])
        #expect(try ask(said, Measures.foodInsecure) { $0.on = CalendarDate.of("2022-09-01") }.projectedOnly.isEmpty)
        let asked = try ask(said, Measures.foodInsecure) {
            $0.on = day
            $0.projected = true
        }
        #expect(asked.rows == ["45"])
        #expect(asked.cells.first?.flags.contains(.projected) == true)
    }
}
