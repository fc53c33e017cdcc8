import Foundation
import Testing

/// One folder of `Cases/`: a script, and what it is to print.
///
/// `cmd` is run by bash in a fresh folder with the built `bilan` first on the path and `CASES` naming the case's own
/// folder; `expout` is its standard output with the exit code as last line, `experr` its standard error.
struct CommandCase: CustomTestStringConvertible, Hashable {
    let name: String

    var testDescription: String { name }

    /// All cases, by command and number.
    static let all: [CommandCase] = {
        let files = FileManager.default
        func folders(_ path: String) -> [String] { ((try? files.contentsOfDirectory(atPath: path)) ?? []).sorted() }
        return folders(root).flatMap { command in
            folders(root + "/" + command).map { CommandCase(name: command + "/" + $0) }
        }.filter { !$0.readsRealFiles || realFiles != nil }
    }()

    /// The folder of publishers' own files; nil where it is not named, and the cases that read it are left out.
    private static let realFiles = ProcessInfo.processInfo.environment["BILAN_REAL_DATA"]

    private var readsRealFiles: Bool {
        (try? String(contentsOfFile: folder + "/cmd", encoding: .utf8))?.contains("$BILAN_REAL_DATA") ?? false
    }

    private static let root: String = {
        let here = #filePath
        return here.prefix(upTo: here.lastIndex(of: "/") ?? here.endIndex) + "/Cases"
    }()

    var folder: String { CommandCase.root + "/" + name }

    /// What a run printed.
    struct Printed: Equatable {
        var output: String
        var errors: String
    }

    /// What is expected; empty where nothing was recorded yet.
    var expected: Printed {
        func text(_ file: String) -> String {
            (try? String(contentsOfFile: folder + "/" + file, encoding: .utf8)) ?? ""
        }
        return Printed(output: text("expout"), errors: text("experr"))
    }

    /// Makes what was printed what is expected.
    func record(_ printed: Printed) throws {
        try printed.output.write(toFile: folder + "/expout", atomically: true, encoding: .utf8)
        try printed.errors.write(toFile: folder + "/experr", atomically: true, encoding: .utf8)
    }

    /// Runs the script with the program in a folder.
    func run(with programs: String) throws -> Printed {
        let room = FileManager.default.temporaryDirectory.appendingPathComponent("bilan-case-" + UUID().uuidString)
        let work = room.appendingPathComponent("work")
        try FileManager.default.createDirectory(at: work, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: room) }
        // Files, not pipes: a pipe that nobody empties stops who fills it.
        func file(_ name: String) throws -> (FileHandle, URL) {
            let url = room.appendingPathComponent(name)
            try Data().write(to: url)
            return (try FileHandle(forWritingTo: url), url)
        }
        let (output, outputURL) = try file("out")
        let (errors, errorsURL) = try file("err")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/bash")
        process.arguments = [folder + "/cmd"]
        process.currentDirectoryURL = work
        process.environment = environment(programs)
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        process.waitUntilExit()
        let code = process.terminationStatus
        func text(_ url: URL) throws -> String { String(decoding: try Data(contentsOf: url), as: UTF8.self) }
        var printed = Printed(output: try text(outputURL), errors: try text(errorsURL))
        if !printed.output.isEmpty, !printed.output.hasSuffix("\n") { printed.output += "\n" }
        printed.output += "exit \(code)\n"
        return printed
    }

    /// Nothing of the caller's but the zone and locale of the second run of `make test`, which it is there to try.
    private func environment(_ programs: String) -> [String: String] {
        let caller = ProcessInfo.processInfo.environment
        var environment = [
            "PATH": programs + ":/usr/local/bin:/usr/bin:/bin", "CASES": folder, "BILAN_TODAY": "2026-01-15",
            "SWIFT_BACKTRACE": "enable=no",
            // Messages follow the locale, and cases say which they expect; the locale of the second run is about data.
            "BILAN_LANGUAGE": "en",
        ]
        environment["LD_LIBRARY_PATH"] = caller["LD_LIBRARY_PATH"]
        if readsRealFiles { environment["BILAN_REAL_DATA"] = CommandCase.realFiles }
        if caller["BILAN_ELSEWHERE"] != nil {
            // The program is what is tried there: what else a script calls sorts and matches bytes as at home.
            environment["BASH_ENV"] = CommandCase.root + "/elsewhere.bash"
            for name in ["TZ", "LC_ALL", "LOCPATH"] { environment[name] = caller[name] }
        }
        return environment
    }
}
