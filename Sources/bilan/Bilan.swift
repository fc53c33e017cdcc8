import ArgumentParser
import BilanDesk

/// The command: parses and prints, nothing else.
@main
struct Bilan: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bilan",
        abstract: Desk.says(
            "Humanitarian figures as claims: bring in, ask, brief, and stand behind every number.",
            fr:
                "Les chiffres humanitaires comme déclarations : reprendre, interroger, informer, et répondre de chaque nombre."
        ),
        discussion: Desk.says(
            """
            A figure is kept as a claim: what is counted, where, when, at least and at most, who says so and since when it \
            is known. Totals are derived from claims, never typed. Everything lives in one SQLite file.

              bilan init --samples                        a store with sample figures
              bilan import ucdp_ged_Mali.csv              a publisher's file, or a sheet
              bilan add "12 killed in Gao on 3 May 2024"  one figure, typed as a sentence
              bilan query killed --in MLI --by year       an answer, with its bounds
              bilan brief mali-weekly --period 2023-W36   the weekly briefing
              bilan list measures                         what can be asked

            Exit codes: 0 done (also with warnings), 1 refused or something found, 64 wrong usage, 65 unusable input, \
            73 cannot write, 75 store in use.
            """,
            fr: """
                Un chiffre est gardé comme une déclaration : ce qui est compté, où, quand, au moins et au plus, qui le dit et \
                depuis quand on le sait. Les totaux sont tirés des déclarations, jamais saisis. Tout tient dans un fichier SQLite.

                  bilan init --samples                        une base avec des chiffres d’exemple
                  bilan import ucdp_ged_Mali.csv              un fichier d’éditeur, ou une feuille
                  bilan query killed --in MLI --by year       une réponse, avec ses bornes
                  bilan brief mali-weekly --period 2023-W36   le bulletin hebdomadaire
                  bilan list measures                         ce qui peut être demandé

                Codes de sortie : 0 fait (même avec des avertissements), 1 refusé ou quelque chose de trouvé, 64 mauvais emploi, \
                65 données inutilisables, 73 écriture impossible, 75 base en usage.
                """),
        version: Version.number,
        subcommands: [
            Init.self, Import.self, Add.self, Extract.self, Review.self, Query.self, Trace.self, Revisions.self,
            Check.self, Brief.self, Issue.self, Export.self, Merge.self, Decide.self, Events.self, Correct.self,
            Withdraw.self, Undo.self, List.self, Template.self, Places.self, SQL.self, Completion.self,
        ])

    /// Runs the command and ends with the exit code of its outcome.
    static func main() { Desk.speaking { run() } }

    private static func run() {
        do {
            var command = try parseAsRoot()
            try Desk.timed("whole") { try command.run() }
            Desk.tellTimes()
        } catch let failure as DeskFailure {
            Output.note("bilan: " + failure.description)
            exit(withError: ExitCode(failure.kind.rawValue))
        } catch {
            FrenchHelp.exitIfSpoken(fullMessage(for: error), exitCode(for: error))
            exit(withError: error)
        }
    }
}
