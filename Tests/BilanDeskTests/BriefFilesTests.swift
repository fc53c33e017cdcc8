import BilanReports
import Foundation
import Testing

@testable import BilanDesk

/// Files of a briefing appear whole under their names, or not at all.
@Suite struct BriefFilesTests {
    private func desk(_ scratch: Scratch) throws -> Desk {
        _ = try Desk.initialise(scratch.store, samples: true)
        return try Desk.open(scratch.store)
    }

    private func names(_ folder: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    }

    @Test(arguments: ["mali-weekly-2023-W36-en-draft.xlsx", "mali-weekly-2023-W36-en-draft.txt"])
    func whereAFileCannotBeWrittenNoHalfOneIsLeft(name: String) throws {
        let scratch = try Scratch()
        let desk = try desk(scratch)
        // A folder stands where the file should.
        try FileManager.default.createDirectory(
            atPath: scratch.file("out/" + name + "/inside"), withIntermediateDirectories: true)
        var request = BriefRequest(report: "mali-weekly", period: "2023-W36", folder: scratch.file("out"))
        request.languages = "en"
        #expect { try desk.brief(request) } throws: { ($0 as? DeskFailure)?.kind == .cannotWrite }
        #expect(names(scratch.file("out")).allSatisfy { !$0.contains(".part") })
        #expect(names(scratch.file("out/" + name)) == ["inside"])
    }

    @Test func aFolderThatCannotBeMadeIsSaid() throws {
        let scratch = try Scratch()
        let desk = try desk(scratch)
        let file = try scratch.write("", "a-file")
        let request = BriefRequest(report: "mali-weekly", period: "2023-W36", folder: file + "/out")
        #expect { try desk.brief(request) } throws: { ($0 as? DeskFailure)?.kind == .cannotWrite }
    }

    @Test func aFullDeviceIsSaid() throws {
        #expect { try Folder.write("text", to: "/dev/full") } throws: { ($0 as? DeskFailure)?.kind == .cannotWrite }
    }

    @Test func picturesAndDataComeOnRequestAndAreTheSameTwice() throws {
        let scratch = try Scratch()
        let desk = try desk(scratch)
        func written(_ folder: String) throws -> [String: Data] {
            var request = BriefRequest(report: "mali-weekly", period: "2024-W38", folder: scratch.file(folder))
            request.languages = "fr"
            request.figures = true
            request.data = true
            var files: [String: Data] = [:]
            for path in try desk.brief(request) {
                let name = path.split(separator: "/").last.map(String.init) ?? ""
                for inside in names(path).isEmpty ? [""] : names(path) {
                    files[name + "/" + inside] = try Data(
                        contentsOf: URL(fileURLWithPath: inside.isEmpty ? path : path + "/" + inside))
                }
            }
            return files
        }
        let (first, second) = (try written("one"), try written("two"))
        #expect(first == second)
        #expect(first.keys.contains { $0.contains("-years.svg") })
        #expect(first.keys.contains { $0.hasSuffix("-data/data_figures.csv") })
        #expect(!first.keys.contains { $0.contains("-map.") }, "the built-in places have no borders")
    }
}
