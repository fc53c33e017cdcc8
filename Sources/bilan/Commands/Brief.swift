import ArgumentParser
import BilanDesk

struct Brief: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write the draft of a briefing: workbook and text, English and French.",
        discussion: """
            The briefing knows what could be known by its issue day, which the report's definition sets, and nothing later; \
            --known-by names another day. The same store gives the same bytes. Paths of what was written are printed.

              bilan brief mali-weekly --period 2023-W36
              bilan brief mali-weekly --period 2024-W38 --language fr --out drafts
              bilan brief --all --period previous-week --until today

            With --all every report that is made by such periods is written, and one line a report, fit for the subject of \
            a mail, goes to standard error; the exit code is that of the first report that failed.
            """)

    @Argument(help: "Name of a report (bilan list reports), or the path of a definition.") var report: String?
    @Flag(help: "Every report that is made by such periods.") var all = false
    @OptionGroup var storeOption: StoreOption
    @Option(help: "The period, such as 2023-W36; or previous-week with --until.") var period: String
    @Option(help: ArgumentHelp("Day against which previous-week is read; else --known-by.", valueName: "date"))
    var until: String?
    @Option(help: ArgumentHelp("Day up to which the world's knowledge counts; else the issue day.", valueName: "date"))
    var knownBy: String?
    @Option(help: ArgumentHelp("The store after this entry.", valueName: "number")) var recordedBy: Int64?
    @Option(help: "Languages: en, fr or en,fr; else the report's.") var language: String?
    @Option(help: ArgumentHelp("Folder to write to.", valueName: "folder")) var out = "Reports/out"
    @Flag(help: "Write the text in plain ASCII.") var ascii = false
    @Flag(help: "Write charts and map as SVG and PNG files, too.") var figures = false
    @Flag(help: "Write the sheets for tools as CSV files with a data package, too.") var data = false

    func run() throws {
        guard all != (report != nil) else {
            throw DeskFailure(.usage, "name one report, or give --all for every report of such periods")
        }
        var request = BriefRequest(report: report ?? "", period: period, folder: out)
        request.until = until
        request.knownBy = knownBy
        request.recordedBy = recordedBy
        request.ascii = ascii
        request.languages = language
        request.figures = figures
        request.data = data
        let desk = try Desk.open(storeOption.store)
        guard all else {
            for path in try desk.brief(request) { Output.line(path) }
            return
        }
        let made = try desk.briefAll(request)
        for path in made.paths { Output.line(path) }
        for subject in made.subjects { Output.note(subject) }
        for failure in made.failures { Output.note("bilan: " + failure.description) }
        if let failure = made.failures.first { throw ExitCode(failure.kind.rawValue) }
    }
}
