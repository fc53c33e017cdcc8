/// A text whose lines a spreadsheet has torn apart, put together again.
///
/// A spreadsheet that expects another sign between cells takes each line of a file as one cell, or splits it where that
/// sign happens to stand in a text, and saves the pieces in quotes of its own, perhaps the first one twice. Its cells
/// joined by the sign, without the quotes, are the lines of the file as it was.
struct RejoinedText: Sendable {
    private(set) var bytes: [UInt8] = []
    /// The row of the file that each line of the text comes from.
    private(set) var rows: [Int32] = []
    /// How many rows had to be put together.
    private(set) var repaired = 0

    /// How long a text may be to be put together: no spreadsheet has rows for more.
    static let most = 128 << 20

    /// The sign between the cells that stand within the cells of a text; nil for a text that is as it should be.
    ///
    /// Judged by the first lines: the headings are one cell, or rows are, and put together nearly all rows have as many
    /// cells as the headings.
    static func delimiter(_ head: UnsafeBufferPointer<UInt8>, split sign: UInt8, isWhole: Bool) -> UInt8? {
        Delimiter.candidates.first { inner in
            let joined = RejoinedText(head, split: sign, inner: inner)
            guard joined.repaired > 0 else { return false }
            return joined.bytes.withUnsafeBufferPointer { text in
                var scanner = CSVScanner(text, delimiter: inner)
                var counts: [Int] = []
                while counts.count < 40, scanner.next() {
                    // The head of a long text ends anywhere.
                    if scanner.unclosedQuote == nil, !scanner.isBlank { counts.append(scanner.fields.count) }
                }
                if !isWhole, counts.count > 1 { counts.removeLast() }
                guard let first = counts.first, first >= 3, counts.count > 1 else { return false }
                return counts.count { abs($0 - first) <= 1 } * 4 > counts.count * 3
            }
        }
    }

    /// Puts the rows of a text together that were split by `sign`; `inner` stands between the cells they had.
    init(_ text: UnsafeBufferPointer<UInt8>, split sign: UInt8, inner: UInt8) {
        var scanner = CSVScanner(text, delimiter: sign)
        var isFirst = true
        while scanner.next() {
            let line = RejoinedText.line(text, scanner.fields, sign, inner)
            // Headings that are cells of their own are whole, and so is all that follows.
            if isFirst, inner != sign, line?.contains(sign) == true { return }
            if !scanner.isBlank { isFirst = false }
            if line != nil { repaired += 1 }
            let whole = line ?? Array(text[scanner.record])
            bytes.append(contentsOf: whole)
            bytes.append(0x0A)
            let count = 1 + whole.count { $0 == 0x0A }
            rows.append(contentsOf: repeatElement(Int32(clamping: scanner.row), count: count))
        }
    }

    /// The line that a row was; nil for one that nobody has touched.
    private static func line(
        _ text: UnsafeBufferPointer<UInt8>, _ fields: [CSVField], _ sign: UInt8, _ inner: UInt8
    ) -> [UInt8]? {
        var cells = fields.map { field in
            let slice = UnsafeBufferPointer(rebasing: text[field.start..<field.end])
            return field.isEscaped ? unescaped(slice) : Array(slice)
        }
        while cells.count > 1, cells.last?.isEmpty == true { cells.removeLast() }
        // Where the signs are the same, only a row that is one cell in quotes can be told from a whole one.
        if inner == sign { return cells.count == 1 && fields[0].isQuoted && cells[0].contains(sign) ? cells[0] : nil }
        // Some programs leave the cell they split beside its first piece.
        if cells.count > 1, cells[0] == cells[1] { cells.removeFirst() }
        return Array(cells.joined(separator: [sign]))
    }
}
