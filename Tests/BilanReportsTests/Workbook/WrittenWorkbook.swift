import BilanReports
import Foundation

/// A workbook on disk for as long as a test looks at it.
final class WrittenWorkbook {
    let folder: String
    var path: String { folder + "/sample.xlsx" }

    init(_ workbook: Workbook) throws {
        folder = FileManager.default.temporaryDirectory.path + "/bilan-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try XLSXWriter.write(workbook, to: path)
    }

    var bytes: [UInt8] { FileManager.default.contents(atPath: path).map(Array.init) ?? [] }
    var files: [String] { (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] }

    /// The names of the parts, in the order of the file.
    func parts() throws -> [String] { try unzip(["-Z1", path]).split(separator: "\n").map(String.init) }

    /// One part as text.
    func part(_ name: String) throws -> String {
        // A bracket begins a pattern for unzip.
        try unzip(["-p", path, name.split(separator: "[", omittingEmptySubsequences: false).joined(separator: "\\[")])
    }

    private func unzip(_ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/unzip")
        process.arguments = arguments
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw CocoaError(.fileReadCorruptFile) }
        return String(decoding: data, as: UTF8.self)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }
}
