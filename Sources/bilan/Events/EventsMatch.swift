import ArgumentParser
import BilanDesk

struct EventsMatch: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "match",
        abstract: Desk.says(
            "Join events that are one beyond reasonable doubt.",
            fr: "Réunir les événements qui n’en font qu’un sans doute raisonnable."))

    @OptionGroup var storeOption: StoreOption
    @OptionGroup var events: EventOptions
    @OptionGroup var listFormat: ListFormatOption
    @Flag(help: .says("Tell all and change nothing.", fr: "Tout dire et ne rien changer.")) var dryRun = false

    func run() throws {
        var request = events.request
        request.dryRun = dryRun
        let report = try Desk.matchEvents(request, store: storeOption.store)
        listFormat.write(report.table)
        let count = report.table.rows.count
        Output.note(
            report.entry.map {
                Desk.says(
                    "entry \($0): \(count == 1 ? "1 pair" : "\(count) pairs") joined",
                    fr: "saisie \($0) : \(count) paire\(count < 2 ? " réunie" : "s réunies")")
            }
                ?? (dryRun && count > 0
                    ? Desk.says("nothing was changed", fr: "rien n’a été changé")
                    : Desk.says("nothing to join", fr: "rien à réunir")))
        if report.others > 0 {
            Output.note(
                Desk.says(
                    "\(report.others) to be looked at: bilan events review",
                    fr: "\(report.others) à voir : bilan events review"))
        }
    }
}
