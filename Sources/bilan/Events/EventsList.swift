import ArgumentParser
import BilanDesk

struct EventsList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List events that were joined or held apart.")

    @OptionGroup var storeOption: StoreOption
    @OptionGroup var listFormat: ListFormatOption

    func run() throws { listFormat.write(try Desk.open(storeOption.store).listEventPairs()) }
}
