/// One sheet of a workbook, read row by row from the file's bytes whenever it is asked.
struct Worksheet: LineSource {
    /// The workbook.
    let file: SourceFile
    /// The part of the archive that holds the sheet.
    let part: String
    let parts: WorkbookParts

    /// Hands over every row; nothing is kept.
    func forEachLine(
        _ body: (UnsafeBufferPointer<UInt8>, SheetLine) throws(IngestError) -> Bool
    ) throws(IngestError) {
        let archive = try ZipArchive(file)
        var failure: IngestError?
        var taken = 0
        var known = 0
        try withoutActuallyEscaping(body) { body throws(IngestError) in
            let take: (UnsafeBufferPointer<UInt8>, SheetLine) -> Bool = { bytes, line in
                if known > 0 {
                    known -= 1
                    return true
                }
                taken += 1
                do throws(IngestError) {
                    return try body(bytes, line)
                } catch {
                    failure = error
                    return false
                }
            }
            var reader = WorksheetReader(parts, take)
            if !XMLScanner.read(part, of: archive, &reader) {
                // Read once more from its beginning; rows that were handed over are passed by.
                known = taken
                reader = WorksheetReader(parts, take)
                try XMLStream.read(part, of: archive, &reader)
            }
            if reader.isOutside { throw .badXML(file.name, part: part, line: 0) }
        }
        if let failure { throw failure }
    }

    /// The cells that are merged, as ranges of columns and rows counted from 0 and from 1.
    func merges() throws(IngestError) -> [(columns: ClosedRange<Int>, rows: ClosedRange<Int>)] {
        var reader = MergeReader()
        try XMLStream.read(part, of: ZipArchive(file), &reader)
        return reader.merges
    }
}

/// Reads which cells are merged.
private struct MergeReader: XMLReader {
    var merges: [(columns: ClosedRange<Int>, rows: ClosedRange<Int>)] = []
    let isDone = false
    var isOverfull: Bool { merges.count > 1 << 20 }

    mutating func begin(_ element: XMLName, _ attributes: XMLAttributes) {
        guard element == "mergeCell", let ends = attributes["ref"]?.split(separator: ":"), ends.count == 2 else {
            return
        }
        let columns = ends.map { WorksheetReader.column($0.utf8) }
        let rows = ends.map { Int($0.drop { !$0.isNumber }) ?? 0 }
        guard columns[0] >= 0, columns[0] <= columns[1], rows[0] > 0, rows[0] <= rows[1] else { return }
        merges.append((columns[0]...min(columns[1], 16_383), rows[0]...rows[1]))
    }
    func end(_ element: XMLName) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
