import BilanAnalytics
import BilanModel
import BilanTestSupport
import Testing

/// Where flows stand in a table: whole, once, and never where they were not said to be.
@Suite struct TallyFlowTests {
    private let boat = SeedWeeks.boatAndBamba

    @Test(
        "one toll for two regions stands in neither",
        arguments: [
            ([0], ["MLI Mali 64"]),
            ([1], ["not_allocated ML06 or ML07 64"]),
            ([2], ["not_allocated ML0603 or ML0702 64"]),
            ([0, 1], ["MLI Mali|not_allocated ML06 or ML07 64"]),
        ])
    func levels(levels: [Int], expected: [String]) throws {
        #expect(try ask(boat, Measures.killed, levels: levels).rows == expected)
    }

    @Test func aQuestionAboutOneOfTwoRegionsMentionsIt() throws {
        let answer = try ask(boat, Measures.killed) { $0.within = SmallMali.place("ML06") }
        #expect(answer.cells.isEmpty)
        #expect(answer.mentions.map(\.reason) == [.notSeparable, .partyClaim])
        #expect(answer.mentions.first?.figure.estimate.line == "64 64 - closed none")
        #expect(try ask(boat, Measures.killed) { $0.within = SmallMali.place("ML05") }.mentions.isEmpty)
        #expect(try ask(boat, Measures.killed) { $0.within = SmallMali.place("MLI") }.rows == ["64"])
    }

    @Test("events that contain each other are both kept")
    func circularEvents() throws {
        var said = ColumnsBuilder()
        said.event("a", partOf: "b")
        said.event("b", partOf: "a")
        said.say(Measures.killed, .exactly(3), on: "2023-09-07", event: "a")
        said.say(Measures.killed, .exactly(4), on: "2023-09-07", event: "b")
        #expect(try ask(said, Measures.killed).rows == ["7"])
    }

    @Test func whatAnOuterEventCountsIsCountedOnceHoweverDeep() throws {
        var said = ColumnsBuilder()
        said.event("middle", partOf: "outer")
        said.event("inner", partOf: "middle")
        for (event, count) in [("outer", 64), ("middle", 40), ("inner", 7)] {
            said.say(Measures.killed, .exactly(count), on: "2023-09-07", event: event)
        }
        let cell = try #require(try ask(said, Measures.killed).cells.only)
        #expect(cell.estimate.best == Quantity(64))
        #expect(cell.claims == 3)
        #expect(cell.figures.only?.verdicts.map(\.part) == [.best, .subset, .subset])
        said.say(Measures.killed, .exactly(90), on: "2023-09-07", event: "inner", scope: .allSides)
        #expect(try ask(said, Measures.killed).rows == ["90", "64"], "another scope is another row")
    }

    @Test("events that exceed the total they are in are a conflict", arguments: [[30, 30], [40, 40], [90]])
    func innerAboveOuter(inner: [Int]) throws {
        var said = ColumnsBuilder()
        said.say(Measures.killed, .exactly(64), on: "2023-09-07", event: "outer")
        for (index, count) in inner.enumerated() {
            said.event("inner \(index)", partOf: "outer")
            said.say(Measures.killed, .exactly(count), on: "2023-09-07", event: "inner \(index)")
        }
        let cell = try #require(try ask(said, Measures.killed).cells.only)
        #expect(cell.estimate.best == Quantity(64))
        #expect(cell.conflict == (inner.reduce(0, +) > 64))
        #expect(cell.flags.contains(.partsAboveTotal) == cell.conflict)
    }

