import BilanAnalytics
import BilanModel
import BilanTestSupport
import Testing

/// What METHODOLOGY section 12 says must come out of the three weeks of the articles.
@Suite struct ReconcilerTests {
    private func cells(
        _ said: ColumnsBuilder, _ measure: Measure, policy: String = "most_reliable", byGroup: Bool = false,
        levels: [Int] = []
    ) throws -> [Cell] {
        try answer(said, measure, policy: policy, byGroup: byGroup, levels: levels).cells
    }

    private func answer(
        _ said: ColumnsBuilder, _ measure: Measure, policy: String = "most_reliable", byGroup: Bool = false,
        levels: [Int] = []
    ) throws -> Answer {
        var question = Question(measures: [measure])
        question.policy = try #require(Policies.named(policy))
        question.byGroup = byGroup
        question.levels = levels
        return try Tally(said.columns, gazetteer: SmallMali.gazetteer).answer(question)
    }

    @Test(
        "Bamako 2024, killed",
        arguments: [
            ("most_reliable", "77 77 100 closed soft", true), ("latest", "77 77 100 closed soft", true),
            ("official_first", "77 77 100 closed soft", true), ("min", "77 77 100 closed soft", true),
            ("median", "77 77 100 closed soft", true), ("majority", "77 77 100 closed soft", true),
            ("range", "77 77 100 closed soft", true),
            // The largest is the upper end as worded, above the 81 named.
            ("max", "- 100 100 none soft", false),
        ])
    func bamakoKilled(policy: String, expected: String, conflict: Bool) throws {
        let cell = try #require(try cells(SeedWeeks.bamako, Measures.killed, policy: policy).only)
        #expect(cell.estimate.line == expected)
        #expect(cell.conflict == conflict)
        #expect(cell.flags.contains(.floorViolation) == conflict)
        #expect(cell.origins == 2, "the security source and the documents; the army gives no number")
        #expect(cell.claims == 6, "two roundings, 77, up to 100, 81 named, some")
        #expect(cell.events == 1)
        #expect(cell.figures.first?.hull.line == "77 - 100 closed soft")
    }

    @Test func bamakoVerdicts() throws {
        let cell = try #require(try cells(SeedWeeks.bamako, Measures.killed).only)
        let parts = try #require(cell.figures.only).verdicts.map(\.part)
        #expect(parts == [.rounding, .rounding, .best, .bound, .floorAbove, .unquantified])
    }

    @Test("Bamako 2024, injured: the rounding never votes", arguments: Policies.all.map(\.code))
    func bamakoInjured(policy: String) throws {
        let cell = try #require(try cells(SeedWeeks.bamako, Measures.injured, policy: policy).only)
        #expect(cell.estimate.line == "255 255 255 closed closed")
        #expect(!cell.conflict)
        #expect(cell.origins == 1)
    }

    @Test("the claim of GSIM is mentioned and counts nowhere", arguments: [false, true])
    func enemyClaim(byGroup: Bool) throws {
        let answer = try answer(SeedWeeks.bamako, Measures.casualtiesUnsplit, byGroup: byGroup)
        #expect(answer.cells.allSatisfy { !$0.estimate.isQuantified && $0.flags.contains(.partyClaim) })
        let mention = try #require(answer.mentions.only)
        #expect(mention.reason == .partyClaim)
        #expect(mention.figure.verdicts.map(\.part) == [.enemy])
    }

    @Test("the boat and Bamba under every policy", arguments: Policies.all.map(\.code))
    func boatAndBamba(policy: String) throws {
        let cell = try #require(try cells(SeedWeeks.boatAndBamba, Measures.killed, policy: policy).only)
        #expect(cell.estimate.line == "64 64 - closed none")
        #expect(cell.unquantified == 0, "the toll of the boat alone is inside the toll of both")
        #expect(!cell.conflict)
        #expect(cell.flags.contains(.provisional))
        #expect(cell.origins == 1)
        #expect(cell.address.scope == .withoutAttackers)
    }

