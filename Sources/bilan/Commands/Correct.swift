import ArgumentParser
import BilanDesk

struct Correct: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "correct",
        abstract: Desk.says(
            "Put a claim right, or the place or grade of many, with a reason.",
            fr: "Corriger une déclaration, ou le lieu ou la cote de plusieurs, avec un motif."),
        discussion: Desk.says(
            """
            Each gets a new version from the day on; the old one stays known until then. A correction stays when the same row \
            is imported again, until the publisher changes the row.

              bilan correct 001-1 --best 66 --reason "the communiqué has 66"
              bilan correct --dataset partner-a --place-text "Gao ville" --place ML0703 --reason "the town" --dry-run
              bilan correct --source local-radio --grade D4 --reason "twice wrong this month"
              bilan correct --where 'dataset = partner-a and place = ML07 and month = 2024-05' --grade C3 --reason "hearsay"
            """,
            fr: """
                Chacune reçoit une nouvelle version à compter du jour ; l’ancienne reste ce que l’on savait avant. Une correction tient \
                quand la même ligne est importée de nouveau, jusqu’à ce que l’éditeur la change.

                  bilan correct 001-1 --best 66 --reason "le communiqué dit 66"
                  bilan correct --dataset partenaire-a --place-text "Gao ville" --place ML0703 --reason "la ville" --dry-run
                  bilan correct --source radio-locale --grade D4 --reason "deux erreurs ce mois"
                  bilan correct --where 'dataset = partenaire-a and place = ML07 and month = 2024-05' --grade C3 --reason "ouï-dire"
                """))

    @Argument(
        help: .says(
            "The record: its id, or as trace prints it; behind / the number of a claim in it.",
            fr:
                "L’enregistrement : son identifiant, ou tel que trace l’imprime ; derrière / le numéro d’une déclaration."
        )) var claim: String?
    @OptionGroup var storeOption: StoreOption
    @Option(help: .says("At least so many.", fr: "Au moins tant.")) var low: String?
    @Option(help: .says("So many; alone, exactly so many.", fr: "Tant ; seul, exactement tant.")) var best: String?
    @Option(help: .says("At most so many.", fr: "Au plus tant.")) var high: String?
    @Option(help: .says("Code or name of the place where it belongs.", fr: "Code ou nom du lieu où elle a sa place."))
    var place: String?
    @Option(help: .says("Grade, such as B2.", fr: "Cote, comme B2.")) var grade: String?
    @Option(help: .says("All claims of this dataset.", fr: "Toutes les déclarations de ce jeu de données."))
    var dataset: String?
    @Option(
        help: .says(
            "All claims placed in these words.", fr: "Toutes les déclarations situées en ces mots.", valueName: "words")
    ) var placeText: String?
    @Option(
        help: .says(
            "All claims of this source, by its id or name.",
            fr: "Toutes les déclarations de cette source, par son identifiant ou son nom.")) var source: String?
    @Option(help: .says("All claims of this measure.", fr: "Toutes les déclarations de cette mesure.")) var measure:
        String?
    @Option(
        name: .customLong("where"),
        help: .says(
            "All claims of which this holds, as for query.",
            fr: "Toutes les déclarations dont ceci est vrai, comme pour query.", valueName: "expr"))
    var condition: String?
    @Option(help: .says("Why.", fr: "Pourquoi.")) var reason: String?
    @Option(
        help: .says(
            "The day from which it is known; else today.", fr: "Le jour depuis lequel on le sait ; sinon aujourd’hui.",
            valueName: "date")) var on: String?
    @Flag(help: .says("Tell all and change nothing.", fr: "Tout dire et ne rien changer.")) var dryRun = false

    func validate() throws {
        guard dryRun || reason?.isEmpty == false else {
            throw ValidationError(Desk.says("say why with --reason", fr: "dites pourquoi avec --reason"))
        }
    }

    func run() throws {
        var request = CorrectRequest()
        request.claim = claim
        request.low = low
        request.best = best
        request.high = high
        request.place = place
        request.grade = grade
        request.dataset = dataset
        request.placeText = placeText
        request.source = source
        request.measure = measure
        request.condition = condition
        request.reason = reason ?? ""
        request.on = on
        request.dryRun = dryRun
        Output.report(try Desk.correct(request, store: storeOption.store))
    }
}
