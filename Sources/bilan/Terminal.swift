import Glibc

/// The person at the terminal, where there is one; no command asks anything without.
enum Terminal {
    /// Whether somebody can be asked.
    static var canAsk: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

    /// Asks a question; only a clear yes, in either language, is one.
    static func confirms(_ question: String) -> Bool {
        ["y", "yes", "o", "oui"].contains(answer(question + " [y/N] ").lowercased())
    }

    /// Asks for a line; the end of the input is an empty one.
    static func answer(_ question: String) -> String {
        Output.remark(question)
        let line = readLine(strippingNewline: true) ?? ""
        return String(line.drop { $0 == " " }.prefix { $0 != " " })
    }
}
