import BilanModel

/// Which dataset each row of a sheet is of: as it says, else as the row above it.
struct SheetParts {
    /// The datasets that rows name, in their order; nil alone where none does, or where somebody else decides.
    private(set) var datasets: [String?] = []
    private let isAsked: Bool

    /// The datasets of these sheets; none of their own where the user has named one.
    init(_ sheets: [Sheet], isAsked: Bool) throws(IngestError) {
        self.isAsked = isAsked
        var found: [String?] = []
        if !isAsked {
            for sheet in sheets where sheet.header[FigureColumn.intoDataset.token] != nil {
                var at = Position(isAsked: false)
                try sheet.forEachRow { row throws(IngestError) in
                    let code = at.dataset(of: row, in: sheet)
                    if !found.contains(code) { found.append(code) }
                }
            }
        }
        datasets = found.isEmpty ? [nil] : found
        // Rows above the first name are of whoever comes first.
        if let first = datasets.compactMap(\.self).first, datasets.contains(nil) {
            datasets.removeAll { $0 == nil }
            opening = first
        }
    }

    private var opening: String?

    /// A walk over the rows of one sheet, from its first on.
    func begin() -> Position { Position(isAsked: isAsked, current: opening) }

    /// Where a walk over rows stands.
    struct Position {
        let isAsked: Bool
        var current: String?

        /// The dataset of the next row.
        mutating func dataset(of row: Row, in sheet: Sheet) -> String? {
            guard !isAsked, let column = sheet.header[FigureColumn.intoDataset.token] else { return current }
            let text = row[column]
            if !text.isEmpty { current = Ingestion.code(of: text) }
            return current
        }
    }
}
