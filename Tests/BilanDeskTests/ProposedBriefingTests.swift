import BilanModel
import Foundation
import Testing

@testable import BilanDesk

/// The folder of the five articles, beside the real files; nil where it is not there.
private let seeds: URL? = ProcessInfo.processInfo.environment["BILAN_REAL_DATA"].flatMap {
    let folder = URL(fileURLWithPath: $0).deletingLastPathComponent().appendingPathComponent("seeds")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
}

/// Articles accepted as they are proposed, and the weekly briefing that they then give.
struct ProposedBriefingTests {
    /// Three papers on two attacks of one day: the toll, the toll again with its day, and its parts with the attackers'.
    static let papers: [(text: String, day: String)] = [
        (
            """
            Mourning was declared after a series of attacks earlier this week in the north of Mali.
            The first assault took place at the Bamba garrison, in the Gao region, followed by an attack on a ferry in \
            Gourma-Rharous. The provisional death toll shows at least 52 deaths, but authorities expect it to be much higher.
            """, "2024-03-10"
        ),
        (
            """
            On Wednesday, two attacks targeted the Bamba garrison (Gao region) and a ferry which was sailing in \
            Gourma-Rharous (Timbuktu region). On Thursday, in Gao, the airport was targeted. Wednesday’s attacks left at \
            least 52 dead, but Mali expects a much higher final toll.
            """, "2024-03-09"
        ),
        (
            """
            A camp in Mali’s north came under attack on Thursday, just one day after a series of assaults resulted in the \
            deaths of 40 civilians and 12 government soldiers, according to military sources.

            Wednesday’s attack targeted a ferry near the village of Zarho, approximately 90 kilometers east of Timbuktu. \
            The government’s response resulted in the deaths of around 30 assailants.
            """, "2024-03-12"
        ),
    ]

    /// Reviews texts one after the other, as they come in, and accepts what is proposed.
    private static func take(_ papers: [(String, String)], store: String) throws {
        for (path, day) in papers {
            var request = ReviewRequest(paths: [path])
            request.publishedOn = day
            var room = try Desk.review(request, store: store)
            for number in try room.numbers("all", option: "--accept") { try room.accept(number) }
            _ = try Desk.save(room, store: store)
        }
    }

    /// The text of a week's briefing, with every run of white space as one space.
    private static func briefing(_ week: String, _ scratch: Scratch) throws -> String {
        var request = BriefRequest(report: "mali-weekly", period: week, folder: scratch.file("out"))
        request.languages = "en"
        let paths = try Desk.open(scratch.store).brief(request)
        let path = try #require(paths.first { $0.hasSuffix(".txt") })
        let text = try String(contentsOfFile: path, encoding: .utf8)
        return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    @Test func aTollOfTwoAttacksStandsInNeitherRegion() throws {
        let scratch = try Scratch()
        let paths = try Self.papers.enumerated().map { (try scratch.write($1.text, "paper-\($0).txt"), $1.day) }
        try Self.take(paths, store: scratch.store)
        let text = try Self.briefing("2024-W10", scratch)
        #expect(text.contains("ML06 or ML07, not separable 40 12 52 [x]"))
        #expect(text.contains("All regions, at least 40 12 52 [x]"))
        #expect(text.contains("ML06 Timbuktu [x] [x] [x] [x]"))
        #expect(text.contains("At least 52 people were reportedly killed on 6 March, 40 civilians and 12 soldiers"))
        #expect(text.contains("People killed (attackers): about 30"))
        #expect(!text.contains("no casualty figure is available"))
    }

    @Test func copiesInSequenceAreOneOriginAndSaySo() throws {
        let scratch = try Scratch()
        let paths = try Self.papers.enumerated().map { (try scratch.write($1.text, "paper-\($0).txt"), $1.day) }
        try Self.take([paths[0]], store: scratch.store)
        var request = ReviewRequest(paths: [paths[1].0])
        request.publishedOn = paths[1].1
        let second = try Desk.review(request, store: scratch.store).figures.flatMap(\.remarks)
        #expect(second.contains { $0.contains("already in the store: it says what 52 of the store says") })
        #expect(second.contains { $0.contains("same origin as a figure of the store: counted once") })
        try Self.take([paths[1]], store: scratch.store)
        request = ReviewRequest(paths: [paths[2].0])
        request.publishedOn = paths[2].1
        let third = try Desk.review(request, store: scratch.store).figures.flatMap(\.remarks)
        #expect(third.contains { $0.contains("with others it makes the 52 of the store") })
    }

    // MARK: - The five articles

    @Test(
        "the five articles, accepted as proposed, give the three briefings",
        .enabled(if: seeds != nil, "the articles are not here"))
    func articles() throws {
        let scratch = try Scratch()
        let folder = try #require(seeds)
        let days = [
            "000": "2023-09-10", "001": "2023-09-09", "002": "2024-09-20", "003": "2025-07-01", "004": "2023-09-12",
        ]
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        try Self.take(
            names.compactMap { name in
                days[String(name.prefix(3))].map { (folder.appendingPathComponent(name).path, $0) }
            }, store: scratch.store)

        let september = try Self.briefing("2023-W36", scratch)
        #expect(september.contains("ML06 or ML07, not separable 49 15 64 [x]"))
        #expect(september.contains("All regions, at least 49 15 64 [x]"))
        #expect(september.contains("ML06 Timbuktu [x] [x] [x] [x]"))
        #expect(september.contains("People killed (attackers): about 50"))
        #expect(!september.contains("no casualty figure is available"))
        #expect(september.contains("More than 30,000 people have reportedly fled"))
        #expect(september.contains("More than 8.8 million people are in need in 2023"))
        #expect(september.contains("New displacements [x]"))
        for wrong in ["128", "113", "114", "97"] { #expect(!september.contains(" " + wrong + " ")) }

        let bamako = try Self.briefing("2024-W38", scratch)
        #expect(bamako.contains("From 77 to 100 people were reportedly killed on 17 September"))
        #expect(bamako.contains("81 named"))
        #expect(bamako.contains("All regions [x] [x] 77 255"))
        #expect(bamako.contains("Casualties, killed and injured not told apart (soldiers): hundreds"))

        let west = try Self.briefing("2025-W27", scratch)
        #expect(west.contains("no casualty figure is available"))
        #expect(west.contains("\"Neutralized\" (attackers): more than 80"))
        #expect(west.contains("All regions [x] [x] [x] [x]"))
    }
}
