import ArgumentParser
import BilanDesk

struct Withdraw: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: Desk.says(
            "Take back a claim or a record, with a reason.",
            fr: "Retirer une déclaration ou un enregistrement, avec un motif."),
        discussion: """
            From its day on it no longer counts; an answer with --known-by an earlier day still has it. It stays withdrawn when \
            the same row is imported again, until the publisher changes the row.

              bilan withdraw 004-7 --reason "retracted by the governor"
              bilan withdraw ucdp-ged:492076 --reason "counted twice" --on 2024-06-01
            """)

    @Argument(help: "The record: its id, or as trace prints it; behind / the number of a claim in it.") var claim:
        String
    @OptionGroup var storeOption: StoreOption
    @Option(help: "Why.") var reason: String
    @Option(help: ArgumentHelp("The day from which it is known; else today.", valueName: "date")) var on: String?
    @Flag(help: "Tell all and change nothing.") var dryRun = false

    func run() throws {
        Output.report(
            try Desk.withdraw(claim, reason: reason, on: on, dryRun: dryRun, store: storeOption.store))
    }
}
