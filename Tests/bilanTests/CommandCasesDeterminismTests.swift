import Foundation
import Testing

/// The command as its users meet it: what each case of `Cases/` prints, to the byte, with its exit code.
///
/// `BILAN_RECORD=1` writes down what is printed now, and fails, so that nobody takes a recording for a test.
@Suite("Command cases, also elsewhere") struct CommandCasesDeterminismTests {
    /// The folder of the built `bilan`: that of the test program.
    private let programs = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path

    @Test func thereAreCasesAndACommand() throws {
        #expect(CommandCase.all.count > 30, "cases are folders Cases/<command>/<number> with a file cmd")
        #expect(
            FileManager.default.isExecutableFile(atPath: programs + "/bilan"),
            "no bilan beside the tests in \(programs); build it with swift build --build-tests")
    }

    @Test(arguments: CommandCase.all) func printsWhatIsExpected(_ example: CommandCase) throws {
        try #require(
            FileManager.default.isExecutableFile(atPath: programs + "/bilan"),
            "no bilan beside the tests in \(programs)")
        let printed = try example.run(with: programs)
        if ProcessInfo.processInfo.environment["BILAN_RECORD"] != nil {
            try example.record(printed)
            Issue.record("recorded \(example.name); read it, then run again without BILAN_RECORD")
            return
        }
        let expected = example.expected
        #expect(
            printed.output == expected.output, "standard output\n\(lineDifference(expected.output, printed.output))")
        #expect(
            printed.errors == expected.errors, "standard error\n\(lineDifference(expected.errors, printed.errors))")
    }
}
