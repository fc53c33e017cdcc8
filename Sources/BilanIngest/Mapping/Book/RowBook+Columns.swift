import BilanModel

/// The sheet that a book reads: what it is called, its headings, and which of them something has looked up.
struct OpenSheet {
    /// Label, for findings, and its text number in the batch.
    var label = ""
    var text: Int32 = 0
    /// The headings.
    var header = Header([])
    /// Columns that were looked up.
    var taken: Set<Int> = []
    /// Columns that nothing has looked up: position and heading.
    private(set) var others: [(position: Int, name: String)] = []

    /// Says that a column is taken: it does not stand among those that are kept with the record.
    mutating func take(_ position: Int) {
        guard taken.insert(position).inserted else { return }
        others.removeAll { $0.position == position }
    }

    /// No sheet.
    init() {}

    /// A sheet of which no column is taken.
    init(_ sheet: Sheet, text: Int32) {
        label = sheet.label
        self.text = text
        header = sheet.header
        others = header.names.enumerated().compactMap { $1.isEmpty ? nil : ($0, $1) }
    }
}

extension RowBook {
    /// Label of the open sheet.
    var label: String { sheet.label }

    /// The headings of the open sheet.
    var header: Header { sheet.header }

    /// Turns to a sheet; columns are looked up anew.
    mutating func open(_ sheet: Sheet) {
        turn(to: OpenSheet(sheet, text: batch.texts.code(sheet.label)))
    }

    /// The column of the first of these headings that the sheet has; `none` when it has none of them.
    ///
    /// A column that was looked up is taken: it does not stand among those that are kept with the record, unless `isKept`.
    mutating func column(_ headings: String..., isKept: Bool = false) -> BookColumn {
        for heading in headings {
            if let position = header[Header.key(heading)] { return column(at: position, isKept: isKept) }
        }
        return BookColumn(position: -1, heading: 0, name: headings.first ?? "")
    }

    /// The column at a position, counted from 0.
    mutating func column(at position: Int, isKept: Bool = false) -> BookColumn {
        guard header.names.indices.contains(position) else { return .none }
        if !isKept { sheet.take(position) }
        let name = header.names[position]
        return BookColumn(position: position, heading: batch.texts.code(name), name: name)
    }
}
