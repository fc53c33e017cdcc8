import ArgumentParser

/// What is known of texts beside their words.
struct ArticleOptions: ParsableArguments {
    @Option(
        help: .says(
            "Language of the texts, en or fr; else each text's own.",
            fr: "Langue des textes, en ou fr ; sinon celle de chacun.")) var language: String?
    @Option(
        help: .says(
            "Day of publication, as 2024-05-03; else the latest the text proves.",
            fr: "Jour de publication, comme 2024-05-03 ; sinon le dernier que prouve le texte.", valueName: "date"))
    var publishedOn: String?
    @Option(
        help: .says(
            "Place of figures whose text names none: a code or a name.",
            fr: "Lieu des chiffres dont le texte n’en nomme pas : un code ou un nom.")) var place: String?
}
