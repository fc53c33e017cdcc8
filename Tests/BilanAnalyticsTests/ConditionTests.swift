import BilanAnalytics
import BilanModel
import BilanTestSupport
import Testing

/// What a condition takes of claims, and what it must leave together.
struct ConditionTests {
    private func condition(_ text: String) throws -> Condition {
        try Condition(text, ClaimFields.vocabulary(SmallMali.gazetteer, edition: nil))
    }

    /// Totals with their group, under a condition.
    private func rows(_ claims: ColumnsBuilder, _ text: String, of measure: Measure = Measures.killed) throws
        -> [String]
    {
        let condition = try condition(text)
        let reply = try ask(claims, measure) { $0.condition = condition }
        return reply.cells.map { "\($0.address.group) \($0.estimate.best?.description ?? "-")" }
    }

    /// An attack with its parts, one told by its parts alone, and a stray one known to the country.
    private var attacks: ColumnsBuilder {
        var claims = ColumnsBuilder()
        claims.source("ministry", kind: "government")
        let civilian = Group(status: .civilian)
        let military = Group(status: .military)
        claims.say(Measures.killed, .exactly(64), at: "ML06;ML07", on: "2023-09-07", event: "boat", by: "ministry")
        claims.say(
            Measures.killed, .exactly(49), group: civilian, at: "ML06;ML07", on: "2023-09-07", event: "boat",
            by: "ministry", role: .part)
        claims.say(
            Measures.killed, .exactly(15), group: military, at: "ML06;ML07", on: "2023-09-07", event: "boat",
            by: "ministry", role: .part)
        claims.say(
            Measures.killed, .exactly(8), group: civilian, at: "ML0702", on: "2023-08-01", event: "market", role: .part)
        claims.say(
            Measures.killed, .exactly(15), group: military, at: "ML0702", on: "2023-08-01", event: "market", role: .part
        )
        claims.say(Measures.killed, .exactly(3), at: "MLI", on: "2022-12-31", event: "stray", by: "radio")
        return claims
    }

    @Test(arguments: [
        ("killed >= 10", ["all 87"]), ("killed >= 16", ["all 87"]), ("killed > 23", ["all 64"]),
        ("killed < 10", ["all 3"]),
        ("killed >= 10 or event = stray", ["all 90"]), ("not killed >= 10", ["all 3"]),
        ("group = civilian", ["civilian 57"]), ("groupe = CIVILIAN", ["civilian 57"]),
        ("group in (civilian, military)", ["civilian 57", "military 30"]),
        ("group = civilian and killed >= 10", ["civilian 49"]), ("status != all", ["civilian 57", "military 30"]),
        ("group = all", ["all 90"]), ("group != civilian", ["all 90", "military 30"]),
        ("admin1 in (ML06, ML07)", ["all 87"]), ("admin1 = ML07", ["all 23"]), ("admin1 = ML06", []),
        ("admin1 != ML07", ["all 67"]), ("admin2 = Bourem", ["all 23"]), ("place = ML07", ["all 23"]),
        ("place = MLI", ["all 90"]), ("country = Mali", ["all 90"]), ("admin1 is empty", ["all 3"]),
        ("admin2 is not empty", ["all 23"]), ("region ~ gao", ["all 23"]),
        ("group = civilian and admin1 in (ML06, ML07) and killed >= 10", ["civilian 49"]),
        ("date = 2023-W36", ["all 64"]), ("date = 2023-09", ["all 64"]), ("date >= 2023", ["all 87"]),
        ("date < 2023", ["all 3"]),
        ("date <= 2023-08-01", ["all 26"]), ("month = 9", ["all 64"]), ("month >= 2023-08", ["all 87"]),
        ("month in (8, 12)", ["all 26"]),
        ("year = 2023", ["all 87"]), ("annee = 2022", ["all 3"]), ("event ~ bo", ["all 64"]),
        ("source = ministry", ["all 64"]), ("source != ministry", ["all 26"]), ("source_kind = government", ["all 64"]),
        ("source = ministry or killed < 10", ["all 67"]), ("measure = injured", []), ("injured >= 1", []),
        ("injured is empty", ["all 90"]), ("scope = without-attackers et non (year = 2022)", ["all 87"]),
        ("grade = C", ["all 90"]), ("grade = C3 and reliability = c", ["all 90"]), ("known >= 2023-09-07", ["all 64"]),
    ])
    func takes(text: String, expected: [String]) throws {
        #expect(try rows(attacks, text) == expected)
    }

