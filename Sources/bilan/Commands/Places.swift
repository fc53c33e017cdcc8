import ArgumentParser
import BilanDesk

struct Places: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "places",
        abstract: Desk.says(
            "Find places, put names right, match again.",
            fr: "Trouver des lieux, corriger des noms, chercher de nouveau."),
        discussion: Desk.says(
            """
            A publisher's code and name are both read, and where they disagree the name within its parent decides. What
            nothing was found for is listed with its rows and the nearest candidates; an alias says what is meant, and
            rematch looks again at what was not found.

              bilan places match Timbuktu "cercle de Rharous" --in MLI
              bilan places unmatched --dataset ucdp-ged
              bilan places alias Tombuctou ML06 --reason "spelling of the 2019 file"
              bilan places rematch --dry-run
              bilan places show ML07
            """,
            fr: """
                Le code et le nom d’un éditeur sont lus tous deux ; où ils divergent, le nom décide à l’intérieur du lieu qui le \
                contient. Ce pour quoi rien n’a été trouvé est énuméré avec ses lignes et les candidats les plus proches ; un alias dit ce \
                qui est visé, et rematch cherche de nouveau ce qui manquait.

                  bilan places match Timbuktu "cercle de Rharous" --in MLI
                  bilan places unmatched --dataset ucdp-ged
                  bilan places alias Tombuctou ML06 --reason "graphie du fichier de 2019"
                  bilan places rematch --dry-run
                  bilan places show ML07
                """),
        subcommands: [
            PlacesMatch.self, PlacesAlias.self, PlacesUnmatched.self, PlacesRematch.self, PlacesShow.self,
            PlacesChanges.self, PlacesImport.self,
        ])
}

/// How a list of places is printed.
struct ListFormatOption: ParsableArguments {
    @Option(help: .says("table or csv.", fr: "table ou csv.")) var format = "table"

    func validate() throws {
        guard ["table", "csv"].contains(format) else {
            throw ValidationError(
                Desk.says(
                    "unknown format \"\(format)\"; use table, csv",
                    fr: "format « \(format) » inconnu ; employez table, csv"))
        }
    }

    func write(_ list: ListTable) { Output.data(format == "csv" ? list.csv : list.text) }
}
