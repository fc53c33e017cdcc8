import ArgumentParser
import BilanDesk

struct PlacesImport: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: Desk.says(
            "Take in gazetteer files: places, codes, population, changes.",
            fr: "Reprendre des fichiers de lieux : lieux, codes, population, changements."))

    @Argument(help: .says("Files or folders.", fr: "Fichiers ou dossiers.", valueName: "file"))
    var files: [String]
    @OptionGroup var storeOption: StoreOption
    @Flag(help: .says("Tell all and change nothing.", fr: "Tout dire et ne rien changer."))
    var dryRun = false
    @Option(
        help: .says(
            "Write every finding to this file, as comma-separated values.",
            fr: "Écrire chaque constat dans ce fichier, en valeurs séparées par des virgules.", valueName: "file"))
    var findings: String?

    func run() throws {
        var request = ImportRequest(paths: files)
        request.dryRun = dryRun
        let reports = try Desk.importPlaces(request, store: storeOption.store)
        for report in reports {
            Output.line((dryRun ? Desk.says("would take in ", fr: "serait repris : ") : "") + report.headline)
            for line in report.findingLines { Output.note("  " + line) }
        }
        if let findings { try Desk.writeFindings(of: reports, to: findings) }
    }
}
