import ArgumentParser
import BilanDesk

struct Undo: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: Desk.says(
            "Take back the last entry, or a named one, whole.",
            fr: "Annuler en entier la dernière saisie, ou une saisie nommée."),
        discussion: """
            An import, a correction or a decision is taken back as if it had not been; the store after it can still be asked \
            for with --recorded-by. What something later builds on is refused, and the message names what to undo first.

              bilan list entries
              bilan undo --reason "the wrong file"
              bilan undo 4 --reason "the wrong file" --dry-run
            """)

    @Argument(help: "Number of the entry (bilan list entries); else the last.") var entry: Int64?
    @OptionGroup var storeOption: StoreOption
    @Option(help: "Why.") var reason: String
    @Flag(help: "Tell all and change nothing.") var dryRun = false

    func run() throws {
        Output.report(try Desk.undo(entry, reason: reason, dryRun: dryRun, store: storeOption.store))
    }
}
