import ArgumentParser
import BilanDesk

struct Trace: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: Desk.says(
            "Show the claims behind a cell of a query, or behind a figure of a briefing.",
            fr: "Montrer les déclarations derrière une cellule ou un chiffre de bulletin."),
        discussion: """
            A tree: each cell, its figures (event, policy, range of reports, why), and behind those the claims used and not \
            used, each with its words, source, grade, document, the day it was known, file, row, checksum and record.

            The options are those of query, so that a query becomes its trace by its first word. A figure_id of a briefing is \
            traced by making that issue again.

              bilan trace killed --in ML06 --period 2023-W36
              bilan trace killed --period 2023-W36 --by region --format json
              bilan trace MLI.2023-W36.killed.all.without_attackers.ML06+ML07 --report mali-weekly

            With a figure_id, --period names the issue where it is not the figure's own.
            """)

    @Argument(help: "Codes of measures (bilan list measures), or one figure_id of a briefing.") var measures: [String]
    @OptionGroup var storeOption: StoreOption
    @Option(help: "With a figure_id: the report it stands in (bilan list reports).") var report: String?
    @OptionGroup var question: QuestionOptions
    @OptionGroup var selection: SelectionOptions
    @Option(help: "For whom: public, partners or internal; else internal, for those who keep the store.")
    var audience: String?
    @OptionGroup var discretion: DiscretionOptions
    @Option(help: "tree or json.") var format = "tree"
    @Option(name: [.short, .customLong("output")], help: ArgumentHelp("Write to a file.", valueName: "file"))
    var output: String?

    func run() throws {
        guard ["tree", "json"].contains(format) else {
            throw DeskFailure(.usage, "unknown format \"\(format)\"; use tree, json")
        }
        let desk = try Desk.open(storeOption.store)
        var typed = question.typed(about: measures)
        typed.condition = selection.condition
        typed.audience = audience
        typed.withholdBelow = discretion.withholdBelow
        discretion.refuseNames()
        let trace = try TraceWords(measures, report: report, typed: typed).trace(desk)
        let text = format == "json" ? trace.json : trace.text
        if let output { try Desk.write(text, to: output) } else { Output.data(text) }
        for note in trace.notes { Output.note("note: " + note) }
    }
}
