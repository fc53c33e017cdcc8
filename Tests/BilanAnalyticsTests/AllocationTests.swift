import BilanAnalytics
import BilanModel
import BilanTestSupport
import Testing

/// In which period a flow stands that touches several.
@Suite("Allocation") struct AllocationDeterminismTests {
    private func said(_ count: Int, _ start: String, _ end: String, precision: UInt8 = 0) -> ColumnsBuilder {
        var said = ColumnsBuilder()
        said.say(
            Measures.killed, .exactly(count), on: start, until: end, event: "e", uid: 1, datePrecision: precision)
        return said
    }

    /// A figure, the kind of period, and the rows by its start, by its end and by its days.
    static let overTwo: [(Int, String, String, PeriodType, [[String]])] = [
        // Sunday and Monday; the year's end; a week within a week.
        (7, "2023-09-10", "2023-09-11", .week, [["2023-W36 7"], ["2023-W37 7"], ["2023-W36 4", "2023-W37 3"]]),
        (1, "2023-09-10", "2023-09-12", .week, [["2023-W36 1"], ["2023-W37 1"], ["2023-W37 1"]]),
        (5, "2022-12-30", "2023-01-01", .year, [["2022 5"], ["2023 5"], ["2022 3", "2023 2"]]),
        (5, "2023-09-04", "2023-09-10", .week, [["2023-W36 5"], ["2023-W36 5"], ["2023-W36 5"]]),
        // Longer than the period: only by days.
        (
            14, "2023-09-04", "2023-09-17", .week,
            [["not_allocated 14"], ["not_allocated 14"], ["2023-W36 7", "2023-W37 7"]]
        ),
        (3, "2023-09-06", "2023-09-06", .day, [["2023-09-06 3"], ["2023-09-06 3"], ["2023-09-06 3"]]),
    ]

    @Test("a figure over two periods", arguments: overTwo)
    func rules(count: Int, start: String, end: String, type: PeriodType, rows: [[String]]) throws {
        let said = said(count, start, end)
        for (allocation, expected) in zip(Allocation.allCases, rows) {
            let reply = try ask(said, Measures.killed) {
                $0.periods = type
                $0.allocation = allocation
            }
            #expect(reply.rows == expected, "by \(allocation.token)")
            let differs = expected != rows[0]
            #expect(reply.cells.contains { $0.flags.contains(.byEnd) } == (allocation == .end && differs))
            #expect(reply.cells.allSatisfy { $0.flags.contains(.apportioned) } == (allocation == .days && differs))
        }
    }

    /// Days, their precision, the kind of period, and where the figure stands.
    static let vague: [(String, String, UInt8, PeriodType, String)] = [
        ("2023-09-01", "2023-09-30", 0, .week, "not_allocated"),
        ("2023-02-01", "2023-02-28", 0, .dekad, "not_allocated"), ("2023-02-01", "2023-02-28", 0, .month, "2023-02"),
        ("2023-09-12", "2023-09-14", 4, .week, "not_allocated"), ("2023-09-12", "2023-09-14", 4, .month, "2023-09"),
        ("2023-09-12", "2023-09-12", 4, .day, "not_allocated"), ("2023-09-12", "2023-09-12", 3, .day, "not_allocated"),
        ("2023-09-12", "2023-09-12", 3, .week, "2023-W37"), ("2023-09-12", "2023-09-14", 5, .month, "not_allocated"),
        ("2023-09-12", "2023-09-14", 5, .year, "2023"), ("2023-01-01", "2023-12-31", 0, .month, "not_allocated"),
        ("2023-01-01", "2023-06-30", 0, .quarter, "not_allocated"), ("2023-07-01", "2023-09-30", 0, .half, "2023-H2"),
    ]

    @Test("what is known to a calendar period is given to nothing finer, however it is asked", arguments: vague)
    func knownToAMonth(start: String, end: String, precision: UInt8, type: PeriodType, period: String) throws {
        for allocation in Allocation.allCases {
            let reply = try ask(said(20, start, end, precision: precision), Measures.killed) {
                $0.periods = type
                $0.allocation = allocation
            }
            #expect(reply.rows == ["\(period) 20"], "by \(allocation.token)")
            #expect(reply.cells.allSatisfy { !$0.flags.contains(.apportioned) })
        }
    }

