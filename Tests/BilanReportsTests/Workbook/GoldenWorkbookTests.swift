import BilanReports
import Foundation
import Testing

/// The sample workbook's parts, as they stand in `Golden/Workbook`.
///
/// After a change that is meant, run the tests with `BILAN_RECORD=1`, which rewrites them and fails, and read the diff.
@Suite struct GoldenWorkbookTests {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Golden/Workbook").path
    static let recording = ProcessInfo.processInfo.environment["BILAN_RECORD"] != nil

    @Test func partsAreThoseRecorded() throws {
        let written = try WrittenWorkbook(SampleWorkbook.make)
        let parts = try written.parts()
        let listing = parts.joined(separator: "\n") + "\n"
        try compare(listing, with: "parts.txt")
        for part in parts where part.hasSuffix(".xml") && !part.hasPrefix("xl/theme") {
            // One element a line, so that a change reads as a change.
            let text = try written.part(part).split(separator: "><", omittingEmptySubsequences: false)
                .joined(separator: ">\n<")
            try compare(
                text.hasSuffix("\n") ? text : text + "\n", with: part.split(separator: "/").joined(separator: "-"))
        }
    }

    private func compare(_ text: String, with name: String) throws {
        let path = Self.folder + "/" + name
        if Self.recording {
            try FileManager.default.createDirectory(atPath: Self.folder, withIntermediateDirectories: true)
            try text.write(toFile: path, atomically: true, encoding: .utf8)
            Issue.record("recorded \(name); run again without BILAN_RECORD")
        } else {
            let golden = try String(contentsOfFile: path, encoding: .utf8)
            let lines = zip(golden.split(separator: "\n"), text.split(separator: "\n")).first { $0 != $1 }
            #expect(golden == text, "\(name): \(lines.map { "\($0.1) instead of \($0.0)" } ?? "lines added or gone")")
        }
    }
}
