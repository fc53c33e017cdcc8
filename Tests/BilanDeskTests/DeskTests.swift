import BilanStore
import Foundation
import Testing

@testable import BilanDesk

/// Stores: which one is meant, and what a new one holds.
struct DeskTests {
    @Test(
        .serialized,
        arguments: [
            (asked: "here.sqlite", variable: "there.sqlite", path: "here.sqlite"),
            (asked: nil, variable: "there.sqlite", path: "there.sqlite"),
            (asked: "", variable: "there.sqlite", path: "there.sqlite"),
            (asked: nil, variable: "", path: "bilan.sqlite"), (asked: nil, variable: nil, path: "bilan.sqlite"),
        ])
    func theOptionIsStrongerThanTheVariable(asked: String?, variable: String?, path: String) {
        // No other test of this program reads the variable: they all name their store.
        if let variable { setenv("BILAN_STORE", variable, 1) } else { unsetenv("BILAN_STORE") }
        defer { unsetenv("BILAN_STORE") }
        #expect(Desk.storePath(asked) == path)
    }

    @Test func initLeavesAStoreAlone() throws {
        let scratch = try Scratch()
        #expect(try Desk.initialise(scratch.store, samples: false).made)
        let before = try Data(contentsOf: URL(fileURLWithPath: scratch.store))
        #expect(try !Desk.initialise(scratch.store, samples: false).made)
        #expect(try Data(contentsOf: URL(fileURLWithPath: scratch.store)) == before)
        #expect(try Desk.open(scratch.store).list(.datasets).rows.isEmpty)
    }

    @Test func initRefusesAFileThatIsNoStore() throws {
        let scratch = try Scratch()
        let path = try scratch.write("my notes\n", "notes.txt")
        #expect { try Desk.initialise(path, samples: true) } throws: { ($0 as? DeskFailure)?.kind == .unusable }
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "my notes\n")
    }

    @Test func everyBuiltInRowIsTakenIn() throws {
        let scratch = try Scratch()
        let report = try Desk.initialise(scratch.store, samples: true)
        #expect(report.samples.map(\.dataset) == EmbeddedFiles.figureFolders)
        for sample in report.samples {
            #expect(sample.setAside == 0, "\(sample.dataset)")
            #expect(sample.rows > 0)
            #expect(sample.summary.claimsAdded > 0)
        }
        let again = try Desk.initialise(scratch.store, samples: true)
        #expect(again.samples.map(\.isUnchanged) == [true, true, true, true])
    }

    @Test func aMissingStoreIsUnusable() throws {
        let scratch = try Scratch()
        #expect { try Desk.open(scratch.store) } throws: { ($0 as? DeskFailure)?.kind == .unusable }
        #expect(!FileManager.default.fileExists(atPath: scratch.store))
    }
}
