import BilanModel
import BilanReports
import BilanTestSupport
import Testing

@testable import BilanDesk

/// What is kept back from others cannot be had back from what is printed.
///
/// The judge reads printed rows alone and knows nothing of how they were chosen: every withheld cell is an unknown, every
/// printed number an equation over unknowns, and a cell that the equations determine is a leak.
struct DisclosureTests {
    // MARK: - Generated data

    private static let cercles = [
        "ML0601", "ML0602", "ML0603", "ML0604", "ML0605", "ML0701", "ML0702", "ML0703", "ML0501", "ML0502", "ML0503",
    ]

    /// A sheet with detained and returned people, and killed children among all killed, by cercle and month.
    private func store(_ scratch: Scratch, seed: UInt64) throws -> Desk {
        var random = SplitMix64(seed: seed)
        var lines = ["id,event,measure,group,age,value,date_start,as_of,place_code,source,published_on"]
        func add(_ measure: String, _ age: String, _ value: Int, _ event: String, _ day: String, _ place: String) {
            let isStock = measure == "returnees"
            lines.append(
                "r\(lines.count),\(isStock ? "" : event),\(measure),,\(age),\(value),\(isStock ? "" : day),"
                    + "\(isStock ? day : ""),\(place),monitor,2024-06-01")
        }
        for place in DisclosureTests.cercles {
            for month in 1...3 where !random.once(in: 4) {
                let day = "2024-0\(month)-10"
                let event = "\(place)-\(month)"
                add(
                    "detained", "", Int.random(in: 1...(random.once(in: 2) ? 9 : 60), using: &random), event, day, place
                )
                if random.once(in: 2) {
                    add(
                        "returnees", "", Int.random(in: 1...(random.once(in: 3) ? 9 : 900), using: &random), "", day,
                        place)
                }
                let children = Int.random(in: 1...12, using: &random)
                add("killed", "0-17", children, event, day, place)
                add("killed", "", children + Int.random(in: 0...30, using: &random), event, day, place)
            }
        }
        let sheet = try scratch.write(lines.joined(separator: "\n") + "\n", "figures.csv")
        _ = try Desk.import(ImportRequest(paths: [sheet]), store: scratch.store)
        return try Desk.open(scratch.store)
    }

    /// Ways to ask for the same figures.
    private static let questions: [QueryRequest] = {
        func ask(_ measure: String, _ by: [String], _ more: (inout QueryRequest) -> Void = { _ in }) -> QueryRequest {
            var request = QueryRequest(TypedQuestion.about(measure) { $0.by = by })
            more(&request)
            return request
        }
        return [
            ask("detained", ["cercle"]), ask("detained", ["region", "cercle"]), ask("detained", ["cercle", "month"]),
            ask("detained", ["cercle"]) { $0.totals = true },
            ask("detained", ["cercle", "month"]) { $0.totals = true },
            ask("detained", ["cercle"]) { ($0.top, $0.totals) = ("3", true) },
            ask("detained", ["cercle", "month"]) {
                $0.question.series.rolling = 2
                $0.question.series.cumulativeSince = "2024-01-01"
                $0.question.series.compare = "previous"
                $0.question.series.with = ["share"]
                $0.totals = true
            },
            ask("returnees", ["cercle"]) { ($0.question.on, $0.totals) = ("2024-03-31", true) },
            ask("returnees", ["cercle", "month"]),
            ask("killed", ["cercle", "group"]) { $0.totals = true },
            ask("killed", ["cercle", "age"]) { $0.totals = true },
            ask("killed", ["cercle", "age", "month"]),
        ]
    }()

    @Test(arguments: 1...12) func nothingFollowsFromOneAnswer(_ seed: Int) throws {
        let scratch = try Scratch()
        let desk = try store(scratch, seed: UInt64(seed))
        var withheld = 0
        for question in DisclosureTests.questions {
            var open = question
            open.question.audience = "public"
            let printed = try desk.query(open).table
            let judge = PrintedSystem(printed)
            withheld += judge.unknowns.count
            #expect(judge.determined.isEmpty, "seed \(seed): \(open.sentence)")
            // What is printed is what the house sees, and sums still tie out.
            let whole = try desk.query(question).table
            #expect(judge.contradictions(whole).isEmpty, "seed \(seed): \(open.sentence)")
        }
        #expect(withheld > 20)
    }

