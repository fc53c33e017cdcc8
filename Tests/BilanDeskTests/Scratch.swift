import BilanReports
import Foundation

@testable import BilanDesk

/// A folder of one test's own, gone with it.
final class Scratch: Sendable {
    let path: String

    init() throws {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("bilan-desk-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// The path of a file in it.
    func file(_ name: String) -> String { path + "/" + name }

    /// Writes a file and gives its path.
    func write(_ text: String, _ name: String) throws -> String {
        try text.write(toFile: file(name), atomically: true, encoding: .utf8)
        return file(name)
    }

    /// The store of this test.
    var store: String { file("bilan.sqlite") }
}

extension TypedQuestion {
    /// A question about measures, filled by `more`.
    static func about(_ measures: String..., more: (inout TypedQuestion) -> Void = { _ in }) -> TypedQuestion {
        var typed = TypedQuestion()
        typed.measures = measures
        more(&typed)
        return typed
    }
}

extension Desk.QueryReport {
    /// Rows of these columns, values joined by a space; `-` stands for an empty one.
    func rows(_ names: String...) -> [String] { rows(names) }

    /// The same of a list of names.
    func rows(_ names: [String]) -> [String] {
        let indices = names.compactMap { table.columns.firstIndex(of: $0) }
        return table.rows.map { row in
            indices.map { row[$0].plain.isEmpty ? "-" : row[$0].plain }.joined(separator: " ")
        }
    }
}
