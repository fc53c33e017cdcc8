public import BilanModel

/// UCDP's own table of organised violence by country and year: state-based, non-state and one-sided, and all of it.
///
/// What UCDP's events of a country and year come to, published by itself: a series, never added to the events.
public struct UCDPCountryYear: Format {
    /// The format.
    public init() {}

    /// `ucdp_country_year`.
    public var name: String { "ucdp_country_year" }
    /// What it reads.
    public var title: String { "UCDP organised violence by country and year" }
    /// Its headings.
    public var shape: SheetShape {
        let total = UCDPCountryYear.total
        return SheetShape(
            name,
            needed: [["country_id_cy", "country_cy"], ["year_cy"], [total + "best_cy"]],
            known: ["country_id_cy", "country_cy", "year_cy", "region_cy", "main_govt_name_cy", "version"]
                + (UCDPCountryYear.types.map(\.prefix) + [total]).flatMap { prefix in
                    ["best_cy", "high_cy", "low_cy"].map { prefix + $0 }
                } + UCDPCountryYear.statuses.map(\.heading))
    }

    private static let total = "cumulative_total_deaths_in_orgvio_"

    /// The disjoint types of violence, and the front of their columns.
    private static let types: [(cause: String, prefix: String)] = [
        ("state_based", "sb_total_deaths_"), ("non_state", "ns_total_deaths_"), ("one_sided", "os_total_deaths_"),
    ]

    /// Who died, where UCDP tells; the fighters of all sides are what is left.
    private static let statuses: [(status: Group.Status, heading: String)] = [
        (.civilian, "cumulative_total_deaths_civilians_in_orgvio_cy"),
        (.unknown, "cumulative_total_deaths_unknown_in_orgvio_cy"),
    ]

    /// The country-years as records with a total and its parts.
    public func read(
        _ sheets: [Sheet], companions: [String: Sheet], _ setting: ImportSetting
    ) throws(IngestError) -> [Batch] {
        let card = setting.card(
            kind: .series, code: "ucdp-country-year", title: "UCDP organised violence by country and year",
            publisher: GEDFormat.publisher, licence: "CC BY 4.0",
            citation: "Davies, Shawn, et al., Organized violence, Journal of Peace Research; UCDP Country-Year Dataset "
                + "on Organized Violence within Country Borders",
            grade: Grade(.b, .probable))
        var book = RowBook(card, format: name, setting)
        let source = book.source("ucdp", name: GEDFormat.publisher) { $0.kind = "academic" }
        for sheet in sheets {
            book.open(sheet)
            let columns = Columns(&book)
            try sheet.forEachRow { row throws(IngestError) in
                try UCDPCountryYear.read(row, columns, source, &book)
            }
        }
        return [book.finished()]
    }

    /// Low, best and high of one kind of violence.
    private struct Bounds {
        let low: BookColumn
        let best: BookColumn
        let high: BookColumn

        init(_ prefix: String, _ book: inout RowBook) {
            low = book.column(prefix + "low_cy")
            best = book.column(prefix + "best_cy")
            high = book.column(prefix + "high_cy")
        }
    }

    /// Where the columns stand.
    private struct Columns {
        let places: AdminColumns
        let year: BookColumn
        let whole: Bounds
        let types: [(cause: String, bounds: Bounds)]
        let statuses: [(status: Group.Status, column: BookColumn)]

        init(_ book: inout RowBook) {
            var places = AdminColumns(country: book.column("country_cy"), countryCode: book.column("country_id_cy"))
            places.numbers = "ucdp"
            self.places = places
            year = book.column("year_cy")
            whole = Bounds(UCDPCountryYear.total, &book)
            types = UCDPCountryYear.types.map { ($0.cause, Bounds($0.prefix, &book)) }
            statuses = UCDPCountryYear.statuses.map { ($0.status, book.column($0.heading)) }
        }
    }

    private static func read(
        _ row: Row, _ columns: Columns, _ source: Int32, _ book: inout RowBook
    ) throws(IngestError) {
        guard try book.begin(row) else { return }
        guard let number = Int(row[columns.year]), let days = EditionYear.days(number) else {
            return book.setAside(.unreadableDate, columns.year, row)
        }
        let country = row[columns.places.countryCode]
        let id = (country.isEmpty ? row[columns.places.country] : country) + "/" + row[columns.year]
        guard book.isNew(id: id) else { return book.setAside(.duplicateId, columns.year, row) }
        var record = book.record(row, id: id)
        record.set(BookDays(days, precision: 5))
        book.place(&record, columns.places, row)
        let origin = book.ownOrigin("ucdp-country-year/" + id, source: source)
        func claim(_ bounds: Bounds, _ book: inout RowBook) -> ClaimRow? {
            var claim = book.claim(Measures.killed, low: bounds.low, best: bounds.best, high: bounds.high, row)
            claim?.scope = .allSides
            claim?.origin = origin
            return claim
        }
        guard let total = claim(columns.whole, &book) else { return }
        let whole = book.add(total)
        for (cause, bounds) in columns.types {
            guard var part = claim(bounds, &book) else { continue }
            part.group = book.code(Group(cause: cause))
            (part.role, part.partOf) = (.part, whole)
            book.add(part)
        }
        for (status, column) in columns.statuses {
            guard let count = book.count(column, row) else { continue }
            var part = book.claim(Measures.killed)
            part.estimate.best = count
            part.stated = book.batch.texts.code(row[column])
            part.column = column.heading
            part.group = book.code(Group(status: status))
            (part.scope, part.origin, part.role, part.partOf) = (.allSides, origin, .part, whole)
            book.add(part)
        }
        book.add(record)
    }
}
