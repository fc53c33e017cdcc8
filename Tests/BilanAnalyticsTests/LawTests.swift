import BilanAnalytics
import BilanModel
import BilanTestSupport
import Testing

/// What must hold whatever the claims are.
@Suite struct LawTests {
    static let seeds: [UInt64] = [1, 2, 3, 4]

    /// Sums over the rows of each scope; groups that cut across are no part of it.
    private func totals(_ reply: Reply) -> [Scope: EstimateSum] {
        reply.cells.reduce(into: [:]) { totals, cell in
            guard !cell.flags.contains(.ofWhom) else { return }
            totals[cell.address.scope, default: EstimateSum()].add(cell.sum)
        }
    }

    /// Everything a reader can see of a table, but which claim stood for which.
    private func lines(_ reply: Reply, counts: Bool = true) -> [String] {
        zip(reply.rows, reply.cells).map { row, cell in
            "\(row) \(cell.address.group) \(cell.address.scope.token) \(cell.estimate.line) \(cell.conflict) "
                + "\(cell.flags.tokens) \(cell.events) \(cell.origins) \(cell.unquantified) "
                + (counts ? "\(cell.claims)" : "")
        }
    }

    /// The policies that differ in what they make of bounds: enough where the rows are what is tested.
    static let policies = ["most_reliable", "max", "range", "median"].compactMap { Policies.named($0) }

    static let breakdowns: [(levels: [Int], periods: PeriodType?)] = [
        ([0], nil), ([1], nil), ([2], nil), ([0, 1, 2], nil), ([], .day), ([], .week), ([], .month), ([], .year),
        ([1], .week), ([0, 2], .month), ([1], .dekad), ([4], .epiweek), ([1], .half),
    ]

    @Test("rows and what is not allocated make the total", arguments: seeds)
    func tieOut(seed: UInt64) throws {
        let claims = RandomClaims(seed: seed, count: 250).builder
        for policy in Self.policies {
            let whole = totals(try ask(claims, Measures.killed) { $0.policy = policy })
            #expect(whole.count == 3)
            for (levels, periods) in Self.breakdowns {
                let reply = try ask(claims, Measures.killed, levels: levels) {
                    $0.policy = policy
                    $0.periods = periods
                }
                #expect(totals(reply) == whole, "\(policy.code) by \(levels) and \(periods?.token ?? "nothing")")
            }
        }
    }

    @Test("so do groups with what they leave", arguments: seeds)
    func tieOutByGroup(seed: UInt64) throws {
        let claims = RandomClaims(seed: seed, count: 250, parts: true).builder
        for policy in Self.policies {
            let whole = totals(try ask(claims, Measures.killed) { $0.policy = policy })
            for (levels, periods) in Self.breakdowns + [([], nil)] {
                let reply = try ask(claims, Measures.killed, levels: levels) {
                    $0.policy = policy
                    $0.periods = periods
                    $0.byGroup = true
                }
                for (scope, sum) in totals(reply) {
                    let total = try #require(whole[scope])
                    #expect(sum.estimate.best == total.estimate.best, "\(policy.code) \(levels) \(scope)")
                    let lows = (sum.estimate.low ?? .zero, total.estimate.low ?? .zero)
                    #expect(lows.0 <= lows.1, "a remainder claims no more than the total does")
                }
            }
        }
    }

    @Test("exact parts and totals tie out in all three numbers", arguments: seeds)
    func exactTieOut(seed: UInt64) throws {
        var claims = RandomClaims(seed: seed, count: 300, parts: true)
        for index in claims.said.indices {
            let best = claims.said[index].estimate.best?.rounded ?? (claims.said[index].group == .all ? 50 : 1)
            claims.said[index].estimate = .exactly(best)
            claims.said[index].finality = .unknown
            // One claim an event and group: nobody disagrees.
            claims.said[index].origin = "origin \(claims.said[index].event)"
            claims.said[index].role = claims.said[index].group == .all ? .total : .part
        }
        let whole = totals(try ask(claims.builder, Measures.killed)).mapValues(\.estimate.line)
        let reply = try ask(claims.builder, Measures.killed, levels: [1]) { $0.byGroup = true }
        #expect(totals(reply).mapValues(\.estimate.line) == whole)
    }

