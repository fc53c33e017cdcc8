import BilanModel
import Foundation
import Testing

@testable import BilanStore

struct FileTests {
    @Test func aMissingFileIsSaidToBeMissing() throws {
        try withFolder { folder in
            let path = folder + "/none.sqlite"
            #expect(throws: StoreError.missing(path: path)) { try Store.open(at: path) }
            #expect(throws: StoreError.missing(path: path)) { try Store.open(at: path, readOnly: true) }
            #expect(!FileManager.default.fileExists(atPath: path))
        }
    }

    @Test(arguments: ["text", "page", "empty", "short"])
    func aForeignFileIsNoStore(_ kind: String) throws {
        try withFolder { folder in
            let path = folder + "/foreign.sqlite"
            let bytes: [String: [UInt8]] = [
                "text": Array("id,killed\n1,64\n".utf8), "page": Array("<!DOCTYPE html><html></html>".utf8),
                "empty": [],
                "short": Array("SQLite format 3\0".utf8),
            ]
            try Data(bytes[kind] ?? []).write(to: URL(fileURLWithPath: path))
            #expect(throws: StoreError.notAStore(path: path)) { try Store.open(at: path, readOnly: true) }
            #expect(throws: StoreError.notAStore(path: path)) { try Store.open(at: path) }
            #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data(bytes[kind] ?? []))
        }
    }

    @Test func anotherProgramsDatabaseIsNoStore() throws {
        try withFolder { folder in
            let path = folder + "/s.sqlite"
            try stamp(Store.create(at: path), "PRAGMA application_id = 7")
            #expect(throws: StoreError.notAStore(path: path)) { try Store.open(at: path) }
        }
    }

    @Test func aLaterSchemaIsRefused() throws {
        try withFolder { folder in
            let path = folder + "/s.sqlite"
            try stamp(Store.create(at: path), "PRAGMA user_version = 99")
            #expect(throws: StoreError.newerSchema(path: path, found: 99, known: Migrations.current)) {
                try Store.open(at: path)
            }
        }
    }

    @Test func creatingTwiceIsRefusedAndOpeningIsNot() throws {
        try withFolder { folder in
            let path = folder + "/s.sqlite"
            #expect(try Store.openOrCreate(at: path).made)
            #expect(throws: StoreError.exists(path: path)) { try Store.create(at: path) }
            #expect(try !Store.openOrCreate(at: path).made)
            // A creation that was cut short leaves an empty file.
            let empty = folder + "/empty.sqlite"
            try Data().write(to: URL(fileURLWithPath: empty))
            #expect(try Store.openOrCreate(at: empty).made)
            let nowhere = folder + "/no/such/folder.sqlite"
            #expect {
                try Store.create(at: nowhere)
            } throws: { ($0 as? StoreError)?.exitCode == 73 }
        }
    }

    @Test func aStoreToReadIsNotWritten() throws {
        try withFolder { folder in
            let path = folder + "/s.sqlite"
            _ = try Sample.store(at: path)
            let store = try Store.open(at: path, readOnly: true)
            #expect(try store.places().numbers.count == 10)
            var batch = Sample.batch()
            batch.add("r1", 64)
            #expect {
                try store.take(batch, "one")
            } throws: { ($0 as? StoreError)?.exitCode == 73 }
        }
    }

    @Test func aStoreInUseSaysSo() throws {
        try withFolder { folder in
            let path = folder + "/s.sqlite"
            let store = try Sample.store(at: path)
            let other = try Store.open(at: path)
            var batch = Sample.batch()
            batch.add("r1", 64)
            try store.change { _ in
                #expect {
                    try other.take(batch, "one")
                } throws: { error in
                    // Who and since when: this very process.
                    guard let error = error as? StoreError else { return false }
                    return error.exitCode == 75 && error.description.contains(", process \(getpid()), since 20")
                }
                return ((), false)
            }
            #expect(!FileManager.default.fileExists(atPath: path + ".in-use"))
            #expect(try other.take(batch, "one").added == 1)
        }
    }

    @Test func aNoteLeftBehindIsNotBelieved() throws {
        try withFolder { folder in
            let path = folder + "/s.sqlite"
            let note = try #require(UseNote(store: path))
            #expect(note.holder == nil)
            note.leave()
            let own = try #require(note.holder)
            #expect(own.contains("process \(getpid())"))
            let text = try String(contentsOfFile: path + ".in-use", encoding: .utf8)
            // No process has this number: the highest that a system gives is lower.
            try text.replacing("\t\(getpid())\n", with: "\t2147483646\n").write(
                toFile: path + ".in-use", atomically: true, encoding: .utf8)
            #expect(note.holder == nil)
            try "no note of ours".write(toFile: path + ".in-use", atomically: true, encoding: .utf8)
            #expect(note.holder == nil)
            #expect(UseNote(store: ":memory:") == nil)
        }
    }

    static let sentences: [(StoreError, Int32, String)] = [
        (
            .missing(path: "a"), 65,
            "a: there is no store here; make one with \"bilan init\", or name another with --store"
        ),
        (.exists(path: "a"), 73, "a: there is a file here already; a new store needs a path of its own"),
        (.notAStore(path: "a"), 65, "a: this file is not a bilan store; name another with --store"),
        (
            .newerSchema(path: "a", found: 2, known: 1), 65,
            "a: written by a later bilan (schema 2, this one knows 1); update bilan"
        ),
        (
            .olderSchema(path: "a", found: 1, known: 2), 65,
            "a: written by an earlier bilan (schema 1, this one needs 2); open it once for writing"
        ),
        (.busy(path: "a"), 75, "a: another process is using the store; try again when it has finished"),
        (
            .busy(path: "a", by: "awa@bamako-2, process 7, since 2024-05-03 08:15 UTC"), 75,
            "a: awa@bamako-2, process 7, since 2024-05-03 08:15 UTC is using the store; try again when it has finished"
        ),
        (
            .cannotWrite(path: "a", reason: "disk full"), 73,
            "a: cannot write (disk full); check the folder, its rights and the disk"
        ),
        (.corrupted(path: "a", reason: "b"), 65, "a: the file is damaged (b); restore a copy"),
        (
            .otherKind(dataset: "ged", stored: .events, given: .claims), 65,
            "dataset ged: was events, this file says claims; import it under another --dataset"
        ),
        (
            .brokenBatch(what: "place 7"), 65,
            "rows handed to the store do not hang together: place 7; this is a mistake of the reader"
        ),
        (.refused(rule: "r"), 65, "the store refuses a row: r; nothing was taken in"),
        (.failed(path: "a", reason: "b"), 65, "a: the store failed (b)"),
    ]

    @Test(arguments: sentences)
    func errorsAreSentences(_ item: (StoreError, Int32, String)) {
        #expect(item.0.description == item.2)
        #expect(item.0.exitCode == item.1)
    }

    private func stamp(_ store: Store, _ sql: String) throws {
        try store.change { database in (try BulkStatement(database, sql).run(), true) }
    }
}
