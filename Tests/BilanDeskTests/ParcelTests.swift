import BilanReports
import Foundation
import Testing

@testable import BilanDesk

/// Files appear whole or not at all, and never in the place of something else.
struct ParcelTests {
    private let files = [ExchangeFile("a.csv", .text("1\n")), ExchangeFile("b.csv", .text("2\n"))]

    @Test func aFolderAppearsAtOnce() throws {
        let scratch = try Scratch()
        let out = scratch.file("deep/pkg/")
        #expect(
            try ParcelWriter.write(files, asFolder: out) == [
                scratch.file("deep/pkg/a.csv"), scratch.file("deep/pkg/b.csv"),
            ])
        #expect(Folder.names(in: scratch.file("deep")) == ["pkg"])
        // Written again over itself, it is replaced whole.
        _ = try ParcelWriter.write([files[1]] + [ExchangeFile("a.csv", .text("3\n"))], asFolder: out)
        #expect(try String(contentsOfFile: scratch.file("deep/pkg/a.csv"), encoding: .utf8) == "3\n")
        #expect(Folder.names(in: scratch.file("deep")) == ["pkg"])
    }

    @Test func strangersStay() throws {
        let scratch = try Scratch()
        _ = try scratch.write("mine", "notes.txt")
        #expect {
            try ParcelWriter.write(files, asFolder: scratch.path)
        } throws: { error in
            (error as? DeskFailure)?.kind == .cannotWrite && "\(error)".contains("holds notes.txt")
        }
        #expect(Folder.names(in: scratch.path) == ["notes.txt"])
    }

    @Test func aFileThatCannotBeWritten() throws {
        let scratch = try Scratch()
        _ = try scratch.write("taken", "taken")
        #expect(throws: DeskFailure.self) { try ParcelWriter.write(files, asFolder: scratch.file("taken/pkg")) }
        #expect(throws: DeskFailure.self) { try ParcelWriter.write(files, into: scratch.file("taken")) }
        #expect(Folder.names(in: scratch.path) == ["taken"])
    }

    /// A full disk: the device that takes nothing is still a device afterwards.
    @Test func aFullDisk() throws {
        #expect {
            try Folder.write("text", to: "/dev/full")
        } throws: { error in
            (error as? DeskFailure)?.kind == .cannotWrite
        }
        #expect(!Folder.isReplaceable("/dev/full"))
        #expect(Folder.names(in: "/dev")?.contains("full.part") == false)
    }
}
