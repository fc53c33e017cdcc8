import ArgumentParser
import BilanDesk

struct Undo: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo",
        abstract: Desk.says(
            "Take back the last entry, or a named one, whole.",
            fr: "Annuler en entier la dernière saisie, ou une saisie nommée."),
        discussion: Desk.says(
            """
            An import, a correction or a decision is taken back as if it had not been; the store after it can still be asked \
            for with --recorded-by. What something later builds on is refused, and the message names what to undo first.

              bilan list entries
              bilan undo --reason "the wrong file"
              bilan undo 4 --reason "the wrong file" --dry-run
            """,
            fr: """
                Un import, une correction ou une décision est annulé comme s’il n’avait pas été ; la base d’après peut encore se demander \
                avec --recorded-by. Ce sur quoi la suite repose est refusé, et le message dit quoi annuler d’abord.

                  bilan list entries
                  bilan undo --reason "mauvais fichier"
                  bilan undo 4 --reason "mauvais fichier" --dry-run
                """))

    @Argument(
        help: .says(
            "Number of the entry (bilan list entries); else the last.",
            fr: "Numéro de la saisie (bilan list entries) ; sinon la dernière.")) var entry: Int64?
    @OptionGroup var storeOption: StoreOption
    @Option(help: .says("Why.", fr: "Pourquoi.")) var reason: String
    @Flag(help: .says("Tell all and change nothing.", fr: "Tout dire et ne rien changer.")) var dryRun = false

    func run() throws {
        Output.report(try Desk.undo(entry, reason: reason, dryRun: dryRun, store: storeOption.store))
    }
}
