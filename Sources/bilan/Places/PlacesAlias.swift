import ArgumentParser
import BilanDesk

struct PlacesAlias: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "alias",
        abstract: Desk.says(
            "Say which place a name means, from now on.",
            fr: "Dire quel lieu un nom désigne désormais."),
        discussion: Desk.says(
            """
            The name wins over others within its country, and gazetteers taken in later leave it alone. A file with the
            columns name and code puts many right at once, all or none. Records that are in the store already move with
            "bilan places rematch".
            """,
            fr: """
                Le nom l’emporte sur les autres dans son pays, et les listes de lieux reprises ensuite n’y touchent pas. Un fichier avec les \
                colonnes name et code en corrige beaucoup à la fois, tous ou aucun. Les enregistrements déjà dans la base se déplacent \
                avec « bilan places rematch ».
                """))

    @Argument(help: .says("The name as a publisher writes it.", fr: "Le nom tel qu’un éditeur l’écrit.")) var name:
        String?
    @Argument(help: .says("Code of the place.", fr: "Code du lieu.")) var code: String?
    @OptionGroup var storeOption: StoreOption
    @Option(help: .says("Why, for the list of entries.", fr: "Pourquoi, pour la liste des saisies.")) var reason:
        String?
    @Option(
        help: .says(
            "A sheet with the columns name and code.", fr: "Une feuille avec les colonnes name et code.",
            valueName: "file")) var file: String?

    func validate() throws {
        let isPair = name != nil && code != nil && file == nil
        let isFile = name == nil && file != nil
        guard isPair || isFile else {
            throw ValidationError(
                Desk.says(
                    "give a name and a code, or --file with a sheet of them",
                    fr: "donnez un nom et un code, ou --file avec une feuille"))
        }
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
            report.entry.map {
                Desk.says(
                    "entry \($0): \(report.added == 1 ? "1 new name" : "\(report.added) new names")",
                    fr: "saisie \($0) : \(report.added == 1 ? "1 nouveau nom" : "\(report.added) nouveaux noms")")
            }
                ?? Desk.says("nothing new, the store has these names", fr: "rien de nouveau, la base a ces noms"))
    }
}
