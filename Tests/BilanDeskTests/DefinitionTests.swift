import BilanReports
import Foundation
import Testing

@testable import BilanDesk

/// A definition that cannot be used is refused with its line and what is allowed; nothing is written.
struct DefinitionTests {
    private static let sound = """
        report: test
        title: {en: "A", fr: "B"}
        place: MLI
        period: week
        languages: [en]
        contact: {en: "C", fr: "D"}
        licence: {en: "E", fr: "F"}
        disclaimer: {en: "G", fr: "H"}
        """

    private func brief(_ yaml: String, period: String = "2023-W36") throws -> [String] {
        let scratch = try Scratch()
        let path = try scratch.write(yaml, "test.yaml")
        _ = try Desk.initialise(scratch.store, samples: false)
        let request = BriefRequest(report: path, period: period, folder: scratch.file("out"))
        return try Desk.open(scratch.store).brief(request).map { String($0.dropFirst(scratch.path.count)) }
    }

    @Test func aSoundOneIsUsed() throws {
        #expect(try brief(Self.sound).contains("/out/test-2023-W36-en-draft.txt"))
    }

    @Test(arguments: [
        ("place: MLI", "place: MLI\nnonsense: 1", "test.yaml:4: unknown key \"nonsense\"; use report"),
        ("period: week", "period: fortnight", "test.yaml:4, period: \"fortnight\" is not allowed; use day, week"),
        ("period: week\n", "", "the key \"period\" is missing"),
        ("place: MLI\n", "", "the key \"place\" is missing"),
        ("place: MLI", "place: Atlantis", "this store does not know \"Atlantis\""),
        ("languages: [en]", "languages: [de]", "test.yaml:5, languages: \"de\" is not allowed; use en, fr"),
        ("languages: [en]", "languages: []", "languages"),
        ("languages: [en]", "languages: [en]\npolicy: best", "policy: \"best\" is not allowed; use most_reliable"),
        ("languages: [en]", "languages: [en]\nissued_after: soon", "issued_after"),
        ("place: MLI", "place: []", "test.yaml:3, place: \"\" is not allowed; use one code, or a list of codes"),
        ("place: MLI", "place: [MLI, MLI]", "test.yaml:3, place"),
        ("place: MLI", "place: [MLI, Atlantis]", "this store does not know \"Atlantis\""),
        ("place: MLI", "place: MLI\nplace: NER", "test.yaml"),
        ("place: MLI", "place: MLI\nby: village", "test.yaml:4, by: \"village\" is not allowed; use country, region"),
        ("place: MLI", "place: MLI\nboundaries: cod-ab-1066", "does not know \"cod-ab-1066\"; use"),
        (
            "place: MLI", "place: MLI\nsections: [weather]",
            "test.yaml:4, sections: \"weather\" is not allowed; use casualties"
        ),
        (
            "place: MLI", "place: MLI\nmeasures: [deaths]",
            "test.yaml:4, measures: \"deaths\" is not allowed; use killed"
        ),
        (
            "place: MLI", "place: MLI\ncomparison: never",
            "comparison: \"never\" is not allowed; use previous, last_year, none"
        ),
        (
            "place: MLI", "place: MLI\nthresholds: high",
            "test.yaml:4, thresholds: \"high\" is not allowed; use a list of keys"
        ),
        (
            "place: MLI", "place: MLI\nthresholds: {least_base: 0}",
            "thresholds.least_base: \"0\" is not allowed; use a whole number from 1"
        ),
        ("place: MLI", "place: MLI\nthresholds: {loud: 1}", "unknown key \"thresholds.loud\"; use least_base"),
        ("place: MLI", "place: MLI\nmap: {level: region}", "the key \"map.measures\" is missing"),
        ("place: MLI", "place: MLI\nmap: {measures: [in_need_change_pct]}", "map.measures"),
        (
            "place: MLI", "place: MLI\nmap: {measures: [killed], level: street}",
            "map.level: \"street\" is not allowed; use country, region, admin2"
        ),
        (
            "contact: {en: \"C\", fr: \"D\"}", "contact: {de: \"C\"}",
            "test.yaml:6, contact: \"de\" is not allowed; use one text a language: en, fr"
        ),
        (
            "disclaimer: {en: \"G\", fr: \"H\"}", "disclaimer: none",
            "test.yaml:8, disclaimer: \"none\" is not allowed; use one text a language"
        ),
        ("report: test", "report: [test", "cannot be read as a definition"),
    ])
    func anUnsoundOneIsRefused(part: String, wrong: String, words: String) {
        let yaml = Self.sound.replacing(part, with: wrong)
        #expect { try brief(yaml) } throws: { error in
            guard let failure = error as? DeskFailure else { return false }
            #expect(failure.description.contains(words), "\(failure.description)")
            return failure.kind == .unusable
        }
    }

    /// Every report that is built in can be read, names itself, and makes a briefing of an empty store.
    @Test(arguments: [("mali-weekly", "2023-W36"), ("sahel-monthly", "2023-09"), ("quarterly-needs", "2023-Q3")])
    func theBuiltInOnesWork(name: String, period: String) throws {
        let scratch = try Scratch()
        _ = try Desk.initialise(scratch.store, samples: false)
        let desk = try Desk.open(scratch.store)
        #expect(try desk.definition(name).name == name)
        let paths = try desk.brief(BriefRequest(report: name, period: period, folder: scratch.file("out")))
        #expect(paths.count == 4 && paths.allSatisfy { $0.contains("/" + name + "-" + period + "-") })
        // As published at the end of the days that its definition gives.
        let issued = ["mali-weekly": "17 September 2023", "sahel-monthly": "14 November 2023"]
        let text = try String(
            contentsOfFile: try #require(paths.first { $0.hasSuffix("-en-draft.txt") }), encoding: .utf8)
        #expect(issued[name].map(text.contains) ?? text.contains("30 October 2023"))
    }

    @Test func aPeriodOfAnotherKindIsWrongUsage() {
        #expect { try brief(Self.sound, period: "2023-09") } throws: { ($0 as? DeskFailure)?.kind == .usage }
    }
}
