import BilanIngest
import BilanLanguage
import BilanModel
import BilanReports

extension Desk {
    /// An empty mapping file that explains itself.
    public static var mappingTemplate: String { MappingTemplate.yaml }

    /// An empty figures sheet: the headings alone, ready to be filled.
    ///
    /// - Throws: `.usage` for a language that no sheet speaks.
    public static func figuresTemplate(language: String) throws(DeskFailure) -> String {
        EntrySheets.csv(in: try sheetLanguage(language))
    }

    /// What each column of the figures sheet takes.
    ///
    /// - Throws: `.usage` for a language that no sheet speaks.
    public static func figuresTemplateGuide(language: String) throws(DeskFailure) -> String {
        FiguresTemplate.documentation(in: try sheetLanguage(language))
    }

    /// Writes a workbook to fill in, with drop-downs and a guide.
    ///
    /// - Throws: `.usage` for a language that no sheet speaks, `.cannotWrite`.
    public static func writeFiguresTemplate(to path: String, language: String) throws(DeskFailure) {
        let workbook = EntryWorkbook(language: try sheetLanguage(language)).workbook
        try failing { try XLSXWriter.write(workbook, to: path) }
    }

    private static func sheetLanguage(_ word: String) throws(DeskFailure) -> Language {
        guard let language = Language(token: word) else {
            throw DeskFailure(
                .usage,
                Phrase(
                    "unknown language \"\(word)\"; use \(Language.tokens.joined(separator: ", "))",
                    fr: "langue « \(word) » inconnue ; employez \(Language.tokens.joined(separator: ", "))"))
        }
        return language
    }
}
