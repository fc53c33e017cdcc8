extension Sheet {
    /// The tables of a file: one for a text, one for each sheet of a workbook that has headings.
    ///
    /// Files packed by gzip are unpacked. A workbook's sheets are labelled with their own names.
    public static func tables(of file: SourceFile, label: String = "") throws(IngestError) -> [Sheet] {
        let file = try file.unpacked()
        guard ZipArchive.isArchive(file.bytes) else { return [try Sheet(file, label: label)] }
        let parts = try WorkbookParts(ZipArchive(file))
        var tables: [Sheet] = []
        for (name, part) in parts.sheets {
            let worksheet = Worksheet(file: file, part: part, parts: parts)
            let place = label.isEmpty ? name : label + ", " + name
            if let table = try Sheet(worksheet, name: file.name, label: place) { tables.append(table) }
        }
        guard !tables.isEmpty else { throw .noHeader(file.name) }
        return tables
    }

    /// The table of a worksheet, or nil when it holds nothing that looks like headings.
    private init?(_ worksheet: Worksheet, name: String, label: String) throws(IngestError) {
        var head: [(number: Int, cells: [String])] = []
        try worksheet.forEachLine { bytes, line throws(IngestError) in
            let cells = line.fields.map { Row.text(bytes, $0) }
            if cells.contains(where: { !$0.isEmpty }) { head.append((line.number, cells)) }
            return head.count < 40
        }
        guard let first = head.firstIndex(where: { Sheet.isHeading($0.cells) }) else { return nil }
        var names = head[first].cells
        var last = head[first].number
        // Only a heading with gaps can be a merged one; others need no second look at the sheet.
        if names.contains("") {
            let merges = try worksheet.merges().filter { $0.rows.contains(head[first].number) }
            if merges.contains(where: { $0.columns.count > 1 }) {
                let block = merges.map(\.rows.upperBound).max() ?? last
                last = max(
                    block, head[first].number + (merges.contains { $0.columns.count > 1 && $0.rows.count == 1 } ? 1 : 0)
                )
                names = Sheet.joined(
                    head.filter { (head[first].number...last).contains($0.number) }, try worksheet.merges())
            }
        }
        while names.last == "" { names.removeLast() }
        var content = worksheet
        content.headerRow = last
        self.init(name: name, label: label, header: Header(names), worksheet: content)
    }

    /// Whether cells look like headings: at least two texts, and more texts than numbers.
    private static func isHeading(_ cells: [String]) -> Bool {
        let filled = cells.filter { !$0.isEmpty }
        let worded = filled.filter { $0.unicodeScalars.contains { $0.properties.isAlphabetic } }
        return worded.count >= 2 && worded.count * 2 > filled.count
    }

    /// Headings of several rows as one: the texts of a column from top to bottom, a merged one in each of its columns.
    private static func joined(
        _ rows: [(number: Int, cells: [String])], _ merges: [(columns: ClosedRange<Int>, rows: ClosedRange<Int>)]
    ) -> [String] {
        let width = rows.map(\.cells.count).max() ?? 0
        return (0..<width).map { column in
            var pieces: [String] = []
            for row in rows {
                let merge = merges.first { $0.columns.contains(column) && $0.rows.contains(row.number) }
                let from = merge?.columns.lowerBound ?? column
                let text = row.cells.indices.contains(from) ? row.cells[from] : ""
                if !text.isEmpty, pieces.last != text { pieces.append(text) }
            }
            return pieces.joined(separator: " ")
        }
    }
}
