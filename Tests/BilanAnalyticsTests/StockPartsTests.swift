import BilanAnalytics
import BilanModel
import BilanTestSupport
import Testing

/// Stocks that their publisher gives in parts, by cause, or for areas nobody could place.
@Suite struct StockPartsTests {
    private static let conflict = Group(cause: "conflict")
    private static let disaster = Group(cause: "disaster")

    private func said(_ kind: DatasetKind, _ parts: [Estimate], total: Int? = nil) -> ColumnsBuilder {
        var said = ColumnsBuilder()
        said.dataset("unhcr", kind)
        for part in parts {
            said.say(
                Measures.refugees, part, on: "2023-12-31", by: "unhcr", origin: "one", dataset: "unhcr", role: .part)
        }
        if let total {
            said.say(Measures.refugees, .exactly(total), on: "2023-12-31", by: "unhcr", origin: "one", dataset: "unhcr")
        }
        return said
    }

    // MARK: parts of a publisher

    @Test(arguments: [DatasetKind.series, .rounds])
    func countriesOfOriginAddUpToOurOwnTotal(kind: DatasetKind) throws {
        let said = said(kind, [.exactly(100), .exactly(250), .exactly(250)])
        let cell = try #require(try ask(said, Measures.refugees, levels: [0]).cells.only)
        #expect(cell.estimate.line == "600 600 600 closed closed")
        #expect(cell.flags.tokens == ["derived"])
        #expect(cell.claims == 3)
        #expect(cell.figures.only?.verdicts.map(\.part) == [.best, .best, .best])
    }

    @Test func suppressedCountsKeepTheirBounds() throws {
        let said = said(.series, [.exactly(100), .of(1, nil, 4)])
        let cell = try #require(try ask(said, Measures.refugees).cells.only)
        #expect(cell.estimate.low == Quantity(101))
        #expect(cell.estimate.high == Quantity(104))
        #expect(cell.flags.contains(.bestFloor))
    }

    @Test func aTotalContainsItsPartsAndIsNeverAddedToThem() throws {
        let said = said(.series, [.exactly(100), .exactly(250)], total: 355)
        let cell = try #require(try ask(said, Measures.refugees).cells.only)
        #expect(cell.estimate.best == Quantity(355))
        #expect(cell.figures.only?.verdicts.map(\.part) == [.best, .subset, .subset])
        #expect(!cell.flags.contains(.derived))
    }

    @Test func onePartAloneIsAsItIs() throws {
        let cell = try #require(try ask(said(.series, [.exactly(100)]), Measures.refugees).cells.only)
        #expect(cell.estimate.best == Quantity(100))
        #expect(!cell.flags.contains(.derived))
    }

    @Test func whatTwoReportersSayIsNeverAdded() throws {
        // Single claims are words of many, whatever role they have.
        var said = ColumnsBuilder()
        for (count, source) in [(100, "a"), (250, "b")] {
            said.say(Measures.refugees, .exactly(count), on: "2023-12-31", by: source, role: .part)
        }
        let cell = try #require(try ask(said, Measures.refugees).cells.only)
        #expect(cell.estimate.best != Quantity(350))
    }

    @Test func partsOfAnEarlierYearAreNotAdded() throws {
        var said = said(.series, [.exactly(100), .exactly(250)])
        for count in [70, 80] {
            said.say(
                Measures.refugees, .exactly(count), on: "2022-12-31", by: "unhcr", origin: "one", dataset: "unhcr",
                role: .part)
        }
        #expect(try ask(said, Measures.refugees).rows == ["350"])
        #expect(try ask(said, Measures.refugees) { $0.periods = .year }.rows == ["2022 150", "2023 350"])
    }

    // MARK: causes

    private func causes(_ figures: [(Group, Int, String)], in dataset: String = "idmc") -> ColumnsBuilder {
        var said = ColumnsBuilder()
        said.dataset(dataset, .series)
        for (group, count, day) in figures {
            said.say(Measures.idps, .exactly(count), group: group, on: day, by: "idmc", dataset: dataset)
        }
        return said
    }

