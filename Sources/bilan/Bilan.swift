import ArgumentParser

@main
struct Bilan: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Humanitarian figures as claims: bring in, ask, brief, stand behind it.")
}
