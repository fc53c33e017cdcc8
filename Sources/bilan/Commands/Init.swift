import ArgumentParser
import BilanDesk

struct Init: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: Desk.says(
            "Make a store with the built-in places.",
            fr: "Créer une base avec les lieux intégrés."),
        discussion: """
            A new store knows the countries and Mali, and no figures. With --samples it also takes in the figures that come \
            with the program: five press articles, and published totals of UCDP, IDMC and OCHA for Mali.
            A store that is there already is left as it is.
            """)

    @OptionGroup var storeOption: StoreOption
    @Flag(help: "Take in the figures that come with the program.") var samples = false

    func run() throws {
        Output.warn(Desk.folderWarning(store: storeOption.store))
        let report = try Desk.initialise(storeOption.store, samples: samples)
        Output.line(report.made ? "made \(report.path)" : "\(report.path) is there already")
        for sample in report.samples { Output.line(sample.headline) }
    }
}
