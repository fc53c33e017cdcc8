import ArgumentParser
import BilanDesk

struct PlacesRematch: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rematch",
        abstract: Desk.says(
            "Match unmatched records again, after a new gazetteer or alias.",
            fr: "Chercher de nouveau les lieux non trouvés, après de nouveaux lieux ou alias."),
        discussion: """
            Each record that finds a place is closed and written again as one entry. When it could be known stays as it
            was: --known-by answers with the new place, --recorded-by an earlier entry with the old one.
            """)

    @OptionGroup var storeOption: StoreOption
    @Option(help: "Only this dataset.") var dataset: String?
    @Flag(help: "List the moves and change nothing.") var dryRun = false
    @OptionGroup var formatOption: ListFormatOption

    func run() throws {
        let report = try Desk.rematch(dataset: dataset, dryRun: dryRun, store: storeOption.store)
        formatOption.write(report.table)
        let done = report.entry.map {
            "entry \($0): \(report.moved == 1 ? "1 record" : "\(report.moved) records") moved"
        }
        Output.note(done ?? (dryRun ? "\(report.moved) records would move" : "nothing to move"))
    }
}