    /// A report of 9 contradicts one of 12; asking for ten and more must not hide it.
    @Test func noFilterHidesTheReportThatContradicts() throws {
        var claims = ColumnsBuilder()
        claims.say(Measures.killed, .exactly(12), at: "ML06", on: "2023-09-07", event: "e", grade: "B2")
        claims.say(Measures.killed, .exactly(9), at: "ML06", on: "2023-09-07", event: "e", grade: "C3")
        let condition = try condition("killed >= 10")
        let cell = try #require(try ask(claims, Measures.killed) { $0.condition = condition }.cells.first)
        #expect(cell.estimate.line == "9 12 12 closed closed")
        #expect(cell.conflict)
        // A filter on who says it is another question: what does he say.
        let heard = try self.condition("grade = C")
        let other = try #require(try ask(claims, Measures.killed) { $0.condition = heard }.cells.first)
        #expect(other.estimate.line == "9 9 9 closed closed")
    }

    @Test func aFigureOfSeveralPlacesIsToldWhereItCannotBeSeparated() throws {
        let condition = try condition("admin1 = ML06")
        let reply = try ask(attacks, Measures.killed) { $0.condition = condition }
        #expect(reply.cells.isEmpty)
        #expect(reply.mentions.map(\.reason) == [.notSeparable])
    }

    @Test(arguments: [
        ("idps >= 100", ["all 300"]), ("admin1 = ML06", ["all 100"]), ("sector = FSC", ["fsc 7"]),
        ("group = all and idps < 200", ["all 100"]), ("admin1 in (ML06, ML07)", ["all 300"]),
        ("date >= 2023-06", ["all 300"]), ("date < 2023-06", []),
    ])
    func stocks(text: String, expected: [String]) throws {
        var claims = ColumnsBuilder()
        claims.say(Measures.idps, .exactly(100), at: "ML06", on: "2023-09-01", by: "dtm")
        claims.say(Measures.idps, .exactly(200), at: "ML07", on: "2023-09-01", by: "dtm")
        claims.say(Measures.idps, .exactly(7), group: Group(sector: "FSC"), at: "ML07", on: "2023-09-01", by: "dtm")
        #expect(try rows(claims, text, of: Measures.idps) == expected)
    }

    // MARK: - Laws

    private func totals(_ reply: Reply) -> [String: Quantity] {
        reply.cells.reduce(into: [:]) { totals, cell in
            guard !cell.flags.contains(.ofWhom), let best = cell.estimate.best else { return }
            totals[cell.address.scope.token, default: .zero] = totals[cell.address.scope.token, default: .zero] + best
        }
    }

    static let partitions = [
        "killed >= 40", "admin1 = ML06", "admin1 in (ML06, ML07) or year = 2022", "month in (1, 2, 3) and value < 100",
        "date >= 2023 or admin2 is empty", "event ~ 7 and not place = ML07", "low is empty", "high > 60 or best < 30",
    ]

    @Test("what a condition takes and what it leaves are the whole", arguments: partitions)
    func partition(text: String) throws {
        for seed in LawTests.seeds.prefix(2) {
            let claims = RandomClaims(seed: seed, count: 250, parts: true).builder
            let (one, other) = (try condition(text), try condition("not (\(text))"))
            let whole = totals(try ask(claims, Measures.killed))
            let taken = totals(try ask(claims, Measures.killed) { $0.condition = one })
            let left = totals(try ask(claims, Measures.killed) { $0.condition = other })
            #expect(taken.merging(left) { $0 + $1 } == whole, "\(text), seed \(seed)")
        }
    }

    @Test("regrouping changes no total under a condition", arguments: partitions)
    func regrouping(text: String) throws {
        let condition = try condition(text)
        let claims = RandomClaims(seed: 7, count: 120, parts: true).builder
        let whole = totals(try ask(claims, Measures.killed) { $0.condition = condition })
        for (levels, periods) in LawTests.breakdowns.prefix(9) where levels != [0] && periods != .day {
            let reply = try ask(claims, Measures.killed, levels: levels) {
                $0.condition = condition
                $0.periods = periods
            }
            #expect(totals(reply) == whole, "\(text) by \(levels) and \(periods?.token ?? "nothing")")
        }
    }

    @Test("the order of claims changes nothing under a condition", arguments: partitions)
    func order(text: String) throws {
        let condition = try condition(text)
        let claims = RandomClaims(seed: 3, count: 200, parts: true)
        func lines(_ claims: RandomClaims) throws -> [String] {
            try ask(claims.builder, Measures.killed, levels: [1]) { $0.condition = condition }.rows
        }
        #expect(try lines(claims) == lines(claims.shuffled(11)))
    }
}
