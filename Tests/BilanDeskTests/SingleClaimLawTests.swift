import BilanModel
import BilanTestSupport
import Foundation
import Testing

@testable import BilanDesk
@testable import BilanStore

/// Added up as numbers or set against each other one by one, claims give the same answer, to the byte; and what the store
/// keeps of them after any work is what it would keep if it looked at all rows anew.
@Suite struct SingleClaimLawTests {
    static let header =
        "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,actor2,iso,"
        + "country,admin1,admin2,location,latitude,longitude,geo_precision,source,notes,fatalities,tags,timestamp\n"
    private static let areas = [
        "466,Mali,Gao,Gao", "466,Mali,Gao,Bourem", "466,Mali,Mopti,Bankass", "466,Mali,Tombouctou,Niafunké",
        "562,Niger,Tillaberi,Téra", "854,Burkina Faso,Sahel,Oudalan", "466,Mali,Atlantis,Nowhere",
    ]

    /// Some forty invented events; a later edition says otherwise of some, and leaves some out.
    private static func events(_ seed: UInt64, edition: UInt64, prefix: String) -> String {
        var random = SplitMix64(seed: seed)
        var change = SplitMix64(seed: seed &+ 977 * edition)
        let first = CalendarDate("2023-01-20")?.day ?? 0
        var text = header
        for number in 1...40 {
            let day = first + Int32.random(in: 0..<70, using: &random)
            let area = random.pick(areas)
            let (time, place) = (random.pick([1, 1, 1, 2, 3]), random.pick([1, 1, 2, 3]))
            var deaths = random.pick(["0", "0", "1", "2", "7", "31", "3", "10", "100", ""])
            var known = day + Int32.random(in: 1..<40, using: &random)
            if edition > 0, change.once(in: 5) { continue }
            if edition > 0, change.once(in: 4) {
                deaths = "\(Int.random(in: 0...9, using: &change))"
                known += 30 * Int32(edition)
            }
            // Codes of the publisher for words: bounds on one side or on both.
            let said = ["3": "Several were killed.", "10": "An unknown number were killed.", "100": "Hundreds killed."]
            let words = (number % 2 == 0 ? said[deaths] : nil) ?? "Invented \(seed)."
            text +=
                "\(prefix)\(number),\(CalendarDate(day: day)),2023,\(time),Political violence,Battles,Armed clash,Group A,"
                + "Group B,\(area),Spot,16.2,0.0,\(place),Invented Radio,\(words),\(deaths),,\(CalendarDate(day: known))\n"
        }
        return text
    }

