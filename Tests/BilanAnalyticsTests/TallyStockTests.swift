import BilanAnalytics
import BilanModel
import BilanPlaces
import BilanTestSupport
import Testing

/// Stocks and rates: the last valid value, never a sum over time.
@Suite struct TallyStockTests {
    private func rounds(_ values: [(place: String, count: Int, day: String)], by source: String = "iom")
        -> ColumnsBuilder
    {
        var said = ColumnsBuilder()
        said.dataset("dtm", .rounds)
        for (place, count, day) in values {
            said.say(Measures.idps, .exactly(count), at: place, on: day, by: source, dataset: "dtm")
        }
        return said
    }

    @Test(
        "the last valid value",
        arguments: [
            ("2023-01-31", "100"), ("2023-06-29", "100"), ("2023-06-30", "250"), ("2024-06-30", "250"),
        ])
    func lastValue(on: String, expected: String) throws {
        let said = rounds([("MLI", 100, "2023-01-31"), ("MLI", 250, "2023-06-30")])
        let answer = try ask(said, Measures.idps) { $0.on = CalendarDate.of(on) }
        #expect(answer.rows == [expected])
        let isReferenceDay = on == "2023-01-31" || on == "2023-06-30"
        #expect(answer.cells.first?.flags.contains(.lastKnown) == !isReferenceDay)
        #expect(answer.on == CalendarDate.of(on))
    }

    @Test(
        "too early, too old, or expired by its own word",
        arguments: [
            ("2023-01-30", nil, []), ("2024-02-01", nil, ["100"]), ("2024-02-02", nil, []),
            ("2023-12-31", "2023-12-31", ["100"]), ("2024-01-01", "2023-12-31", []),
        ] as [(String, String?, [String])])
    func expiry(on: String, validTo: String?, expected: [String]) throws {
        var said = ColumnsBuilder()
        said.say(Measures.idps, .exactly(100), on: "2023-01-31", validTo: validTo)
        #expect(try ask(said, Measures.idps) { $0.on = CalendarDate.of(on) }.rows == expected)
        let flags = try ask(said, Measures.idps) { $0.on = CalendarDate.of(on) }.cells.first?.flags
        if validTo != nil, let flags { #expect(!flags.contains(.lastKnown), "a plan year holds throughout its year") }
    }

    @Test func overTimeItIsNeverASum() throws {
        let said = rounds([("MLI", 100, "2023-01-31"), ("MLI", 250, "2023-02-28"), ("MLI", 80, "2023-03-31")])
        #expect(try ask(said, Measures.idps).rows == ["80"])
        #expect(
            try ask(said, Measures.idps) { $0.periods = .month }.rows == [
                "2023-01 100", "2023-02 250", "2023-03 80",
            ])
        #expect(try ask(said, Measures.idps) { $0.periods = .year }.rows == ["2023 80"])
        #expect(try ask(said, Measures.idps) { $0.days = Period("2023-Q1")?.days }.rows == ["80"])
    }

    @Test func aDayBeforeWhatWasKnownIsNotAsked() throws {
        let said = rounds([("MLI", 100, "2023-01-31")])
        let answer = try ask(said, Measures.idps) {
            $0.knownBy = CalendarDate.of("2023-02-03")
            $0.periods = .year
        }
        #expect(answer.rows == ["2023 100"])
    }

    @Test func areasOfOneRoundAddUp() throws {
        let said = rounds([("ML06", 30, "2023-06-30"), ("ML0702", 5, "2023-06-30"), ("ML0703", 7, "2023-06-30")])
        #expect(try ask(said, Measures.idps, levels: [1]).rows == ["ML06 Tombouctou 30", "ML07 Gao 12"])
        let whole = try #require(try ask(said, Measures.idps).cells.only)
        #expect(whole.estimate.line == "42 42 42 closed closed")
        #expect(whole.flags.tokens == ["derived"])
        #expect(whole.claims == 3)
    }

    @Test func whatTheTotalHasBeyondItsAreasIsARow() throws {
        let said = rounds([("MLI", 100, "2023-06-30"), ("ML06", 30, "2023-06-30"), ("ML07", 50, "2023-06-30")])
        let answer = try ask(said, Measures.idps, levels: [1])
        #expect(answer.rows == ["ML06 Tombouctou 30", "ML07 Gao 50", "not_allocated Mali, region not known 20"])
        #expect(answer.cells.last?.estimate.line == "20 20 20 closed closed")
        #expect(answer.cells.last?.flags.tokens == ["derived", "residual"])
        #expect(try ask(said, Measures.idps).rows == ["100"], "its own wins, never own plus areas")
        #expect(try ask(said, Measures.idps) { $0.within = SmallMali.place("ML07") }.rows == ["50"])
    }

    @Test func areasAboveTheirTotalAreFlagged() throws {
        let said = rounds([("MLI", 70, "2023-06-30"), ("ML06", 30, "2023-06-30"), ("ML07", 50, "2023-06-30")])
        let cells = try ask(said, Measures.idps, levels: [1]).cells
        #expect(cells.count == 2)
        #expect(cells.allSatisfy { $0.flags.contains(.partsAboveTotal) })
        #expect(try ask(said, Measures.idps).rows == ["70"])
    }

    @Test func twoRoundsAreTwoPictures() throws {
        let said = rounds([("ML06", 30, "2023-03-31"), ("ML07", 50, "2023-06-30")])
        let whole = try #require(try ask(said, Measures.idps, levels: [0]).cells.only)
        #expect(!whole.estimate.isQuantified)
        #expect(whole.flags.contains(.notComparable))
        #expect(try ask(said, Measures.idps, levels: [1]).rows == ["ML06 Tombouctou 30", "ML07 Gao 50"])
    }

