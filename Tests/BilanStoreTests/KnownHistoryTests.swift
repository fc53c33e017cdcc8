import Testing

@testable import BilanStore

/// Versions are written `content:from-to`, `*` being for ever.
struct KnownHistoryTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var before: String
        var edition: KnownHistory.Edition
        var content: UInt64
        var from: Int32
        var after: String
        var testDescription: String { name }
    }

    static let never = Clock.forever

    static let cases: [Case] = [
        Case(name: "first", before: "", edition: .newest, content: 1, from: 10, after: "1:10-*"),
        Case(name: "same again", before: "1:10-*", edition: .newest, content: 1, from: 20, after: "1:10-*"),
        Case(name: "changed", before: "1:10-*", edition: .newest, content: 2, from: 20, after: "1:10-20 2:20-*"),
        Case(
            name: "corrected on its own day", before: "1:10-*", edition: .newest, content: 2, from: 10, after: "2:10-*"),
        Case(name: "dated earlier", before: "1:10-*", edition: .newest, content: 2, from: 5, after: "2:5-*"),
        Case(
            name: "back to the first", before: "1:10-20 2:20-*", edition: .newest, content: 1, from: 30,
            after: "1:10-20 2:20-30 1:30-*"),
        Case(
            name: "back after a withdrawal", before: "1:10-20", edition: .newest, content: 1, from: 30,
            after: "1:10-20 1:30-*"),
        Case(
            name: "older, before all", before: "2:20-*",
            edition: .older(than: 15, speaks: 20, covers: never, hasOwnDay: false),
            content: 1, from: 10, after: "1:10-20 2:20-*"),
        Case(
            name: "older, same content moves the day back", before: "1:20-*",
            edition: .older(than: 15, speaks: 20, covers: never, hasOwnDay: false), content: 1, from: 10,
            after: "1:10-*"),
        Case(
            name: "older, between", before: "1:10-30 3:30-*",
            edition: .older(than: 15, speaks: 30, covers: never, hasOwnDay: false), content: 2, from: 20,
            after: "1:10-20 2:20-30 3:30-*"),
        Case(
            name: "older, said again by the newer", before: "1:10-*",
            edition: .older(than: 15, speaks: 30, covers: never, hasOwnDay: false), content: 2, from: 20,
            after: "1:10-20 2:20-30 1:30-*"),
        Case(
            name: "older, dated by itself, said again by the newer", before: "1:10-*",
            edition: .older(than: 15, speaks: 30, covers: never, hasOwnDay: true), content: 2, from: 20, after: "1:10-*"
        ),
        Case(
            name: "older, no newer one has the row but one is complete", before: "1:10-30",
            edition: .newest(until: 30), content: 2, from: 20, after: "1:10-20 2:20-30"),
        Case(
            name: "older, complete without it before it was known", before: "", edition: .newest(until: 30), content: 1,
            from: 40, after: ""),
        Case(
            name: "older, same day as a still older one", before: "1:10-40 3:40-*",
            edition: .older(than: 15, speaks: 50, covers: never, hasOwnDay: true), content: 2, from: 10,
            after: "2:10-40 3:40-*"),
        Case(
            name: "older, between, as the newer", before: "1:10-30 2:30-*",
            edition: .older(than: 15, speaks: 30, covers: never, hasOwnDay: false), content: 2, from: 20,
            after: "1:10-20 2:20-*"),
        Case(
            name: "older, same day", before: "2:20-*",
            edition: .older(than: 15, speaks: never, covers: never, hasOwnDay: true),
            content: 1, from: 20, after: "2:20-*"),
        Case(
            name: "older, newer is complete without it", before: "",
            edition: .older(than: 15, speaks: never, covers: 30, hasOwnDay: false), content: 1, from: 10,
            after: "1:10-30"),
        Case(
            name: "older, known only after the newer was complete", before: "",
            edition: .older(than: 15, speaks: never, covers: 30, hasOwnDay: true), content: 1, from: 40, after: ""),
    ]

    @Test(arguments: cases)
    func editions(_ item: Case) {
        let history = KnownHistory(versions: Self.read(item.before))
        let change = history.change(to: item.content, from: item.from, in: item.edition)
        #expect(Self.applied(change, to: history, new: item.content) == item.after)
    }

    @Test(arguments: [
        ("1:10-*", "1:10-30"), ("1:10-20 2:20-*", "1:10-20 2:20-30"), ("1:30-*", ""), ("1:10-20", "1:10-20"),
    ])
    func withdrawal(before: String, after: String) {
        let history = KnownHistory(versions: Self.read(before))
        #expect(Self.applied(history.withdrawn(on: 30), to: history, new: 0) == after)
    }

    static func read(_ text: String) -> [KnownHistory.Version] {
        text.split(separator: " ").enumerated().compactMap { number, word in
            let parts = word.split { $0 == ":" || $0 == "-" }
            guard parts.count == 3, let uid = UInt64(parts[0]), let from = Int32(parts[1]) else { return nil }
            return KnownHistory.Version(
                id: Int64(number + 1), uid: uid, from: from, to: Int32(parts[2]) ?? never, said: from)
        }
    }

    static func applied(_ change: KnownHistory.Change, to history: KnownHistory, new uid: UInt64) -> String {
        var versions = history.versions.filter { !change.closed.contains($0.id) } + change.copies
        if let new = change.new {
            versions.append(KnownHistory.Version(id: 0, uid: uid, from: new.lowerBound, to: new.upperBound, said: 0))
        }
        return versions.sorted { $0.from < $1.from }
            .map { "\($0.uid):\($0.from)-\($0.to == never ? "*" : String($0.to))" }.joined(separator: " ")
    }
}
