/// The list of formats: a new one is a file beside this one and a word here.
public enum Formats {
    /// Every format, in the order of lists.
    public static let all: [any Format] = [
        FiguresFormat(), GEDFormat(), AnswerFormat(), BriefingCasualties(), BriefingDisplacement(), BriefingNeeds(),
    ]

    /// The format with this name.
    public static func named(_ name: some StringProtocol) -> (any Format)? {
        let word = name.lowercased()
        return all.first { $0.name == word }
    }

    /// The format of a file: the one asked for, or the only one that knows its headings best.
    static func choose(_ sheet: Sheet, asked: String?) throws(IngestError) -> any Format {
        if let asked {
            guard let format = named(asked) else { throw .noSuchFormat(asked, known: all.map(\.name)) }
            let recognition = format.recognises(sheet.header)
            guard recognition.isCertain else { throw .wrongFormat(sheet.name, recognition) }
            return format
        }
        let tried = all.map { ($0, $0.recognises(sheet.header)) }
        let certain = tried.filter { $0.1.isCertain }
        guard let most = certain.map(\.1.known.count).max() else {
            if isQuotedWhole(sheet) { throw .quotedWhole(sheet.name) }
            // The closest first: the fewest missing headings, then the most known ones.
            let order = tried.map(\.1).sorted {
                ($0.missing.count, -$0.known.count) < ($1.missing.count, -$1.known.count)
            }
            throw .unknownFormat(sheet.name, tried: order)
        }
        let best = certain.filter { $0.1.known.count == most }
        guard best.count == 1 else { throw .ambiguousFormat(sheet.name, formats: best.map(\.0.name)) }
        return best[0].0
    }

    /// Whether a spreadsheet has split the headings of a known format at the wrong sign, and quoted the rows whole.
    private static func isQuotedWhole(_ sheet: Sheet) -> Bool {
        let words = sheet.header.names.flatMap { $0.split { ",;\t|".contains($0) } }.map { String($0.trimmed) }
        return words.count > sheet.header.names.count && all.contains { $0.recognises(Header(words)).isCertain }
    }
}
