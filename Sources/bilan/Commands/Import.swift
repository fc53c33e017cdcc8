import ArgumentParser
import BilanDesk

struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Take files in: publishers' files, figures sheets, gazetteer sheets.",
        discussion: """
            A file is taken in wholly or not at all. The same file again changes nothing. Rows that were changed since the \
            last edition are closed and added again, so that --known-by still answers as before; rows that are missing are \
            withdrawn only inside the coverage that --covers declares.
            A sheet names its dataset itself (column into_dataset, or the sheet "about" of the workbook), else --dataset or its \
            file name does; ids are those of one dataset. The rows of one pooled dataset under the name of another would count \
            twice: that is asked on a terminal and refused elsewhere, unless --allow-same-rows says otherwise.
            A folder stands for the sheets in it (figures.csv with documents.csv, sources.csv, events.csv).
            Every repaired, doubtful or set-aside row is a finding, summed up here and listed whole with --findings.
            """)

    @Argument(help: ArgumentHelp("Files or folders.", valueName: "file")) var files: [String]
    @OptionGroup var storeOption: StoreOption
    @Option(help: "Format; else recognised from the headings (bilan list formats).") var format: String?
    @Option(help: ArgumentHelp("Read a table that no format knows as this mapping file says.", valueName: "file"))
    var map: String?
    @Flag(help: "Print a proposed mapping for one file and take nothing in.") var guess = false
    @Option(help: "Code of the dataset; else the file's own, the format's or the file's name.") var dataset: String?
    @Option(help: ArgumentHelp("Day of publication of the edition, as 2024-05-03.", valueName: "date"))
    var publishedOn: String?
    @Option(help: "Edition as its publisher names it, such as the plan year of needs (2024).") var edition: String?
    @Option(
        help: ArgumentHelp(
            "What the edition covers completely: MLI:1989-01-01..2023-12-31.", valueName: "place:from..to"))
    var covers: [String] = []
    @Flag(help: "Tell all and change nothing.") var dryRun = false
    @Flag(help: "Take in rows that another pooled dataset has already; they count twice.") var allowSameRows = false
    @Flag(help: "Refuse a file of which rows would be set aside (exit 1).") var strict = false
    @Option(help: ArgumentHelp("Write every finding to this file, as comma-separated values.", valueName: "file"))
    var findings: String?

    func run() throws {
        if guess {
            guard files.count == 1, map == nil, format == nil else {
                throw DeskFailure(.usage, "--guess takes one file, and neither --map nor --format")
            }
            return Output.data(try Desk.guessMapping(of: files[0], store: storeOption.store))
        }
        guard map == nil || format == nil else {
            throw DeskFailure(.usage, "--map and --format cannot stand together: a mapping is a format of its own")
        }
        Output.warn(Desk.folderWarning(store: storeOption.store))
        var request = ImportRequest(paths: files)
        request.map = map
        request.format = format
        request.dataset = dataset
        request.publishedOn = publishedOn
        request.covers = covers
        request.edition = edition
        request.dryRun = dryRun
        request.strict = strict
        request.allowsSameRows = allowSameRows
        if Terminal.canAsk { request.confirm = { Terminal.confirms($0 + ". Take it in all the same?") } }
        let bar = ProgressBar()
        request.progress = { bar.show($0) }
        defer { bar.clear() }
        let reports = try Desk.import(request, store: storeOption.store)
        bar.clear()
        for report in reports {
            Output.line(report.headline)
            for line in report.accountLines { Output.note("  " + line) }
            for line in report.findingLines { Output.note("  " + line) }
        }
        if let findings { try Desk.writeFindings(of: reports, to: findings) }
    }
}
