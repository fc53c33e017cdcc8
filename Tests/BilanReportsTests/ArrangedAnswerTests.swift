import BilanAnalytics
import BilanModel
import BilanReports
import BilanTestSupport
import Testing

/// Answers chosen, ranked, added and laid across: whatever is asked, rows, remainder and what is not allocated make the
/// total.
struct ArrangedAnswerTests {
    /// Random attacks over eight areas and a year, some known only to the country or to two regions.
    private func claims(_ seed: UInt64) -> ColumnsBuilder {
        var random = SplitMix64(seed: seed)
        var claims = ColumnsBuilder()
        let places = ["ML04", "ML05", "ML0603", "ML0605", "ML0702", "ML0703", "ML0901", "ML10", "MLI", "ML06;ML07"]
        for _ in 0..<120 {
            let day = CalendarDate.of("2023-01-01") + Int.random(in: 0..<365, using: &random)
            claims.say(
                random.pick([Measures.killed, Measures.injured]), .exactly(Int.random(in: 0...40, using: &random)),
                group: random.pick([.all, .all, Group(status: .civilian), Group(ageHigh: 17)]), at: random.pick(places),
                on: day.description, scope: random.pick([.withoutAttackers, .allSides]))
        }
        return claims
    }

    private func table(
        _ claims: ColumnsBuilder, _ dimensions: [AnswerTable.Dimension], _ change: (inout Arrangement) -> Void,
        measures: [Measure] = [Measures.killed, Measures.injured]
    ) throws -> AnswerTable {
        var question = Question(measures: measures)
        for dimension in dimensions {
            switch dimension {
            case .level(let level): question.levels.append(level)
            case .period(let type): question.periods = type
            case .group: question.byGroup = true
            }
        }
        let tally = Tally(claims.columns, gazetteer: SmallMali.gazetteer)
        let answer = try tally.answer(question)
        var arrangement = Arrangement()
        change(&arrangement)
        let printer = PlacePrinter(SmallMali.gazetteer, edition: nil)
        return try ArrangedAnswer(answer, question, dimensions, claims.columns, arrangement) { cells in
            var some = answer
            some.cells = cells
            return AnswerTable(
                some, dimensions: dimensions, levels: question.levels, datasets: claims.columns.datasets,
                printer: printer, policy: question.policy, knownBy: nil)
        }.table(wholeStocks: [])
    }

    /// Sums of a column by measure and scope; of `total` rows alone, or of all others.
    private func sums(_ table: AnswerTable, _ column: String = "best", totals: Bool = false) -> [String: Int64] {
        func index(_ name: String) -> Int? { table.columns.firstIndex(of: name) }
        return table.rows.reduce(into: [:]) { sums, row in
            let isTotal = row.first == .text("total")
            let isAcross = index("flags").map { row[$0].plain.contains("of_whom") } ?? false
            guard isTotal == totals, !isAcross, let at = index(column), case .number(let number) = row[at] else {
                return
            }
            let key = ["measure", "scope"].compactMap(index).map { row[$0].plain }.joined(separator: " ")
            sums[key, default: 0] += number.thousandths
        }
    }

    static let dimensions: [[AnswerTable.Dimension]] = [
        [.level(1)], [.level(2)], [.level(0), .level(1)], [.period(.month)], [.level(1), .period(.quarter)],
        [.level(1), .group],
    ]

    @Test("the first rows, the remainder and what is not allocated make the total", arguments: dimensions)
    func ranking(dimensions: [AnswerTable.Dimension]) throws {
        for seed in UInt64(1)...3 {
            let claims = claims(seed)
            let whole = sums(try table(claims, dimensions) { _ in })
            for top in [1, 2, 5, 100] {
                let ranked = try table(claims, dimensions) { ($0.top, $0.totals) = (top, true) }
                #expect(sums(ranked) == whole, "top \(top) by \(dimensions)")
                #expect(sums(ranked, totals: true) == whole, "total beside top \(top) by \(dimensions)")
            }
        }
    }

    @Test("a dimension laid across loses nothing", arguments: dimensions)
    func pivot(dimensions: [AnswerTable.Dimension]) throws {
        for dimension in dimensions where dimension != .group {
            let claims = claims(9)
            let whole = sums(try table(claims, dimensions) { _ in })
            for top in [nil, 2] {
                let across = try table(claims, dimensions) {
                    ($0.across, $0.totals, $0.top) = (.dimension(dimension), true, top)
                }
                guard !dimensions.contains(.group) else { continue }
                let columns = across.across.filter { $0 != "total" }
                let cells = columns.map { sums(across, $0) }.reduce(into: [:]) { $0.merge($1) { $0 + $1 } }
                #expect(cells == whole)
                #expect(sums(across, "total") == whole)
                if dimensions.count > 1 { #expect(sums(across, "total", totals: true) == whole) }
            }
        }
    }

    @Test func groupsAcrossLeaveOutOfWhomInTheirTotal() throws {
        let claims = claims(4)
        let across = try table(claims, [.level(1), .group]) { ($0.across, $0.totals) = (.dimension(.group), true) }
        #expect(
            across.across == ["age_0_17", "all", "civilian", "not_allocated", "total"].filter(across.across.contains))
        #expect(sums(across, "total") == sums(try table(claims, [.level(1), .group]) { _ in }))
    }

