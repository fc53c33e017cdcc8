/// One line of cells, as a reader comes by it; where its cells lie in the bytes that are handed over with it.
struct SheetLine {
    /// Row number as a spreadsheet shows it; the element's number in JSON.
    var number = 0
    /// Line of the text editor on which it starts.
    var line = 0
    var fields: [CSVField] = []
    /// How far the bytes have moved since the cells were found: each lies so far behind its place.
    var moved = 0
    /// Cells that hold an error instead of a value: column and what they show.
    var errors: [(column: Int, text: String)] = []
    /// Whether the file ends within it: no line end behind it.
    var isCutOff = false

    /// Whether no cell holds anything, as in the delimiters that spreadsheets leave below a table.
    var isBlank: Bool { errors.isEmpty && fields.allSatisfy { $0.start == $0.end } }
}

/// Where the lines of a sheet come from: a text, a worksheet, a JSON list.
protocol LineSource: Sendable {
    /// Hands over every line from the first on, until `body` has enough and returns false; nothing is kept.
    func forEachLine(
        _ body: (UnsafeBufferPointer<UInt8>, SheetLine) throws(IngestError) -> Bool
    ) throws(IngestError)

    /// The same lines, for who wants all of them.
    var ahead: any LineSource { get }
}

extension LineSource {
    /// The lines as they come.
    var ahead: any LineSource { self }
}
