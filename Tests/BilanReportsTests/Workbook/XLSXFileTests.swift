import BilanReports
import Foundation
import Testing

@Suite struct XLSXFileTests {
    @Test func twoRunsGiveTheSameBytes() throws {
        let first = try WrittenWorkbook(SampleWorkbook.make).bytes
        // The clock has seconds; a run that read it would differ from one a second later.
        Thread.sleep(forTimeInterval: 1.1)
        let second = try WrittenWorkbook(SampleWorkbook.make).bytes
        #expect(first.count > 10_000)
        #expect(first == second)
    }

    @Test func writersDoNotDisturbEachOther() async throws {
        let alone = try WrittenWorkbook(SampleWorkbook.make).bytes
        let together = try await withThrowingTaskGroup(of: [UInt8].self) { group in
            for _ in 0..<8 { group.addTask { try WrittenWorkbook(SampleWorkbook.make).bytes } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(together.allSatisfy { $0 == alone })
    }

    @Test func leavesNothingBesideTheFile() throws {
        let written = try WrittenWorkbook(SampleWorkbook.make)
        #expect(written.files == ["sample.xlsx"])
    }

    @Test func aFaultLeavesTheOldFile() throws {
        let written = try WrittenWorkbook(SampleWorkbook.make)
        let before = written.bytes
        var faulty = SampleWorkbook.make
        faulty.sheets[0].name = "History"
        #expect(throws: WorkbookError.sheetName("History")) { try XLSXWriter.write(faulty, to: written.path) }
        #expect(written.bytes == before)
        #expect(written.files == ["sample.xlsx"])
    }

    @Test func replacesAFile() throws {
        let written = try WrittenWorkbook(SampleWorkbook.make)
        let before = written.bytes
        var other = SampleWorkbook.make
        other.properties.title = "Another"
        try XLSXWriter.write(other, to: written.path)
        #expect(written.bytes != before)
        #expect(written.files == ["sample.xlsx"])
    }

    @Test func saysWhyAFileCannotBePut() throws {
        #expect(throws: WorkbookError.file(path: "/nowhere/at/all.xlsx", reason: "No such file or directory")) {
            try XLSXWriter.write(SampleWorkbook.make, to: "/nowhere/at/all.xlsx")
        }
        // A folder stands where the file should be: the rename fails, and the partial file goes.
        let written = try WrittenWorkbook(SampleWorkbook.make)
        try FileManager.default.createDirectory(atPath: written.folder + "/taken", withIntermediateDirectories: true)
        #expect(throws: WorkbookError.self) {
            try XLSXWriter.write(SampleWorkbook.make, to: written.folder + "/taken")
        }
        #expect(written.files.sorted() == ["sample.xlsx", "taken"])
    }

    @Test func createdIsTheDayGiven() throws {
        let core = try WrittenWorkbook(SampleWorkbook.make).part("docProps/core.xml")
        #expect(core.split(separator: "2023-09-17T00:00:00Z").count == 3)
    }
}
