import BilanTestSupport
import Testing

@testable import BilanDesk

/// No number of people at risk that a briefing keeps back can be computed from its files together.
///
/// The judge knows which events there were, as the list of tolls says, but not what the parts of each are: children and
/// adults of every event are unknowns, every printed number is an equation over them, and a number of children below the
/// threshold in one event or one district that the equations give is a leak.
struct BriefingLeakTests {
    private struct Event {
        let id: String
        let place: String
        let children: Int
        let adults: Int
        let tellsAdults: Bool
        let civilians: Int?
    }

    private static let cercles = ["ML0601", "ML0603", "ML0701", "ML0702", "ML0703", "ML0501"]

    private static func events(seed: UInt64) -> [Event] {
        var random = SplitMix64(seed: seed)
        return (1...Int.random(in: 1...4, using: &random)).map { number in
            let children = Int.random(in: 1...14, using: &random)
            let adults = Int.random(in: 1...30, using: &random)
            return Event(
                id: "e\(number)", place: cercles.randomElement(using: &random) ?? cercles[0], children: children,
                adults: adults, tellsAdults: random.once(in: 2),
                civilians: random.once(in: 2) ? Int.random(in: 1...(children + adults), using: &random) : nil)
        }
    }

    private static func sheet(_ events: [Event]) -> String {
        var lines = ["id,event,measure,group,age,value,date_start,place_code,source,published_on"]
        func add(_ event: Event, _ group: String, _ age: String, _ value: Int) {
            lines.append(
                "r\(lines.count),\(event.id),killed,\(group),\(age),\(value),2023-09-06,\(event.place),monitor,2023-09-08"
            )
        }
        for event in events {
            add(event, "", "", event.children + event.adults)
            add(event, "", "0-17", event.children)
            if event.tellsAdults { add(event, "", "18+", event.adults) }
            if let civilians = event.civilians { add(event, "civilian", "", civilians) }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The files of a briefing for everybody: the rows of its sheet of figures by column, and its texts.
    private func written(_ events: [Event], _ audience: String) throws -> (rows: [[String: String]], texts: String) {
        let scratch = try Scratch()
        let sheet = try scratch.write(Self.sheet(events), "figures.csv")
        _ = try Desk.import(ImportRequest(paths: [sheet]), store: scratch.store)
        var request = BriefRequest(report: "mali-weekly", period: "2023-W36", folder: scratch.file("out"))
        request.audience = audience
        request.data = true
        let paths = try Desk.open(scratch.store).brief(request)
        let folder = try #require(paths.first { $0.hasSuffix("-data") })
        let lines = try #require(Folder.read(folder + "/data_figures.csv")).split(separator: "\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        let rows = lines.dropFirst().map { line in
            Dictionary(zip(lines[0], line), uniquingKeysWith: { first, _ in first })
        }
        let texts = paths.filter { $0.hasSuffix(".txt") }.compactMap { Folder.read($0) }
        return (rows, texts.joined())
    }

    /// The printed rows as equations: children of each event, then adults, then civilians.
    private func equations(_ rows: [[String: String]], _ events: [Event]) -> [[Int64]] {
        let count = events.count
        return rows.compactMap { row in
            guard row["indicator_code"] == "killed", row["value"]?.isEmpty == false, let id = row["figure_id"] else {
                return nil
            }
            let places = id.split(separator: ".").dropFirst(5).first.map(String.init) ?? ""
            let own = row["event_id"] ?? ""
            var line = [Int64](repeating: 0, count: count * 3)
            for (index, event) in events.enumerated() {
                let isInside = places.split(separator: "+").contains { $0 == "MLI" || event.place.hasPrefix($0) }
                guard isInside, own.isEmpty || own == event.id else { continue }
                switch row["population_group"] {
                case "all": (line[index], line[count + index]) = (1, 1)
                case "civilian": line[count * 2 + index] = 1
                case "military", "not_allocated": break
                case let token? where token.contains("18"): line[count + index] = 1
                case let token?:
                    #expect(token.contains("17"), "what does \(token) count?")
                    line[index] = 1
                case nil: Issue.record("the sheet names no group")
                }
            }
            return line
        }
    }

    /// What must not follow: small numbers of children in one event, and in one district.
    private func secrets(_ events: [Event]) -> [(what: String, vector: [Int64])] {
        var groups = Dictionary(grouping: events.indices) { events[$0].place }
        for index in events.indices { groups[events[index].id] = [index] }
        return groups.filter { $1.reduce(0) { $0 + events[$1].children } < 10 }.map { name, members in
            var vector = [Int64](repeating: 0, count: events.count * 3)
            for member in members { vector[member] = 1 }
            return (name, vector)
        }
    }

    @Test(arguments: 1...24) func nothingFollowsFromTheFilesTogether(_ seed: Int) throws {
        let events = Self.events(seed: UInt64(seed))
        let (rows, texts) = try written(events, "public")
        let span = LinearSpan(rows: equations(rows, events))
        for secret in secrets(events) {
            #expect(!span.contains(secret.vector), "seed \(seed): children of \(secret.what) follow")
        }
        // Those who keep the store read the parts of every toll; others have fewer rows and other words.
        let (house, internalTexts) = try written(events, "internal")
        #expect(rows.count <= house.count)
        #expect(texts != internalTexts)
    }

    @Test func enoughIsKeptBackToBeATest() {
        #expect((1...24).reduce(0) { $0 + secrets(Self.events(seed: UInt64($1))).count } > 20)
    }
}
