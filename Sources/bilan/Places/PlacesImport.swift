import ArgumentParser
import BilanDesk

struct PlacesImport: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take in gazetteer files: places, codes, population, changes.")

    @Argument(help: ArgumentHelp("Files or folders.", valueName: "file")) var files: [String]
    @OptionGroup var storeOption: StoreOption
    @Flag(help: "Tell all and change nothing.") var dryRun = false
    @Option(help: ArgumentHelp("Write every finding to this file, as comma-separated values.", valueName: "file"))
    var findings: String?

    func run() throws {
        var request = ImportRequest(paths: files)
        request.dryRun = dryRun
        let reports = try Desk.importPlaces(request, store: storeOption.store)
        for report in reports {
            Output.line((dryRun ? "would take in " : "") + report.headline)
            for line in report.findingLines { Output.note("  " + line) }
        }
        if let findings { try Desk.writeFindings(of: reports, to: findings) }
    }
}
