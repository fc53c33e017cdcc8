import ArgumentParser
import BilanDesk

struct PlacesUnmatched: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unmatched",
        abstract: Desk.says(
            "List names that no place was found for, most rows first.",
            fr: "Noms sans lieu trouvé, ceux de plus de lignes d’abord."),
        discussion: """
            Names of records that stand nowhere, or only at their country although a name was given; what the publisher
            itself cannot place within the country (UCDP's precision 5 to 7) is left out.
            """)

    @OptionGroup var storeOption: StoreOption
    @Option(help: "Only this dataset.") var dataset: String?
    @OptionGroup var formatOption: ListFormatOption

    func run() throws {
        formatOption.write(try Desk.open(storeOption.store).unmatchedPlaces(dataset: dataset))
    }
}
