public import BilanModel

/// UNHCR's people by country of asylum and origin: the Data Finder's table, HDX's year-end totals and solutions, and the
/// older layouts.
///
/// `*` is a suppressed count of 1 to 4 and `-` no figure; a 0 is UNHCR's own. Stocks are of 31 December, solutions
/// (returns, resettlement, naturalisation) of the whole year.
public struct UNHCRPopulation: Format {
    /// The format.
    public init() {}

    /// `unhcr_population`.
    public var name: String { "unhcr_population" }
    /// What it reads.
    public var title: String { "UNHCR refugees and others of concern, by country of asylum and origin" }
    /// Its headings.
    public var shape: SheetShape {
        let headings = UNHCRColumns.all.flatMap(\.headings)
        return SheetShape(
            name,
            needed: [
                ["year"], UNHCRColumns.asylum + UNHCRColumns.asylumCode,
                UNHCRColumns.origins + UNHCRColumns.originCodes,
                headings,
            ],
            known: ["year"] + UNHCRColumns.asylum + UNHCRColumns.asylumCode + UNHCRColumns.origins
                + UNHCRColumns.originCodes + headings)
    }

    /// The rows as records with a figure for each kind of people.
    public func read(
        _ sheets: [Sheet], companions: [String: Sheet], _ setting: ImportSetting
    ) throws(IngestError) -> [Batch] {
        // Movements of the year stand in tables of their own, whose rows have the same year and countries.
        let isStock = sheets.contains { sheet in
            UNHCRColumns.all.contains { kind in
                kind.measure.kind == .stock && kind.headings.contains { sheet.header[$0] != nil }
            }
        }
        let card =
            isStock
            ? setting.unhcrCard("unhcr-population", "Refugees and others of concern")
            : setting.unhcrCard("unhcr-solutions", "Returns, resettlement and naturalisation")
        var book = RowBook(card, format: name, setting)
        let source = book.unhcr()
        let style = NumberStyle(suppressed: 1...4)
        for sheet in sheets {
            book.open(sheet)
            let columns = UNHCRColumns(&book)
            try sheet.forEachRow { row throws(IngestError) in
                guard let (record, days) = try columns.record(row, columns.id(row), &book) else { return }
                let origin = book.origin("unhcr/" + row[columns.year], source: source)
                func add(returns: Bool, to record: RecordRow, _ book: inout RowBook) {
                    var hasFigures = false
                    for (kind, column) in columns.kinds where kind.isReturn == returns {
                        guard var claim = book.claim(kind.measure, column, row, style) else { continue }
                        if kind.measure.kind == .stock {
                            claim.stands(atEndOf: days)
                            claim.role = .part
                        }
                        claim.origin = origin
                        book.add(claim)
                        hasFigures = true
                    }
                    if hasFigures { book.add(record) }
                }
                add(returns: false, to: record, &book)
                guard columns.kinds.contains(where: { $0.kind.isReturn && !row[$0.column].isEmpty }) else { return }
                let home = columns.atHome(record, row, &book)
                add(returns: true, to: home, &book)
            }
        }
        return [book.finished()]
    }
}
