import ArgumentParser
import BilanDesk

struct Query: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: Desk.says(
            "Ask for figures by place, period and group.",
            fr: "Demander des chiffres par lieu, période et groupe."),
        discussion: """
            One row a cell, with low, best and high, what stands behind it and what a reader must know. Flows (killed, \
            displaced) are summed, each event once; stocks (idps, in_need) answer with their last valid value on a day; what \
            cannot be placed at the level or in the period asked stands as not_allocated, so that every table ties out.

              bilan query killed injured --period 2023-W36 --by region
              bilan query killed --in SEN --by year --format csv
              bilan query killed --by week --last 12w --until 2023-12-31
              bilan query idps --in MLI --on 2023-12-31 --known-by 2024-06-30
              bilan query in_need --period 2024 --by region,group
              bilan query killed --in MLI --by region --columns month --period 2023-Q3 --totals
              bilan query killed --by region --top 5 -o top.xlsx
              bilan query @killed-by-region --period 2023

            WHERE AND HAVING: --where chooses claims and figures before anything is added, --having cells after it:

              --where "group = civilian and admin1 in (ML06, ML07) and killed >= 10"
              --where "source ~ minusma or verification = verified"
              --where "not (event_type = explosion) and date >= 2023-06"
              --having "best >= 100 and conflict = false"

            A test is FIELD =, !=, <, <=, >, >= VALUE; FIELD in (A, B); FIELD ~ PART (contains); FIELD is empty. Tests are \
            joined by and, or, not and parentheses, and binding closer than or; a value of several words stands in quotes. \
            Fields are listed by bilan list fields, in English and French; places are meant by code or name, a period by its \
            code stands for all of its days; a measure's code is its value, best or else low, and holds of no other \
            measure. Fields of --having are the columns of the answer.

            Who says it (source, document, grade, verification …) chooses claims before they are set against each other. What \
            is said (place, day, group, event, value) chooses figures after that, whole: a filter hides no report that \
            contradicts, and "x" and "not x" add up to the question without them. Where groups are named, each is a row.

            SAVED QUESTIONS: @NAME reads Questions/NAME.yaml here, beside the store, or built in (bilan list questions); \
            options typed beside it win. --save NAME writes one.

            Notes on figures outside the cells go to standard error.
            """)

    @Argument(
        help: "Codes of measures (bilan list measures), or @NAME of a saved question.",
        completion: .custom { _, _, _ in Desk.words.questions })
    var measures: [String]
    @OptionGroup var storeOption: StoreOption
    @OptionGroup var question: QuestionOptions
    @OptionGroup var selection: SelectionOptions
    @OptionGroup var arrangement: ArrangementOptions
    @Option(help: "For whom: public, partners or internal; else internal, for those who keep the store.")
    var audience: String?
    @OptionGroup var discretion: DiscretionOptions
    @Option(
        help: "table, csv, tsv, json, ndjson, md or xlsx; else as the file's name ends.",
        completion: .list(Desk.words.formats))
    var format: String?
    @Option(
        name: [.short, .customLong("output")], help: ArgumentHelp("Write to a file.", valueName: "file"),
        completion: .file())
    var output: String?
    @Option(help: ArgumentHelp("Save the question as Questions/NAME.yaml.", valueName: "name")) var save: String?

    func run() throws {
        var typed = question.typed(about: measures)
        typed.condition = selection.condition
        typed.audience = audience
        typed.withholdBelow = discretion.withholdBelow
        discretion.refuseNames()
        var request = QueryRequest(typed)
        arrangement.fill(&request)
        request.format = format
        request = try Desk.saved(request, store: storeOption.store)
        let report = try Desk.open(storeOption.store).query(request)
        // A question that has an answer is kept before that is printed, so that a refusal stands alone.
        let kept = try save.map { try Desk.save(request, as: $0) }
        if let output {
            try report.write(to: output, format: request.format)
        } else {
            Output.data(try report.text(format: request.format ?? "table"))
        }
        for note in report.notes { Output.note("note: " + note) }
        if let kept { Output.note("saved as " + kept) }
    }
}
