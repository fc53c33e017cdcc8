import ArgumentParser
import BilanDesk

struct Merge: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Take in what another store knows: claims, decisions, corrections, names of places.",
        discussion: """
            Each laptop keeps its own store. What one has changed since the other last knew it stands; what both have changed \
            without knowing of each other is a conflict: the later word stands, and the conflicts are listed. Merged both ways, two \
            stores answer alike; merged again, nothing changes. Gazetteers and issued briefings stay each store's own.

              bilan export --claims to-awa.bilan
              bilan merge from-musa.bilan --dry-run
              bilan merge /media/stick/bilan.sqlite
              bilan undo --reason "the wrong file"
            """)

    @Argument(help: ArgumentHelp("A file of claims (bilan export --claims), or a store.", valueName: "file"))
    var file: String
    @OptionGroup var storeOption: StoreOption
    @Flag(help: "Tell all and change nothing.") var dryRun = false

    func run() throws {
        Output.warn(Desk.folderWarning(store: storeOption.store))
        let report = try Desk.merge(file, dryRun: dryRun, store: storeOption.store)
        Output.line(report.headline)
        if let conflicts = report.conflicts { Output.data(conflicts.text) }
        for remark in report.remarks { Output.note("  " + remark) }
    }
}
