import BilanModel
import BilanPlaces

/// Makes a batch of the rows of needs overviews: one record a row, one claim a number in it.
struct HPCReader {
    private var book: RowBook
    private var sectors = HPCSectors()
    private var categories: [String: HPCCategory] = [:]
    /// Addresses, and what they say, to tell a repeated row from a second figure.
    private let seen = KeySet()
    private let source: Int32
    /// Countries whose own total is in the file, by plan year: a file that has it is whole.
    private var whole: Set<Plan> = []

    private struct Plan: Hashable {
        let country: Int32
        let year: Int
    }

    /// Whom a row counts, and where: two rows of one address would be set against each other.
    private struct Address: Hashable {
        let place: Int32
        let areas: String
        let year: Int
        var group: Int32
        let unit: Unit
    }

    init(_ setting: ImportSetting) {
        book = RowBook(HPCFormat.card(setting), format: "hpc_hno", setting)
        source = book.source("ocha-hpc", name: HPCFormat.publisher) { source in
            source.nameFR = "OCHA, cycle de programmation humanitaire"
            source.kind = "un"
        }
    }

    mutating func read(_ sheet: Sheet) throws(IngestError) {
        book.open(sheet)
        var columns = HPCColumns(&book)
        if !columns.places.countryCode.isThere {
            columns.places.fixedCountry = try CodePrefixes.country(of: sheet, columns.places, &book)
        }
        let year = columns.year.isThere ? nil : try EditionYear.year(of: sheet, book.setting)
        try book.readCodes(sheet, columns.places)
        try sheet.forEachRow { row throws(IngestError) in try read(row, columns, year) }
    }

    mutating func finished() -> Batch {
        for plan in whole.sorted(by: { ($0.country, $0.year) < ($1.country, $1.year) }) {
            if let days = EditionYear.days(plan.year) { book.cover(plan.country, days) }
        }
        var batch = book.finished()
        if batch.edition.isEmpty { batch.edition = Set(whole.map { String($0.year) }).sorted().joined(separator: "-") }
        return batch
    }

    private mutating func read(_ row: Row, _ columns: HPCColumns, _ fileYear: Int?) throws(IngestError) {
        guard try book.begin(row) else { return }
        guard let year = fileYear ?? Int(row[columns.year]), let days = EditionYear.days(year) else {
            return book.setAside(.unreadableDate, columns.year, row)
        }
        let id = [
            String(year), row[columns.places.countryCode], columns.places.areaKey(row), row[columns.cluster],
            row[columns.description], row[columns.category],
            row[columns.info].hasPrefix("Unknown") ? row[columns.info] : "",
        ].joined(separator: "/")
        guard book.isNew(id: id) else { return book.setAside(.duplicateId, columns.category, row) }
        var record = book.record(row, id: id)
        record.set(BookDays(days, precision: 5))
        let found = book.place(&record, columns.places, row)
        // The publisher's own word for an area that it could not name: a part of the country, never the country.
        if row[columns.info].hasPrefix("Unknown location") {
            book.standSomewhere(&record, in: found.country, called: row[columns.info])
            book.note(.unplaced, columns.info, row, .kept)
        }
        let category = category(row[columns.category])
        let sector = sectors.sector(cluster: row[columns.cluster], description: row[columns.description])
        var group = category.group
        group.sector = sector
        let values = columns.measures.map { row[$0.1] }.joined(separator: "/")
        var address = Address(
            place: record.place, areas: columns.places.areaKey(row) + row[columns.info], year: year,
            group: book.code(group), unit: category.unit)
        if !seen.insert(KeySet.key(address)) {
            // The overall row and its "total" say one thing twice in some overviews.
            if seen.contains(KeySet.key(address, values)) {
                return book.skip(columns.category, row, because: "repeats the row above it")
            }
            // Two words for one kind of people ("IDP", "IDPs"): the publisher's own word tells them apart.
            group.needStatus = HPCCategory.slug(row[columns.category].isEmpty ? "untitled" : row[columns.category])
            address.group = book.code(group)
            seen.insert(KeySet.key(address))
        }
        seen.insert(KeySet.key(address, values))
        let origin = book.origin(
            "\(book.batch.dataset.code)/\(year)/\(row[columns.places.countryCode])", source: source)
        record.category = book.batch.texts.code(row[columns.description])
        for (measure, column) in columns.measures {
            guard var claim = book.claim(measure, column, row) else { continue }
            claim.stands(on: days.lowerBound, until: days.upperBound)
            claim.group = book.code(group)
            claim.unit = category.unit
            claim.origin = origin
            book.add(claim)
        }
        let isCountry = found.level == 0 && record.place == found.country && found.country >= 0
        if book.add(record), isCountry, sector == nil, category.group == .all {
            whole.insert(Plan(country: found.country, year: year))
        }
    }

    private mutating func category(_ text: String) -> HPCCategory {
        if let known = categories[text] { return known }
        let category = HPCCategory(text)
        categories[text] = category
        return category
    }
}

/// Where the columns of a needs overview stand.
struct HPCColumns {
    var places: AdminColumns
    let description: BookColumn
    let cluster: BookColumn
    let category: BookColumn
    let info: BookColumn
    let year: BookColumn
    /// Each measure and its column, in the order of the file.
    let measures: [(Measure, BookColumn)]

    init(_ book: inout RowBook) {
        places = AdminColumns(countryCode: book.column("country_iso3", "iso3", "location_code"))
        places.isStock = true
        for level in UInt8(1)...4 {
            places.add(
                level, name: book.column("admin_\(level)_name"), code: book.column("admin_\(level)_pcode"))
        }
        description = book.column("description")
        cluster = book.column("cluster")
        category = book.column("category")
        info = book.column("info", isKept: true)
        year = book.column("year", "plan_year")
        // HPC's own name of the last column is expectedReach: what the plan expects, not what was done.
        measures = [
            (Measures.population, book.column("population")), (Measures.affected, book.column("affected")),
            (Measures.inNeed, book.column("in_need")), (Measures.targeted, book.column("targeted")),
            (Measures.expectedReach, book.column("reached", "expected_reach")),
        ].filter { $0.1.isThere }
    }
}
