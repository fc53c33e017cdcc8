import ArgumentParser

/// Which claims and figures a question looks at: the same for every command that asks one.
struct SelectionOptions: ParsableArguments {
    @Option(
        name: .customLong("where"),
        help: ArgumentHelp("Only what this holds of (bilan list fields).", valueName: "expression"))
    var condition: String?
}
