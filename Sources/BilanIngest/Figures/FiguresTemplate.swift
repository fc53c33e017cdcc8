public import BilanLanguage
import BilanModel

/// An empty figures sheet and the explanation of its columns.
public enum FiguresTemplate {
    /// The row of headings, ready to be filled.
    public static var csv: String { FigureColumn.tokens.joined(separator: ",") + "\n" }

    /// The columns as a sheet: heading, meaning, allowed words, example; in the language asked for.
    public static func documentation(in language: Language) -> String {
        let french = language == .fr
        var lines = [french ? "colonne,signification,mots admis,exemple" : "column,meaning,allowed words,example"]
        for column in FigureColumn.allCases {
            let about = column.about
            lines.append(
                [
                    column.token, french ? about.meaningFR : about.meaning, about.words.joined(separator: " "),
                    about.example,
                ].map(quoted).joined(separator: ","))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func quoted(_ text: String) -> String {
        guard text.contains(where: { ",;\"".contains($0) }) else { return text }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
