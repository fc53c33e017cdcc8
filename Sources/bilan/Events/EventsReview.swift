import ArgumentParser
import BilanDesk

struct EventsReview: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: Desk.says(
            "List events that may be one, or say whether they are.",
            fr: "Événements qui n’en font peut-être qu’un ; dire s’ils le sont."))

    @OptionGroup var storeOption: StoreOption
    @OptionGroup var events: EventOptions
    @OptionGroup var listFormat: ListFormatOption
    @Option(
        parsing: .upToNextOption,
        help: .says("These two events are one.", fr: "Ces deux événements n’en font qu’un.", valueName: "event"))
    var join: [String] = []
    @Option(
        parsing: .upToNextOption,
        help: .says("These two events are two.", fr: "Ces deux événements sont deux.", valueName: "event"))
    var separate: [String] = []
    @Option(help: .says("Why.", fr: "Pourquoi.")) var reason: String?
    @Option(
        help: .says(
            "The day of the decision; else today.", fr: "Le jour de la décision ; sinon aujourd’hui.", valueName: "date"
        )) var on: String?

    func validate() throws {
        guard join.isEmpty || separate.isEmpty else {
            throw ValidationError(
                Desk.says("give --join or --separate, not both", fr: "donnez --join ou --separate, pas les deux"))
        }
        for pair in [join, separate] where !pair.isEmpty && pair.count != 2 {
            throw ValidationError(Desk.says("give two events", fr: "donnez deux événements"))
        }
        guard join.isEmpty && separate.isEmpty || reason?.isEmpty == false else {
            throw ValidationError(Desk.says("say why with --reason", fr: "dites pourquoi avec --reason"))
        }
    }

    func run() throws {
        let pair = join.isEmpty ? separate : join
        guard pair.count == 2 else {
            let report = try Desk.open(storeOption.store).reviewEvents(events.request)
            listFormat.write(report.table)
            if report.others > 0 {
                Output.note(
                    Desk.says(
                        "\(report.others) are one beyond reasonable doubt: bilan events match",
                        fr: "\(report.others) n’en font qu’un sans doute raisonnable : bilan events match"))
            }
            return
        }
        Output.report(
            try Desk.ruleOnEvents(
                pair[0], pair[1], same: !join.isEmpty, reason: reason ?? "", on: on, store: storeOption.store))
    }
}