    @Test("the order of claims changes nothing", arguments: seeds)
    func order(seed: UInt64) throws {
        let claims = RandomClaims(seed: seed, count: 200, parts: true)
        for policy in Policies.all {
            func table(_ claims: RandomClaims) throws -> [String] {
                lines(
                    try ask(claims.builder, Measures.killed, levels: [1]) {
                        $0.policy = policy
                        $0.periods = .month
                        $0.byGroup = true
                    })
            }
            let (one, other) = (try table(claims), try table(claims.shuffled(seed + 100)))
            let differing = zip(one, other).first { $0 != $1 }
            #expect(one == other, "\(policy.code): \(String(describing: differing))")
        }
    }

    @Test("a second paper that prints the same counts nothing twice", arguments: seeds)
    func copies(seed: UInt64) throws {
        let claims = RandomClaims(seed: seed, count: 200, parts: true)
        for policy in Policies.all {
            func reply(_ claims: RandomClaims) throws -> Reply {
                try ask(claims.builder, Measures.killed, levels: [1]) {
                    $0.policy = policy
                    $0.periods = .week
                }
            }
            let (once, twice) = (try reply(claims), try reply(claims.copied))
            #expect(lines(once, counts: false) == lines(twice, counts: false), "\(policy.code)")
            #expect(twice.cells.map(\.claims) == once.cells.map { $0.claims * 2 })
        }
    }

    @Test("best lies within its bounds", arguments: seeds)
    func ordered(seed: UInt64) throws {
        let claims = RandomClaims(seed: seed, count: 250).builder
        for policy in Policies.all {
            for periods in [PeriodType.day, .month, nil] {
                let cells = try ask(claims, Measures.killed, levels: [2]) {
                    $0.policy = policy
                    $0.periods = periods
                }.cells
                for cell in cells { #expect(cell.estimate.isOrdered, "\(policy.code) \(cell.estimate.line)") }
                for figure in cells.flatMap(\.figures) {
                    #expect(figure.estimate.isOrdered && figure.hull.isOrdered, "\(policy.code)")
                }
            }
        }
    }

    @Test("no claim is lost from sight and none counted twice", arguments: seeds)
    func claimsAreCounted(seed: UInt64) throws {
        let claims = RandomClaims(seed: seed, count: 250)
        for (levels, periods) in Self.breakdowns {
            let cells = try ask(claims.builder, Measures.killed, levels: levels) { $0.periods = periods }.cells
            #expect(cells.map(\.claims).reduce(0, +) == claims.said.count)
            let positions = cells.flatMap(\.figures).flatMap(\.claims)
            #expect(Set(positions).count == positions.count)
        }
    }

    @Test("a party about its enemy changes no value", arguments: seeds)
    func enemies(seed: UInt64) throws {
        let claims = RandomClaims(seed: seed, count: 250)
        var friends = claims
        friends.said.removeAll { $0.claimant == .enemy }
        for policy in Policies.all {
            let all = totals(try ask(claims.builder, Measures.killed) { $0.policy = policy })
            // The same events stay nested, whoever is left to speak of them.
            let left = totals(try ask(friends.nested(as: claims), Measures.killed) { $0.policy = policy })
            #expect(all.mapValues(\.estimate) == left.mapValues(\.estimate), "\(policy.code)")
        }
    }

    @Test("a stock over time is one of the values said, never a sum", arguments: seeds)
    func stocks(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        var said = ColumnsBuilder()
        var values: Set<Int> = []
        for _ in 1...60 {
            let value = 1 << Int.random(in: 0...40, using: &random)
            values.insert(value)
            let day = CalendarDate.of("2022-01-01") + Int.random(in: 0..<900, using: &random)
            said.say(Measures.idps, .exactly(value), on: day.description, by: "iom", origin: "round \(day)")
        }
        for periods in PeriodType.allCases {
            let cells = try ask(said, Measures.idps) { $0.periods = periods }.cells
            #expect(!cells.isEmpty)
            for cell in cells { #expect(values.contains(cell.estimate.best?.rounded ?? -1)) }
        }
        #expect(try ask(said, Measures.idps).cells.count == 1)
    }
}
