/// What stands between the cells of a file.
enum Delimiter {
    /// What is tried, the most usual first.
    static let candidates: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|")]

    /// The candidate by which most of the first rows have one number of cells; more cells win a tie.
    ///
    /// The rows above a table, and a heading row that is one cell short, then do not mislead it. Missing: a comma for a
    /// file of one column.
    static func sniff(_ bytes: [UInt8]) -> UInt8 {
        bytes.withUnsafeBufferPointer { text in
            if isDeclared(text) { return text[4] }
            var chosen = candidates[0]
            var highest = (rows: 0, cells: 1)
            for candidate in candidates {
                var scanner = CSVScanner(text, delimiter: candidate)
                var counts: [Int: Int] = [:]
                var rows = 0
                while rows < 40, scanner.next() {
                    if scanner.isBlank { continue }
                    rows += 1
                    if scanner.fields.count > 1 { counts[scanner.fields.count, default: 0] += 1 }
                }
                let usual = counts.map { (rows: $1, cells: $0) }.max { ($0.rows, $0.cells) < ($1.rows, $1.cells) }
                if let usual, (usual.rows, usual.cells) > highest {
                    highest = usual
                    chosen = candidate
                }
            }
            return chosen
        }
    }

    /// Whether the file says its delimiter in Excel's way: a first line `sep=;`.
    static func isDeclared(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        text.count > 5 && text[..<4].elementsEqual("sep=".utf8) && candidates.contains(text[4])
            && (text[5] == 0x0A || text[5] == 0x0D)
    }
}
