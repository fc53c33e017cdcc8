import ArgumentParser
import BilanDesk

struct EventsList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: Desk.says(
            "List events that were joined or held apart.",
            fr: "Événements réunis ou tenus séparés."))

    @OptionGroup var storeOption: StoreOption
    @OptionGroup var listFormat: ListFormatOption

    func run() throws { listFormat.write(try Desk.open(storeOption.store).listEventPairs()) }
}
