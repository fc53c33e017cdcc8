import ArgumentParser
import BilanDesk

/// What is kept back from others: the same for every command that gives figures.
struct DiscretionOptions: ParsableArguments {
    @Option(
        help: .says(
            "Withhold numbers of people at risk below this; else 10.",
            fr: "Taire les nombres de personnes en danger au-dessous ; sinon 10.", valueName: "number"))
    var withholdBelow: Int64?
    @Option(
        help: .says(
            "Names that no output may print, one a line; else BILAN_NAMES.",
            fr: "Noms que rien ne doit imprimer, un par ligne ; sinon BILAN_NAMES.", valueName: "file"))
    var names: String?

    /// Puts the list of names in use, before anything is printed.
    func refuseNames() { NameList.use(names) }
}
