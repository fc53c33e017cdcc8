import BilanModel
import BilanReports
import BilanTestSupport
import Foundation
import Testing

@testable import BilanDesk

/// Every number is followed to its claims, and computed again from them by a few lines that know nothing of the tally.
struct TraceTests {
    /// A sheet of many events, each with one to four reports: ranges, copies of one origin, floors, words, enemies.
    private static func sheet(seed: UInt64, events: Int = 420) -> String {
        var random = SplitMix64(seed: seed)
        let places = ["ML0101", "ML0203", "ML0301", "ML0402", "ML0501", "ML0603", "ML0702", "ML0801"]
        let first = CalendarDate("2023-01-02")?.day ?? 0
        var lines = [
            "id,event,source,origin,role,claimant,verification,measure,scope,value,low,best,high,date_start,place_code,reliability,published_on"
        ]
        for event in 0..<events {
            let day = first + Int32.random(in: 0..<360, using: &random)
            let place = random.pick(places)
            let toll = Int.random(in: 1...90, using: &random)
            for report in 0..<Int.random(in: 1...4, using: &random) {
                let number = max(1, toll + Int.random(in: -2...3, using: &random))
                var cells = [
                    "e\(event)-\(report)", "e\(event)", "source-\(Int.random(in: 0...5, using: &random))",
                    "o\(event)-\(random.once(in: 3) ? 0 : report)",
                    report > 0 && random.once(in: 6) ? random.pick(["floor", "rounding"]) : "total",
                    random.once(in: 12) ? "enemy" : "third_party", random.once(in: 15) ? "denied" : "reported",
                    random.pick(["killed", "killed", "injured"]), "without_attackers",
                ]
                switch Int.random(in: 0...5, using: &random) {
                case 0: cells += ["", "\(number)", "\(number + 2)", "\(number + 9)"]
                case 1: cells += ["at least \(number)", "", "", ""]
                case 2: cells += ["up to \(number + 5)", "", "", ""]
                case 3 where random.once(in: 3): cells += ["some", "", "", ""]
                default: cells += ["\(number)", "", "", ""]
                }
                cells += [
                    CalendarDate(day: day).description, place, random.pick(["A", "B", "C", "F"]),
                    CalendarDate(day: day + Int32.random(in: 0...9, using: &random)).description,
                ]
                lines.append(cells.joined(separator: ","))
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static let generated = Result { () throws -> Scratch in
        let scratch = try Scratch()
        let path = try scratch.write(sheet(seed: 11), "many.csv")
        var request = ImportRequest(paths: [path])
        request.publishedOn = "2024-02-01"
        let reports = try Desk.import(request, store: scratch.store)
        #expect(reports.map(\.setAside) == [0])
        return scratch
    }

    private static let thousands = Result { () throws -> Scratch in
        let scratch = try Scratch()
        var request = ImportRequest(paths: [try scratch.write(sheet(seed: 12, events: 1800), "thousands.csv")])
        request.publishedOn = "2024-02-01"
        _ = try Desk.import(request, store: scratch.store)
        return scratch
    }

    private static let samples = Result { () throws -> Scratch in
        let scratch = try Scratch()
        _ = try Desk.initialise(scratch.store, samples: true)
        return scratch
    }

    /// The tree as a reader of JSON gets it.
    private func cells(_ trace: Trace) throws -> [[String: Any]] {
        let tree = try JSONSerialization.jsonObject(with: Data(trace.json.utf8)) as? [String: Any]
        return try #require(tree?["cells"] as? [[String: Any]])
    }

    private func objects(_ any: Any?) -> [[String: Any]] { any as? [[String: Any]] ?? [] }

    private func number(_ any: Any?) -> Decimal? { (any as? NSNumber)?.decimalValue }

    /// Low, best and high of a cell, from the claims that its trace says are used.
    private func recomputed(_ cell: [String: Any]) -> (low: Decimal?, best: Decimal?, high: Decimal?) {
        var (low, best, high): (Decimal?, Decimal?, Decimal?) = (nil, nil, 0)
        for figure in objects(cell["figures"]) {
            let used = objects(figure["claims"]).filter { $0["used"] as? Bool == true }
            guard !used.isEmpty else { continue }
            let chosen = used.filter { $0["part"] as? String == "best" }
            // Who counts only some says of everybody that they are at least as many.
            let least = used.filter { $0["part"] as? String == "least" }
            let bests =
                chosen.compactMap { number($0["best"]) ?? number($0["low"]) }
                + least.compactMap { number($0["low"]) ?? number($0["best"]) }
            if !bests.isEmpty { best = (best ?? 0) + bests.reduce(0, +) }
            // The range of reports: from the least that one of them names to the most; unbounded ones close no top.
            let lows = used.compactMap { number($0["low"]) ?? number($0["best"]) }
            let lowest = used.compactMap { number($0["low"]) ?? number($0["best"]) ?? number($0["high"]) }.min()
            let isOpen = !least.isEmpty || used.allSatisfy { number($0["high"]) == nil }
            let most = used.compactMap { number($0["high"]) ?? number($0["best"]) ?? number($0["low"]) }.max()
            if !lows.isEmpty, let lowest { low = (low ?? 0) + lowest }
            high = isOpen ? nil : most.flatMap { most in high.map { $0 + most } }
        }
        return (low, best, best == nil && high == 0 ? nil : high)
    }

    @Test(arguments: [["cercle", "day"], ["cercle", "week"], ["region", "month"], ["week"], []])
    func everyNumberIsTheSumOfItsUsedClaims(by: [String]) throws {
        let isLarge = by == ["cercle", "day"]
        let desk = try Desk.open((isLarge ? Self.thousands : Self.generated).get().store)
        let question = TypedQuestion.about("killed", "injured") { $0.by = by }
        let answer = try desk.query(question)
        let traced = try cells(try desk.trace(question))
        #expect(traced.count == answer.table.rows.count)
        if by == ["cercle", "week"] { #expect(traced.count > 400, "\(traced.count) cells") }
        if isLarge { #expect(traced.count > 2000, "\(traced.count) cells") }
        #expect(traced.contains { $0["conflict"] as? Bool == true })
        let rows = answer.rows("measure", "best", "low", "high", "claims")
        for (row, cell) in zip(rows, traced) {
            let words = row.split(separator: " ").map(String.init)
            let ours = recomputed(cell)
            #expect(cell["measure"] as? String == words[0])
            let quantified = cell["is_quantified"] as? Bool == true
            #expect((quantified ? ours.best?.description : nil) ?? "-" == words[1], "\(row) \(by)")
            #expect((quantified ? ours.low?.description : nil) ?? "-" == words[2], "\(row) \(by)")
            #expect((quantified ? ours.high?.description : nil) ?? "-" == words[3], "\(row) \(by)")
            let claims = objects(cell["figures"]).flatMap { objects($0["claims"]) }
            #expect(String(claims.count) == words[4], "a claim is lost from sight: \(row)")
        }
    }

    @Test func everyClaimLeadsToItsRow() throws {
        let scratch = try Self.generated.get()
        let lines = try String(contentsOfFile: scratch.file("many.csv"), encoding: .utf8).split(separator: "\n")
        let cells = try cells(Desk.open(scratch.store).trace(.about("killed") { $0.by = ["week"] }))
        let claims = cells.flatMap { objects($0["figures"]) }.flatMap { objects($0["claims"]) }
        #expect(claims.count > 400)
        for claim in claims {
            let release = try #require(claim["release"] as? [String: Any])
            let row = try #require(release["row"] as? Int)
            let line = lines[row - 1].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            #expect(line[0] == release["record_id"] as? String)
            #expect(claim["known_on"] as? String == line.last)
            if let stated = claim["stated"] as? String { #expect(stated == line[9]) }
            #expect((release["sha256"] as? String)?.count == 64)
        }
    }

    @Test(arguments: ["2023-W36", "2024-W38", "2025-W27"])
    func everyFigureOfABriefingIsTraced(period: String) throws {
        let desk = try Desk.open(Self.samples.get().store)
        let definition = try desk.definition("mali-weekly")
        let week = try #require(Period(period))
        let briefing = try desk.issue(definition, week, week.end + definition.issuedAfter, nil).briefing
        let numbers = briefing.figures.filter(\.hasNumber)
        #expect(numbers.count > 10)
        for published in numbers {
            var request = FigureTraceRequest(figureID: published.id, report: "mali-weekly")
            request.period = period
            let traced = try #require(try cells(try desk.trace(request)).first)
            #expect(traced["figure_id"] as? String == published.id)
            #expect(number(traced["best"])?.description ?? "-" == published.estimate.best?.description ?? "-")
            let claims = objects(traced["figures"]).flatMap { objects($0["claims"]) }
            #expect(!claims.isEmpty, "\(published.id)")
            #expect(claims.allSatisfy { $0["release"] is [String: Any] })
        }
    }

    /// Words that are refused, and a part of the sentence.
    @Test(arguments: [
        (["MLI.2023-W36.killed"], "mali-weekly", "it has 3 of six parts"),
        (["MLI.2023-W36.deaths.all.unknown.MLI"], "mali-weekly", "\"deaths\" is no measure"),
        (["MLI.2023-W36.killed.all.us.MLI"], "mali-weekly", "\"us\" is no scope"),
        (["MLI.W36.killed.all.unknown.MLI"], "mali-weekly", "\"W36\" is no period"),
        (["MLI.2023-W36.killed.all.unknown.ML99"], "mali-weekly", "mali-weekly 2023-W36 has no figure"),
        (["MLI.2021.killed.all.all_sides.MLI"], "mali-weekly", "name the issue it stands in with --period"),
        (["MLI.2023-W36.killed.all.unknown.MLI"], nil, "name its report with --report"),
        (["killed", "MLI.2023-W36.killed.all.unknown.MLI"], "mali-weekly", "give one figure_id, or measures"),
        (["killed"], "mali-weekly", "--report goes with a figure_id"),
    ])
    func refusesWithWhatIsAllowed(words: [String], report: String?, part: String) throws {
        let desk = try Desk.open(Self.samples.get().store)
        var typed = TypedQuestion()
        typed.measures = words
        #expect {
            try TraceWords(words, report: report, typed: typed).trace(desk)
        } throws: { error in
            let failure = error as? DeskFailure
            return failure?.kind == .usage && failure?.description.contains(part) == true
        }
    }

    @Test func optionsOfAQuestionDoNotGoWithAnID() throws {
        let desk = try Desk.open(Self.samples.get().store)
        let id = "MLI.2023-W36.killed.all.without_attackers.MLI"
        let typed = TypedQuestion.about(id) { $0.policy = "max" }
        #expect(throws: DeskFailure(.usage, "--policy does not go with a figure_id, which says what it is of")) {
            try TraceWords([id], report: "mali-weekly", typed: typed).trace(desk)
        }
    }
}
