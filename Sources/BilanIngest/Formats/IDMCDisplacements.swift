public import BilanModel

/// IDMC's yearly figures (GIDD): people displaced at the end of a year and movements within it, by conflict and disaster.
///
/// The layouts of HDX and of GIDD's own exports. Beside each figure IDMC prints it rounded: the unrounded one is taken,
/// the rounded one checked against IDMC's rule and kept with the record. Source: FORMATS section 5.
public struct IDMCDisplacements: Format {
    /// The format.
    public init() {}

    /// `idmc_gidd`.
    public var name: String { "idmc_gidd" }
    /// What it reads.
    public var title: String { "IDMC yearly displacement (GIDD): stocks and flows by conflict and disaster" }
    /// Its headings.
    public var shape: SheetShape {
        SheetShape(
            name,
            needed: [
                ["iso3"], ["year"], ["name", "country_name", "country_/_territory", "country"],
                GIDDColumns.all.flatMap { $0.exact + $0.rounded },
            ],
            known: ["iso3", "name", "country_name", "country_/_territory", "country", "year"]
                + GIDDColumns.all.flatMap { $0.exact + $0.rounded })
    }

    /// The rows as records with up to four figures each.
    public func read(
        _ sheets: [Sheet], companions: [String: Sheet], _ setting: ImportSetting
    ) throws(IngestError) -> [Batch] {
        var book = RowBook(IDMCDisplacements.card(setting), format: name, setting)
        let source = book.source("idmc", name: IDMCDisplacements.publisher) { $0.kind = "ngo" }
        for sheet in sheets {
            book.open(sheet)
            var places = AdminColumns(
                country: book.column("name", "country_name", "country_/_territory", "country"),
                countryCode: book.column("iso3"))
            places.isStock = true
            let year = book.column("year")
            let columns = GIDDColumns.all.map { ($0, $0.column(&book), $0.roundedColumn(&book)) }
            try sheet.forEachRow { row throws(IngestError) in
                guard try book.begin(row) else { return }
                guard let number = Int(row[year]), let days = EditionYear.days(number) else {
                    return book.setAside(.unreadableDate, year, row)
                }
                let id = row[places.countryCode] + "/" + row[year]
                guard book.isNew(id: id) else { return book.setAside(.duplicateId, year, row) }
                var record = book.record(row, id: id)
                record.set(BookDays(days, precision: 5))
                book.place(&record, places, row)
                for (kind, exact, rounded) in columns {
                    let column = row[exact].isEmpty ? rounded : exact
                    guard var claim = book.claim(kind.measure, column, row) else { continue }
                    kind.check(row, exact, rounded, &book)
                    if kind.measure.kind == .stock { claim.stands(atEndOf: days) }
                    claim.group = book.code(Group(cause: kind.cause))
                    claim.origin = book.origin("idmc-gidd/" + id, source: source)
                    book.add(claim)
                }
                book.add(record)
            }
        }
        return [book.finished()]
    }

    static func card(_ setting: ImportSetting) -> DatasetCard {
        setting.card(
            kind: .series, code: "idmc-gidd", title: "Global Internal Displacement Database", publisher: publisher,
            licence: "CC BY-IGO", citation: "IDMC, Global Internal Displacement Database (GIDD)",
            grade: Grade(.b, .probable))
    }

    static let publisher = "Internal Displacement Monitoring Centre"
}
