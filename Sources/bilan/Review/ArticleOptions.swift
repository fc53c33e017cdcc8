import ArgumentParser

/// What is known of texts beside their words.
struct ArticleOptions: ParsableArguments {
    @Option(help: "Language of the texts, en or fr; else each text's own.") var language: String?
    @Option(
        help: ArgumentHelp("Day of publication, as 2024-05-03; else the latest the text proves.", valueName: "date"))
    var publishedOn: String?
    @Option(help: "Place of figures whose text names none: a code or a name.") var place: String?
}
