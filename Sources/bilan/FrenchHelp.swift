import ArgumentParser
import BilanDesk

/// What the parser of arguments says by itself, in French: headings of help pages, and its refusals.
enum FrenchHelp {
    /// Prints a message of the parser in French and ends, where messages are French.
    static func exitIfSpoken(_ message: String, _ code: ExitCode) {
        guard Desk.speaksFrench, !message.isEmpty else { return }
        let text = translated(message)
        if code == .success { Output.line(text) } else { Output.note(text) }
        Bilan.exit(withError: code)
    }

    /// A help page or a refusal with the parser's own words in French.
    static func translated(_ message: String) -> String {
        var text = message
        for (english, french) in words {
            var rest = text[...]
            var result = ""
            while let found = rest.firstRange(of: english) {
                result += rest[..<found.lowerBound] + french
                rest = rest[found.upperBound...]
            }
            text = result + rest
        }
        return text
    }

    private static let words = [
        ("OVERVIEW: ", "PRÉSENTATION : "), ("USAGE: ", "EMPLOI : "), ("SUBCOMMANDS:", "COMMANDES :"),
        ("ARGUMENTS:", "ARGUMENTS :"), ("OPTIONS:", "OPTIONS :"), ("Show the version.", "Affiche la version."),
        ("Show help information.", "Affiche l’aide."), ("(default: ", "(par défaut : "), ("(values: ", "(valeurs : "),
        ("See 'bilan help <subcommand>' for detailed help.", "Voir « bilan help <commande> » pour l’aide détaillée."),
        ("<subcommand>", "<commande>"), ("<options>", "<options>"), ("Error: ", "Erreur : "), ("Usage: ", "Emploi : "),
        ("Help:  ", "Aide :  "), ("Missing expected argument", "Il manque l’argument"),
        ("Missing value for", "Il manque la valeur de"), ("Unknown option", "Option inconnue"),
        ("Unexpected argument", "Argument inattendu"), (" is invalid for ", " ne vaut pas pour "),
        ("The value ", "La valeur "), ("See '", "Voir « "),
        (" --help' for more information.", " --help » pour en savoir plus."),
        ("Did you mean ", "Vouliez-vous dire "),
    ]
}
