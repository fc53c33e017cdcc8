import ArgumentParser
import BilanDesk

/// What a question can be given beside its measures: the same for every command that asks one.
struct QuestionOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Dimensions: region, cercle, admin0 to admin4, day, week, month, quarter, half, year, group, sector, sex, "
                + "age, status, phase, need_status, cause, event_type, actor, source, dataset …",
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
    @Option(help: "Rule for conflicting claims (bilan list policies).", completion: .list(Desk.words.policies))
    var policy: String?
    @Option(
        help: "Only this scope: all_sides, without_attackers, civilians, unknown.",
        completion: .list(Desk.words.scopes))
    var scope: String?
    @Option(help: "Only this group: civilian, military …") var group: String?
    @Flag(help: "Flows of all datasets together, events joined by bilan events counted once.") var union = false
    @Flag(help: "Also print cells for which nobody gave a figure.") var showMissing = false
    @OptionGroup(title: "Beside each cell, and over time") var series: SeriesOptions

    /// The question these options make of measures, typed one by one or with commas between them.
    func typed(about measures: [String]) -> TypedQuestion {
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
        typed.union = union
        typed.showMissing = showMissing
        typed.series = series.typed
        return typed
    }
}
