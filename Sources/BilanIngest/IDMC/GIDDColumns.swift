import BilanModel

/// One of GIDD's figures: what it counts, by which cause, and the headings of its unrounded and rounded columns.
struct GIDDColumns: Sendable {
    let measure: Measure
    let cause: String
    /// Headings of the unrounded figure, as `Header` compares them.
    let exact: [String]
    /// Headings of the figure as IDMC rounds it.
    let rounded: [String]

    /// The four figures, in the order of IDMC's tables.
    static let all = [
        GIDDColumns(
            measure: Measures.idps, cause: "conflict",
            exact: [
                "conflict_stock_displacement_(raw)", "total_displacement", "conflict_total_displacement",
                "conflict_stock_displacement_raw",
            ],
            rounded: [
                "conflict_stock_displacement", "total_displacement_rounded", "conflict_total_displacement_rounded",
            ]),
        GIDDColumns(
            measure: Measures.displaced, cause: "conflict",
            exact: [
                "conflict_internal_displacements_(raw)", "new_displacement", "conflict_new_displacement",
                "conflict_internal_displacements_raw",
            ],
            rounded: [
                "conflict_internal_displacements", "new_displacement_rounded", "conflict_new_displacement_rounded",
            ]),
        GIDDColumns(
            measure: Measures.displaced, cause: "disaster",
            exact: [
                "disaster_internal_displacements_(raw)", "disaster_new_displacement",
                "disaster_internal_displacements_raw",
            ],
            rounded: ["disaster_internal_displacements", "disaster_new_displacement_rounded"]),
        GIDDColumns(
            measure: Measures.idps, cause: "disaster",
            exact: [
                "disaster_stock_displacement_(raw)", "disaster_total_displacement", "disaster_stock_displacement_raw",
            ],
            rounded: ["disaster_stock_displacement", "disaster_total_displacement_rounded"]),
    ]

    func column(_ book: inout RowBook) -> BookColumn { GIDDColumns.first(exact, &book) }

    /// The rounded column stays with the record, for whoever wants IDMC's own print.
    func roundedColumn(_ book: inout RowBook) -> BookColumn { GIDDColumns.first(rounded, &book, isKept: true) }

    private static func first(_ headings: [String], _ book: inout RowBook, isKept: Bool = false) -> BookColumn {
        for heading in headings where book.header[heading] != nil { return book.column(heading, isKept: isKept) }
        return .none
    }

    /// Says so where the rounded figure is not what IDMC's rule makes of the unrounded one.
    func check(_ row: Row, _ exact: BookColumn, _ rounded: BookColumn, _ book: inout RowBook) {
        guard !row[exact].isEmpty, !row[rounded].isEmpty, let value = book.count(exact, row),
            let printed = book.count(rounded, row), GIDDColumns.round(value) != printed
        else { return }
        book.note(.partsDiffer, rounded, row, .kept, value: "\(row[rounded]) beside \(row[exact])")
    }

    /// IDMC's print of a figure: below 100 as it is, below 1,000 to ten, below 10,000 to a hundred, else to a thousand,
    /// half up.
    static func round(_ quantity: Quantity) -> Quantity {
        let value = (quantity.thousandths + 500) / 1000
        let step: Int64 = value < 100 ? 1 : value < 1_000 ? 10 : value < 10_000 ? 100 : 1_000
        return Quantity(thousandths: (value + step / 2) / step * step * 1000)
    }
}
