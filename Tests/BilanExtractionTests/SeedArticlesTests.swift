import BilanExtraction
import BilanModel
import BilanTestSupport
import Foundation
import Testing

/// The folder of the five articles: as named, else beside the real files.
private let folder: URL? = {
    let environment = ProcessInfo.processInfo.environment
    if let named = environment["BILAN_SEEDS"] { return URL(fileURLWithPath: named) }
    return environment["BILAN_REAL_DATA"].map {
        URL(fileURLWithPath: $0).deletingLastPathComponent().appendingPathComponent("seeds")
    }
}()

private let gold: URL? = folder?.deletingLastPathComponent().appendingPathComponent("spec/seed-gold.csv")

/// The five articles and the figures that a person read in them.
@Suite(.enabled(if: gold.map { FileManager.default.fileExists(atPath: $0.path) } ?? false, "the articles are not here"))
struct SeedArticlesTests {
    /// The rows that a briefing needs beside the events: a running total, the named, the stock and its part.
    static let others: Set<String> = ["004-11", "002-9", "004-12", "004-13"]

    @Test("the figures that a briefing needs are found, and no other number is taken for one")
    func found() throws {
        let rows = try Self.rows()
        let folder = try #require(folder)
        var missed: [String] = []
        var wrong: [String] = []
        for file in Set(rows.map { $0["seed_file"] ?? "" }).sorted() {
            let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
            let own = rows.filter { $0["seed_file"] == file }
            var candidates = Extractor(gazetteer: SmallMali.gazetteer).read(text).candidates
            for row in own where row["kind"] == "event" || Self.others.contains(row["claim_id"] ?? "") {
                let place = candidates.firstIndex { Self.isSame($0, row) }
                if let place { candidates.remove(at: place) } else { missed.append(row["claim_id"] ?? "") }
            }
            // A number that is none of the other rows' either is a false figure.
            for candidate in candidates
            where candidate.kind != .relatedLink && !own.contains(where: { Self.isSame(candidate, $0) }) {
                wrong.append("\(file): \(candidate.json)")
            }
        }
        #expect(missed.count <= 1, "\(missed)")
        #expect(wrong.count <= 1, "\(wrong)")
    }

    private static func isSame(_ candidate: Candidate, _ row: [String: String]) -> Bool {
        let groups = ["assailant": "armed_group"]
        let group = row["victim_group"] ?? ""
        func isBound(_ quantity: Quantity?, _ column: String) -> Bool { (quantity?.description ?? "") == row[column] }
        return candidate.measure.code == row["measure"] && candidate.group.token == groups[group] ?? group
            && isBound(candidate.estimate.low, "low") && isBound(candidate.estimate.best, "best")
            && isBound(candidate.estimate.high, "high")
    }

    private static func rows() throws -> [[String: String]] {
        let text = try String(contentsOf: try #require(gold), encoding: .utf8)
        var rows: [[String]] = [[""]]
        var isQuoted = false
        for character in text {
            let row = rows.count - 1
            switch character {
            case "\"": isQuoted.toggle()
            case "," where !isQuoted: rows[row].append("")
            case _ where character.isNewline && !isQuoted: rows.append([""])
            default: rows[row][rows[row].count - 1].append(character)
            }
        }
        let head = rows[0]
        return rows.dropFirst().filter { $0.count == head.count }.map {
            Dictionary(uniqueKeysWithValues: zip(head, $0))
        }
    }
}
