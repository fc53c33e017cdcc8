import ArgumentParser
import BilanDesk

struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: Desk.says(
            "Look for conflicts, contradictions, old stocks and records without a place.",
            fr: "Chercher divergences, contradictions, effectifs anciens et lieux manquants."),
        discussion: Desk.says(
            """
            One row a finding: check, severity (error, warning, note), place_code, period, measure, subject (an event, a \
            record, a dataset or a table), sentence. Nothing is changed. Exit 1 when something is found.


            """,
            fr: """
                Une ligne par constat : check, severity (error, warning, note), place_code, period, measure, subject \
                (événement, enregistrement, jeu de données ou tableau), sentence. Rien n’est changé. Sortie 1 quand quelque \
                chose est trouvé.


                """)
            + Desk.checks.map {
                "  " + $0.code + String(repeating: " ", count: max(1, 19 - $0.code.count)) + $0.title
            }.joined(separator: "\n")
            + Desk.says(
                "\n\nAges of stocks are reckoned to the last day of --period, else to today.",
                fr: "\n\nL’âge des effectifs se compte jusqu’au dernier jour de --period, sinon jusqu’à aujourd’hui."))
    @OptionGroup var storeOption: StoreOption
    @Option(
        help: .says(
            "Only figures of a period: 2023-W36, 2023-09, 2023, 2023-09-01/2023-09-07 …",
            fr: "Seulement les chiffres d’une période : 2023-W36, 2023-09, 2023, 2023-09-01/2023-09-07 …")) var period:
        String?
    @Option(
        name: .customLong("in"),
        help: .says(
            "Only this place: its code or its name.", fr: "Seulement ce lieu : son code ou son nom.", valueName: "place"
        ))
    var within: String?
    @Option(help: .says("table, csv or json.", fr: "table, csv ou json.")) var format = "table"

    func run() throws {
        guard ["table", "csv", "json"].contains(format) else {
            throw DeskFailure(
                .usage,
                Desk.says(
                    "unknown format \"\(format)\"; use table, csv, json",
                    fr: "format « \(format) » inconnu ; employez table, csv, json"))
        }
        var request = CheckRequest()
        request.period = period
        request.within = within
        let found = try Desk.open(storeOption.store).check(request)
        switch format {
        case "csv": Output.data(found.csv)
        case "json": Output.data(found.json)
        default: Output.data(found.rows.isEmpty ? Desk.says("nothing found\n", fr: "rien trouvé\n") : found.text)
        }
        guard found.rows.isEmpty else { throw ExitCode(1) }
    }
}
