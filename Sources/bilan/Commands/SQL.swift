import ArgumentParser
import BilanDesk

struct SQL: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sql",
        abstract: Desk.says(
            "Read the store with a SELECT.",
            fr: "Lire la base avec un SELECT."),
        discussion: Desk.says(
            """
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
            """,
            fr: """
                Une instruction, qui ne peut que lire ; une écriture est refusée. Trois vues sont là pour être lues, et restent les mêmes \
                d’une version à l’autre :

                  figure       les déclarations qui comptent aujourd’hui, une par ligne, en mots : dataset, measure, group, scope, low, best, \
                high, qualifier, stated, source, reliability, place, start, end, event, document, file_sha256, row …
                  claim_full   les mêmes pour toute version de toute déclaration, avec ses horloges : known_from, known_to, entry_from, \
                entry_to
                  event_full   les événements avec leurs jours, ceux qui les contiennent et leurs nombres d’enregistrements et de documents

                  bilan sql "SELECT source, stated, best FROM figure WHERE measure = 'killed'"
                  bilan sql 'SELECT dataset, count(*) FROM figure GROUP BY dataset'

                Une somme de ces lignes additionne des déclarations sur les mêmes morts ; les totaux viennent de bilan query.
                """))

    @Argument(help: .says("One SELECT, in quotes.", fr: "Un SELECT, entre guillemets.")) var statement: String
    @OptionGroup var storeOption: StoreOption
    @Option(
        help: .says(
            "For whom: public or partners read a copy to share; else internal, the store itself.",
            fr: "Pour qui : public ou partners lisent une copie à partager ; sinon internal, la base même."))
    var audience = "internal"
    @OptionGroup var discretion: DiscretionOptions
    @Option(help: .says("table, csv or json.", fr: "table, csv ou json.")) var format = "table"
    @Option(
        name: [.short, .customLong("output")],
        help: .says("Write to a file.", fr: "Écrire dans un fichier.", valueName: "file"))
    var output: String?

    func run() throws {
        discretion.refuseNames()
        let desk = try Desk.open(storeOption.store)
        let text = try desk.sql(
            statement, format: format, audience: audience, withholdBelow: discretion.withholdBelow)
        if let output { try Desk.write(text, to: output) } else { Output.data(text) }
    }
}
