import ArgumentParser
import BilanDesk

struct SQL: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sql",
        abstract: Desk.says(
            "Read the store with a SELECT.",
            fr: "Lire la base avec un SELECT."),
        discussion: """
            One statement, which can only read; a write is refused. Three views are there to be read, and stay as they are \
            from version to version:

              figure       claims that count now, one row a claim, in words: dataset, measure, group, scope, low, best, \
            high, qualifier, stated, source, reliability, place, start, end, event, document, file_sha256, row …
              claim_full   the same for every version of every claim, with its clocks: known_from, known_to, entry_from, \
            entry_to
              event_full   events with their days, parents and numbers of records and documents

              bilan sql "SELECT source, stated, best FROM figure WHERE measure = 'killed'"
              bilan sql 'SELECT dataset, count(*) FROM figure GROUP BY dataset'

            A sum over these rows adds claims about the same dead; totals come from bilan query.
            """)

    @Argument(help: "One SELECT, in quotes.") var statement: String
    @OptionGroup var storeOption: StoreOption
    @Option(help: "For whom: public or partners read a copy to share; else internal, the store itself.")
    var audience = "internal"
    @OptionGroup var discretion: DiscretionOptions
    @Option(help: "table, csv or json.") var format = "table"
    @Option(name: [.short, .customLong("output")], help: ArgumentHelp("Write to a file.", valueName: "file"))
    var output: String?

    func run() throws {
        discretion.refuseNames()
        let desk = try Desk.open(storeOption.store)
        let text = try desk.sql(
            statement, format: format, audience: audience, withholdBelow: discretion.withholdBelow)
        if let output { try Desk.write(text, to: output) } else { Output.data(text) }
    }
}
