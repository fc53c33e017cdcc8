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
            """)

    @Argument(help: "Name of a report (bilan list reports), or the path of a definition.") var report: String
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
        var request = BriefRequest(report: report, period: period, folder: out)
        request.until = until
        request.knownBy = knownBy
        request.recordedBy = recordedBy
        request.ascii = ascii
        request.languages = language
        request.figures = figures
        request.data = data
        for path in try Desk.open(storeOption.store).brief(request) { Output.line(path) }
    }
}
