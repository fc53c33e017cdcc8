import BilanModel
import BilanStore
import BilanTestSupport
import Foundation
import Testing

@testable import BilanDesk

/// Two laptops that work apart and merge both ways answer alike, to the byte; merging again changes nothing.
struct MergeLawTests {
    private static let places = ["ML0101", "ML0203", "ML0301", "ML0402", "ML0501", "ML0603", "ML0702", "ML0801"]

    /// A partner's sheet of some twenty figures; a later edition says other numbers for some of its rows.
    private static func sheet(_ seed: UInt64, edition: UInt64 = 0) -> String {
        var random = SplitMix64(seed: seed)
        var change = SplitMix64(seed: seed + 1000 * edition)
        let first = CalendarDate("2023-06-01")?.day ?? 0
        var lines = ["id,event,source,document,measure,scope,value,date_start,place_code,reliability,published_on"]
        for number in 0..<20 {
            let day = first + Int32.random(in: 0..<60, using: &random)
            let killed = Int.random(in: 1...80, using: &random)
            let value = edition > 0 && change.once(in: 4) ? killed + Int.random(in: 1...9, using: &change) : killed
            lines.append(
                [
                    "r\(number)", "e\(number / 2)", "source-\(number % 4)", "d\(number % 3)",
                    random.pick(["killed", "injured"]), "without_attackers", "\(value)",
                    CalendarDate(day: day).description, random.pick(places), random.pick(["A", "B", "C"]),
                    CalendarDate(day: day + 9).description,
                ].joined(separator: ","))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// What a store says: tables with their notes, at present and by a day, and what stands by decision.
    private func answers(_ store: String) throws -> [String] {
        let desk = try Desk.open(store)
        var texts: [String] = []
        for by in [["cercle", "month"], ["week", "group"], ["region"]] {
            for known in [nil, "2023-07-15", "2023-08-20"] as [String?] {
                let typed = TypedQuestion.about("killed", "injured") {
                    $0.by = by
                    $0.knownBy = known
                }
                let report = try desk.query(typed)
                texts += [try report.text(format: "csv")] + report.notes
            }
        }
        texts += try desk.store.decisions().map { "\($0.eventID) \($0.key) \($0.estimate) \($0.reason)" }
        texts += try desk.store.eventPairs().map { "\($0.pair.first) \($0.pair.second) \($0.pair.same)" }
        texts += try desk.store.decidedNames().map(\.name).sorted()
        return texts
    }

    private func take(_ scratch: Scratch, _ store: String, _ seed: UInt64, _ edition: UInt64, _ day: String) throws {
        let text = Self.sheet(seed, edition: edition)
        var request = ImportRequest(paths: [try scratch.write(text, "s\(seed)-\(edition).csv")])
        (request.dataset, request.publishedOn) = ("partner-\(seed)", day)
        _ = try Desk.import(request, store: store)
    }

    /// Some work of a week, the same for the same seed; what cannot be done is left.
    private func work(_ scratch: Scratch, _ store: String, _ random: inout SplitMix64) throws {
        for step in 0..<8 {
            let row = Int.random(in: 0..<20, using: &random)
            let dataset = "partner-\(Int.random(in: 1...3, using: &random))"
            let on = CalendarDate(
                day: (CalendarDate("2023-08-01")?.day ?? 0) + Int32.random(in: 0..<20, using: &random))
            switch Int.random(in: 0..<8, using: &random) {
            case 0:
                try take(
                    scratch, store, UInt64.random(in: 1...4, using: &random), UInt64.random(in: 0...2, using: &random),
                    on.description)
            case 1:
                _ = try? Desk.withdraw("\(dataset):r\(row)", reason: "no", on: on.description, store: store)
            case 2, 3:
                var request = CorrectRequest()
                request.claim = "\(dataset):r\(row)"
                (request.best, request.reason, request.on) = ("\(row + 100 + step)", "seen", on.description)
                _ = try? Desk.correct(request, store: store)
            case 4:
                var request = CorrectRequest()
                (request.condition, request.place, request.reason) = (
                    "dataset = \(dataset) and killed > 60", "ML0702", "x"
                )
                request.on = on.description
                _ = try? Desk.correct(request, store: store)
            case 5:
                var request = DecideRequest(
                    event: "\(dataset):e\(row / 2)", measure: "killed", reason: "agreed \(step)")
                (request.best, request.on) = ("\(row + 7)", on.description)
                _ = try? Desk.decide(request, store: store)
            case 6: _ = try? Desk.addAlias("Ville \(row)", code: "ML0703", reason: "heard", store: store)
            default: _ = try? Desk.undo(nil, reason: "not so", store: store)
            }
        }
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func mergedBothWaysTwoStoresAnswerAlike(seed: UInt64) throws {
        let scratch = try Scratch()
        let (one, other) = (scratch.file("one.sqlite"), scratch.file("other.sqlite"))
        try take(scratch, one, 1, 0, "2023-07-20")
        try take(scratch, one, 2, 0, "2023-07-21")
        #expect(try !Desk.merge(one, store: other).headline.contains("nothing new"))
        #expect(try answers(one) == answers(other), "a new store has all of it")
        var random = SplitMix64(seed: seed)
        for round in 1...2 {
            try work(scratch, one, &random)
            try work(scratch, other, &random)
            let (mine, theirs) = (try answers(one), try answers(other))
            // Through a file of claims one way, from the store itself the other way.
            let file = scratch.file("claims-\(round).bilan")
            try Desk.writeClaims(to: file, store: other)
            _ = try Desk.merge(file, store: one)
            _ = try Desk.merge(one, store: other)
            let merged = try answers(one)
            #expect(try merged == answers(other), "round \(round)")
            #expect(merged != mine || merged != theirs)
            #expect(try Desk.merge(file, store: one).headline.contains("nothing new"), "round \(round)")
            #expect(try Desk.merge(other, store: one).headline.contains("nothing new"), "round \(round)")
            #expect(try Desk.merge(one, store: other).headline.contains("nothing new"), "round \(round)")
        }
    }

    @Test func aMergeIsUndoneWhole() throws {
        for seed in 11...12 as ClosedRange<UInt64> {
            let scratch = try Scratch()
            let (one, other) = (scratch.file("one.sqlite"), scratch.file("other.sqlite"))
            try take(scratch, one, 1, 0, "2023-07-20")
            _ = try Desk.merge(one, store: other)
            var random = SplitMix64(seed: seed)
            try work(scratch, one, &random)
            try work(scratch, other, &random)
            try take(scratch, other, 3, 0, "2023-07-25")
            let before = try answers(one)
            _ = try Desk.merge(other, store: one)
            #expect(try answers(one) != before)
            let merged = try answers(one)
            _ = try Desk.undo(nil, reason: "the wrong stick", store: one)
            #expect(try answers(one) == before)
            // It was the right one after all.
            _ = try Desk.merge(other, store: one)
            #expect(try answers(one) == merged)
        }
    }

    @Test func bothCorrectedOneClaim() throws {
        let scratch = try Scratch()
        let (one, other) = (scratch.file("one.sqlite"), scratch.file("other.sqlite"))
        try take(scratch, one, 1, 0, "2023-07-20")
        _ = try Desk.merge(one, store: other)
        for (store, best, day) in [(one, "500", "2023-08-01"), (other, "600", "2023-08-05")] {
            var request = CorrectRequest()
            (request.claim, request.best, request.reason, request.on) = ("partner-1:r3", best, "seen", day)
            _ = try Desk.correct(request, store: store)
        }
        let report = try Desk.merge(other, dryRun: true, store: one)
        #expect(report.headline.hasPrefix("would merge"))
        #expect(report.conflicts?.rows.count == 1)
        let conflict = try #require(try Desk.merge(other, store: one).conflicts?.rows.first)
        #expect(conflict.prefix(2) == ["record", "partner-1:r3"])
        #expect(conflict[2].hasSuffix(" 500") && conflict[3].hasSuffix(" 600") && conflict[4] == "there")
        // The other store comes to the same, and keeps its own word.
        _ = try Desk.merge(one, store: other)
        #expect(try answers(one) == answers(other))
        // What was put right stays so when the partner sends the same sheet again.
        let before = try answers(one)
        try take(scratch, one, 1, 0, "2023-07-20")
        #expect(try answers(one) == before)
    }

    @Test func whatOneHasUndoneGoesFromTheOther() throws {
        let scratch = try Scratch()
        let (one, other) = (scratch.file("one.sqlite"), scratch.file("other.sqlite"))
        try take(scratch, one, 1, 0, "2023-07-20")
        let before = try answers(one)
        try take(scratch, one, 2, 0, "2023-07-21")
        _ = try Desk.merge(one, store: other)
        _ = try Desk.undo(nil, reason: "the wrong sheet", store: one)
        #expect(try Desk.merge(other, store: one).headline.contains("nothing new"), "it does not come back")
        _ = try Desk.merge(one, store: other)
        #expect(try answers(other) == before)
        // The sheet can be taken in again where it went.
        try take(scratch, other, 2, 0, "2023-07-21")
        _ = try Desk.merge(other, store: one)
        #expect(try answers(one) == answers(other))
        #expect(try answers(one) != before)
    }

    @Test func aStrangersFileIsRefused() throws {
        let scratch = try Scratch()
        let path = try scratch.write("no store", "notes.txt")
        #expect(throws: DeskFailure.self) { try Desk.merge(path, store: scratch.store) }
        #expect(!FileManager.default.fileExists(atPath: scratch.store))
        try take(scratch, scratch.store, 1, 0, "2023-07-20")
        #expect(throws: DeskFailure.self) { try Desk.merge(scratch.store, store: scratch.store) }
        #expect(throws: DeskFailure.self) { try Desk.merge(scratch.file("none.sqlite"), store: scratch.store) }
    }
}
