import ArgumentParser
import BilanDesk

struct Revisions: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: Desk.says(
            "List figures that changed between two moments, and why.",
            fr: "Chiffres changés entre deux moments, et pourquoi."),
        discussion: """
            The options are those of query. A moment is a day (what was known by it), an entry (the store after it, entry:12) \
            or an issued briefing (mali-weekly:2023-W36:r1); two issues of one period are compared whole, without naming \
            measures. Why is one or several of: new_claim, corrected, withdrawn, recoded, decision, joined, lead, weighed, policy.

              bilan revisions killed --since 2023-09-10 --by region
              bilan revisions killed injured --between 2024-09-18 2024-09-20 --by week
              bilan revisions killed --between mali-weekly:2023-W36:r1 mali-weekly:2023-W37:r1 --by week
              bilan revisions killed --between entry:2 entry:5 --by region --format csv
              bilan revisions --between mali-weekly:2023-W36:r1 mali-weekly:2023-W36:r2
              bilan revisions killed injured --settling
            """)

    @Argument(help: "Codes of measures (bilan list measures).") var measures: [String] = []
    @OptionGroup var storeOption: StoreOption
    @OptionGroup var question: QuestionOptions
    @Option(help: ArgumentHelp("What changed since this moment.", valueName: "moment")) var since: String?
    @Option(parsing: .upToNextOption, help: ArgumentHelp("What changed between two moments.", valueName: "moment"))
    var between: [String] = []
    @Flag(help: "How long figures take to settle, by measure, instead.") var settling = false
    @Option(help: "For whom: public, partners or internal; else internal, for those who keep the store.")
    var audience: String?
    @OptionGroup var discretion: DiscretionOptions
    @Option(help: "table, csv or json.") var format = "table"
    @Option(name: [.short, .customLong("output")], help: ArgumentHelp("Write to a file.", valueName: "file"))
    var output: String?

    func run() throws {
        var request = RevisionRequest()
        request.since = since
        request.between = between
        request.settling = settling
        var typed = question.typed(about: measures)
        typed.audience = audience
        typed.withholdBelow = discretion.withholdBelow
        discretion.refuseNames()
        let table = try Desk.open(storeOption.store).revisions(typed, request)
        let text = try Desk.listing(of: table, format: format)
        if let output { try Desk.write(text, to: output) } else { Output.data(text) }
    }
}
