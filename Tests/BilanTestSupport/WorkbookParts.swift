import Foundation

/// The parts of a workbook on disk, unzipped, as tests compare them.
public struct WorkbookParts {
    private let path: String

    /// The workbook at a path.
    public init(path: String) { self.path = path }

    /// Names of the parts, in the order of the file.
    public func names() throws -> [String] { try unzip(["-Z1", path]).split(separator: "\n").map(String.init) }

    /// One part as text.
    public func text(_ name: String) throws -> String {
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
}

/// A folder that is there as long as a test runs.
public final class TemporaryFolder {
    /// Its path.
    public let path: String

    /// A new folder of its own name.
    public init() throws {
        path = FileManager.default.temporaryDirectory.path + "/bilan-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}
