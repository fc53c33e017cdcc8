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
    @Option(
        help: ArgumentHelp(
            "Dimensions: region, cercle, admin0 to admin4, day, week, month, quarter, half, year, group …",
            valueName: "dimensions"))
    var by: String?
    @Option(name: .customLong("in"), help: ArgumentHelp("Only this place: its code or its name.", valueName: "place"))
    var within: String?
    @Option(help: ArgumentHelp("First day.", valueName: "date")) var from: String?
    @Option(help: ArgumentHelp("Last day.", valueName: "date")) var to: String?
    @Option(help: "A period: 2023-W36, 2023-09, 2023-Q3, 2023, 2023-09-01/2023-09-07, previous-month …")
    var period: String?
    @Option(help: ArgumentHelp("The last so many complete periods: 12w (d, w, m, q, y).", valueName: "count"))
    var last: String?
    @Option(help: ArgumentHelp("Day against which these are read, or today; else --known-by.", valueName: "date"))
    var until: String?
    @Flag(help: "With --last: the running period as well, up to the day.") var includeCurrent = false
    @Option(help: "Where a figure over two periods goes: start, end, or days (split).") var allocate: String?
    @Option(help: ArgumentHelp("The day a stock is asked for.", valueName: "date")) var on: String?
    @Option(help: ArgumentHelp("What could be known by this day.", valueName: "date")) var knownBy: String?
    @Option(help: ArgumentHelp("The store after this entry.", valueName: "number")) var recordedBy: Int64?
    @Option(help: ArgumentHelp("Boundaries, such as cod-ab-2015; else those in use.", valueName: "name"))
    var boundaries: String?
    @Flag(help: "Split figures of places that those boundaries have divided, by shares of population; marked.")
    var apportion = false
    @Option(help: ArgumentHelp("Also print rates for each so many people, such as 100k.", valueName: "people"))
    var rate: String?
    @Option(help: "Only this dataset (may be repeated).") var dataset: [String] = []
    @Option(help: "Rule for conflicting claims (bilan list policies).") var policy: String?
    @Option(help: "Only this scope: all_sides, without_attackers, civilians, unknown.") var scope: String?
    @Option(help: "Only this group: civilian, military …") var group: String?
    @Flag(help: "Also print cells for which nobody gave a figure.") var showMissing = false
    @Option(help: "table, csv or json.") var format = "table"
    @Option(name: [.short, .customLong("output")], help: ArgumentHelp("Write to a file.", valueName: "file"))
    var output: String?

    func run() throws {
        var typed = TypedQuestion()
        typed.measures = measures.flatMap { $0.split(separator: ",").map(String.init) }
        typed.by = (by ?? "").split(separator: ",").map { String($0.drop { $0 == " " }) }
        typed.within = within
        typed.from = from
        typed.to = to
        typed.period = period
        typed.last = last
        typed.until = until
        typed.includeCurrent = includeCurrent
        typed.allocate = allocate
        typed.on = on
        typed.knownBy = knownBy
        typed.recordedBy = recordedBy
        typed.boundaries = boundaries
        typed.apportion = apportion
        typed.rate = rate
        typed.datasets = dataset
        typed.policy = policy
        typed.scope = scope
        typed.group = group
        typed.showMissing = showMissing
        let report = try Desk.open(storeOption.store).query(typed)
        let text = try report.text(format: format)
        if let output { try Desk.write(text, to: output) } else { Output.data(text) }
        for note in report.notes { Output.note("note: " + note) }
    }
}
