/// The lines of a delimited text.
struct TextLines: LineSource {
    /// Name of the file, for messages.
    let name: String
    /// Text in UTF-8.
    let bytes: [UInt8]
    let delimiter: UInt8

    /// Hands over every record; the line in which Excel names the delimiter is none.
    func forEachLine(
        _ body: (UnsafeBufferPointer<UInt8>, SheetLine) throws(IngestError) -> Bool
    ) throws(IngestError) {
        try bytes.withUnsafeBufferPointer { text throws(IngestError) in
            var scanner = CSVScanner(text, delimiter: delimiter)
            while scanner.next() {
                if let line = scanner.unclosedQuote { throw .truncated(name, line: line) }
                if scanner.row == 1 && Delimiter.isDeclared(text) { continue }
                let line = SheetLine(
                    number: scanner.row, line: scanner.line, fields: scanner.fields, isCutOff: !scanner.isTerminated)
                if try !body(text, line) { return }
            }
        }
    }
}
