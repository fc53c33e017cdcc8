import ArgumentParser
import BilanDesk

struct PlacesUnmatched: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unmatched",
        abstract: Desk.says(
            "List names that no place was found for, most rows first.",
            fr: "Noms sans lieu trouvé, ceux de plus de lignes d’abord."),
        discussion: Desk.says(
            """
            Names of records that stand nowhere, or only at their country although a name was given; what the publisher
            itself cannot place within the country (UCDP's precision 5 to 7) is left out.
            """,
            fr: """
                Noms d’enregistrements qui ne sont nulle part, ou seulement dans leur pays bien qu’un nom soit donné ; ce que l’éditeur \
                lui-même ne peut situer dans le pays (précision 5 à 7 d’UCDP) n’y est pas.
                """))

    @OptionGroup var storeOption: StoreOption
    @Option(help: .says("Only this dataset.", fr: "Seulement ce jeu de données.")) var dataset: String?
    @OptionGroup var formatOption: ListFormatOption

    func run() throws {
        formatOption.write(try Desk.open(storeOption.store).unmatchedPlaces(dataset: dataset))
    }
}
