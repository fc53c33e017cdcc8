import BilanLanguage
import BilanModel
import BilanReports
import BilanStore

/// The files of a briefing: a workbook and a text in each language, named after report, period, language and status.
struct BriefingFiles {
    private let briefing: Briefing
    private let languages: [Language]
    private let ending: String

    /// Files that end in `draft` or `r1`.
    init(_ briefing: Briefing, _ languages: [Language], ending: String) {
        self.briefing = briefing
        self.languages = languages
        self.ending = ending
    }

    /// Writes them into a folder that is there, each by renaming, and gives their paths.
    func write(into folder: String, ascii: Bool = false) throws -> [String] {
        var paths: [String] = []
        for language in languages {
            let name = "\(briefing.definition.name)-\(briefing.period)-\(language.token)-\(ending)"
            let highlights = Highlights(briefing, language).sentences
            let workbook = BriefingWorkbook(
                briefing, in: language, highlights: highlights, fileName: name + ".xlsx", tool: Version.tool)
            let path = folder + "/" + name + ".xlsx"
            try XLSXWriter.write(workbook.workbook(digest: SHA256.hex(of:)), to: path)
            paths.append(path)
            let text = BriefingText(briefing, language, highlights: highlights).text(ascii: ascii)
            paths.append(try Folder.write(text, to: folder + "/" + name + ".txt"))
        }
        return paths
    }
}
