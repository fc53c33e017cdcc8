import ArgumentParser
import BilanDesk

struct Trace: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trace",
        abstract: Desk.says(
            "Show the claims behind a cell of a query, or behind a figure of a briefing.",
            fr: "Montrer les déclarations derrière une cellule ou un chiffre de bulletin."),
        discussion: Desk.says(
            """
            A tree: each cell, its figures (event, policy, range of reports, why), and behind those the claims used and not \
            used, each with its words, source, grade, document, the day it was known, file, row, checksum and record.

            The options are those of query, so that a query becomes its trace by its first word. A figure_id of a briefing is \
            traced by making that issue again.

              bilan trace killed --in ML06 --period 2023-W36
              bilan trace killed --period 2023-W36 --by region --format json
              bilan trace MLI.2023-W36.killed.all.without_attackers.ML06+ML07 --report mali-weekly

            With a figure_id, --period names the issue where it is not the figure's own.
            """,
            fr: """
                Un arbre : chaque cellule, ses chiffres (événement, règle, fourchette des rapports, pourquoi), et derrière eux les \
                déclarations retenues et non retenues, chacune avec ses mots, sa source, sa cote, son document, le jour où on l’a su, le \
                fichier, la ligne, la somme de contrôle et l’enregistrement.

                Les options sont celles de query : une question devient sa trace par son premier mot. Un figure_id de bulletin se retrace en \
                refaisant cette parution.

                  bilan trace killed --in ML06 --period 2023-W36
                  bilan trace killed --period 2023-W36 --by region --format json
                  bilan trace MLI.2023-W36.killed.all.without_attackers.ML06+ML07 --report mali-weekly

                Avec un figure_id, --period nomme la parution si ce n’est pas celle du chiffre.
                """))

    @Argument(
        help: .says(
            "Codes of measures (bilan list measures), or one figure_id of a briefing.",
            fr: "Codes de mesures (bilan list measures), ou un figure_id de bulletin.")) var measures: [String]
    @OptionGroup var storeOption: StoreOption
    @Option(
        help: .says(
            "With a figure_id: the report it stands in (bilan list reports).",
            fr: "Avec un figure_id : le rapport où il figure (bilan list reports).")) var report: String?
    @OptionGroup var question: QuestionOptions
    @OptionGroup var selection: SelectionOptions
    @Option(
        help: .says(
            "For whom: public, partners or internal; else internal, for those who keep the store.",
            fr: "Pour qui : public, partners ou internal ; sinon internal, pour ceux qui tiennent la base."))
    var audience: String?
    @OptionGroup var discretion: DiscretionOptions
    @Option(help: .says("tree or json.", fr: "tree ou json.")) var format = "tree"
    @Option(
        name: [.short, .customLong("output")],
        help: .says("Write to a file.", fr: "Écrire dans un fichier.", valueName: "file"))
    var output: String?

    func run() throws {
        guard ["tree", "json"].contains(format) else {
            throw DeskFailure(
                .usage,
                Desk.says(
                    "unknown format \"\(format)\"; use tree, json",
                    fr: "format « \(format) » inconnu ; employez tree, json"))
        }
        let desk = try Desk.open(storeOption.store)
        var typed = question.typed(about: measures)
        typed.condition = selection.condition
        typed.audience = audience
        typed.withholdBelow = discretion.withholdBelow
        discretion.refuseNames()
        let trace = try TraceWords(measures, report: report, typed: typed).trace(desk)
        let text = format == "json" ? trace.json : trace.text
        if let output { try Desk.write(text, to: output) } else { Output.data(text) }
        for note in trace.notes { Output.note(Desk.says("note: ", fr: "note : ") + note) }
    }
}
