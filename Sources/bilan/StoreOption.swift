import ArgumentParser
import BilanDesk

/// Which store a command works on.
struct StoreOption: ParsableArguments {
    @Option(
        help: .says(
            "The store; else BILAN_STORE, else bilan.sqlite here.",
            fr: "La base ; sinon BILAN_STORE, sinon bilan.sqlite ici.", valueName: "file"))
    var store: String?
}