    @Test("civilians and soldiers are parts, attackers apart", arguments: Policies.all.map(\.code))
    func boatAndBambaByGroup(policy: String) throws {
        let answer = try answer(SeedWeeks.boatAndBamba, Measures.killed, policy: policy, byGroup: true)
        let rows = answer.cells.map { "\($0.address.group) \($0.address.scope.token) \($0.estimate.line)" }
        #expect(
            rows == [
                "armed_group_attacker unknown - - - none none", "civilian without_attackers 49 49 - closed none",
                "military without_attackers 15 15 - closed none",
            ])
        #expect(answer.mentions.map(\.reason) == [.partyClaim])
    }

    @Test("no sum that was never said", arguments: [(false, []), (true, []), (false, [1]), (true, [0, 1, 2])])
    func neverAddedTwice(byGroup: Bool, levels: [Int]) throws {
        let cells = try cells(SeedWeeks.boatAndBamba, Measures.killed, byGroup: byGroup, levels: levels)
        for value in cells.compactMap(\.estimate.best?.rounded) { #expect([64, 49, 15].contains(value)) }
        #expect(cells.compactMap(\.estimate.best?.rounded).reduce(0, +) == 64)
    }

    @Test func attacksOfThePartStandInsideTheWhole() throws {
        let cell = try #require(try cells(SeedWeeks.boatAndBamba, Measures.attacks).only)
        #expect(cell.estimate.line == "3 3 3 closed closed")
        #expect(cell.claims == 2, "the two of Thursday are counted as a claim, not as attacks")
    }

    @Test func wordsWithoutANumberAreCounted() throws {
        let cell = try #require(try cells(SeedWeeks.boatAndBamba, Measures.casualtiesUnsplit).only)
        #expect(cell.estimate == .unquantified)
        #expect(cell.unquantified == 1)
        #expect(cell.state == .reported)
    }

    @Test func westernMaliHasNoCount() throws {
        #expect(try cells(SeedWeeks.westernMali, Measures.killed).isEmpty)
        let neutralized = try answer(SeedWeeks.westernMali, Measures.neutralized)
        #expect(neutralized.cells.isEmpty)
        #expect(neutralized.mentions.map(\.reason) == [.partyClaim])
        let casualties = try #require(try cells(SeedWeeks.westernMali, Measures.casualtiesUnsplit).only)
        #expect(!casualties.estimate.isQuantified && casualties.unquantified == 1)
    }

    // MARK: rules one by one

    @Test func aLaterWordOfOneOriginReplacesTheEarlier() throws {
        var said = ColumnsBuilder()
        said.say(Measures.killed, .exactly(30), on: "2023-01-01", event: "e", origin: "ministry", known: "2023-01-02")
        said.say(Measures.killed, .exactly(25), on: "2023-01-01", event: "e", origin: "ministry", known: "2023-01-04")
        let cell = try #require(try cells(said, Measures.killed).only)
        #expect(cell.estimate.line == "25 25 25 closed closed", "corrections go both ways")
        #expect(!cell.conflict)
        #expect(cell.figures.only?.verdicts.map(\.part) == [.copy, .best])
    }

    @Test func aCopyIsNotANewWord() throws {
        var said = ColumnsBuilder()
        said.say(Measures.killed, .exactly(30), on: "2023-01-01", event: "e", origin: "first", known: "2023-01-02")
        said.say(Measures.killed, .exactly(40), on: "2023-01-01", event: "e", origin: "second", known: "2023-01-03")
        said.say(Measures.killed, .exactly(30), on: "2023-01-01", event: "e", origin: "first", known: "2023-01-09")
        let cell = try #require(try cells(said, Measures.killed, policy: "latest").only)
        #expect(cell.estimate.line == "30 40 40 closed closed", "a paper that repeats the first toll makes it no later")
        #expect(cell.figures.only?.verdicts.map(\.part) == [.bound, .best, .copy])
    }

    @Test func aSubsetNeverVotes() throws {
        var said = ColumnsBuilder()
        let total = said.say(Measures.killed, .exactly(64), on: "2023-01-01", event: "e", grade: "C3")
        said.say(Measures.killed, .exactly(10), on: "2023-01-01", event: "e", role: .part, grade: "A1", partOf: total)
        let cell = try #require(try cells(said, Measures.killed).only)
        #expect(cell.estimate.line == "64 64 64 closed closed")
        #expect(!cell.conflict)
        #expect(cell.figures.only?.verdicts.map(\.part) == [.best, .subset])
    }

    @Test func disjointReportsAreAConflictWithTheirRange() throws {
        var said = ColumnsBuilder()
        said.say(Measures.killed, Qualifier.atLeast.of(64), on: "2023-01-01", event: "e", grade: "B2")
        said.say(Measures.killed, .exactly(49), on: "2023-01-01", event: "e", grade: "C3")
        let cell = try #require(try cells(said, Measures.killed).only)
        #expect(cell.conflict)
        #expect(cell.estimate.line == "49 64 64 closed soft", "at least 64 closes no top")
        #expect(!cell.flags.contains(.floorViolation))
    }

    @Test(
        "two bounded reports that agree confirm each other",
        arguments: [
            (Qualifier.about.of(50), "50 50 50"), (Qualifier.atLeast.of(40), "60 60 60"),
        ])
    func corroboration(second: Estimate, expected: String) throws {
        var said = ColumnsBuilder()
        said.say(Measures.killed, .exactly(50), on: "2023-01-01", event: "e", grade: "B3")
        said.say(Measures.killed, second, on: "2023-01-01", event: "e", grade: "C3")
        said.say(Measures.killed, .exactly(60), on: "2023-01-01", event: "e", grade: "B2", known: "2023-01-01")
        let cell = try #require(try cells(said, Measures.killed).only)
        #expect(cell.estimate.best?.description == expected.split(separator: " ").first.map(String.init))
    }

    @Test func bestOutsideItsOwnBoundsIsKeptAndFlagged() throws {
        var said = ColumnsBuilder()
        said.say(Measures.killed, .of(5, 9, 7, .asPublished), on: "2023-01-01")
        let cell = try #require(try cells(said, Measures.killed).only)
        #expect(cell.estimate.line == "5 9 7 closed closed")
        #expect(cell.flags.tokens == ["as_published"])
    }

    @Test("what is denied, replaced or background enters nothing")
    func deadClaims() throws {
        var said = ColumnsBuilder()
        let old = said.say(Measures.killed, .exactly(90), on: "2023-01-01", event: "e")
        said.say(Measures.killed, .exactly(12), on: "2023-01-01", event: "e", supersedes: old)
        said.say(Measures.killed, .exactly(500), on: "2023-01-01", event: "e", verification: .denied)
        said.say(Measures.killed, .exactly(600), on: "2023-01-01", event: "e", role: .context)
        said.say(Measures.killed, .exactly(700), on: "2023-01-01", event: "e", role: .projection)
        let cell = try #require(try cells(said, Measures.killed).only)
        #expect(cell.estimate.line == "12 12 12 closed closed")
        #expect(cell.claims == 1)
    }

    @Test func anExplicitNilIsNought() throws {
        var said = ColumnsBuilder()
        said.say(Measures.killed, Qualifier.zero.estimate(nil), on: "2023-01-01", event: "e")
        said.say(Measures.killed, .exactly(9), on: "2023-01-01", event: "f", claimant: .enemy)
        let cell = try #require(try cells(said, Measures.killed).only)
        #expect(cell.state == .nil)
        #expect(cell.estimate.line == "0 0 0 closed closed", "the enemy's nine are not in it")
    }

    @Test func aLoneClaimWithContraryBoundsIsNoConflict() throws {
        var said = ColumnsBuilder()
        let published = Estimate(low: Quantity(9), best: Quantity(9), high: Quantity(8), form: .asPublished)
        said.say(Measures.killed, published, on: "2023-01-01", event: "e")
        let cell = try #require(try cells(said, Measures.killed).only)
        #expect(!cell.conflict && cell.flags.contains(.asPublished))
        #expect(cell.estimate.best == Quantity(9))
    }
}

extension Collection {
    /// The only element, nil when there are none or several.
    var only: Element? { count == 1 ? first : nil }
}
