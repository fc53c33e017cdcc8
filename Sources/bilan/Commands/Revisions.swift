import ArgumentParser
import BilanDesk

struct Revisions: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revisions",
        abstract: Desk.says(
            "List figures that changed between two moments, and why.",
            fr: "Chiffres changés entre deux moments, et pourquoi."),
        discussion: Desk.says(
            """
            The options are those of query. A moment is a day (what was known by it), an entry (the store after it, entry:12) \
            or an issued briefing (mali-weekly:2023-W36:r1); two issues of one period are compared whole, without naming \
            measures. Why is one or several of: new_claim, corrected, withdrawn, recoded, decision, joined, lead, weighed, policy.

              bilan revisions killed --since 2023-09-10 --by region
              bilan revisions killed injured --between 2024-09-18 2024-09-20 --by week
              bilan revisions killed --between mali-weekly:2023-W36:r1 mali-weekly:2023-W37:r1 --by week
              bilan revisions killed --between entry:2 entry:5 --by region --format csv
              bilan revisions --between mali-weekly:2023-W36:r1 mali-weekly:2023-W36:r2
              bilan revisions killed injured --settling
            """,
            fr: """
                Les options sont celles de query. Un moment est un jour (ce qui était su alors), une saisie (la base après elle, entry:12) \
                ou un bulletin publié (mali-weekly:2023-W36:r1) ; deux parutions d’une période se comparent en entier, sans nommer de \
                mesures. Le pourquoi est un ou plusieurs de : new_claim, corrected, withdrawn, recoded, decision, joined, lead, weighed, policy.

                  bilan revisions killed --since 2023-09-10 --by region
                  bilan revisions killed injured --between 2024-09-18 2024-09-20 --by week
                  bilan revisions killed --between mali-weekly:2023-W36:r1 mali-weekly:2023-W37:r1 --by week
                  bilan revisions killed --between entry:2 entry:5 --by region --format csv
                  bilan revisions --between mali-weekly:2023-W36:r1 mali-weekly:2023-W36:r2
                  bilan revisions killed injured --settling
                """))

    @Argument(help: .says("Codes of measures (bilan list measures).", fr: "Codes de mesures (bilan list measures)."))
    var measures: [String] = []
    @OptionGroup var storeOption: StoreOption
    @OptionGroup var question: QuestionOptions
    @Option(
        help: .says("What changed since this moment.", fr: "Ce qui a changé depuis ce moment.", valueName: "moment"))
    var since: String?
    @Option(
        parsing: .upToNextOption,
        help: .says("What changed between two moments.", fr: "Ce qui a changé entre deux moments.", valueName: "moment")
    )
    var between: [String] = []
    @Flag(
        help: .says(
            "How long figures take to settle, by measure, instead.",
            fr: "Plutôt : combien de temps les chiffres mettent à se fixer, par mesure.")) var settling = false
    @Option(
        help: .says(
            "For whom: public, partners or internal; else internal, for those who keep the store.",
            fr: "Pour qui : public, partners ou internal ; sinon internal, pour ceux qui tiennent la base."))
    var audience: String?
    @OptionGroup var discretion: DiscretionOptions
    @Option(help: .says("table, csv or json.", fr: "table, csv ou json.")) var format = "table"
    @Option(
        name: [.short, .customLong("output")],
        help: .says("Write to a file.", fr: "Écrire dans un fichier.", valueName: "file"))
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
