import BilanModel

/// Where the columns of UNHCR's tables stand, in the Data Finder's words, HDX's codes and the older layouts.
///
/// A figure belongs to the country of asylum, a return to the country returned to. Countries at the other end are disjoint
/// parts of it. UNHCR's letters for countries are its own in places; the name beside them is read first.
struct UNHCRColumns {
    let year: BookColumn
    let origin: BookColumn
    let originCode: BookColumn
    let places: AdminColumns
    /// The country that people return to: that of origin.
    private let homes: AdminColumns
    let kinds: [(kind: Kind, column: BookColumn)]

    /// One kind of people, and the headings it goes by.
    struct Kind: Sendable {
        let measure: Measure
        let word: String?
        let headings: [String]
        /// Whether it counts people who went back, whose figure belongs to the country they went to.
        var isReturn: Bool { UNHCRColumns.isReturn(measure) }
    }

    static func isReturn(_ measure: Measure) -> Bool {
        measure.id == Measures.refugeeReturns.id || measure.id == Measures.idpReturns.id
    }

    static let asylum = [
        "country_of_asylum", "country_/_territory_of_asylum/residence", "country_of_residence", "asylum_country_name",
        "coa_name",
    ]
    static let asylumCode = ["country_of_asylum_(iso)", "country_of_asylum_iso", "iso3coa", "coa_iso", "asylum_iso3"]
    static let origins = ["country_of_origin", "origin", "origin_country_name", "coo_name"]
    static let originCodes = ["country_of_origin_(iso)", "country_of_origin_iso", "iso3coo", "coo_iso", "origin_iso3"]

    /// The kinds of people that have a column of their own.
    static let all: [Kind] = [
        Kind(
            measure: Measures.refugees, word: nil,
            headings: [
                "refugees_under_unhcr's_mandate", "refugees_under_unhcr’s_mandate", "refugees",
                "refugees_(incl._refugee_like_situations)", "ref",
            ]),
        Kind(
            measure: Measures.asylumSeekers, word: nil,
            headings: ["asylum_seekers", "asylum_seekers_(pending_cases)", "asy"]),
        Kind(
            measure: Measures.idps, word: nil,
            headings: [
                "idps_of_concern_to_unhcr", "idps", "internally_displaced_persons", "idp",
                "idps_protected/assisted_by_unhcr,_incl._people_in_idp_like_situations",
            ]),
        Kind(
            measure: Measures.internationalProtection, word: nil,
            headings: [
                "other_people_in_need_of_international_protection", "oip", "vda", "venezuelans_displaced_abroad",
            ]),
        Kind(measure: Measures.stateless, word: nil, headings: ["stateless_persons", "stateless", "sta"]),
        Kind(measure: Measures.hostCommunity, word: nil, headings: ["host_community", "hst"]),
        Kind(measure: Measures.othersOfConcern, word: nil, headings: ["others_of_concern", "various", "ooc"]),
        Kind(measure: Measures.refugeeReturns, word: nil, headings: ["returned_refugees", "ret"]),
        Kind(measure: Measures.idpReturns, word: nil, headings: ["returned_idps", "returned_idp", "rdp"]),
        Kind(measure: Measures.resettled, word: nil, headings: ["resettlement_arrivals", "resettlement", "rst"]),
        Kind(measure: Measures.naturalised, word: nil, headings: ["naturalisation", "naturalization", "nat"]),
    ]

    init(_ book: inout RowBook) {
        func first(_ headings: [String]) -> BookColumn {
            for heading in headings where book.header[heading] != nil { return book.column(heading) }
            return .none
        }
        year = book.column("year")
        origin = first(UNHCRColumns.origins)
        originCode = first(UNHCRColumns.originCodes)
        homes = AdminColumns(country: origin, countryCode: originCode)
        var places = AdminColumns(country: first(UNHCRColumns.asylum), countryCode: first(UNHCRColumns.asylumCode))
        places.isStock = true
        self.places = places
        kinds = UNHCRColumns.all.map { ($0, first($0.headings)) }.filter { $0.1.isThere }
    }

    /// What tells a row from others: year, asylum, origin and more words.
    func id(_ row: Row, _ more: [String] = []) -> String {
        let asylum = row[places.countryCode].isEmpty ? row[places.country] : row[places.countryCode]
        let from = row[originCode].isEmpty ? row[origin] : row[originCode]
        return ([row[year], asylum, from] + more).joined(separator: "/")
    }

    /// The record of a row on the days of its year; nil when it was set aside.
    func record(
        _ row: Row, _ id: String, _ book: inout RowBook
    ) throws(IngestError) -> (RecordRow, ClosedRange<CalendarDate>)? {
        guard try book.begin(row) else { return nil }
        guard let number = Int(row[year]), let days = EditionYear.days(number) else {
            book.setAside(.unreadableDate, year, row)
            return nil
        }
        guard book.isNew(id: id) else {
            book.setAside(.duplicateId, year, row)
            return nil
        }
        var record = book.record(row, id: id)
        record.set(BookDays(days, precision: 5))
        book.place(&record, places, row)
        record.actorA = book.batch.texts.code(row[origin].isEmpty ? row[originCode] : row[origin])
        return (record, days)
    }

    /// The same row as a record of the country that people went back to, from that of asylum.
    func atHome(_ record: RecordRow, _ row: Row, _ book: inout RowBook) -> RecordRow {
        var record = record
        book.place(&record, homes, row)
        record.externalID = book.batch.texts.code(book.batch.texts[record.externalID] + "/return")
        record.actorA = book.batch.texts.code(
            row[places.country].isEmpty ? row[places.countryCode] : row[places.country])
        return record
    }
}

extension RowBook {
    /// UNHCR as a source.
    mutating func unhcr() -> Int32 {
        source("unhcr", name: "UNHCR") { source in
            source.nameFR = "HCR"
            source.kind = "un"
        }
    }
}

extension ImportSetting {
    /// The card of one of UNHCR's datasets.
    func unhcrCard(_ code: String, _ title: String) -> DatasetCard {
        card(
            kind: .series, code: code, title: title, publisher: "UNHCR", licence: "CC BY 4.0",
            citation: "UNHCR, Refugee Data Finder", grade: Grade(.b, .probable))
    }
}
