import BilanReports
import BilanTestSupport
import Foundation

/// A workbook on disk for as long as a test looks at it.
final class WrittenWorkbook {
    private let temporary: TemporaryFolder
    private let unzipped: WorkbookParts
    var folder: String { temporary.path }
    var path: String { folder + "/sample.xlsx" }

    init(_ workbook: Workbook) throws {
        temporary = try TemporaryFolder()
        unzipped = WorkbookParts(path: temporary.path + "/sample.xlsx")
        try XLSXWriter.write(workbook, to: path)
    }

    var bytes: [UInt8] { FileManager.default.contents(atPath: path).map(Array.init) ?? [] }
    var files: [String] { (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] }

    /// The names of the parts, in the order of the file.
    func parts() throws -> [String] { try unzipped.names() }

    /// One part as text.
    func part(_ name: String) throws -> String { try unzipped.text(name) }
}