    @Test(
        "the days asked take what is theirs",
        arguments: [
            (Allocation.start, "2023-W36", ["10"]), (.start, "2023-W37", []), (.end, "2023-W36", []),
            (.end, "2023-W37", ["10"]), (.days, "2023-W36", ["5"]), (.days, "2023-W37", ["5"]), (.days, "2023-W38", []),
        ])
    func asked(allocation: Allocation, period: String, expected: [String]) throws {
        let reply = try ask(said(10, "2023-09-09", "2023-09-12"), Measures.killed) {
            $0.days = Period(period)?.days
            $0.daysType = .week
            $0.allocation = allocation
        }
        #expect(reply.rows == expected)
        #expect(reply.mentions.isEmpty)
    }

    @Test("an interval takes nothing that is known to a longer one only")
    func interval() throws {
        for (days, rows) in [("2023-09-01/2023-09-07", []), ("2023-09-01/2023-09-30", ["20"])] {
            let reply = try ask(said(20, "2023-09-01", "2023-09-20"), Measures.killed) {
                $0.days = PeriodSpan(days)?.days
                $0.isInterval = true
            }
            #expect(reply.rows == rows)
            #expect(reply.mentions.map(\.reason) == (rows.isEmpty ? [.longerThanPeriod] : []))
        }
    }

    @Test("words without a number are not cut, and a party's claim is told once")
    func notCut() throws {
        var said = ColumnsBuilder()
        said.say(Measures.killed, .unquantified, on: "2023-09-10", until: "2023-09-11", event: "words")
        said.say(
            Measures.killed, .exactly(8), on: "2023-09-10", until: "2023-09-11", event: "party", claimant: .enemy)
        let reply = try ask(said, Measures.killed) {
            $0.periods = .week
            $0.allocation = .days
        }
        #expect(reply.cells.reduce(0) { $0 + $1.unquantified } == 1)
        #expect(reply.mentions.count { $0.reason == .partyClaim } == 1)
    }

    /// Low, best and high of each scope.
    private func totals(_ reply: Reply) -> [Scope: String] {
        let sums = reply.cells.reduce(into: [Scope: EstimateSum]()) { totals, cell in
            totals[cell.address.scope, default: EstimateSum()].add(cell.sum)
        }
        return sums.mapValues { "\($0.estimate.line) \($0.unquantified)" }
    }

    @Test("whatever the rule, rows and what is not allocated make the total", arguments: LawTests.seeds)
    func tieOut(seed: UInt64) throws {
        let claims = RandomClaims(seed: seed, count: 120).builder
        for policy in LawTests.policies.prefix(2) {
            let whole = totals(try ask(claims, Measures.killed) { $0.policy = policy })
            for type in PeriodType.allCases {
                for allocation in Allocation.allCases {
                    let reply = try ask(claims, Measures.killed, levels: [1]) {
                        $0.policy = policy
                        $0.periods = type
                        $0.allocation = allocation
                    }
                    #expect(totals(reply) == whole, "\(policy.code) by \(type.token) and \(allocation.token)")
                }
            }
        }
    }

    /// One period asked for by itself gives what its row gives in the table of all.
    @Test("a period alone is its row of the table", arguments: LawTests.seeds)
    func alone(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        var claims = ColumnsBuilder()
        for index in 0..<120 {
            let start = CalendarDate.of("2022-06-01") + Int.random(in: 0..<600, using: &random)
            let end = start + (random.once(in: 2) ? 0 : Int.random(in: 1...60, using: &random))
            claims.say(
                Measures.killed, .exactly(Int.random(in: 0...9, using: &random)), on: start.description,
                until: end.description, event: "e\(index)")
        }
        for allocation in Allocation.allCases {
            let table = try ask(claims, Measures.killed) {
                $0.periods = .month
                $0.allocation = allocation
            }
            let periods = Set(table.cells.compactMap { $0.address.period?.description }).subtracting(["not_allocated"])
            #expect(periods.count > 10)
            for code in periods.sorted() {
                let period = try #require(Period(code))
                let alone = try ask(claims, Measures.killed) {
                    $0.days = period.days
                    $0.daysType = .month
                    $0.allocation = allocation
                }
                let rows = table.cells.filter { $0.address.period == .period(period) }
                #expect(alone.cells.map(\.estimate) == rows.map(\.estimate), "\(code) by \(allocation.token)")
            }
        }
    }
}
