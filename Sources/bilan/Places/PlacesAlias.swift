import ArgumentParser
import BilanDesk

struct PlacesAlias: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "alias",
        abstract: Desk.says(
            "Say which place a name means, from now on.",
            fr: "Dire quel lieu un nom désigne désormais."),
        discussion: """
            The name wins over others within its country, and gazetteers taken in later leave it alone. A file with the
            columns name and code puts many right at once, all or none. Records that are in the store already move with
            "bilan places rematch".
            """)

    @Argument(help: "The name as a publisher writes it.") var name: String?
    @Argument(help: "Code of the place.") var code: String?
    @OptionGroup var storeOption: StoreOption
    @Option(help: "Why, for the list of entries.") var reason: String?
    @Option(help: ArgumentHelp("A sheet with the columns name and code.", valueName: "file")) var file: String?

    func validate() throws {
        let isPair = name != nil && code != nil && file == nil
        let isFile = name == nil && file != nil
        guard isPair || isFile else { throw ValidationError("give a name and a code, or --file with a sheet of them") }
    }

    func run() throws {
        let report: AliasReport
        if let file {
            report = try Desk.addAliases(file: file, reason: reason, store: storeOption.store)
        } else {
            report = try Desk.addAlias(name ?? "", code: code ?? "", reason: reason, store: storeOption.store)
        }
        for line in report.lines { Output.line(line) }
        for remark in report.remarks { Output.note("  " + remark) }
        Output.note(
            report.entry.map { "entry \($0): \(report.added == 1 ? "1 new name" : "\(report.added) new names")" }
                ?? "nothing new, the store has these names")
    }
}
