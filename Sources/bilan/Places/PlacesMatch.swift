import ArgumentParser
import BilanDesk

struct PlacesMatch: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "match",
        abstract: Desk.says(
            "Try names: what each is matched to, how and how sure.",
            fr: "Essayer des noms : ce à quoi chacun correspond, comment et avec quelle sûreté."),
        discussion:
            "Misspelt names are found only within a place (--in). Exit code 1 when a name is matched to nothing.")

    @Argument(help: ArgumentHelp("Names as a publisher writes them.", valueName: "name")) var names: [String]
    @OptionGroup var storeOption: StoreOption
    @Option(name: .customLong("in"), help: ArgumentHelp("What they lie in: code or name.", valueName: "place"))
    var within: String?
    @Option(help: ArgumentHelp("Level: 1 to 4, 5 for a settlement.", valueName: "number")) var level: Int?
    @Option(help: "Code that stands beside the name.") var code: String?
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
