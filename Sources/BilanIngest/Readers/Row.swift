/// One row of a sheet, valid while it is handed over.
package struct Row {
    private let text: UnsafeBufferPointer<UInt8>
    private let line: SheetLine
    /// How many columns the headings announce.
    package let columns: Int

    init(_ text: UnsafeBufferPointer<UInt8>, _ line: SheetLine, columns: Int) {
        self.text = text
        self.line = line
        self.columns = columns
    }

    /// Row number as a spreadsheet shows it.
    var number: Int { line.number }

    /// Line on which it starts.
    var lineNumber: Int { line.line }

    /// Whether the file ends within this row: too few cells and no line end.
    var isCutOff: Bool { line.isCutOff && line.fields.count < columns }

    /// Cells that show an error instead of a value, as `#N/A`: they read as empty.
    var errors: [(column: Int, text: String)] { line.errors }

    /// How many cells it has.
    package var count: Int { line.fields.count }

    /// Cells that hold something although no heading stands above them.
    var surplus: Int { count > columns ? line.fields[columns...].count { $0.start < $0.end } : 0 }

    /// The cell at a position without blanks around it; empty when the row has no such cell.
    package subscript(position: Int) -> String { String(decoding: bytes(position), as: UTF8.self) }

    /// The same in UTF-8, valid while the row is handed over.
    func bytes(_ position: Int) -> UnsafeBufferPointer<UInt8> {
        line.fields.indices.contains(position)
            ? Row.bytes(text, line.fields[position], moved: line.moved) : UnsafeBufferPointer(start: nil, count: 0)
    }

    static func text(_ text: UnsafeBufferPointer<UInt8>, _ field: CSVField) -> String {
        String(decoding: bytes(text, field), as: UTF8.self)
    }

    private static func bytes(
        _ text: UnsafeBufferPointer<UInt8>, _ field: CSVField, moved: Int = 0
    ) -> UnsafeBufferPointer<UInt8> {
        var (start, end) = (field.start + moved, field.end + moved)
        while start < end, text[start] <= 0x20 { start += 1 }
        while start < end, text[end - 1] <= 0x20 { end -= 1 }
        return UnsafeBufferPointer(rebasing: text[start..<end])
    }
}
