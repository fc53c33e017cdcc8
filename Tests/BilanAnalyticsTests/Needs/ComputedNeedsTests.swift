import BilanAnalytics
import BilanModel
import BilanTestSupport
import Testing

/// Totals that nobody published, with their bounds, never above or in place of a published one.
@Suite struct ComputedNeedsTests {
    private func plan(_ values: [(place: String, sector: String?, count: Int)]) -> ColumnsBuilder {
        var said = ColumnsBuilder()
        for (place, sector, count) in values {
            said.say(
                Measures.inNeed, .exactly(count), group: Group(sector: sector), at: place, on: "2018-01-01",
                by: "ocha", validTo: "2018-12-31")
        }
        return said
    }

    private func computed(_ said: ColumnsBuilder, _ measure: Measure = Measures.inNeed, levels: [Int] = []) throws
        -> [String]
    {
        let reply = try ask(said, measure, levels: levels) { $0.computed = true }
        return zip(reply.rows, reply.cells).map { row, cell in
            "\(row) [\(cell.estimate.line)] \(cell.flags.tokens.joined(separator: "|"))"
        }
    }

    @Test func theLargestSectorAndAtMostAllOfThem() throws {
        let said = plan([("ML07", "FSC", 15_000), ("ML07", "WSH", 10_000), ("ML07", "NFI", 5000)])
        #expect(try computed(said) == ["15000 [15000 15000 30000 closed closed] computed|derived"])
        #expect(try ask(said, Measures.inNeed).cells.isEmpty, "only on request")
    }

    @Test func noMoreThanLiveThere() throws {
        // Tombouctou has 800,000 people in the boundaries in use.
        let said = plan([("ML06", "FSC", 600_000), ("ML06", "WSH", 500_000)])
        #expect(try computed(said) == ["600000 [600000 600000 800000 closed closed] computed|derived"])
        let above = plan([("ML06", "FSC", 900_000), ("ML06", "WSH", 1)])
        #expect(
            try computed(above) == ["900000 [900000 900000 900001 closed closed] computed|derived"],
            "a sector above the population is not corrected by it")
    }

    @Test func theLowestAreasAreAdded() throws {
        let said = plan([
            ("ML0702", "FSC", 10), ("ML0702", "WSH", 20), ("ML0703", "FSC", 30), ("ML0703", "WSH", 5),
        ])
        #expect(try computed(said) == ["50 [50 50 65 closed closed] computed|derived"])
        #expect(
            try computed(said, levels: [2]) == [
                "ML0702 Bourem 20 [20 20 30 closed closed] computed|derived",
                "ML0703 Gao 30 [30 30 35 closed closed] computed|derived",
            ])
    }

    @Test func aSectorKnownOnlyToTheRegionCounts() throws {
        let said = plan([("ML0702", "WSH", 20), ("ML0703", "WSH", 5), ("ML07", "FSC", 60)])
        #expect(try computed(said) == ["60 [60 60 60 closed closed] computed|derived"])
        let less = plan([("ML0702", "WSH", 20), ("ML0703", "WSH", 5), ("ML07", "FSC", 15)])
        #expect(try computed(less).first?.hasPrefix("25 ") == true, "its cercles already say more")
    }

    @Test func aPublishedTotalAlwaysStands() throws {
        let said = plan([("ML07", nil, 12), ("ML07", "FSC", 10), ("ML06", "FSC", 7), ("ML06", "WSH", 9)])
        #expect(
            try computed(said, levels: [1]) == [
                "ML06 Tombouctou 9 [9 9 16 closed closed] computed|derived", "ML07 Gao 12 [12 12 12 closed closed] ",
            ])
        let whole = plan([("MLI", nil, 100), ("ML06", "FSC", 7)])
        #expect(try computed(whole) == ["100 [100 100 100 closed closed] "])
        let lower = plan([("MLI", nil, 5), ("MLI", "FSC", 7)])
        #expect(
            try computed(lower) == ["5 [5 5 5 closed closed] sector_above_total"], "even where a sector is above it")
    }

    @Test func sectorsOfTwoSourcesAreNotSetAgainstEachOther() throws {
        var said = plan([("ML07", "FSC", 10)])
        said.say(
            Measures.inNeed, .exactly(20), group: Group(sector: "WSH"), at: "ML07", on: "2018-01-01", by: "ministry")
        #expect(try computed(said) == ["- [- - - none none] computed|derived|not_comparable"])
    }

    @Test func phasesThreeToFiveOfOneArea() throws {
        func analysis(_ phases: [(UInt8, Int)]) -> ColumnsBuilder {
            var said = ColumnsBuilder()
            for (phase, count) in phases {
                said.say(
                    Measures.foodInsecure, .exactly(count), group: Group(phase: phase), at: "ML07", on: "2022-06-01")
            }
            return said
        }
        #expect(
            try computed(analysis([(1, 500), (2, 300), (3, 90), (4, 8), (5, 0)]), Measures.foodInsecure) == [
                "98 [98 98 98 closed closed] computed|derived"
            ])
        #expect(
            try computed(analysis([(3, 90), (4, 8)]), Measures.foodInsecure) == [
                "98 [98 98 - closed none] computed|derived"
            ], "nobody says that phase 5 is empty")
        #expect(try computed(analysis([(4, 8), (5, 0)]), Measures.foodInsecure).isEmpty)
    }

    @Test func projectionsAndWhatIsCurrentAreNeverAdded() throws {
        var said = ColumnsBuilder()
        said.say(Measures.foodInsecure, .exactly(100), at: "ML07", on: "2022-03-01")
        said.say(Measures.foodInsecure, .exactly(180), at: "ML07", on: "2022-06-01", role: .projection)
        #expect(try ask(said, Measures.foodInsecure).rows == ["100"])
        #expect(try ask(said, Measures.foodInsecure) { $0.projected = true }.rows == ["180"])
    }

    @Test func nothingIsComputedForOtherMeasures() throws {
        #expect(throws: QuestionError.nothingToCompute(measure: "idps")) {
            try ask(plan([]), Measures.idps) { $0.computed = true }
        }
    }

    @Test("the computed total lies between its largest sector and their sum", arguments: [UInt64(1), 2, 3])
    func law(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let places = ["ML0603", "ML0605", "ML0702", "ML0703", "ML0901"]
        var values: [(place: String, sector: String?, count: Int)] = []
        for place in places {
            for sector in ["FSC", "WSH", "EDU"] {
                values.append((place, sector, Int.random(in: 0...900, using: &random)))
            }
        }
        let cell = try #require(try ask(plan(values), Measures.inNeed) { $0.computed = true }.cells.first)
        let largest = places.map { place in values.filter { $0.place == place }.map(\.count).max() ?? 0 }.reduce(0, +)
        #expect(cell.estimate.low == Quantity(largest) && cell.estimate.best == Quantity(largest))
        #expect(cell.estimate.high == Quantity(values.map(\.count).reduce(0, +)))
        values.shuffle(using: &random)
        let shuffled = try ask(plan(values), Measures.inNeed) { $0.computed = true }.cells.first
        #expect(shuffled?.estimate == cell.estimate)
    }
}
