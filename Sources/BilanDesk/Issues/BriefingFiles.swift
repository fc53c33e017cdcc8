import BilanLanguage
import BilanModel
import BilanReports
import BilanStore

/// The files of a briefing: a workbook and a text in each language, named after report, period, language and status.
struct BriefingFiles {
    private let briefing: Briefing
    private let languages: [Language]
    private let ending: String

    /// Files that end in `draft` or `r1`; where they are not for everybody, in `partners-draft` or `internal-r1`.
    init(_ briefing: Briefing, _ languages: [Language], ending: String) {
        self.briefing = briefing
        self.languages = languages
        // Files for fewer readers must not pass for those for everybody, nor stand in their place.
        self.ending = briefing.audience == .public ? ending : briefing.audience.token + "-" + ending
    }

    /// Writes them into a folder that is there, each by renaming, and gives their paths.
    ///
    /// The map stands beside the workbook; with `charts`, it and every chart come as pictures, too.
    func write(into folder: String, ascii: Bool = false, charts: Bool = false) throws -> [String] {
        var paths: [String] = []
        for language in languages {
            let name = "\(briefing.definition.name)-\(briefing.period)-\(language.token)-\(ending)"
            let highlights = Highlights(briefing, language).sentences
            let workbook = BriefingWorkbook(
                briefing, in: language, highlights: highlights, fileName: name + ".xlsx", tool: Version.tool)
            let path = folder + "/" + name + ".xlsx"
            try workbook.workbook(digest: SHA256.hex(of:)).write(to: path)
            paths.append(path)
            let text = BriefingText(briefing, language, highlights: highlights).text(ascii: ascii)
            paths.append(try Folder.write(text, to: folder + "/" + name + ".txt"))
            paths += try pictures(language, charts: charts, folder + "/" + name + "-")
        }
        return paths
    }

    /// Writes the sheets for tools as CSV files into a folder of their own, and gives its path.
    func writePackage(into folder: String) throws -> String {
        let own = "\(folder)/\(briefing.definition.name)-\(briefing.period)-\(ending)-data"
        let files = BriefingPackage(briefing, tool: Version.tool).files(checksum: SHA256.hex(of:))
        _ = try ParcelWriter.write(files, asFolder: own)
        return own
    }

    private func pictures(_ language: Language, charts: Bool, _ path: String) throws -> [String] {
        let figures = BriefingFigures(briefing, in: language)
        var paths: [String] = []
        if let map = figures.map {
            paths.append(try Folder.write(SVGText.text(of: map.picture), to: path + map.name + ".svg"))
        }
        guard charts else { return paths }
        for figure in figures.charts {
            paths.append(try Folder.write(SVGText.text(of: figure.picture), to: path + figure.name + ".svg"))
        }
        for figure in [figures.map].compactMap(\.self) + figures.charts {
            guard let png = PNGImage.bytes(of: figure.picture) else { continue }
            paths.append(try Folder.write(png, to: path + figure.name + ".png"))
        }
        return paths
    }
}
