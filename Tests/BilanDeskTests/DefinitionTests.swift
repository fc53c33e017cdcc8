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

    @Test func aPeriodOfAnotherKindIsWrongUsage() {
        #expect { try brief(Self.sound, period: "2023-09") } throws: { ($0 as? DeskFailure)?.kind == .usage }
    }
}
