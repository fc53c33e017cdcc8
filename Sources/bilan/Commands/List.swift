import ArgumentParser
import BilanDesk

struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: Desk.says(
            "List what can be asked, and what is in the store.",
            fr: "Ce qui peut être demandé, et ce que la base contient."),
        discussion: Desk.says(
            """
            Measures, periods, formats, policies, reports, questions (bilan query @NAME) and fields (of --where) need no store.
            """,
            fr: """
                Mesures, périodes, formats, règles, rapports, questions (bilan query @NOM) et champs (de --where) ne demandent pas de base.
                """))

    @Argument(
        help: .says(
            "datasets, releases, measures, periods, formats, policies, reports, questions, fields, sources, places, entries or publications.",
            fr:
                "datasets, releases, measures, periods, formats, policies, reports, questions, fields, sources, places, entries ou publications."
        ),
        completion: .list(ListTopic.allCases.map(\.rawValue)))
    var topic: String
    @OptionGroup var storeOption: StoreOption
    @Option(help: .says("table or csv.", fr: "table ou csv.")) var format = "table"

    func run() throws {
        guard ["table", "csv"].contains(format) else {
            throw DeskFailure(
                .usage,
                Desk.says(
                    "unknown format \"\(format)\"; use table, csv",
                    fr: "format « \(format) » inconnu ; employez table, csv"))
        }
        guard let topic = ListTopic(rawValue: topic.lowercased()) else {
            let known = ListTopic.allCases.map(\.rawValue).joined(separator: ", ")
            throw DeskFailure(
                .usage,
                Desk.says(
                    "unknown list \"\(topic)\"; use \(known)", fr: "liste « \(topic) » inconnue ; employez \(known)"))
        }
        let list =
            topic.isBuiltIn
            ? Desk.list(builtIn: topic, store: storeOption.store) : try Desk.open(storeOption.store).list(topic)
        Output.data(format == "csv" ? list.csv : list.text)
    }
}
