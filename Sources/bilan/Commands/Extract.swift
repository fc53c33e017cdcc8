import ArgumentParser
import BilanDesk

struct Extract: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: Desk.says(
            "Find the figures that articles state; a person decides with bilan review.",
            fr: "Trouver les chiffres que donnent des articles ; une personne décide avec bilan review."),
        discussion: Desk.says(
            """
            Reads news and flash updates in English and French, as text or HTML, and proposes each figure with its bounds, \
            whom it counts, place, days, source and kind, and why. Nothing is stored.

              bilan extract wire.txt --published-on 2023-09-09
              bilan extract *.html --format json
              bilan extract - --language fr < communique.txt
              bilan extract --table feed.csv

            A feed has the columns id, language, published_on and text; one JSON line is printed for each row.
            """,
            fr: """
                Lit dépêches et points de situation en anglais et en français, en texte ou HTML, et propose chaque chiffre avec ses \
                bornes, qui il compte, le lieu, les jours, la source, le genre et pourquoi. Rien n’est enregistré.

                  bilan extract depeche.txt --published-on 2023-09-09
                  bilan extract *.html --format json
                  bilan extract - --language fr < communique.txt
                  bilan extract --table flux.csv

                Un flux a les colonnes id, language, published_on et text ; une ligne JSON est imprimée pour chacune.
                """))

    @Argument(
        help: .says(
            "Texts or pages; - is standard input.", fr: "Textes ou pages ; - est l’entrée standard.", valueName: "file")
    ) var files: [String] = []
    @OptionGroup var storeOption: StoreOption
    @OptionGroup var article: ArticleOptions
    @Option(
        help: .says("list, figures (a figures sheet) or json.", fr: "list, figures (une feuille de chiffres) ou json."))
    var format = "list"
    @Option(
        help: .says(
            "A feed instead of texts: one JSON line a row.",
            fr: "Un flux au lieu de textes : une ligne JSON par ligne.", valueName: "file")) var table: String?

    func validate() throws {
        if table == nil, files.isEmpty {
            throw ValidationError(
                Desk.says(
                    "name a text, - for standard input, or a feed with --table",
                    fr: "nommez un texte, - pour l’entrée standard, ou un flux avec --table"))
        }
        if table != nil, !files.isEmpty {
            throw ValidationError(
                Desk.says("give texts or --table, not both", fr: "donnez des textes ou --table, pas les deux"))
        }
    }

    func run() throws {
        var request = ExtractRequest(paths: files)
        request.language = article.language
        request.publishedOn = article.publishedOn
        request.place = article.place
        request.format = format
        if let table {
            try Desk.extract(table: table, request, store: storeOption.store) { Output.line($0) }
        } else {
            try Desk.extract(request, store: storeOption.store) { Output.data($0) }
        }
    }
}
