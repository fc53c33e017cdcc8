public import BilanModel

/// A layout of a publisher or of our own: one file each, and one line in `Formats.all`.
public protocol Format: Sendable {
    /// The word it goes by on the command line.
    var name: String { get }
    /// What it reads, for a list of formats.
    var title: String { get }
    /// The headings by which it is recognised.
    var shape: SheetShape { get }
    /// Sheets that explain the main one: documents, events.
    var companions: [SheetShape] { get }
    /// The rows of a sheet as a batch.
    func read(_ sheet: Sheet, companions: [String: Sheet], _ setting: ImportSetting) throws(IngestError) -> Batch
}

extension Format {
    /// No companions.
    public var companions: [SheetShape] { [] }

    /// How well the headings of a file suit this format.
    public func recognises(_ header: Header) -> Recognition {
        let found = shape.compare(header)
        return Recognition(format: name, known: found.known, missing: found.missing)
    }
}

/// The list of formats: a new one is a file beside this one and a word here.
public enum Formats {
    /// Every format, in the order of lists.
    public static let all: [any Format] = [FiguresFormat(), GEDFormat()]

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
