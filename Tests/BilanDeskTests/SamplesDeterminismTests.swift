import BilanDesk
import BilanTestSupport
import Foundation
import Testing

/// `Reports/samples` is what the code writes today: texts to the letter, workbooks part by part.
///
/// `make samples` rewrites them; then read the diff as a reader of the briefing would.
@Suite struct SamplesDeterminismTests {
    static let weeks = ["2023-W36", "2024-W38", "2025-W27"]

    static let samples = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Reports/samples").path

    @Test(arguments: weeks) func samplesAreWhatTheCodeWrites(week: String) throws {
        let folder = try TemporaryFolder()
        let store = folder.path + "/samples.sqlite"
        _ = try Desk.initialise(store, samples: true)
        let request = BriefRequest(report: "mali-weekly", period: week, folder: folder.path)
        for path in try Desk.open(store).brief(request) {
            let name = String(path.split(separator: "/").last ?? "")
            let sample = Self.samples + "/" + name
            if name.hasSuffix(".txt") {
                let written = try String(contentsOfFile: path, encoding: .utf8)
                let kept = try String(contentsOfFile: sample, encoding: .utf8)
                #expect(written == kept, "\(name) is not what the code writes; run make samples and read the diff")
            } else {
                try compare(WorkbookParts(path: path), WorkbookParts(path: sample), name)
            }
        }
    }

    private func compare(_ written: WorkbookParts, _ kept: WorkbookParts, _ name: String) throws {
        let parts = try written.names()
        #expect(try parts == kept.names())
        for part in parts where part.hasSuffix(".xml") || part.hasSuffix(".rels") {
            let same = try written.text(part) == kept.text(part)
            #expect(same, "\(name), \(part) is not what the code writes; run make samples and read the diff")
        }
    }
}
