import BilanAnalytics
import BilanModel
import BilanTestSupport
import Testing

/// A candidate at a position, with a plain grade unless it is said.
private func one(
    _ position: Int, _ estimate: Estimate, _ grade: String = "C3", tier: Int = 4, asOf: Int32 = 0,
    uid: UInt64? = nil
) -> Candidate {
    let graded = Grade(grade) ?? .unknown
    return Candidate(
        position: position, estimate: estimate, reliability: graded.reliability, credibility: graded.credibility,
        tier: tier, asOf: asOf, uid: uid ?? UInt64(position))
}

/// Which of several reports a policy takes, tie-break by tie-break; candidates are named by their position.
@Suite struct PolicyTests {
    static let table: [(policy: String, candidates: [Candidate], chosen: Int)] = [
        // Letter, digit, day, larger low, narrower interval, identity: in this order.
        ("most_reliable", [one(0, .exactly(9), "C1"), one(1, .exactly(5), "B4")], 1),
        ("most_reliable", [one(0, .exactly(9), "D1"), one(1, .exactly(5), "F6")], 1),
        ("most_reliable", [one(0, .exactly(9), "B6"), one(1, .exactly(5), "B3")], 1),
        ("most_reliable", [one(0, .exactly(9), "B4"), one(1, .exactly(5), "B6")], 1),
        ("most_reliable", [one(0, .exactly(9), asOf: 1), one(1, .exactly(5), asOf: 2)], 1),
        ("most_reliable", [one(0, .exactly(5)), one(1, .exactly(9))], 1),
        ("most_reliable", [one(0, .of(5, 6, 9)), one(1, .of(5, 6, 7))], 1),
        ("most_reliable", [one(0, .exactly(5), uid: 8), one(1, .exactly(5), uid: 3)], 1),
        // An exact number earns nothing for being exact.
        ("most_reliable", [one(0, .exactly(70)), one(1, Qualifier.atLeast.of(80))], 1),
        ("latest", [one(0, .exactly(9), "A1", asOf: 1), one(1, .exactly(5), "E5", asOf: 2)], 1),
        ("latest", [one(0, .exactly(9), "C3", asOf: 2), one(1, .exactly(5), "B3", asOf: 2)], 1),
        ("latest", [one(0, .exactly(5), asOf: 2), one(1, .exactly(9), asOf: 2)], 1),
        ("official_first", [one(0, .exactly(9), "A1", tier: 2), one(1, .exactly(5), "E5", tier: 1)], 1),
        ("official_first", [one(0, .exactly(9), "C3", tier: 2), one(1, .exactly(5), "B3", tier: 2)], 1),
        ("min", [one(0, .of(1, 9, 9), "A1"), one(1, .of(5, 8, 20), "E5")], 1),
        ("min", [one(0, .exactly(5), "C3"), one(1, .exactly(5), "B3")], 1),
        ("max", [one(0, .exactly(9), "A1"), one(1, .of(5, 8, 20), "E5")], 1),
        ("max", [one(0, .exactly(77), "A1"), one(1, Qualifier.upTo.of(100), "E5")], 1),
        ("max", [one(0, .exactly(9), "C3"), one(1, .of(1, 5, 9), "B3")], 1),
        ("median", [one(0, .exactly(3)), one(1, .exactly(5)), one(2, .exactly(90))], 1),
        ("median", [one(0, .exactly(90), "A1"), one(1, .exactly(5), "E5")], 1),
        ("median", [one(0, .exactly(5), "C3"), one(1, .exactly(5), "B3"), one(2, .exactly(6))], 0),
        ("majority", [one(0, .exactly(90), "A1"), one(1, .exactly(5)), one(2, .of(4, 6, 8))], 1),
        ("majority", [one(0, .exactly(5), "C3"), one(1, .exactly(9), "B3")], 1),
        // An upper bound has no value of its own, but speaks for those under it.
        ("majority", [one(0, .exactly(90), "A1"), one(1, .exactly(5), "E5"), one(2, Qualifier.atMost.of(50))], 1),
        ("range", [one(0, .exactly(9), "C3"), one(1, .exactly(5), "B3")], 1),
    ]

    @Test("ties", arguments: table.indices)
    func ties(row: Int) throws {
        let (code, candidates, chosen) = Self.table[row]
        let policy = try #require(Policies.named(code))
        #expect(policy.select(from: candidates).position == chosen)
        #expect(policy.select(from: candidates.reversed()).position == chosen, "order of claims must change nothing")
    }

    @Test func theRangeReachesEverybody() throws {
        let policy = try #require(Policies.named("range"))
        let reports = [
            one(0, .of(10, 12, 15), "B2"), one(1, .exactly(8)), one(2, Qualifier.upTo.of(40), "A1"),
        ]
        let chosen = policy.select(from: reports)
        #expect(chosen.position == 0, "an upper bound never gives best, however reliable")
        #expect(chosen.estimate.line == "8 12 40 closed soft")
    }

    @Test func theLargestIsItsUpperEnd() throws {
        let policy = try #require(Policies.named("max"))
        #expect(policy.select(from: [one(0, .of(5, 8, 20))]).estimate.line == "5 20 20 closed closed")
        #expect(policy.select(from: [one(0, Qualifier.atLeast.of(64))]).estimate.line == "64 64 - closed none")
    }

    @Test func listed() {
        #expect(
            Policies.all.map(\.code) == [
                "most_reliable", "latest", "official_first", "min", "max", "median", "majority", "range",
            ])
        #expect(Policies.standard.code == "most_reliable")
        #expect(Policies.named("MAX")?.code == "max")
        #expect(Policies.named("mean") == nil)
        for policy in Policies.all { #expect(!policy.titleEN.isEmpty && !policy.titleFR.isEmpty) }
    }
}
