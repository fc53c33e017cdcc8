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
    @Option(parsing: .upToNextOption, help: ArgumentHelp("These two events are one.", valueName: "event"))
    var join: [String] = []
    @Option(parsing: .upToNextOption, help: ArgumentHelp("These two events are two.", valueName: "event"))
    var separate: [String] = []
    @Option(help: "Why.") var reason: String?
    @Option(help: ArgumentHelp("The day of the decision; else today.", valueName: "date")) var on: String?

    func validate() throws {
        guard join.isEmpty || separate.isEmpty else { throw ValidationError("give --join or --separate, not both") }
        for pair in [join, separate] where !pair.isEmpty && pair.count != 2 {
            throw ValidationError("give two events")
        }
        guard join.isEmpty && separate.isEmpty || reason?.isEmpty == false else {
            throw ValidationError("say why with --reason")
        }
    }

    func run() throws {
        let pair = join.isEmpty ? separate : join
        guard pair.count == 2 else {
            let report = try Desk.open(storeOption.store).reviewEvents(events.request)
            listFormat.write(report.table)
            if report.others > 0 { Output.note("\(report.others) are one beyond reasonable doubt: bilan events match") }
            return
        }
        Output.report(
            try Desk.ruleOnEvents(
                pair[0], pair[1], same: !join.isEmpty, reason: reason ?? "", on: on, store: storeOption.store))
    }
}