    @Test func measuresSideBySideHaveNoTotal() throws {
        let across = try table(claims(4), [.level(1)]) { $0.across = .measure }
        #expect(across.across == ["killed", "injured"])
        #expect(Array(across.columns.prefix(4)) == ["admin1_code", "admin1_name", "group", "scope"])
    }

    @Test func theRankIsByBestAndTheRestSaysHowManyItIs() throws {
        let ranked = try table(claims(2), [.level(1)], { $0.top = 2 }, measures: [Measures.killed])
        let scope = try #require(ranked.columns.firstIndex(of: "scope"))
        let best = try #require(ranked.columns.firstIndex(of: "best"))
        let block = ranked.rows.filter { $0[scope] == .text("all_sides") }
        let names = block.map { $0[1].plain }
        #expect(names[2].hasPrefix("other ("))
        #expect(names.dropFirst(3).allSatisfy { $0.contains("not known") || $0.contains(" or ") })
        let values = block.prefix(2).compactMap { Quantity.read($0[best].plain)?.quantity }
        #expect(values[0] >= values[1])
    }

    @Test func sortedByColumnsWithEmptyOnesLast() throws {
        let sorted = try table(claims(2), [.level(1)]) {
            $0.order = AnswerOrder([.init("measure", descends: true), .init("best", descends: true)])
            $0.limit = 3
        }
        #expect(sorted.rows.count == 3)
        let index = try #require(sorted.columns.firstIndex(of: "measure"))
        #expect(sorted.rows.allSatisfy { $0[index] == .text("killed") })
    }

    @Test(arguments: [
        ("best >= 100", "best"), ("region = ML06 or admin1_name ~ gao", "admin1_code"),
        ("measure = injured", "measure"),
        ("conflict = true", "conflict"), ("period_start >= 2023-06", "period_start"), ("flags ~ derived", "flags"),
    ])
    func havingChoosesCells(text: String, column: String) throws {
        let whole = try table(claims(2), [.level(1)]) { _ in }
        let (one, other) = (
            try table(claims(2), [.level(1)]) { $0.having = text },
            try table(claims(2), [.level(1)]) { $0.having = "not (\(text))" }
        )
        #expect(one.rows.count + other.rows.count == whole.rows.count)
        #expect(Set(one.rows).union(other.rows) == Set(whole.rows))
    }

    // MARK: - What is forbidden

    private var stocks: ColumnsBuilder {
        var claims = ColumnsBuilder()
        for (day, people) in [("2023-01-31", 100), ("2023-02-28", 200)] {
            claims.say(Measures.idps, .exactly(people), at: "ML06", on: day, by: "dtm")
            claims.say(Measures.idps, .exactly(people * 2), at: "ML07", on: day, by: "dtm")
        }
        return claims
    }

    @Test func whatKindsForbidIsRefused() throws {
        let monthly: [AnswerTable.Dimension] = [.level(1), .period(.month)]
        #expect(throws: QuestionError.stockOverPeriods(measure: "idps", period: "month", option: "--totals")) {
            try table(stocks, monthly, { $0.totals = true }, measures: [Measures.idps])
        }
        #expect(throws: QuestionError.stockOverPeriods(measure: "idps", period: "month", option: "--top")) {
            try table(stocks, monthly, { $0.top = 1 }, measures: [Measures.idps])
        }
        #expect(throws: QuestionError.stockTotalOfSome(measure: "idps")) {
            try table(stocks, [.level(1)], { ($0.totals, $0.having) = (true, "best > 1") }, measures: [Measures.idps])
        }
        #expect(throws: QuestionError.totalBesideLimit) {
            try table(stocks, [.level(1)]) { ($0.totals, $0.limit) = (true, 1) }
        }
        #expect(throws: QuestionError.rateCannotBeAdded(measure: "in_need_change_pct")) {
            try table(stocks, [.level(1)], { $0.top = 1 }, measures: [Measures.inNeedChange])
        }
    }

    /// Stocks across months stand side by side, with no sum over them.
    @Test func aStockHasNoTotalColumn() throws {
        let across = try table(
            stocks, [.level(1), .period(.month)], { ($0.across, $0.totals) = (.dimension(.period(.month)), true) },
            measures: [Measures.idps])
        #expect(across.across == ["2023-01", "2023-02", "total"])
        #expect(across.rows.map { $0.suffix(3).map(\.plain) } == [["100", "200", ""], ["200", "400", ""]])
    }

    @Test func remaindersOfStocksOfSeveralDaysHaveNoNumber() throws {
        var claims = ColumnsBuilder()
        for (place, day, people) in [("ML04", "2023-01-01", 9), ("ML06", "2023-01-01", 5), ("ML07", "2023-02-01", 3)] {
            claims.say(Measures.idps, .exactly(people), at: place, on: day, by: "dtm")
        }
        let ranked = try table(claims, [.level(1)], { $0.top = 1 }, measures: [Measures.idps])
        let (best, flags) = (ranked.columns.firstIndex(of: "best"), ranked.columns.firstIndex(of: "flags"))
        let other = try #require(ranked.rows.first { $0[0] == .text("other") })
        #expect(other[try #require(best)] == .empty)
        #expect(other[try #require(flags)].plain.contains("not_comparable"))
    }
}
