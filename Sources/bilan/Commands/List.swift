import ArgumentParser
import BilanDesk

struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: Desk.says(
            "List what can be asked, and what is in the store.",
            fr: "Ce qui peut être demandé, et ce que la base contient."),
        discussion: """
            Measures, periods, formats, policies, reports, questions (bilan query @NAME) and fields (of --where) need no store.
            """)

    @Argument(
        help: ArgumentHelp(
            "datasets, releases, measures, periods, formats, policies, reports, questions, fields, sources, places, entries "
                + "or publications."),
        completion: .list(ListTopic.allCases.map(\.rawValue)))
    var topic: String
    @OptionGroup var storeOption: StoreOption
    @Option(help: "table or csv.") var format = "table"

    func run() throws {
        guard ["table", "csv"].contains(format) else {
            throw DeskFailure(.usage, "unknown format \"\(format)\"; use table, csv")
        }
        guard let topic = ListTopic(rawValue: topic.lowercased()) else {
            let known = ListTopic.allCases.map(\.rawValue).joined(separator: ", ")
            throw DeskFailure(.usage, "unknown list \"\(topic)\"; use \(known)")
        }
        let list =
            topic.isBuiltIn
            ? Desk.list(builtIn: topic, store: storeOption.store) : try Desk.open(storeOption.store).list(topic)
        Output.data(format == "csv" ? list.csv : list.text)
    }
}
