import BilanModel

/// A file with its sheets sorted: those that a format reads, those that explain them, those that nobody knows.
struct SortedFile {
    let file: SourceFile
    /// Formats in the order in which the file first needs them, each with its sheets.
    private(set) var mains: [(format: any Format, sheets: [Sheet])] = []
    /// Sheets that explain others.
    private(set) var companions: [Companions.Entry] = []
    /// Sheets of a workbook that no format reads, and pages that are no table.
    private(set) var leftOut: [Finding]

    /// Sorts the sheets of a file, or says why there is nothing in it to read.
    init(_ file: SourceFile, label: String, asked: (any Format)?) throws(IngestError) {
        self.file = file
        let content = try Sheet.contents(of: file, label: label)
        leftOut = content.pages
        var unknown: [Sheet] = []
        for sheet in content.tables {
            if let role = Companions.role(of: sheet.header) {
                companions.append(Companions.Entry(file: file, sheet: sheet, role: role))
            } else if let format = try Formats.choose(sheet, asked: asked) {
                if let known = mains.firstIndex(where: { $0.format.name == format.name }) {
                    mains[known].sheets.append(sheet)
                } else {
                    mains.append((format, [sheet]))
                }
            } else {
                unknown.append(sheet)
            }
        }
        if mains.contains(where: { $0.format is BriefingFigures }) {
            let repeats = mains.filter { $0.format is any RepeatedSheet }
            mains.removeAll { $0.format is any RepeatedSheet }
            unknown += repeats.flatMap(\.sheets)
        }
        if mains.isEmpty, companions.isEmpty || !unknown.isEmpty {
            if unknown.contains(where: { PlaceSheets.recognises($0.header) }) { throw .placesSheet(file.name) }
            throw Formats.refusal(of: unknown, asked: asked) ?? .noHeader(file.name)
        }
        leftOut += unknown.map { sheet in
            let headings = sheet.header.names.filter { !$0.isEmpty }.joined(separator: ", ")
            return Finding(.sheetLeftOut, sheet: sheet.label, row: 0, value: headings, done: .setAside)
        }
    }
}

/// Sheets that explain others, by what they hold: documents, sources, events.
struct Companions {
    /// One of them.
    struct Entry {
        let file: SourceFile
        let sheet: Sheet
        let role: String
        /// Where it stands among the others.
        var order = 0
    }

    private var entries: [String: Entry] = [:]

    /// Adds sheets, of which there can be one of a kind.
    mutating func add(_ more: [Entry]) throws(IngestError) {
        for entry in more {
            if let other = entries[entry.role] {
                throw .twoSheets(other.sheet.title, entry.sheet.title, role: entry.role)
            }
            var entry = entry
            entry.order = entries.count
            entries[entry.role] = entry
        }
    }

    /// These, and those of a workbook in front of them.
    func joined(by own: [Entry]) throws(IngestError) -> Companions {
        var joined = Companions()
        try joined.add(own)
        for entry in entries.values.sorted(by: { $0.order < $1.order }) where joined.entries[entry.role] == nil {
            try joined.add([entry])
        }
        return joined
    }

    /// Those that a format knows.
    func of(_ format: any Format) -> [String: Entry] {
        entries.filter { role, _ in format.companions.contains { $0.name == role } }
    }

    /// The role of a companion sheet, or nil when a main format or nobody knows the headings.
    static func role(of header: Header) -> String? {
        guard !Formats.all.contains(where: { $0.recognises(header).missing.isEmpty }), !PlaceSheets.recognises(header)
        else { return nil }
        let shapes = Formats.all.flatMap(\.companions).map { ($0, $0.compare(header)) }.filter { $0.1.isCertain }
        return shapes.max { $0.1.known.count < $1.1.known.count }?.0.name
    }
}
