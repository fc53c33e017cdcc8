import BilanModel

/// What every table of HDX HAPI shares: where, when, the dataset it comes from, and what HAPI itself warns of.
///
/// Columns and words: FORMATS section 4. The end of a reference period is its last day.
struct HAPIBook {
    var book: RowBook
    let theme: Theme
    private var areas = AdminColumns()
    private var provided = AdminColumns()
    private var keys: [BookColumn] = []
    private var start = BookColumn.none
    private var end = BookColumn.none
    private var level = BookColumn.none
    private var error = BookColumn.none
    private let source: Int32

    /// What a table is about.
    struct Theme {
        /// Name of the format.
        let format: String
        /// Code of the dataset.
        let dataset: String
        /// Title of the dataset.
        let title: String
        /// How its figures combine with others.
        var kind = DatasetKind.series
        /// Whether its figures are stocks.
        var isStock = true
        /// What stands before `_code`, `_name` and `_admin1_code`: `location`, or `asylum_location`.
        var location = "location"
    }

    init(_ theme: Theme, _ setting: ImportSetting) {
        self.theme = theme
        let card = setting.card(
            kind: theme.kind, code: theme.dataset, title: theme.title, publisher: "HDX HAPI, UN OCHA",
            licence: "CC BY-IGO", citation: "OCHA, HDX Humanitarian API (HAPI): " + theme.title,
            grade: Grade(.b, .probable))
        book = RowBook(card, format: theme.format, setting)
        source = book.source("hdx-hapi", name: "HDX HAPI, UN OCHA") { source in
            source.nameFR = "HDX HAPI, OCHA"
            source.kind = "un"
        }
    }

    /// The column of the country's code.
    var country: BookColumn { areas.countryCode }

    /// The headings by which a table is told; `own` are those of its theme.
    static func shape(_ theme: Theme, needed own: [String], known: [String] = []) -> SheetShape {
        SheetShape(
            theme.format,
            needed: [[theme.location + "_code"], ["reference_period_start"]] + own.map { [$0] },
            known: [
                theme.location + "_code", theme.location + "_ref", "admin1_ref", "admin2_ref", "has_hrp", "in_gho",
                "provider_admin1_name", "provider_admin2_name", "admin1_code", "admin1_name", "admin2_code",
                "admin2_name", "admin_level", "reference_period_start", "reference_period_end", "dataset_hdx_id",
                "resource_hdx_id", "warning", "error",
            ] + own + known)
    }

    /// Turns to a sheet; `own` are the columns that tell two rows of one place and period apart.
    mutating func open(_ sheet: Sheet, keys own: [String]) {
        book.open(sheet)
        let country = book.column(theme.location + "_code")
        areas = AdminColumns(countryCode: country)
        areas.isStock = theme.isStock
        areas.add(1, name: book.column("admin1_name"), code: book.column("admin1_code"))
        areas.add(2, name: book.column("admin2_name"), code: book.column("admin2_code"))
        provided = AdminColumns(countryCode: country)
        provided.isStock = theme.isStock
        provided.add(1, name: book.column("provider_admin1_name", isKept: true))
        provided.add(2, name: book.column("provider_admin2_name", isKept: true))
        level = book.column("admin_level")
        start = book.column("reference_period_start")
        end = book.column("reference_period_end")
        error = book.column("error", isKept: true)
        keys = own.map { book.column($0) }
    }

    /// The record of a row with its place and days; nil when the row was set aside.
    ///
    /// A row that HAPI itself marks as an error is kept out, with HAPI's words.
    mutating func record(
        _ row: Row
    ) throws(IngestError) -> (record: RecordRow, days: ClosedRange<CalendarDate>)? {
        guard try book.begin(row) else { return nil }
        guard row[error].isEmpty else {
            book.skip(error, row, because: "marked as an error by HAPI")
            return nil
        }
        guard let days = book.days(from: start, to: end, row) else { return nil }
        let id =
            ([row[areas.countryCode], areas.areaKey(row), provided.areaKey(row)] + keys.map { row[$0] }
            + [days.range.lowerBound.description, days.range.upperBound.description]).joined(separator: "/")
        guard book.isNew(id: id) else {
            book.setAside(.duplicateId, keys.first ?? start, row)
            return nil
        }
        var record = book.record(row, id: id)
        record.set(days)
        // An area that HAPI has no code for stands under its provider's name.
        let isNamed = areas.levels.contains { !row[$0.code].isEmpty || !row[$0.name].isEmpty }
        let isProvided = provided.levels.contains { !row[$0.name].isEmpty }
        let depth = UInt8(row[level]) ?? named(row)
        let isFine = depth < 2 || areas.levels.last.map { !row[$0.code].isEmpty || !row[$0.name].isEmpty } ?? false
        book.place(&record, isProvided && depth > 0 && !(isNamed && isFine) ? provided : areas, row)
        return (record, days.range)
    }

    /// The finest level that a row names an area of, where HAPI does not say: its API leaves `admin_level` out.
    private func named(_ row: Row) -> UInt8 {
        let filled = (areas.levels + provided.levels).filter { !row[$0.code].isEmpty || !row[$0.name].isEmpty }
        return filled.compactMap(\.level).max() ?? 0
    }

    /// The origin of all that one round or analysis says.
    mutating func round(_ name: String) -> Int32 { book.origin(OriginCard.key(ofRound: name), source: source) }

    /// A claim of a cell with the origin of its table; nil when the cell says nothing.
    mutating func claim(_ measure: Measure, _ column: BookColumn, _ row: Row, _ group: Group) -> ClaimRow? {
        guard var claim = book.claim(measure, column, row) else { return nil }
        claim.group = book.code(group)
        claim.origin = book.origin(book.batch.dataset.code + "/" + row[areas.countryCode], source: source)
        return claim
    }
}