    @Test func aTotalOfAnotherRoundLeavesNoRemainder() throws {
        let said = rounds([("MLI", 100, "2023-06-30"), ("ML06", 30, "2023-03-31")])
        let cell = try #require(try ask(said, Measures.idps, levels: [1]).cells.only)
        #expect(cell.estimate.best == Quantity(30))
        #expect(cell.flags.contains(.notComparable))
    }

    @Test func twoSourcesAreNotAdded() throws {
        var said = ColumnsBuilder()
        said.say(Measures.idps, .exactly(30), at: "ML06", on: "2023-06-30", by: "iom")
        said.say(Measures.idps, .exactly(50), at: "ML07", on: "2023-06-30", by: "ministry")
        let whole = try #require(try ask(said, Measures.idps).cells.only)
        #expect(!whole.estimate.isQuantified && whole.flags.contains(.notComparable))
        #expect(try ask(said, Measures.idps, levels: [1]).rows == ["ML06 Tombouctou 30", "ML07 Gao 50"])
    }

    @Test func severalPlacesTogetherAreAnAreaOfWhatTheyShare() throws {
        let said = rounds([("MLI", 100, "2023-06-30"), ("ML06;ML07", 64, "2023-06-30"), ("ML04", 10, "2023-06-30")])
        #expect(
            try ask(said, Measures.idps, levels: [1]).rows == [
                "ML04 Ségou 10", "not_allocated ML06 or ML07 64", "not_allocated Mali, region not known 26",
            ])
        #expect(try ask(said, Measures.idps).rows == ["100"], "the total stands once, the set inside it")
        let one = try ask(said, Measures.idps) { $0.within = SmallMali.place("ML06") }
        #expect(one.cells.isEmpty)
        #expect(one.mentions.map(\.reason) == [.notSeparable])
    }

    @Test func aPlaceInsideASetIsNotAddedToIt() throws {
        let said = rounds([("ML06;ML07", 64, "2023-06-30"), ("ML06", 10, "2023-06-30")])
        let whole = try #require(try ask(said, Measures.idps).cells.only)
        #expect(whole.flags.contains(.notComparable) && !whole.estimate.isQuantified)
    }

    @Test func countriesMakeOneTotal() throws {
        let said = rounds([("MLI", 100, "2023-06-30"), ("BFA", 30, "2023-06-30")])
        #expect(try ask(said, Measures.idps).rows == ["130"])
        #expect(try ask(said, Measures.idps, levels: [0]).rows == ["BFA Burkina Faso 30", "MLI Mali 100"])
    }

    @Test func areasThatAnEditionHasInOneShareItsRow() throws {
        let said = rounds([("ML10", 4, "2023-06-30"), ("ML07", 6, "2023-06-30"), ("ML06", 1, "2023-06-30")])
        let old = try ask(said, Measures.idps, levels: [1]) { $0.edition = SmallMali.before }
        #expect(old.rows == ["ML06 Tombouctou 1", "ML07 Gao 10"])
    }

    @Test func neitherSectorsNorStatusesEnterTheTotal() throws {
        var said = ColumnsBuilder()
        for (sector, count) in [("FSC", 15), ("WSH", 10)] {
            said.say(Measures.inNeed, .exactly(count), group: Group(sector: sector), on: "2023-01-01")
        }
        #expect(try ask(said, Measures.inNeed).cells.isEmpty, "sectors overlap: no total from them")
        said.say(Measures.inNeed, .exactly(18), on: "2023-01-01")
        #expect(try ask(said, Measures.inNeed).rows == ["18"])
        let groups = try ask(said, Measures.inNeed) { $0.byGroup = true }.cells
        #expect(
            groups.map { "\($0.address.group) \($0.flags.contains(.ofWhom))" } == [
                "all false", "fsc true", "wsh true",
            ])
    }

    @Test func aStockSinceADayIsMentioned() throws {
        var said = ColumnsBuilder()
        said.say(Measures.reached, .exactly(500), on: "2023-06-30", by: "wfp", accrual: .since, since: "2023-01-01")
        let answer = try ask(said, Measures.reached)
        #expect(answer.cells.isEmpty, "reached since January is cumulative")
        #expect(answer.mentions.map(\.reason) == [.runningTotal])
    }

    // MARK: rates

    private var rates: ColumnsBuilder {
        var said = ColumnsBuilder()
        said.say(Measures.inNeedChange, .exactly(17), on: "2023-09-10")
        said.say(Measures.inNeedChange, .exactly(20), at: "BFA", on: "2023-09-10")
        return said
    }

    @Test func aRateAnswersForOnePlace() throws {
        let mali = try ask(rates, Measures.inNeedChange) { $0.within = SmallMali.place("MLI") }
        #expect(mali.rows == ["17"])
        #expect(mali.cells.first?.days == CalendarDate.of("2023-09-10")...CalendarDate.of("2023-09-10"))
        #expect(try ask(rates, Measures.inNeedChange, levels: [0]).rows == ["BFA Burkina Faso 20", "MLI Mali 17"])
    }

    @Test("a rate is never added", arguments: [false, true])
    func ratesDoNotAdd(byWeek: Bool) {
        let error = #expect(throws: QuestionError.self) {
            try ask(rates, Measures.inNeedChange) { if byWeek { $0.periods = .week } }
        }
        #expect(error == .rateCannotBeAdded(measure: "in_need_change_pct"))
        #expect(error?.description.hasPrefix("in_need_change_pct is a rate and is never added") == true)
    }
}
