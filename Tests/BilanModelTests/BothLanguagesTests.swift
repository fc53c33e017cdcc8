import Testing

/// What people read is said in English and French: help, refusals, and why something failed.
///
/// A `Phrase` cannot have one language alone; this looks for sentences that are none.
@Suite struct BothLanguagesTests {
    private let tree = HouseTree.ofThisCheckout()

    /// Where a sentence of one language would begin, without spaces and line ends.
    private static let alone = [
        "help:\"", "ArgumentHelp(\"", "ValidationError(\"", "abstract:\"", "discussion:\"",
        "DeskFailure(.usage,\"", "DeskFailure(.unusable,\"", "DeskFailure(.refused,\"", "DeskFailure(.cannotWrite,\"",
        "DeskFailure(.busy,\"",
    ]

    private func findings(in text: String) -> [String] {
        let code = String(text.filter { !$0.isWhitespace })
            // What is thrown by somebody else has its own words.
            .replacing("DeskFailure(.unusable,\"\\(error)\")", with: "")
        return BothLanguagesTests.alone.filter { code.contains($0) }
    }

    @Test(arguments: ["Sources/bilan", "Sources/BilanDesk"]) func nothingIsSaidInEnglishAlone(_ folder: String) throws {
        let files = tree.files(under: folder, ending: [".swift"])
        #expect(files.count > 20)
        for file in files {
            let found = findings(in: try tree.text(of: "\(folder)/\(file)"))
            #expect(found.isEmpty, "\(file): \(found.joined(separator: ", ")): say it in both, with a Phrase")
        }
    }

    @Test(arguments: [
        ("@Option(help: \"First day.\") var", 1),
        ("@Option(help: .says(\"First day.\", fr: \"Premier jour.\")) var", 0),
        ("throw DeskFailure(\n    .usage, \"no\")", 1), ("throw DeskFailure(.usage, Phrase(\"no\", fr: \"non\"))", 0),
        ("abstract: \"Ask.\"", 1),
    ])
    func whatIsLookedFor(_ code: String, _ count: Int) { #expect(findings(in: code).count == count) }
}
