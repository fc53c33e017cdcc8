import ArgumentParser
import BilanDesk

struct Decide: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "decide",
        abstract: Desk.says(
            "Decide what stands for a figure, above the policy, with a reason.",
            fr: "Décider ce qui vaut pour un chiffre, au-dessus de la règle, avec un motif."),
        discussion: Desk.says(
            """
            A decision is a row of its own: the claims stay, the figure says "decided", and trace says when and why. It counts \
            from its day on, so that an answer with --known-by an earlier day is what it was.

              bilan decide 2024-09-17-bamako killed --claim 002-9 --reason "names checked against the register"
              bilan decide ucdp-ged:492076 killed --low 60 --best 65 --high 80 --reason "visit of 3 October"
              bilan decide --list
              bilan decide --withdraw 3 --reason "the register was wrong"

            Whether two events are one is decided with bilan events review --join and --separate.
            """,
            fr: """
                Une décision est une ligne à elle : les déclarations restent, le chiffre dit « decided », et trace dit quand et \
                pourquoi. Elle compte à partir de son jour : une réponse avec --known-by un jour antérieur reste ce qu’elle était.

                  bilan decide 2024-09-17-bamako killed --claim 002-9 --reason "noms vérifiés au registre"
                  bilan decide ucdp-ged:492076 killed --low 60 --best 65 --high 80 --reason "visite du 3 octobre"
                  bilan decide --list
                  bilan decide --withdraw 3 --reason "le registre se trompait"

                Si deux événements n’en font qu’un se décide avec bilan events review --join et --separate.
                """))

    @Argument(
        help: .says(
            "The event: its id (dataset:id where several have it), or its identity.",
            fr: "L’événement : son identifiant (jeu:identifiant si plusieurs l’ont), ou son identité.")) var event:
        String?
    @Argument(help: .says("Code of the measure.", fr: "Code de la mesure.")) var measure: String?
    @OptionGroup var storeOption: StoreOption
    @Option(
        help: .says(
            "The claim that stands: its record's id, or its record as trace prints it.",
            fr: "La déclaration qui vaut : l’identifiant de son enregistrement, ou celui qu’imprime trace.",
            valueName: "id")
    )
    var claim: String?
    @Option(help: .says("At least so many stand.", fr: "Au moins tant valent.")) var low: String?
    @Option(help: .says("So many stand; alone, exactly so many.", fr: "Tant valent ; seul, exactement tant.")) var best:
        String?
    @Option(help: .says("At most so many stand.", fr: "Au plus tant valent.")) var high: String?
    @Option(help: .says("The figure of this group; else of everybody.", fr: "Le chiffre de ce groupe ; sinon de tous."))
    var group: String?
    @Option(
        help: .says(
            "The figure of this scope, where the event has several.",
            fr: "Le chiffre de cette étendue, si l’événement en a plusieurs.")) var scope: String?
    @Option(help: .says("Why.", fr: "Pourquoi.")) var reason: String?
    @Option(
        help: .says(
            "The day of the decision; else today.", fr: "Le jour de la décision ; sinon aujourd’hui.", valueName: "date"
        )) var on: String?
    @Flag(help: .says("List decisions that stand.", fr: "Énumérer les décisions qui valent.")) var list = false
    @Option(
        help: .says(
            "Take a decision back, by its number in the list.",
            fr: "Retirer une décision, par son numéro dans la liste.", valueName: "number"))
    var withdraw: Int64?
    @Option(help: .says("Of the list: table or csv.", fr: "De la liste : table ou csv.")) var format = "table"

    func validate() throws {
        let asks = [list, withdraw != nil, event != nil].count { $0 }
        guard asks == 1 else {
            throw ValidationError(
                Desk.says(
                    "give an event and a measure, or --list, or --withdraw NUMBER",
                    fr: "donnez un événement et une mesure, ou --list, ou --withdraw NUMÉRO"))
        }
        guard event == nil || measure != nil else {
            throw ValidationError(Desk.says("name the measure, such as killed", fr: "nommez la mesure, comme killed"))
        }
        guard list || reason?.isEmpty == false else {
            throw ValidationError(Desk.says("say why with --reason", fr: "dites pourquoi avec --reason"))
        }
        guard ["table", "csv"].contains(format) else {
            throw ValidationError(
                Desk.says(
                    "unknown format \"\(format)\"; use table, csv",
                    fr: "format « \(format) » inconnu ; employez table, csv"))
        }
    }

    func run() throws {
        if list {
            let decisions = try Desk.open(storeOption.store).listDecisions()
            return Output.data(format == "csv" ? decisions.csv : decisions.text)
        }
        if let withdraw {
            return Output.report(
                try Desk.withdrawDecision(withdraw, reason: reason ?? "", store: storeOption.store))
        }
        var request = DecideRequest(event: event ?? "", measure: measure ?? "", reason: reason ?? "")
        request.claim = claim
        request.low = low
        request.best = best
        request.high = high
        request.group = group
        request.scope = scope
        request.on = on
        Output.report(try Desk.decide(request, store: storeOption.store))
    }
}
