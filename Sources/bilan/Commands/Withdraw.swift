import ArgumentParser
import BilanDesk

struct Withdraw: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw",
        abstract: Desk.says(
            "Take back a claim or a record, with a reason.",
            fr: "Retirer une déclaration ou un enregistrement, avec un motif."),
        discussion: Desk.says(
            """
            From its day on it no longer counts; an answer with --known-by an earlier day still has it. It stays withdrawn when \
            the same row is imported again, until the publisher changes the row.

              bilan withdraw 004-7 --reason "retracted by the governor"
              bilan withdraw ucdp-ged:492076 --reason "counted twice" --on 2024-06-01
            """,
            fr: """
                À compter de son jour, elle ne compte plus ; une réponse avec --known-by un jour antérieur l’a encore. Elle reste retirée \
                quand la même ligne est importée de nouveau, jusqu’à ce que l’éditeur la change.

                  bilan withdraw 004-7 --reason "démenti par le gouverneur"
                  bilan withdraw ucdp-ged:492076 --reason "compté deux fois" --on 2024-06-01
                """))

    @Argument(
        help: .says(
            "The record: its id, or as trace prints it; behind / the number of a claim in it.",
            fr:
                "L’enregistrement : son identifiant, ou tel que trace l’imprime ; derrière / le numéro d’une déclaration."
        )) var claim: String
    @OptionGroup var storeOption: StoreOption
    @Option(help: .says("Why.", fr: "Pourquoi.")) var reason: String
    @Option(
        help: .says(
            "The day from which it is known; else today.", fr: "Le jour depuis lequel on le sait ; sinon aujourd’hui.",
            valueName: "date")) var on: String?
    @Flag(help: .says("Tell all and change nothing.", fr: "Tout dire et ne rien changer.")) var dryRun = false

    func run() throws {
        Output.report(
            try Desk.withdraw(claim, reason: reason, on: on, dryRun: dryRun, store: storeOption.store))
    }
}
