import ArgumentParser
import BilanDesk

struct Decide: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: Desk.says(
            "Decide what stands for a figure, above the policy, with a reason.",
            fr: "Décider ce qui vaut pour un chiffre, au-dessus de la règle, avec un motif."),
        discussion: """
            A decision is a row of its own: the claims stay, the figure says "decided", and trace says when and why. It counts \
            from its day on, so that an answer with --known-by an earlier day is what it was.

              bilan decide 2024-09-17-bamako killed --claim 002-9 --reason "names checked against the register"
              bilan decide ucdp-ged:492076 killed --low 60 --best 65 --high 80 --reason "visit of 3 October"
              bilan decide --list
              bilan decide --withdraw 3 --reason "the register was wrong"

            Whether two events are one is decided with bilan events review --join and --separate.
            """)

    @Argument(help: "The event: its id (dataset:id where several have it), or its identity.") var event: String?
    @Argument(help: "Code of the measure.") var measure: String?
    @OptionGroup var storeOption: StoreOption
    @Option(
        help: ArgumentHelp("The claim that stands: its record's id, or its record as trace prints it.", valueName: "id")
    )
    var claim: String?
    @Option(help: "At least so many stand.") var low: String?
    @Option(help: "So many stand; alone, exactly so many.") var best: String?
    @Option(help: "At most so many stand.") var high: String?
    @Option(help: "The figure of this group; else of everybody.") var group: String?
    @Option(help: "The figure of this scope, where the event has several.") var scope: String?
    @Option(help: "Why.") var reason: String?
    @Option(help: ArgumentHelp("The day of the decision; else today.", valueName: "date")) var on: String?
    @Flag(help: "List decisions that stand.") var list = false
    @Option(help: ArgumentHelp("Take a decision back, by its number in the list.", valueName: "number"))
    var withdraw: Int64?
    @Option(help: "Of the list: table or csv.") var format = "table"

    func validate() throws {
        let asks = [list, withdraw != nil, event != nil].count { $0 }
        guard asks == 1 else { throw ValidationError("give an event and a measure, or --list, or --withdraw NUMBER") }
        guard event == nil || measure != nil else { throw ValidationError("name the measure, such as killed") }
        guard list || reason?.isEmpty == false else { throw ValidationError("say why with --reason") }
        guard ["table", "csv"].contains(format) else {
            throw ValidationError("unknown format \"\(format)\"; use table, csv")
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
