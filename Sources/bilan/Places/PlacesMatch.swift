import ArgumentParser
import BilanDesk

struct PlacesMatch: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "match",
        abstract: Desk.says(
            "Try names: what each is matched to, how and how sure.",
            fr: "Essayer des noms : ce à quoi chacun correspond, comment et avec quelle sûreté."),
        discussion: Desk.says(
            "Misspelt names are found only within a place (--in). Exit code 1 when a name is matched to nothing.",
            fr:
                "Les noms mal écrits ne se trouvent qu’à l’intérieur d’un lieu (--in). Code de sortie 1 quand un nom ne correspond à rien."
        ))

    @Argument(
        help: .says("Names as a publisher writes them.", fr: "Noms tels qu’un éditeur les écrit.", valueName: "name"))
    var names: [String]
    @OptionGroup var storeOption: StoreOption
    @Option(
        name: .customLong("in"),
        help: .says("What they lie in: code or name.", fr: "Ce où ils se trouvent : code ou nom.", valueName: "place"))
    var within: String?
    @Option(
        help: .says(
            "Level: 1 to 4, 5 for a settlement.", fr: "Niveau : 1 à 4, 5 pour une localité.", valueName: "number"))
    var level: Int?
    @Option(help: .says("Code that stands beside the name.", fr: "Code qui figure à côté du nom.")) var code: String?
    @OptionGroup var formatOption: ListFormatOption

    func run() throws {
        var trial = PlaceTrial(names: names)
        trial.within = within
        trial.level = level
        trial.code = code
        let list = try Desk.open(storeOption.store).matchPlaces(trial)
        formatOption.write(list)
        if list.rows.contains(where: { $0[1].isEmpty }) { throw ExitCode(1) }
    }
}
