import ArgumentParser
import BilanDesk

struct Query: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Ask for figures by place, period and group.",
        discussion: """
            One row a cell, with low, best and high, what stands behind it and what a reader must know. Flows (killed, \
            displaced) are summed, each event once; stocks (idps, in_need) answer with their last valid value on a day; what \
            cannot be placed at the level or in the period asked stands as not_allocated, so that every table ties out.

              bilan query killed injured --period 2023-W36 --by region
              bilan query killed --in SEN --by year --format csv
              bilan query killed --by week --last 12w --until 2023-12-31
              bilan query idps --in MLI --on 2023-12-31 --known-by 2024-06-30
              bilan query in_need --period 2024 --by region,group

            Notes on figures outside the cells go to standard error.
            """)

    @Argument(help: "Codes of measures (bilan list measures).") var measures: [String]
    @OptionGroup var storeOption: StoreOption
    @OptionGroup var question: QuestionOptions
    @Option(help: "table, csv or json.") var format = "table"
    @Option(name: [.short, .customLong("output")], help: ArgumentHelp("Write to a file.", valueName: "file"))
    var output: String?

    func run() throws {
        let typed = question.typed(about: measures)
        let report = try Desk.open(storeOption.store).query(typed)
        let text = try report.text(format: format)
        if let output { try Desk.write(text, to: output) } else { Output.data(text) }
        for note in report.notes { Output.note("note: " + note) }
    }
}