    @Test func whatTheGroupsLeaveIsNotAllocated() throws {
        var said = ColumnsBuilder()
        said.say(Measures.killed, .exactly(64), on: "2023-09-07", event: "e", origin: "o")
        said.say(
            Measures.killed, .exactly(40), group: SeedWeeks.civilian, on: "2023-09-07", event: "e", origin: "o",
            role: .part)
        said.say(
            Measures.killed, .exactly(9), group: Group(ageHigh: 17), on: "2023-09-07", event: "e", origin: "o",
            role: .part)
        let answer = try ask(said, Measures.killed) { $0.byGroup = true }
        #expect(
            answer.cells.map { "\($0.address.group) \($0.estimate.line)" } == [
                "age_0_17 9 9 9 closed closed", "civilian 40 40 40 closed closed",
                "not_allocated 24 24 24 closed closed",
            ])
        #expect(answer.cells.map { $0.flags.contains(.ofWhom) } == [true, false, false])
        #expect(answer.cells.last?.flags.contains(.residual) == true)
        #expect(try ask(said, Measures.killed) { $0.group = "civilian" }.rows == ["40"])
    }

    @Test func partsAboveTheirTotalAreFlaggedNeverTrimmed() throws {
        var said = ColumnsBuilder()
        said.say(Measures.killed, .exactly(10), on: "2023-09-07", event: "e")
        said.say(Measures.killed, .exactly(12), group: SeedWeeks.civilian, on: "2023-09-07", event: "e", role: .part)
        let total = try #require(try ask(said, Measures.killed).cells.only)
        #expect(total.estimate.best == Quantity(10))
        #expect(total.conflict && total.flags.contains(.partsAboveTotal))
        let part = try #require(try ask(said, Measures.killed) { $0.byGroup = true }.cells.only)
        #expect(part.flags.contains(.partsAboveTotal))
    }

    @Test func aTotalIsDerivedFromPartsWhereTheyLie() throws {
        var said = ColumnsBuilder()
        said.say(
            Measures.killed, .exactly(49), group: SeedWeeks.civilian, at: "ML06", on: "2023-09-07", event: "e",
            role: .part)
        said.say(
            Measures.killed, .exactly(15), group: SeedWeeks.military, at: "ML07", on: "2023-09-07", event: "e",
            role: .part)
        #expect(try ask(said, Measures.killed, levels: [1]).rows == ["ML06 Tombouctou 49", "ML07 Gao 15"])
        let whole = try #require(try ask(said, Measures.killed).cells.only)
        #expect(whole.estimate.line == "64 64 64 closed closed")
        #expect(whole.events == 1)
        #expect(whole.flags.contains(.derived))
    }

    @Test("a month-long event is not allocated to a week, and not lost", arguments: [true, false])
    func longerThanThePeriod(alone: Bool) throws {
        var said = ColumnsBuilder()
        said.say(Measures.killed, .exactly(20), on: "2023-09-01", until: "2023-09-30", event: "month")
        if !alone { said.say(Measures.killed, .exactly(5), on: "2023-09-05", event: "day") }
        let weekly = try ask(said, Measures.killed) { $0.periods = .week }
        #expect(weekly.rows == (alone ? [] : ["2023-W36 5"]) + ["not_allocated 20"])
        #expect(try ask(said, Measures.killed) { $0.periods = .month }.rows == ["2023-09 \(alone ? 20 : 25)"])
        let week = try ask(said, Measures.killed) {
            $0.days = Period("2023-W35")?.days
            $0.daysType = .week
        }
        #expect(week.cells.isEmpty)
        #expect(week.mentions.map(\.reason) == [.longerThanPeriod])
    }

    @Test func anEventStandsInThePeriodOfItsFirstDay() throws {
        var said = ColumnsBuilder()
        said.say(Measures.killed, .exactly(7), on: "2022-12-31", until: "2023-01-01", event: "e")
        #expect(try ask(said, Measures.killed) { $0.periods = .year }.rows == ["2022 7"])
        #expect(try ask(said, Measures.killed) { $0.periods = .day }.rows == ["not_allocated 7"])
        #expect(try ask(said, Measures.killed) { $0.days = Period("2023")?.days }.rows == [])
    }

    @Test("a running total is mentioned and never counted", arguments: [nil, "2023-W36"])
    func runningTotal(period: String?) throws {
        let answer = try ask(boat, Measures.displaced) { $0.days = period.flatMap { Period($0)?.days } }
        #expect(answer.cells.isEmpty)
        let mention = try #require(answer.mentions.only)
        #expect(mention.reason == .runningTotal)
        #expect(mention.figure.estimate.low == Quantity(30_000))
        #expect(mention.figure.referenceDay == CalendarDate.of("2023-08-31").day)
        let later = try ask(boat, Measures.displaced) { $0.days = Period("2024-W36")?.days }
        #expect(later.mentions.isEmpty, "after half a year it is no longer worth showing")
    }

    @Test func runningTotalsOfTwoStartsOrSourcesAreTwo() throws {
        var said = ColumnsBuilder()
        for (count, since, source) in [(10, "2023-01-01", "un"), (50, "2022-01-01", "un"), (12, "2023-01-01", "ngo")] {
            said.say(
                Measures.displaced, .exactly(count), on: "2023-09-01", event: "e", by: source, accrual: .since,
                since: since)
        }
        said.say(
            Measures.displaced, .exactly(14), on: "2023-09-05", event: "e", by: "un", accrual: .since,
            since: "2023-01-01")
        let best = try ask(said, Measures.displaced).mentions.compactMap(\.figure.estimate.best?.rounded)
        #expect(best.sorted() == [12, 14, 50], "the un's later word replaces its own of the same start")
    }

    @Test func scopesStandInDifferentRows() throws {
        var said = ColumnsBuilder()
        said.say(Measures.killed, .exactly(64), on: "2023-09-07", event: "e", scope: .withoutAttackers)
        said.say(Measures.killed, .exactly(114), on: "2023-09-07", event: "e", scope: .allSides)
        let cells = try ask(said, Measures.killed).cells
        #expect(
            cells.map { "\($0.address.scope.token) \($0.estimate.line)" } == [
                "all_sides 114 114 114 closed closed", "without_attackers 64 64 64 closed closed",
            ])
        #expect(cells.allSatisfy { !$0.conflict })
        #expect(try ask(said, Measures.killed) { $0.scope = .allSides }.rows == ["114"])
    }

    @Test func aPartysClaimIsNeverInAValue() throws {
        var said = ColumnsBuilder()
        said.say(Measures.killed, .exactly(5), on: "2023-09-07", event: "e")
        said.say(Measures.killed, .exactly(500), on: "2023-09-07", event: "e", claimant: .enemy)
        said.say(Measures.killed, .exactly(900), on: "2023-09-07", event: "f", claimant: .enemy)
        for policy in Policies.all {
            let cell = try #require(try ask(said, Measures.killed) { $0.policy = policy }.cells.only)
            #expect(cell.estimate.line == "5 5 5 closed closed")
            #expect(cell.claims == 3)
            #expect(!cell.conflict)
        }
    }

    @Test func whatIsKnownOnlyToTheRegionOrTheCountry() throws {
        var said = ColumnsBuilder()
        for (place, count) in [("ML0702", 1), ("ML07", 2), ("MLI", 4), ("", 8), ("BF56", 16)] {
            said.say(Measures.killed, .exactly(count), at: place, on: "2023-09-07")
        }
        #expect(
            try ask(said, Measures.killed, levels: [2]).rows == [
                "ML0702 Bourem 1", "not_allocated Gao, admin 2 not known 2", "not_allocated Mali, admin 2 not known 4",
                "not_allocated Sahel, admin 2 not known 16", "not_allocated place not known 8",
            ])
        #expect(
            try ask(said, Measures.killed, levels: [0]).rows == [
                "BFA Burkina Faso 16", "MLI Mali 7", "not_allocated place not known 8",
            ])
        #expect(try ask(said, Measures.killed).rows == ["31"])
    }

    @Test("who is counted only in part is at least as many: five children, or eighty-one named, and nothing is lost")
    func someAreAtLeastSome() throws {
        var said = ColumnsBuilder()
        said.say(Measures.killed, .exactly(5), group: Group(ageHigh: 17), at: "ML06", on: "2023-09-07", event: "a")
        said.say(
            Measures.killed, .exactly(3), group: Group(status: .aidWorker), at: "ML06", on: "2023-09-07", event: "a")
        said.say(Measures.killed, .exactly(81), at: "ML06", on: "2023-09-08", event: "b", role: .floor)
        let cell = try #require(try ask(said, Measures.killed).cells.first)
        #expect(cell.estimate.line == "86 86 - closed none")
        #expect(cell.flags.contains(.derived) && cell.flags.contains(.bestFloor) && !cell.flags.contains(.ofWhom))
        // A toll that somebody gives for everybody takes its place.
        said.say(Measures.killed, .exactly(9), at: "ML06", on: "2023-09-07", event: "a")
        #expect(try ask(said, Measures.killed).cells.first?.estimate.line == "90 90 - closed none")
    }

    @Test func boundariesDecideWhereAPlaceLies() throws {
        var said = ColumnsBuilder()
        said.say(Measures.killed, .exactly(3), at: "ML10", on: "2023-09-07")
        #expect(try ask(said, Measures.killed, levels: [1]).rows == ["ML10 Ménaka 3"])
        let old = try ask(said, Measures.killed, levels: [1]) { $0.edition = SmallMali.before }
        #expect(old.rows == ["ML07 Gao 3"])
    }
}
