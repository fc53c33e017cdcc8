import BilanAnalytics
import BilanModel
import BilanTestSupport
import Testing

/// What must hold by every dimension, whatever the claims are.
@Suite struct BreakdownLawTests {
    /// Groups that a dimension tells apart.
    static let groups: [(Breakdown, [Group])] = [
        (.sex, [Group(sex: .female), Group(sex: .male)]),
        (.age, [Group(ageHigh: 17), Group(ageLow: 18, ageHigh: 59), Group(ageLow: 60)]),
        (.status, [Group(status: .civilian), Group(status: .military), Group(status: .aidWorker)]),
        (.sector, [Group(sector: "FSC"), Group(sector: "WSH")]),
        (.phase, [Group(phase: 3), Group(phase: 4)]),
        (.needStatus, [Group(needStatus: "immediate")]),
        (.cause, [Group(cause: "conflict"), Group(cause: "disaster")]),
    ]

    /// Random claims whose groups are those of a dimension.
    private func claims(_ breakdown: Breakdown, seed: UInt64) -> RandomClaims {
        var claims = RandomClaims(seed: seed, count: 120, parts: true)
        guard let groups = Self.groups.first(where: { $0.0 == breakdown })?.1 else { return claims }
        for index in claims.said.indices where claims.said[index].group != .all {
            claims.said[index].group = groups[index % groups.count]
        }
        return claims
    }

    private func columns(_ claims: RandomClaims) -> ColumnsBuilder {
        var builder = claims.builder
        for (index, event) in Set(claims.said.map(\.event)).sorted().enumerated() {
            let actors = [["army"], ["army", "gsim"], []][index % 3]
            builder.tell(event, category: ["battle", "raid", ""][index % 3], actors: actors)
        }
        return builder
    }

    static let tables: [(levels: [Int], periods: PeriodType?)] = [([], nil), ([1], .month), ([2], .week), ([0], .year)]

    @Test("rows that are no views across add up to the whole", arguments: Breakdown.allCases)
    func tieOut(breakdown: Breakdown) throws {
        for seed in [UInt64(1), 3] {
            let said = columns(claims(breakdown, seed: seed))
            let whole = try ask(said, Measures.killed).sums
            for (levels, periods) in Self.tables {
                let reply = try ask(said, Measures.killed, levels: levels) {
                    $0.periods = periods
                    $0.breakdowns = [breakdown]
                }
                let sums = reply.sums
                #expect(Set(sums.keys) == Set(whole.keys))
                for (scope, sum) in sums {
                    #expect(
                        sum.estimate.best == whole[scope]?.estimate.best,
                        "\(breakdown.token) \(seed) \(levels) \(scope)")
                }
                for cell in reply.cells { #expect(cell.address.parts.count == 1) }
            }
        }
    }

    @Test("the order of claims changes nothing", arguments: Breakdown.allCases)
    func order(breakdown: Breakdown) throws {
        let claims = claims(breakdown, seed: 5)
        func rows(_ claims: RandomClaims) throws -> [String] {
            let reply = try ask(columns(claims), Measures.killed, levels: [1]) {
                $0.periods = .month
                $0.breakdowns = [breakdown]
            }
            return zip(reply.partRows, reply.cells).map { "\($0) \($1.estimate.line) \($1.events) \($1.claims)" }
        }
        #expect(try rows(claims) == rows(claims.shuffled(77)))
    }

    @Test("a second paper counts nothing twice", arguments: Breakdown.allCases)
    func copies(breakdown: Breakdown) throws {
        let claims = claims(breakdown, seed: 6)
        func rows(_ claims: RandomClaims) throws -> [String] {
            let reply = try ask(columns(claims), Measures.killed, levels: [1]) { $0.breakdowns = [breakdown] }
            return zip(reply.partRows, reply.cells).map { "\($0) \($1.estimate.line) \($1.events)" }
        }
        #expect(try rows(claims) == rows(claims.copied))
    }

    @Test("a stock over time is one of the values said, by every dimension", arguments: groups.map(\.0))
    func stocks(breakdown: Breakdown) throws {
        var random = SplitMix64(seed: 9)
        let groups = Self.groups.first { $0.0 == breakdown }?.1 ?? []
        var said = ColumnsBuilder()
        var values: Set<Int> = []
        for _ in 1...40 {
            let day = CalendarDate.of("2022-01-01") + Int.random(in: 0..<900, using: &random)
            for group in groups {
                let value = 1 << Int.random(in: 0...40, using: &random)
                values.insert(value)
                said.say(
                    Measures.inNeed, .exactly(value), group: group, on: day.description, by: "ocha", origin: "\(day)")
            }
        }
        for periods in [PeriodType.week, .month, .year] {
            let cells = try ask(said, Measures.inNeed) {
                $0.periods = periods
                $0.breakdowns = [breakdown]
            }.cells
            #expect(!cells.isEmpty)
            for cell in cells { #expect(values.contains(cell.estimate.best?.rounded ?? -1)) }
        }
    }
}
