import ArgumentParser
import BilanDesk

struct Extract: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: Desk.says(
            "Find the figures that articles state; a person decides with bilan review.",
            fr: "Trouver les chiffres que donnent des articles ; une personne décide avec bilan review."),
        discussion: """
            Reads news and flash updates in English and French, as text or HTML, and proposes each figure with its bounds, \
            whom it counts, place, days, source and kind, and why. Nothing is stored.

              bilan extract wire.txt --published-on 2023-09-09
              bilan extract *.html --format json
              bilan extract - --language fr < communique.txt
              bilan extract --table feed.csv

            A feed has the columns id, language, published_on and text; one JSON line is printed for each row.
            """)

    @Argument(help: ArgumentHelp("Texts or pages; - is standard input.", valueName: "file")) var files: [String] = []
    @OptionGroup var storeOption: StoreOption
    @OptionGroup var article: ArticleOptions
    @Option(help: "list, figures (a figures sheet) or json.") var format = "list"
    @Option(help: ArgumentHelp("A feed instead of texts: one JSON line a row.", valueName: "file")) var table: String?

    func validate() throws {
        if table == nil, files.isEmpty {
            throw ValidationError("name a text, - for standard input, or a feed with --table")
        }
        if table != nil, !files.isEmpty { throw ValidationError("give texts or --table, not both") }
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
            Output.data(try Desk.extract(request, store: storeOption.store))
        }
    }
}
