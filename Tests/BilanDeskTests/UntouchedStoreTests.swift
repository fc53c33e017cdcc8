import BilanModel
import Foundation
import Testing

@testable import BilanDesk

/// A file that cannot be taken in leaves the store as it was, or unmade.
@Suite struct UntouchedStoreTests {
    private static let bad: [(String, [UInt8])] = [
        ("empty.csv", []), ("mark.csv", [0xEF, 0xBB, 0xBF]), ("nought.csv", Array("measure,value\nkilled,\0".utf8)),
        ("book.xlsx", Array("PK\u{3}\u{4}".utf8)), ("old.xls", [0xD0, 0xCF, 0x11, 0xE0]),
        ("paper.pdf", Array("%PDF-1.7".utf8)), ("cut.csv.gz", [0x1F, 0x8B, 8, 0, 0, 0]),
        ("page.csv", Array("<html><body>Log in</body></html>".utf8)),
        ("cut.csv", Array("measure,value\nkilled,\"5".utf8)),
        ("odd.json", Array("{\"a\":1}".utf8)), ("cut.json", Array("[{\"measure\":\"killed\"".utf8)),
        ("prose.csv", Array("Dear all,\nplease find attached\n".utf8)),
    ]

    @Test(arguments: bad)
    func leavesTheStoreAlone(name: String, bytes: [UInt8]) throws {
        let scratch = try Scratch()
        let path = scratch.file(name)
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        func refused() throws {
            do {
                _ = try Desk.import(ImportRequest(paths: [path]), store: scratch.store)
                Issue.record("\(name) was taken in")
            } catch {
                #expect(error.kind == .unusable)
                #expect(error.description.hasPrefix(path) && error.description.count > path.count + 10)
            }
        }
        try refused()
        #expect(!FileManager.default.fileExists(atPath: scratch.store))
        _ = try Desk.initialise(scratch.store, samples: false)
        let before = try Data(contentsOf: URL(fileURLWithPath: scratch.store))
        try refused()
        #expect(try Data(contentsOf: URL(fileURLWithPath: scratch.store)) == before)
    }
}
