import BilanModel
import BilanPlaces

/// Makes records and claims of the rows of mapped tables.
struct MappedRows {
    /// The word that leaves a row out, where a word of a column stands for it.
    static let skipWord = "skip"

    let mapping: Mapping
    var book: RowBook
    var columns: TableColumns
    var table = MappedTable()
    var isCoded = false

    init(_ mapping: Mapping, _ setting: ImportSetting) {
        self.mapping = mapping
        book = RowBook(MappedRows.card(mapping, setting), format: "map", setting)
        book.batch.edition = mapping.edition
        columns = TableColumns()
    }

    /// What the mapping says of the dataset, under what user and provenance say.
    private static func card(_ mapping: Mapping, _ setting: ImportSetting) -> DatasetCard {
        var card = setting.card(kind: mapping.kind, code: mapping.dataset.isEmpty ? nil : mapping.dataset)
        if setting.provenance.grade == nil, let grade = mapping.grade { card.grade = grade }
        if card.title.isEmpty { card.title = mapping.title }
        if card.publisher.isEmpty { card.publisher = mapping.publisher }
        if card.citation.isEmpty { card.citation = mapping.citation }
        if card.licence.isEmpty { card.licence = mapping.licence }
        return card
    }

    /// Reads a sheet as one table of the mapping says.
    ///
    /// - Throws: `.noPlace` for a constant place that nobody knows.
    mutating func open(_ sheet: Sheet, as table: MappedTable) throws(MappingError) {
        self.table = table
        book.open(sheet)
        columns = TableColumns(table, sheet, &book)
        for field in [MappedField.country, .placeCode, .place] {
            guard let text = table.constants[field], columns[field] == .none else { continue }
            let place = book.placing.country(name: text) ?? book.placing.place(code: text)
            guard let place = place ?? book.placing.named(text)?.place else { throw .noPlace(text: text) }
            columns.places.within = place
        }
    }

    /// Reads the rows of the open sheet.
    mutating func read(_ sheet: Sheet) throws(IngestError) {
        let hasBoth = columns.places.levels.contains { $0.name.isThere && $0.code.isThere }
        if table.checksCodes, hasBoth { try book.readCodes(sheet, columns.places) }
        try sheet.forEachRow { row throws(IngestError) in try read(row) }
    }

    private mutating func read(_ row: Row) throws(IngestError) {
        guard try book.begin(row) else { return }
        for (column, rule) in columns.skips where rule.applies(to: row[column]) {
            return book.skip(column, row, because: rule.reason)
        }
        if let column = columns.leftOut(row) { return book.skip(column, row, because: "left out by the mapping") }
        guard let id = id(row), let group = group(row), let drafts = drafts(row, group) else { return }
        guard !drafts.isEmpty else { return book.setAside(.noFigure) }
        // Figures of several periods side by side are records of their own.
        var periods: [String] = []
        for draft in drafts where !periods.contains(draft.period) { periods.append(draft.period) }
        for period in periods {
            let mine = drafts.filter { $0.period == period }
            let isStock = mine.contains { $0.claim.accrual == .point }
            var record = book.record(row, id: periods.count > 1 && !id.isEmpty ? id + "/" + period : id)
            guard let days = days(period, row, isStock: isStock) else { return }
            record.set(days)
            describe(&record, isStock: isStock, row)
            add(mine, of: record, days, row, id: id)
            book.add(record)
        }
    }

    /// The id of a row, of all its columns; empty where the mapping has none; nil when the row was set aside.
    private mutating func id(_ row: Row) -> String? {
        let parts = columns.all(.id)
        guard !parts.isEmpty else { return "" }
        let id = parts.map { row[$0] }.joined(separator: "/")
        guard parts.contains(where: { !row[$0].isEmpty }) else {
            book.setAside(.missingCell, parts[0], row)
            return nil
        }
        guard book.isNew(id: id) else {
            book.setAside(.duplicateId, parts[0], row, value: id)
            return nil
        }
        return id
    }

    /// What a record says beside its days: place, actors, document.
    private mutating func describe(_ record: inout RecordRow, isStock: Bool, _ row: Row) {
        columns.places.isStock = isStock
        book.place(&record, columns.places, row)
        record.wherePrecision = book.precision(columns[.placePrecision], row, upTo: 7)
        let dayPrecision = book.precision(columns[.datePrecision], row, upTo: 5)
        if dayPrecision > 0 { record.datePrecision = dayPrecision }
        if columns.has(.latitude) {
            book.checkPosition(&record, latitude: columns[.latitude], longitude: columns[.longitude], row)
        }
        record.category = book.batch.texts.code(columns.text(.category, row))
        record.actorA = book.batch.texts.code(columns.text(.actorA, row))
        record.actorB = book.batch.texts.code(columns.text(.actorB, row))
        record.note = book.batch.texts.code(columns.text(.note, row))
        let published = day(.published, row)
        let (title, url) = (columns.text(.document, row), columns.text(.url, row))
        let publisher = source(row)
        record.document = book.document(title.isEmpty ? url : title) {
            $0.title = title
            $0.url = url
            $0.publisher = publisher
            $0.knownOn = published
        }
        if let published { record.knownOn = published.day }
    }

    /// Who says so: the row's source, else the publisher of the dataset.
    mutating func source(_ row: Row) -> Int32 {
        let name = columns.text(.source, row)
        return book.source(name.isEmpty ? book.batch.dataset.publisher : name)
    }
}
