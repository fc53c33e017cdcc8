import ArgumentParser
import BilanDesk

struct PlacesChanges: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "changes",
        abstract: Desk.says(
            "List what became of what: splits, merges, new names and codes.",
            fr: "Ce que les lieux sont devenus : divisions, fusions, nouveaux noms et codes."))

    @Argument(
        help: .says(
            "Only changes from or to this place: its code, or its name.",
            fr: "Seulement les changements de ou vers ce lieu : son code, ou son nom.")) var place: String?
    @OptionGroup var storeOption: StoreOption
    @OptionGroup var formatOption: ListFormatOption

    func run() throws { formatOption.write(try Desk.open(storeOption.store).placeChanges(place)) }
}
