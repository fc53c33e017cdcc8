import BilanModel

/// The lines of a delimited text.
struct TextLines: LineSource {
    /// Name of the file, for messages.
    let name: String
    let text: LineText
    let delimiter: UInt8
    /// Whether the first line only names the delimiter.
    let isDeclared: Bool

    /// The lines of a text by the sign that stands between its cells, and what had to be repaired.
    static func of(_ text: TextBytes, sheet: String) throws(IngestError) -> (TextLines, [Finding]) {
        let head = try text.stream().first(1 << 18)
        let isWhole = head.count < 1 << 18
        let sign = Delimiter.sniff(head, isWhole: isWhole)
        let isDeclared = head.withUnsafeBufferPointer(Delimiter.isDeclared)
        let inner =
            isDeclared
            ? nil
            : head.withUnsafeBufferPointer { RejoinedText.delimiter($0, split: sign, isWhole: isWhole) }
        guard let inner else {
            return (TextLines(name: text.file.name, text: .file(text), delimiter: sign, isDeclared: isDeclared), [])
        }
        let whole = try text.whole(limit: RejoinedText.most).withUnsafeBufferPointer {
            RejoinedText($0, split: sign, inner: inner)
        }
        let told = Finding(.lineQuotedWhole, sheet: sheet, row: 0, value: "\(whole.repaired) rows", done: .repaired)
        return (
            TextLines(name: text.file.name, text: .rejoined(whole), delimiter: inner, isDeclared: false), [told]
        )
    }

    /// Lines from which on a thread of its own takes less than it gives.
    private static let many = 10_000

    var ahead: any LineSource {
        if case .file(let text) = text, text.lines >= TextLines.many, SideBySide.most > 1 {
            LinesAhead(lines: self)
        } else {
            self
        }
    }

    func forEachLine(
        _ body: (UnsafeBufferPointer<UInt8>, SheetLine) throws(IngestError) -> Bool
    ) throws(IngestError) {
        try forEachRecord { scanner throws(IngestError) in
            let line = SheetLine(
                number: number(of: scanner), line: scanner.line, fields: scanner.fields,
                isCutOff: !scanner.isTerminated)
            return try body(scanner.text, line)
        }
    }

    /// The number of the record that a scanner has found, in the file.
    func number(of scanner: borrowing CSVScanner) -> Int {
        text.isRejoined ? text.row(of: scanner.line) : scanner.row
    }

    /// Halts a scanner at every record until `body` has enough and returns false; the line in which Excel names the
    /// delimiter is none.
    func forEachRecord(
        _ body: (inout CSVScanner) throws(IngestError) -> Bool
    ) throws(IngestError) {
        let window = TextWindow(try text.stream(), name)
        var scanner = CSVScanner(window.text, delimiter: delimiter)
        while try scanner.next(in: window) {
            if let line = scanner.unclosedQuote { throw .truncated(name, line: text.row(of: line)) }
            if scanner.row == 1 && isDeclared { continue }
            scanner.unescape(in: window)
            if try !body(&scanner) { return }
        }
    }
}

/// The text that lines are made of: the file's own, or what a spreadsheet has torn apart, put together again.
enum LineText: Sendable {
    case file(TextBytes)
    case rejoined(RejoinedText)

    func stream() throws(IngestError) -> any ByteSource {
        switch self {
        case .file(let text): try text.stream()
        case .rejoined(let text): MemoryBytes(text.bytes)
        }
    }

    var isRejoined: Bool { if case .rejoined = self { true } else { false } }

    /// The row of the file in which a line stands.
    func row(of line: Int) -> Int {
        guard case .rejoined(let text) = self, text.rows.indices.contains(line - 1) else { return line }
        return Int(text.rows[line - 1])
    }
}
