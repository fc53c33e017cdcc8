import ArgumentParser
import BilanDesk

struct Init: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: Desk.says(
            "Make a store with the built-in places.",
            fr: "Créer une base avec les lieux intégrés."),
        discussion: Desk.says(
            """
            A new store knows the countries and Mali, and no figures. With --samples it also takes in the figures that come \
            with the program: five press articles, and published totals of UCDP, IDMC and OCHA for Mali.
            A store that is there already is left as it is.
            """,
            fr: """
                Une base nouvelle connaît les pays et le Mali, et aucun chiffre. Avec --samples, elle reprend aussi les chiffres livrés \
                avec le programme : cinq articles de presse, et des totaux publiés d’UCDP, d’IDMC et d’OCHA pour le Mali.
                Une base qui existe déjà est laissée comme elle est.
                """))

    @OptionGroup var storeOption: StoreOption
    @Flag(
        help: .says(
            "Take in the figures that come with the program.", fr: "Reprendre les chiffres livrés avec le programme."))
    var samples = false

    func run() throws {
        Output.warn(Desk.folderWarning(store: storeOption.store))
        let report = try Desk.initialise(storeOption.store, samples: samples)
        Output.line(
            report.made
                ? Desk.says("made \(report.path)", fr: "\(report.path) créé")
                : Desk.says("\(report.path) is there already", fr: "\(report.path) existe déjà"))
        for sample in report.samples { Output.line(sample.headline) }
    }
}
