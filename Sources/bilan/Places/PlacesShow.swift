import ArgumentParser
import BilanDesk

struct PlacesShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: Desk.says(
            "Show a place: names, codes in every scheme, parents, children, population, changes.",
            fr: "Montrer un lieu : noms, codes, lieux qui le contiennent ou qu’il contient, population, changements."))

    @Argument(
        help: .says("Its code, or its name where that is plain.", fr: "Son code, ou son nom s’il est sans équivoque."))
    var place: String
    @OptionGroup var storeOption: StoreOption
    @OptionGroup var formatOption: ListFormatOption

    func run() throws { formatOption.write(try Desk.open(storeOption.store).showPlace(place)) }
}
