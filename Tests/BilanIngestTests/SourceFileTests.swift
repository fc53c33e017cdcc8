import Glibc
import Testing

@testable import BilanIngest

/// Files and folders of the disk.
@Suite struct SourceFileTests {
    @Test func saysWhatIsNoFile() {
        #expect(throws: IngestError.missing("/nowhere/a.csv")) { try SourceFile(path: "/nowhere/a.csv") }
        #expect(throws: IngestError.folder(fixture("Figures"))) { try SourceFile(path: fixture("Figures")) }
        #expect(throws: IngestError.noSheets(fixture(""))) { try SourceFile.folder(fixture("")) }
    }

    @Test(.enabled(if: getuid() != 0, "root reads every file")) func saysWhyItCannotBeRead() throws {
        let path = P_tmpdir + "/bilan-unreadable-\(getpid())"
        close(open(path, O_CREAT | O_WRONLY, 0))
        defer { unlink(path) }
        #expect(throws: IngestError.unreadable(path, reason: "Permission denied")) { try SourceFile(path: path) }
    }

    @Test func keepsEveryByte() throws {
        let path = P_tmpdir + "/bilan-bytes-\(getpid())"
        let bytes = (0..<700_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        let descriptor = open(path, O_CREAT | O_WRONLY, 0o600)
        #expect(write(descriptor, bytes, bytes.count) == bytes.count)
        close(descriptor)
        defer { unlink(path) }
        #expect(try SourceFile(path: path).bytes == bytes)
    }

    @Test func listsTheSheetsOfAFolder() throws {
        let set = try SheetSet(paths: [fixture("Figures")])
        #expect(
            set.files.map(\.leaf)
                == ["documents.csv", "events.csv", "figures.csv", "sources.csv", "provenance.json"].sorted())
    }
}
