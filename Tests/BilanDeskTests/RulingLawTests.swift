import BilanModel
import BilanStore
import BilanTestSupport
import Foundation
import Testing

@testable import BilanDesk

/// What was known by a day and recorded by an entry stays so to the byte, whatever comes later; an undo leaves no trace.
struct RulingLawTests {
    private static let places = ["ML0101", "ML0203", "ML0301", "ML0402", "ML0501", "ML0603", "ML0702", "ML0801"]

    /// A sheet of some thirty figures; a second edition of a seed says other numbers for some of its rows.
    private static func sheet(_ seed: UInt64, edition: UInt64 = 0) -> String {
        var random = SplitMix64(seed: seed)
        var change = SplitMix64(seed: seed + 1000 * edition)
        let first = CalendarDate("2023-06-01")?.day ?? 0
        var lines = [
            "id,event,source,origin,measure,scope,value,date_start,place_code,reliability,published_on,as_of"
        ]
        for number in 0..<30 {
            let day = first + Int32.random(in: 0..<60, using: &random)
            let known = day + Int32.random(in: 0..<20, using: &random)
            let (killed, place) = (Int.random(in: 1...80, using: &random), random.pick(places))
            let isStock = random.once(in: 8)
            let value = edition > 0 && change.once(in: 4) ? killed + Int.random(in: 1...9, using: &change) : killed
            lines.append(
                [
                    "r\(number)", "e\(seed)-\(number / 2)", "source-\(number % 5)", "o\(number)",
                    isStock ? "idps" : random.pick(["killed", "injured"]), isStock ? "" : "without_attackers",
                    "\(value)", isStock ? "" : CalendarDate(day: day).description, place,
                    random.pick(["A", "B", "C"]), CalendarDate(day: known).description,
                    isStock ? CalendarDate(day: day).description : "",
                ].joined(separator: ","))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// All that a reader can ask of a store at a moment: tables in CSV, with their notes, and a briefing's text.
    private func printed(_ scratch: Scratch, known: String? = nil, entry: Int64? = nil) throws -> [String] {
        let desk = try Desk.open(scratch.store)
        var texts: [String] = []
        for by in [["cercle", "month"], ["week", "group"]] {
            for measures in [["killed", "injured"], ["idps"]] {
                if measures == ["idps"], by.contains("week") { continue }
                let typed = TypedQuestion.about(measures[0]) {
                    $0.measures = measures
                    $0.by = by
                    $0.knownBy = known
                    $0.recordedBy = entry
                }
                let report = try desk.query(typed)
                texts += [try report.text(format: "csv")] + report.notes
            }
        }
        var request = BriefRequest(report: "mali-weekly", period: "2023-W26", folder: scratch.file("out"))
        request.knownBy = known
        request.recordedBy = entry
        request.languages = "en"
        for path in try desk.brief(request) where path.hasSuffix(".txt") {
            texts.append(try String(contentsOfFile: path, encoding: .utf8))
        }
        return texts
    }

    private func take(_ text: String, _ name: String, _ dataset: String, _ published: String, _ scratch: Scratch) throws
    {
        var request = ImportRequest(paths: [try scratch.write(text, name)])
        request.dataset = dataset
        request.publishedOn = published
        let reports = try Desk.import(request, store: scratch.store)
        #expect(reports.map(\.setAside) == [0])
    }

    private func entry(_ scratch: Scratch) throws -> Int64 {
        try #require(try Desk.open(scratch.store).store.lastEntry()?.number)
    }

    @Test(arguments: [1] as [UInt64])
    func laterChangesLeaveEarlierMomentsAlone(seed: UInt64) throws {
        let scratch = try Scratch()
        try take(Self.sheet(seed), "a.csv", "a", "2023-08-01", scratch)
        try take(Self.sheet(seed + 50), "b.csv", "b", "2023-08-02", scratch)
        let moment = try entry(scratch)
        let days = ["2023-06-20", "2023-07-15", "2023-09-01"]
        let before = try days.map { try printed(scratch, known: $0, entry: moment) } + [printed(scratch)]
        #expect(Set(before.map { $0.joined() }).count == 4, "the moments differ")

        try take(Self.sheet(seed, edition: 1), "a2.csv", "a", "2023-08-20", scratch)
        try take(Self.sheet(seed + 90), "c.csv", "c", "2023-08-03", scratch)
        var request = DecideRequest(event: "a:e\(seed)-3", measure: "killed", reason: "seen")
        request.best = "17"
        request.on = "2023-07-01"
        _ = try? Desk.decide(request, store: scratch.store)
        _ = try Desk.withdraw("a:r5", reason: "retracted", on: "2023-07-02", store: scratch.store)
        var correction = CorrectRequest()
        (correction.source, correction.grade, correction.reason) = ("source-2", "E5", "twice wrong")
        correction.on = "2023-07-01"
        _ = try Desk.correct(correction, store: scratch.store)
        _ = try Desk.matchEvents(EventMatchRequest(), store: scratch.store)
        _ = try Desk.undo(nil, reason: "not so", store: scratch.store)

        #expect(try printed(scratch) != before[3])
        for (day, texts) in zip(days, before) { #expect(try printed(scratch, known: day, entry: moment) == texts) }
        #expect(try printed(scratch, entry: moment) == before[3])
    }

    @Test(arguments: [3] as [UInt64])
    func anUndoLeavesNoTrace(seed: UInt64) throws {
        let scratch = try Scratch()
        try take(Self.sheet(seed), "a.csv", "a", "2023-08-01", scratch)
        try take(Self.sheet(seed + 50), "b.csv", "b", "2023-08-02", scratch)
        let before = try [nil, "2023-07-15"].map { try printed(scratch, known: $0) }
        var steps: [(String, () throws -> Void)] = []
        steps.append(
            ("a new edition", { try take(Self.sheet(seed, edition: 1), "a2.csv", "a", "2023-08-20", scratch) }))
        steps.append(("another dataset", { try take(Self.sheet(seed + 9), "c.csv", "c", "2023-08-03", scratch) }))
        steps.append(
            ("a withdrawal", { _ = try Desk.withdraw("a:r7", reason: "x", on: "2023-07-01", store: scratch.store) }))
        steps.append(
            (
                "a correction",
                {
                    var request = CorrectRequest()
                    (request.dataset, request.grade, request.reason, request.on) = ("b", "A1", "x", "2023-07-01")
                    _ = try Desk.correct(request, store: scratch.store)
                }
            ))
        steps.append(
            (
                "a decision",
                {
                    var request = DecideRequest(event: "a:e\(seed)-1", measure: "killed", reason: "x")
                    (request.best, request.on) = ("500", "2023-07-01")
                    do { _ = try Desk.decide(request, store: scratch.store) } catch {
                        request.measure = "injured"
                        _ = try Desk.decide(request, store: scratch.store)
                    }
                }
            ))
        steps.append(
            (
                "a typed figure",
                {
                    var request = AddRequest("99 people killed in Bourem on 28 June 2023, the governor said")
                    request.publishedOn = "2023-06-29"
                    let typed = try Desk.add(request, store: scratch.store)
                    #expect(try Desk.store(typed, figures: [1], store: scratch.store).added == 1)
                }
            ))
        let colleague = try Scratch()
        try take(Self.sheet(seed + 20), "d.csv", "d", "2023-07-01", colleague)
        steps.append(("a merge", { _ = try Desk.merge(colleague.store, store: scratch.store) }))
        for (name, step) in steps {
            try step()
            let changed = try [nil, "2023-07-15"].map { try printed(scratch, known: $0) }
            #expect(changed != before, "\(name) is to be seen")
            _ = try Desk.undo(nil, reason: "back", store: scratch.store)
            #expect(try [nil, "2023-07-15"].map { try printed(scratch, known: $0) } == before, "\(name) was undone")
        }
        // All of them, then back one by one.
        let start = try entry(scratch)
        for (_, step) in steps { try step() }
        for _ in start..<(try entry(scratch)) { _ = try Desk.undo(nil, reason: "back", store: scratch.store) }
        #expect(try [nil, "2023-07-15"].map { try printed(scratch, known: $0) } == before)
    }

    @Test(arguments: [5] as [UInt64])
    func theOrderOfImportsChangesNothing(seed: UInt64) throws {
        let sheets = [
            ("a", "2023-08-01", UInt64(0)), ("a", "2023-08-20", 1), ("b", "2023-08-02", 0), ("c", "2023-08-03", 0),
        ]
        var answers: [[String]] = []
        for order in [[0, 1, 2, 3], [3, 2, 0, 1], [1, 0, 3, 2]] {
            let scratch = try Scratch()
            for index in order {
                let (dataset, published, edition) = sheets[index]
                let offset: UInt64 = dataset == "a" ? 0 : dataset == "b" ? 50 : 90
                try take(
                    Self.sheet(seed + offset, edition: edition), "s\(index).csv", dataset, published, scratch)
            }
            _ = try Desk.matchEvents(EventMatchRequest(), store: scratch.store)
            answers.append(
                try printed(scratch) + printed(scratch, known: "2023-07-15") + printed(scratch, known: "2023-08-10"))
        }
        #expect(answers[0] == answers[1] && answers[0] == answers[2])
    }
}