    @Test func causesThatExcludeEachOtherAddUp() throws {
        let said = causes([(Self.conflict, 300, "2021-12-31"), (Self.disaster, 20, "2021-12-31")])
        let cell = try #require(try ask(said, Measures.idps).cells.only)
        #expect(cell.estimate.line == "320 320 320 closed closed")
        #expect(cell.flags.tokens == ["derived"])
        #expect(cell.address.group == "all")
        #expect(try ask(said, Measures.idps) { $0.group = "conflict" }.rows == ["300"])
        let groups = try ask(said, Measures.idps) { $0.byGroup = true }.cells
        #expect(
            Set(groups.map { "\($0.address.group) \($0.estimate.best?.description ?? "-")" }) == [
                "all 320", "conflict 300", "disaster 20",
            ])
    }

    @Test func aStatedTotalStandsAlone() throws {
        let said = causes([
            (Self.conflict, 300, "2021-12-31"), (Self.disaster, 20, "2021-12-31"), (.all, 325, "2021-12-31"),
        ])
        #expect(try ask(said, Measures.idps).rows == ["325"])
    }

    @Test func causesOfTwoYearsAreNoTotal() throws {
        let said = causes([(Self.conflict, 300, "2021-12-31"), (Self.disaster, 20, "2021-06-30")])
        let best = try ask(said, Measures.idps).cells.map(\.estimate.best)
        #expect(!best.contains(Quantity(320)))
    }

    @Test("classes that overlap, sectors and people are no causes")
    func overlappingClassesAreNeverAdded() throws {
        for groups in [
            [Group(cause: "political_violence"), Group(cause: "civilian_targeting")],
            [Group(sector: "FSC"), Group(sector: "WSH")],
            [Group(sex: .female, cause: "conflict"), Group(sex: .male, cause: "conflict")],
        ] {
            let said = causes(groups.map { ($0, 100, "2021-12-31") })
            #expect(try ask(said, Measures.idps).cells.isEmpty)
        }
    }

    // MARK: movements by cause

    @Test func movementsByCauseOfOneYearAddUp() throws {
        var said = ColumnsBuilder()
        said.dataset("idmc", .series)
        for (group, count) in [(Self.conflict, 140), (Self.disaster, 230)] {
            said.say(
                Measures.displaced, .exactly(count), group: group, on: "2021-01-01", until: "2021-12-31", event: "2021",
                by: "idmc", dataset: "idmc")
        }
        let cell = try #require(try ask(said, Measures.displaced).cells.only)
        #expect(cell.estimate.best == Quantity(370))
        #expect(cell.flags.contains(.derived))
        #expect(try ask(said, Measures.displaced) { $0.group = "disaster" }.rows == ["230"])
    }

    @Test("classes of events overlap: at least the largest, never their sum")
    func classesOfEventsAreNeverAdded() throws {
        var said = ColumnsBuilder()
        said.dataset("hapi", .series)
        for (cause, count) in [("political_violence", 20), ("civilian_targeting", 12), ("demonstration", 0)] {
            said.say(
                Measures.killed, .exactly(count), group: Group(cause: cause), on: "2023-09-01", until: "2023-09-30",
                event: "month", by: "acled", dataset: "hapi", scope: .allSides)
        }
        for cell in try ask(said, Measures.killed).cells {
            #expect(cell.estimate.line == "20 20 - closed none")
            #expect(cell.flags.contains(.bestFloor))
        }
        let groups = try ask(said, Measures.killed) { $0.byGroup = true }.cells
        #expect(groups.allSatisfy { ($0.estimate.best ?? .zero) <= Quantity(20) })
        #expect(try ask(said, Measures.killed) { $0.group = "civilian_targeting" }.rows == ["12"])
    }

    // MARK: somewhere in a place

    private func needs(_ rows: [(place: String, count: Int)]) -> ColumnsBuilder {
        var said = ColumnsBuilder()
        said.dataset("hno", .series)
        for (place, count) in rows {
            said.say(
                Measures.inNeed, .exactly(count), at: place, on: "2024-01-01", by: "ocha", dataset: "hno",
                validTo: "2024-12-31")
        }
        return said
    }

    @Test func areasNobodyCouldPlaceAreInTheirTotalAndNotBesideIt() throws {
        let said = needs([("MLI", 500), ("ML06", 150), ("ML07", 90), ("in MLI", 30), ("in MLI", 20)])
        #expect(try ask(said, Measures.inNeed).rows == ["500"])
        let rows = try ask(said, Measures.inNeed, levels: [1]).rows
        #expect(rows.prefix(2) == ["ML06 Tombouctou 150", "ML07 Gao 90"])
        let rest = rows.dropFirst(2).compactMap { Int($0.split(separator: " ").last ?? "") }
        #expect(rest.reduce(0, +) == 260, "two areas of 30 and 20, and what no row says: \(rows)")
        #expect(rows.dropFirst(2).allSatisfy { $0.hasPrefix("not_allocated") })
    }

    @Test func withoutATotalTheyAreAddedOnce() throws {
        let said = needs([("ML06", 150), ("ML07", 90), ("in MLI", 30), ("in MLI", 20)])
        #expect(try ask(said, Measures.inNeed).rows == ["290"])
        let cell = try #require(try ask(said, Measures.inNeed).cells.only)
        #expect(cell.claims == 4 && cell.flags.contains(.derived))
    }

    @Test func aPartOfARegionIsNeverTheRegion() throws {
        let said = needs([("MLI", 500), ("ML07", 90), ("ML0702", 35), ("in ML07", 25)])
        #expect(try ask(said, Measures.inNeed, levels: [1]).rows.first == "ML07 Gao 90")
        #expect(try ask(said, Measures.inNeed) { $0.within = SmallMali.place("ML07") }.rows == ["90"])
        let cercles = try ask(said, Measures.inNeed, levels: [2]) { $0.within = SmallMali.place("ML07") }.rows
        #expect(cercles.first == "ML0702 Bourem 35")
        let rest = cercles.dropFirst().compactMap { Int($0.split(separator: " ").last ?? "") }
        #expect(rest.reduce(0, +) == 55)
        let without = needs([("ML0702", 35), ("in ML07", 25)])
        #expect(try ask(without, Measures.inNeed, levels: [1]).rows == ["ML07 Gao 60"])
    }

    @Test func aStockOfNoCountryIsInNoSumAndMentioned() throws {
        let said = needs([("MLI", 500), ("", 12), ("", 12)])
        let answer = try ask(said, Measures.inNeed)
        #expect(answer.rows == ["500"])
        #expect(answer.mentions.map(\.reason) == [.unplaced, .unplaced], "two areas, not one said twice")
        #expect(answer.mentions.map(\.figure.estimate.best) == [Quantity(12), Quantity(12)])
        let mali = try ask(said, Measures.inNeed) { $0.within = SmallMali.place("MLI") }
        #expect(mali.mentions.isEmpty, "nobody knows whether they lie in Mali")
    }
}
