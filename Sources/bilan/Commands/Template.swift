import ArgumentParser
import BilanDesk

struct Template: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "template",
        abstract: Desk.says(
            "Print an empty sheet to fill.",
            fr: "Imprimer une feuille vide à remplir."),
        subcommands: [Figures.self, Mapping.self])

    struct Mapping: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "mapping",
            abstract: Desk.says(
                "A mapping file: how to read a table that no format knows.",
                fr: "Une correspondance : comment lire une table qu’aucun format ne connaît."),
            discussion: Desk.says(
                "Fill it in and give it to 'bilan import FILE --map'; '--guess' proposes one for a file.",
                fr:
                    "À remplir et à donner à « bilan import FICHIER --map » ; « --guess » en propose une pour un fichier."
            ))

        func run() { Output.data(Desk.mappingTemplate) }
    }

    struct Figures: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "figures",
            abstract: Desk.says(
                "The figures sheet: one row one figure.",
                fr: "La feuille de chiffres : une ligne, un chiffre."),
            discussion: Desk.says(
                """
                Ids are optional: sources, documents and events are made of what a row says. The workbook has drop-downs in its \
                language, a sheet to say whose it is and a guide; words and headings of both languages are read back.

                  bilan template figures > figures.csv
                  bilan template figures --format xlsx --language fr -o saisie.xlsx

                With --guide, what each column takes, in place of the empty sheet.
                """,
                fr: """
                    Les identifiants sont facultatifs : sources, documents et événements se font de ce que dit une ligne. Le \
                    classeur a des listes déroulantes dans sa langue, une feuille pour dire à qui il est et un guide ; les mots et \
                    titres des deux langues sont relus.

                      bilan template figures > figures.csv
                      bilan template figures --format xlsx --language fr -o saisie.xlsx

                    Avec --guide, ce que prend chaque colonne, à la place de la feuille vide.
                    """))

        @Flag(help: .says("Explain the columns instead.", fr: "Expliquer plutôt les colonnes.")) var guide = false
        @Option(help: .says("csv, or xlsx with drop-downs.", fr: "csv, ou xlsx avec listes déroulantes.")) var format =
            "csv"
        @Option(
            help: .says(
                "Language of headings, drop-downs and guide: en or fr.",
                fr: "Langue des titres, des listes et du guide : en ou fr.")) var language = "en"
        @Option(
            name: [.short, .customLong("output")],
            help: .says("File to write to.", fr: "Fichier où écrire.", valueName: "file"))
        var output: String?

        func run() throws {
            guard format == "csv" || format == "xlsx" && !guide else {
                throw DeskFailure(
                    .usage,
                    Desk.says(
                        "unknown format \"\(format)\"; use csv, xlsx (the guide is csv)",
                        fr: "format « \(format) » inconnu ; employez csv, xlsx (le guide est en csv)"))
            }
            if format == "xlsx" {
                let path = output ?? (language == "fr" ? "chiffres.xlsx" : "figures.xlsx")
                try Desk.writeFiguresTemplate(to: path, language: language)
                return Output.line(path)
            }
            let text =
                try guide
                ? Desk.figuresTemplateGuide(language: language) : Desk.figuresTemplate(language: language)
            if let output { try Desk.write(text, to: output) } else { Output.data(text) }
        }
    }
}
