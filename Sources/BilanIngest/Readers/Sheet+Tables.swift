import BilanModel

extension Sheet {
    /// The tables of a file: one for a text or a JSON list, one for each sheet of a workbook that has headings.
    ///
    /// Files packed by gzip are unpacked. A workbook's sheets are labelled with their own names.
    public static func tables(of file: SourceFile, label: String = "") throws(IngestError) -> [Sheet] {
        let content = try contents(of: file, label: label)
        guard !content.tables.isEmpty else { throw .noHeader(file.name) }
        return content.tables
    }

    /// The tables of a file, and the sheets of a workbook that hold texts and no table: a licence, a page to read first.
    static func contents(
        of file: SourceFile, label: String = ""
    ) throws(IngestError) -> (tables: [Sheet], pages: [Finding]) {
        let file = try file.unpacked()
        guard ZipArchive.isArchive(file.bytes) else { return ([try Sheet(file, label: label)], []) }
        let parts = try WorkbookParts(ZipArchive(file))
        var tables: [Sheet] = []
        var pages: [Finding] = []
        for (name, part) in parts.sheets {
            let worksheet = Worksheet(file: file, part: part, parts: parts)
            let place = label.isEmpty ? name : label + ", " + name
            let head = try head(of: worksheet)
            if let headings = try headings(of: worksheet, head) {
                tables.append(Sheet(name: file.name, label: place, headings: headings, lines: worksheet))
            } else if let first = head.first {
                let text = first.cells.filter { !$0.isEmpty }.joined(separator: " ")
                pages.append(Finding(.sheetLeftOut, sheet: place, row: 0, value: text, done: .setAside))
            }
        }
        return (tables, pages)
    }

    /// The headings of a worksheet, or nil when it holds nothing that looks like them.
    private static func headings(
        of worksheet: Worksheet, _ head: [Headings.Line]
    ) throws(IngestError) -> Headings? {
        guard var headings = Headings(head, Formats.knows), headings.names.count > 1 else { return nil }
        // Only headings with gaps, or with something right above them, can be merged ones; others need no second look.
        let isStacked = headings.preamble.last.map { above in
            head.contains { $0.number == above.number + 1 && $0.number <= headings.lastRow }
        }
        if headings.names.contains("") || isStacked == true { headings.join(head, try worksheet.merges()) }
        return headings
    }
}
