import ArgumentParser
import BilanDesk

struct Template: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: Desk.says(
            "Print an empty sheet to fill.",
            fr: "Imprimer une feuille vide à remplir."),
        subcommands: [Figures.self, Mapping.self])

    struct Mapping: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: Desk.says(
                "A mapping file: how to read a table that no format knows.",
                fr: "Une correspondance : comment lire une table qu’aucun format ne connaît."),
            discussion: "Fill it in and give it to 'bilan import FILE --map'; '--guess' proposes one for a file.")

        func run() { Output.data(Desk.mappingTemplate) }
    }

    struct Figures: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: Desk.says(
                "The figures sheet: one row one figure.",
                fr: "La feuille de chiffres : une ligne, un chiffre."),
            discussion: "With --guide, what each column takes, in place of the empty sheet.")

        @Flag(help: "Explain the columns instead.") var guide = false
        @Option(help: "Language of the guide: en or fr.") var language = "en"

        func run() throws {
            guard ["en", "fr"].contains(language) else {
                throw DeskFailure(.usage, "unknown language \"\(language)\"; use en, fr")
            }
            Output.data(guide ? Desk.figuresTemplateGuide(french: language == "fr") : Desk.figuresTemplate)
        }
    }
}
