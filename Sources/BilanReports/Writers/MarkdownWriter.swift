import BilanModel

/// A table in Markdown with pipes, for notes and pages: what people read, as `table` has it.
public struct MarkdownWriter: AnswerWriter {
    /// The word for `--format`.
    public let code = "md"
    /// What it gives.
    public let title = "a table in Markdown, for people"
    /// Endings of file names that mean it.
    public let endings = ["md", "markdown"]

    /// A writer.
    public init() {}

    /// What all rows share, then the table.
    public func text(of table: AnswerTable) -> String {
        guard !table.rows.isEmpty else {
            return Phrase("no figure reported", fr: "aucun chiffre signalé").description + "\n"
        }
        let read = ReaderTable(table)
        let shared = read.shared.map(MarkdownWriter.escaped).joined(separator: ", ")
        let rule = read.areNumbers.map { $0 ? "---:" : "---" }
        let lines = [read.columns, rule] + read.rows
        return (shared.isEmpty ? "" : shared + "\n\n")
            + lines.map { "| " + $0.map(MarkdownWriter.escaped).joined(separator: " | ") + " |\n" }.joined()
    }

    /// A cell on one line, with what Markdown would read as its own signs kept as text.
    private static func escaped(_ text: String) -> String {
        text.map { character in
            if character.isNewline { return " " }
            return "|\\*_`<[".contains(character) ? "\\\(character)" : String(character)
        }.joined()
    }
}
