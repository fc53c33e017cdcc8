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
    @Flag(help: "Tell all and change nothing.") var dryRun = false

    func run() throws {
        var request = events.request
        request.dryRun = dryRun
        let report = try Desk.matchEvents(request, store: storeOption.store)
        listFormat.write(report.table)
        let count = report.table.rows.count
        Output.note(
            report.entry.map { "entry \($0): \(count == 1 ? "1 pair" : "\(count) pairs") joined" }
                ?? (dryRun && count > 0 ? "nothing was changed" : "nothing to join"))
        if report.others > 0 { Output.note("\(report.others) to be looked at: bilan events review") }
    }
}
