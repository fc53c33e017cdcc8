import ArgumentParser

/// Which claims and figures a question looks at: the same for every command that asks one.
struct SelectionOptions: ParsableArguments {
    @Option(
        name: .customLong("where"),
        help: .says(
            "Only what this holds of (bilan list fields).", fr: "Seulement ce dont ceci est vrai (bilan list fields).",
            valueName: "expression"))
    var condition: String?
}
