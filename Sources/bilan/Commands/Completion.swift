import ArgumentParser
import BilanDesk

struct Completion: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "completion",
        abstract: Desk.says(
            "Print a script that lets a shell complete commands, options and words.",
            fr: "Imprimer un script qui complète commandes, options et mots dans l’interpréteur."),
        discussion: Desk.says(
            """
            Measures, saved questions, dimensions, policies, formats and reports are completed as well.

              bilan completion bash > ~/.local/share/bash-completion/completions/bilan
              bilan completion zsh > "${fpath[1]}/_bilan"
              bilan completion fish > ~/.config/fish/completions/bilan.fish
            """,
            fr: """
                Mesures, questions gardées, dimensions, règles, formats et rapports sont complétés aussi.

                  bilan completion bash > ~/.local/share/bash-completion/completions/bilan
                  bilan completion zsh > "${fpath[1]}/_bilan"
                  bilan completion fish > ~/.config/fish/completions/bilan.fish
                """))

    @Argument(help: .says("bash, zsh or fish.", fr: "bash, zsh ou fish."), completion: .list(["bash", "zsh", "fish"]))
    var shell: String

    func run() throws {
        guard let shell = CompletionShell(rawValue: shell.lowercased()) else {
            let known = CompletionShell.allCases.map(\.rawValue).joined(separator: ", ")
            throw DeskFailure(
                .usage,
                Desk.says(
                    "unknown shell \"\(shell)\"; use \(known)",
                    fr: "interpréteur « \(shell) » inconnu ; employez \(known)"))
        }
        Output.data(Bilan.completionScript(for: shell) + "\n")
    }
}
