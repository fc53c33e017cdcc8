import ArgumentParser
import BilanDesk

struct Correct: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: Desk.says(
            "Put a claim right, or the place or grade of many, with a reason.",
            fr: "Corriger une déclaration, ou le lieu ou la cote de plusieurs, avec un motif."),
        discussion: """
            Each gets a new version from the day on; the old one stays known until then. A correction stays when the same row \
            is imported again, until the publisher changes the row.

              bilan correct 001-1 --best 66 --reason "the communiqué has 66"
              bilan correct --dataset partner-a --place-text "Gao ville" --place ML0703 --reason "the town" --dry-run
              bilan correct --source local-radio --grade D4 --reason "twice wrong this month"
              bilan correct --where 'dataset = partner-a and place = ML07 and month = 2024-05' --grade C3 --reason "hearsay"
            """)

    @Argument(help: "The record: its id, or as trace prints it; behind / the number of a claim in it.") var claim:
        String?
    @OptionGroup var storeOption: StoreOption
    @Option(help: "At least so many.") var low: String?
    @Option(help: "So many; alone, exactly so many.") var best: String?
    @Option(help: "At most so many.") var high: String?
    @Option(help: "Code or name of the place where it belongs.") var place: String?
    @Option(help: "Grade, such as B2.") var grade: String?
    @Option(help: "All claims of this dataset.") var dataset: String?
    @Option(help: ArgumentHelp("All claims placed in these words.", valueName: "words")) var placeText: String?
    @Option(help: "All claims of this source, by its id or name.") var source: String?
    @Option(help: "All claims of this measure.") var measure: String?
    @Option(
        name: .customLong("where"),
        help: ArgumentHelp("All claims of which this holds, as for query.", valueName: "expr"))
    var condition: String?
    @Option(help: "Why.") var reason: String?
    @Option(help: ArgumentHelp("The day from which it is known; else today.", valueName: "date")) var on: String?
    @Flag(help: "Tell all and change nothing.") var dryRun = false

    func validate() throws {
        guard dryRun || reason?.isEmpty == false else { throw ValidationError("say why with --reason") }
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