    /// A partner's figures of some of the same days.
    private static func figures(_ seed: UInt64) -> String {
        var random = SplitMix64(seed: seed)
        let first = CalendarDate("2023-01-25")?.day ?? 0
        var lines = ["id,event,source,measure,scope,value,date_start,place_code,published_on"]
        for number in 0..<12 {
            let day = CalendarDate(day: first + Int32.random(in: 0..<60, using: &random))
            let place = random.pick(["ML07", "ML0702", "ML05", "MLI", "NER"])
            lines.append(
                "r\(number),e\(number / 2),source-\(number % 3),killed,\(random.pick(["all_sides", "civilians"])),"
                    + "\(Int.random(in: 0...40, using: &random)),\(day),\(place),\(day + 5)")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    func take(
        _ text: String, _ dataset: String, _ scratch: Scratch, on day: String,
        _ more: (inout ImportRequest) -> Void = { _ in }
    ) throws {
        var request = ImportRequest(paths: [try scratch.write(text, "\(dataset)-\(day).csv")])
        (request.dataset, request.publishedOn) = (dataset, day)
        more(&request)
        _ = try Desk.import(request, store: scratch.store)
    }

    /// A question of any kind that may be answered in numbers.
    private static func question(_ random: inout SplitMix64) -> QueryRequest {
        var typed = TypedQuestion()
        typed.measures = random.pick([["killed"], ["killed"], ["injured", "killed"]])
        let place = random.pick([[], ["admin0"], ["region"], ["admin0", "region"], ["cercle"], ["region", "cercle"]])
        let period = random.pick([[], ["day"], ["week"], ["epiweek"], ["dekad"], ["month"], ["quarter"], ["year"]])
        typed.by = random.once(in: 3) ? period + place : place + period
        if random.once(in: 3) { typed.within = random.pick(["MLI", "ML07", "ML0702", "NER"]) }
        if random.once(in: 2) {
            switch random.pick([0, 1, 2]) {
            case 0: typed.period = random.pick(["2023-02", "2023-W07", "2023-Q1", "2023-02-10/2023-02-12", "2023"])
            case 1: typed.from = "2023-02-05"
            default: (typed.from, typed.to) = ("2023-02-05", "2023-03-03")
            }
        }
        if random.once(in: 3) { typed.knownBy = random.pick(["2023-02-20", "2023-03-15", "2023-04-30"]) }
        if random.once(in: 4) { typed.recordedBy = random.pick([3, 4, 6]) }
        if random.once(in: 5) { typed.scope = random.pick(["all_sides", "civilians"]) }
        if random.once(in: 3) {
            typed.datasets = random.pick([["acled"], ["other"], ["acled", "other"], ["partner"]])
        }
        if random.once(in: 3) {
            typed.policy = random.pick(["min", "max", "range", "latest", "median", "majority", "official_first"])
        }
        if random.once(in: 6) { typed.allocate = random.pick(["start", "end"]) }
        var request = QueryRequest(typed)
        if random.once(in: 6) { request.having = "best >= 2" }
        if random.once(in: 6) { request.sort = ["best:desc"] }
        if random.once(in: 6) { request.limit = "3" }
        return request
    }

    /// Asks questions both ways, and gives how many were answered in numbers.
    private func compare(_ scratch: Scratch, _ random: inout SplitMix64, times: Int) throws -> Int {
        let desk = try Desk.open(scratch.store)
        var told = 0
        for _ in 0..<times {
            let request = Self.question(&random)
            guard let quick = try? desk.query(request) else {
                #expect(throws: DeskFailure.self) { try desk.wholeReport(request) }
                continue
            }
            let whole = try desk.wholeReport(request)
            var lines: [UInt8] = []
            try quick.forEachPiece(format: "csv") { lines += $0 }
            #expect(String(decoding: lines, as: UTF8.self) == (try whole.text(format: "csv")), "\(request.sentence)")
            #expect(try quick.text(format: "json") == whole.text(format: "json"), "\(request.sentence)")
            #expect(quick.notes.sorted() == whole.notes.sorted(), "\(request.sentence)")
            if quick.grid != nil { told += 1 }
            try expectNoDifferenceInPieces(desk, request)
        }
        return told
    }

    /// Some work on a store; what cannot be done is left.
    private func work(_ step: Int, _ scratch: Scratch, _ seed: UInt64, _ random: inout SplitMix64) throws {
        let store = scratch.store
        let row = Int.random(in: 1...40, using: &random)
        switch step {
        case 0: try take(Self.events(seed, edition: 1, prefix: "XAA"), "acled", scratch, on: "2023-05-01")
        case 1:
            var request = CorrectRequest()
            (request.claim, request.best, request.reason, request.on) = ("acled:XAA\(row)", "55", "seen", "2023-05-02")
            _ = try? Desk.correct(request, store: store)
        case 2:
            var request = DecideRequest(event: "acled:XAA\(row)", measure: "killed", reason: "agreed")
            (request.best, request.on) = ("13", "2023-03-01")
            _ = try? Desk.decide(request, store: store)
        case 3: _ = try? Desk.matchEvents(EventMatchRequest(), store: store)
        case 4: _ = try? Desk.undo(nil, reason: "not so", store: store)
        case 5:
            try take(Self.events(seed, edition: 2, prefix: "XAA"), "acled", scratch, on: "2023-06-01") {
                $0.covers = ["MLI:2023-01-01..2023-12-31"]
            }
        case 6: _ = try? Desk.withdraw("acled:XAA\(row)", reason: "no", on: "2023-06-02", store: store)
        case 7:
            let other = scratch.file("other.sqlite")
            var request = ImportRequest(
                paths: [try scratch.write(Self.events(seed + 5, edition: 0, prefix: "XCC"), "third.csv")])
            (request.dataset, request.publishedOn) = ("third", "2023-05-01")
            _ = try Desk.import(request, store: other)
            _ = try Desk.merge(other, store: store)
        default: _ = try? Desk.undo(nil, reason: "not so", store: store)
        }
    }

    @Test func boundsMakeNoOtherClaim() throws {
        let scratch = try Scratch()
        let said = [("7", "Seven died."), ("10", "An unknown number were killed."), ("100", "Hundreds were killed.")]
        let rows = said.enumerated().map { number, said in
            "XAA\(number),2023-02-03,2023,1,Political violence,Battles,Armed clash,Group A,Group B,466,Mali,Gao,Gao,Spot,"
                + "16.2,0.0,1,Invented Radio,\(said.1),\(said.0),,2023-02-09\n"
        }
        try take(Self.header + rows.joined(), "acled", scratch, on: "2023-04-01")
        let desk = try Desk.open(scratch.store)
        let (others, singles) = try #require(
            try desk.store.dividedColumns(ClaimSelection(measures: [Measures.killed.id])))
        #expect(others.count == 0)
        #expect(singles.shapes.contains { $0.above == nil && $0.below > 0 })
        #expect(singles.shapes.contains { $0.form.contains(.highSoft) && $0.above ?? 0 > 0 })
    }

    /// A file asked by itself, of which no rows are kept, gives what a store gives that took it in.
    @Test(arguments: [1, 2] as [UInt64])
    func aFileAloneAnswersAsItsStoreDoes(seed: UInt64) throws {
        let scratch = try Scratch()
        var random = SplitMix64(seed: seed)
        let events = Self.events(seed, edition: 0, prefix: "XAA")
        try take(events, "acled", scratch, on: "2023-04-01")
        let desk = try Desk.open(scratch.store)
        var files = ImportRequest(paths: [try scratch.write(events, "alone.csv")])
        (files.dataset, files.publishedOn) = ("acled", "2023-04-01")
        var told = 0
        for _ in 0..<10 {
            var request = Self.question(&random)
            (request.question.datasets, request.question.recordedBy) = ([], nil)
            guard let stored = try? desk.query(request) else { continue }
            let (alone, imports) = try Desk.query(request, inFiles: files, store: scratch.file("none.sqlite"))
            #expect(try alone.text(format: "csv") == stored.text(format: "csv"), "\(request.sentence)")
            let whole = try #require(alone.whole)
            #expect(try whole().text(format: "csv") == stored.text(format: "csv"), "\(request.sentence)")
            #expect(imports.map(\.summary.added) == [40] && imports.map(\.summary.claimsAdded) == [claims(desk)])
            if alone.grid != nil { told += 1 }
        }
        #expect(told > 3)
    }

    private func claims(_ desk: Desk) -> Int {
        (try? desk.store.columns(ClaimSelection(measures: [Measures.killed.id])).count) ?? 0
    }

    /// What is told from rows in memory while they are written is what the store tells of them afterwards.
    @Test(arguments: [1, 2] as [UInt64])
    func writersTellWhatReadersWouldTell(seed: UInt64) throws {
        let scratch = try Scratch()
        try take(Self.events(seed, edition: 0, prefix: "XAA"), "acled", scratch, on: "2023-04-01")
        try take(Self.figures(seed), "partner", scratch, on: "2023-04-02")
        func chunks() throws -> [String] {
            let store = try Desk.open(writing: scratch.store).store
            return try store.change { database in
                let rows = try BulkStatement(
                    database, "SELECT name, chunk, n, min, max, hex(body) FROM column_chunk ORDER BY name, chunk")
                var found: [String] = []
                while try rows.next() { found.append((0..<6).map { rows.text($0) }.joined(separator: " ")) }
                return (found, false)
            }
        }
        let written = try chunks()
        #expect(!written.isEmpty)
        try keepsWhatAFreshLookWouldKeep(scratch)
        #expect(try chunks() == written)
    }

    @Test(arguments: [1, 2, 3, 4] as [UInt64])
    func answersAreTheSameEitherWay(seed: UInt64) throws {
        let scratch = try Scratch()
        var random = SplitMix64(seed: seed)
        try take(Self.events(seed, edition: 0, prefix: "XAA"), "acled", scratch, on: "2023-04-01")
        if seed > 1 { try take(Self.figures(seed), "partner", scratch, on: "2023-04-02") }
        if seed > 2 {
            try take(Self.events(seed + 100, edition: 0, prefix: "XBB"), "other", scratch, on: "2023-04-03") {
                $0.format = "acled"
            }
        }
        var told = try compare(scratch, &random, times: 8)
        for step in 0...8 {
            try work(step, scratch, seed, &random)
            told += try compare(scratch, &random, times: 4)
            try keepsWhatAFreshLookWouldKeep(scratch)
        }
        #expect(told > 8, "seed \(seed)")
    }

    /// Wipes what is kept of single claims and has it made anew: the same questions get the same answers.
    private func keepsWhatAFreshLookWouldKeep(_ scratch: Scratch) throws {
        func singles(_ desk: Desk) throws -> [Int64] {
            var selection = ClaimSelection(measures: [Measures.killed.id])
            selection.knownBy = CalendarDate("2023-12-31")
            guard let (others, singles) = try desk.store.dividedColumns(selection) else { return [] }
            let values = singles.chunks.flatMap { chunk in
                zip(chunk.kind.numbers, chunk.value.numbers).filter { singles.kinds[Int($0.0)] != nil }.map(\.1)
            }
            return (values + others.estimate.compactMap { $0.best.map { $0.thousandths / 1000 } }).sorted()
        }
        let desk = try Desk.open(writing: scratch.store)
        let kept = try singles(desk)
        try desk.store.change { database in
            try BulkStatement(database, "DELETE FROM meta WHERE name = '\(SingleKeeper.mark)'").run()
            return ((), true)
        }
        #expect(try singles(desk) == kept)
        #expect(try desk.store.keepsSingles())
    }
}
