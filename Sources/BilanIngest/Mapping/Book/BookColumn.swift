/// Where a column stands in the open sheet of a book, and what the file calls it.
///
/// A column that the file does not have is `none`: its cells are empty, and nobody needs to ask whether it is there.
struct BookColumn: Hashable, Sendable {
    /// Its position from 0; -1 for a column that is not there.
    let position: Int
    /// Its heading as the file writes it, as a text number of the batch.
    let heading: Int32
    /// The heading again, for findings; what was looked for when the column is not there.
    let name: String

    /// A column that is not there.
    static let none = BookColumn(position: -1, heading: 0, name: "")

    /// Whether the file has it.
    var isThere: Bool { position >= 0 }
}

extension Row {
    /// The cell of a column; empty when the file has no such column.
    subscript(column: BookColumn) -> String { column.position < 0 ? "" : self[column.position] }

    /// The same in UTF-8, valid while the row is handed over.
    func bytes(_ column: BookColumn) -> UnsafeBufferPointer<UInt8> { bytes(column.position) }
}
