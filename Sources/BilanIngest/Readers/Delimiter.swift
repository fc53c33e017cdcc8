/// What stands between the cells of a file.
enum Delimiter {
    /// What is tried, the most usual first.
    static let candidates: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|")]

    /// The candidate that most of the first rows have at least as often as the first row has it; more often wins a tie.
    ///
    /// Missing: a comma for a file of one column.
    static func sniff(_ bytes: [UInt8]) -> UInt8 {
        bytes.withUnsafeBufferPointer { text in
            if isDeclared(text) { return text[4] }
            var chosen = candidates[0]
            var highest = (agreeing: 0, cells: 1)
            for candidate in candidates {
                var scanner = CSVScanner(text, delimiter: candidate)
                var (rows, agreeing, cells) = (0, 0, 0)
                while rows < 20, scanner.next() {
                    if scanner.isBlank { continue }
                    rows += 1
                    if rows == 1 { cells = scanner.fields.count }
                    if scanner.fields.count >= cells { agreeing += 1 }
                }
                guard cells > 1 else { continue }
                if (agreeing, cells) > highest {
                    highest = (agreeing, cells)
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
