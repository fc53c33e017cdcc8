import ArgumentParser
import BilanDesk

struct PlacesRematch: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rematch",
        abstract: Desk.says(
            "Match unmatched records again, after a new gazetteer or alias.",
            fr: "Chercher de nouveau les lieux non trouvés, après de nouveaux lieux ou alias."),
        discussion: Desk.says(
            """
            Each record that finds a place is closed and written again as one entry. When it could be known stays as it
            was: --known-by answers with the new place, --recorded-by an earlier entry with the old one.
            """,
            fr: """
                Chaque enregistrement qui trouve un lieu est clos et réécrit, en une saisie. Le jour où il pouvait être su reste le même : \
                --known-by répond avec le nouveau lieu, --recorded-by une saisie antérieure avec l’ancien.
                """))

    @OptionGroup var storeOption: StoreOption
    @Option(help: .says("Only this dataset.", fr: "Seulement ce jeu de données.")) var dataset: String?
    @Flag(help: .says("List the moves and change nothing.", fr: "Énumérer les déplacements sans rien changer."))
    var dryRun = false
    @OptionGroup var formatOption: ListFormatOption

    func run() throws {
        let report = try Desk.rematch(dataset: dataset, dryRun: dryRun, store: storeOption.store)
        formatOption.write(report.table)
        let done = report.entry.map {
            Desk.says(
                "entry \($0): \(report.moved == 1 ? "1 record" : "\(report.moved) records") moved",
                fr: "saisie \($0) : \(report.moved) enregistrement\(report.moved < 2 ? " déplacé" : "s déplacés")")
        }
        Output.note(
            done
                ?? (dryRun
                    ? Desk.says(
                        "\(report.moved) records would move", fr: "\(report.moved) enregistrements se déplaceraient")
                    : Desk.says("nothing to move", fr: "rien à déplacer")))
    }
}