    /// Small numbers of people at risk are printed to nobody outside, nowhere in a row.
    @Test(arguments: 1...4) func noSmallNumberIsPrinted(_ seed: Int) throws {
        let scratch = try Scratch()
        let desk = try store(scratch, seed: UInt64(seed) + 100)
        for measure in ["detained", "returnees"] {
            var question = TypedQuestion.about(measure) { $0.by = ["cercle", "month"] }
            let whole = try desk.query(QueryRequest(question))
            let small = whole.rows("admin2_code", "month", "best").filter { line in
                line.split(separator: " ").last.flatMap { Int($0) }.map { (1..<10).contains($0) } ?? false
            }
            #expect(!small.isEmpty)
            question.audience = "public"
            let open = try desk.query(QueryRequest(question)).rows("admin2_code", "month", "best")
            for row in open where !row.hasPrefix("not_allocated") { #expect(!small.contains(row)) }
        }
    }

    @Test func aLineAloneIsToldInNoSum() throws {
        let scratch = try Scratch()
        let sheet = try scratch.write(
            """
            id,measure,value,date_start,place_code,source,published_on
            a,detained,3,2024-01-10,ML0603,x,2024-02-01
            b,detained,40,2024-01-10,ML0701,x,2024-02-01
            c,detained,50,2024-01-10,ML0702,x,2024-02-01

            """, "figures.csv")
        _ = try Desk.import(ImportRequest(paths: [sheet]), store: scratch.store)
        let desk = try Desk.open(scratch.store)
        var request = QueryRequest(
            .about("detained") {
                $0.by = ["cercle"]
                $0.audience = "public"
            })
        request.totals = true
        #expect(
            try desk.query(request).rows("admin2_code", "best", "cell_state", "claims")
                == ["ML0603 - withheld -", "ML0701 40 reported 1", "ML0702 50 reported 1", "total - withheld -"])
        request.question.within = "ML0603"
        request.question.by = []
        request.totals = false
        #expect(try desk.query(request).rows("best", "cell_state") == ["- withheld"])
        request.question.audience = "internal"
        #expect(try desk.query(request).rows("best", "cell_state") == ["3 reported"])
        request.question.audience = "public"
        request.question.withholdBelow = 3
        #expect(try desk.query(request).rows("best", "cell_state") == ["3 reported"])
    }

    @Test func keptCellsOfAnAreaAreToldTogether() throws {
        let scratch = try Scratch()
        let sheet = try scratch.write(
            """
            id,measure,value,date_start,place_code,source,published_on
            a,detained,3,2024-01-10,ML0701,x,2024-02-01
            b,detained,40,2024-01-10,ML0702,x,2024-02-01
            c,detained,50,2024-01-10,ML0703,x,2024-02-01

            """, "figures.csv")
        _ = try Desk.import(ImportRequest(paths: [sheet]), store: scratch.store)
        let desk = try Desk.open(scratch.store)
        var request = QueryRequest(
            .about("detained") {
                $0.by = ["cercle"]
                $0.audience = "public"
            })
        request.totals = true
        let report = try desk.query(request)
        #expect(
            report.rows("admin2_code", "admin2_name", "best", "cell_state")
                == [
                    "ML0701 Ansongo - withheld", "ML0702 Bourem - withheld", "ML0703 Gao 50 reported",
                    "not_allocated Gao, withheld (2) 43 reported", "total total 93 reported",
                ])
        #expect(report.notes.contains { $0.hasPrefix("2 cells withheld") })
        // Laid across, what is kept back says so.
        request.columns = "cercle"
        request.question.by = ["month"]
        #expect(try desk.query(request).text(format: "csv").contains("withheld"))
    }
}
