import ArgumentParser
import BilanDesk

struct Merge: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge",
        abstract: Desk.says(
            "Take in what another store knows: claims, decisions, corrections, names of places.",
            fr: "Reprendre ce que sait une autre base : déclarations, décisions, corrections, noms de lieux."),
        discussion: Desk.says(
            """
            Each laptop keeps its own store. What one has changed since the other last knew it stands; what both have changed \
            without knowing of each other is a conflict: the later word stands, and the conflicts are listed. Merged both ways, two \
            stores answer alike; merged again, nothing changes. Gazetteers and issued briefings stay each store's own.

              bilan export --claims to-awa.bilan
              bilan merge from-musa.bilan --dry-run
              bilan merge /media/stick/bilan.sqlite
              bilan undo --reason "the wrong file"
            """,
            fr: """
                Chaque portable garde sa base. Ce que l’un a changé depuis que l’autre l’a vu vaut ; ce que les deux ont changé sans le \
                savoir est un conflit : le mot le plus récent vaut, et les conflits sont énumérés. Réunies dans les deux sens, deux bases \
                répondent de même ; réunies de nouveau, rien ne change. Les lieux et les bulletins publiés restent à chaque base.

                  bilan export --claims pour-awa.bilan
                  bilan merge de-musa.bilan --dry-run
                  bilan merge /media/cle/bilan.sqlite
                  bilan undo --reason "mauvais fichier"
                """))

    @Argument(
        help: .says(
            "A file of claims (bilan export --claims), or a store.",
            fr: "Un fichier de déclarations (bilan export --claims), ou une base.", valueName: "file"))
    var file: String
    @OptionGroup var storeOption: StoreOption
    @Flag(help: .says("Tell all and change nothing.", fr: "Tout dire et ne rien changer.")) var dryRun = false

    func run() throws {
        Output.warn(Desk.folderWarning(store: storeOption.store))
        let report = try Desk.merge(file, dryRun: dryRun, store: storeOption.store)
        Output.line(report.headline)
        if let conflicts = report.conflicts { Output.data(conflicts.text) }
        for remark in report.remarks { Output.note("  " + remark) }
    }
}
