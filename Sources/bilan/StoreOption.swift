import ArgumentParser

/// Which store a command works on.
struct StoreOption: ParsableArguments {
    @Option(help: ArgumentHelp("The store; else BILAN_STORE, else bilan.sqlite here.", valueName: "file"))
    var store: String?
}
