import BilanModel

/// Makes a batch of GED rows, one after the other.
struct GEDReader {
    var batch: Batch
    private(set) var columns: Columns<GEDColumn>
    private(set) var sheet: Sheet
    private let setting: ImportSetting
    var placing: Placing
    private let seen = KeySet()
    var covered: Set<Int32> = []
    private var sheetText: Int32 = 0
    private(set) var headings: [GEDColumn: Int32] = [:]
    private(set) var isCandidate = false

    init(_ sheet: Sheet, _ setting: ImportSetting) {
        self.sheet = sheet
        self.setting = setting
        placing = Placing(setting.gazetteer)
        columns = Columns(sheet.header, others: GEDColumn.others)
        batch = Batch(dataset: GEDFormat.card(setting), format: GEDColumn.shape.name)
        batch.coverage = setting.options.coverage
        var source = SourceCard(id: "ucdp", name: GEDFormat.publisher)
        source.nameFR = "Programme d’Uppsala sur les données de conflit"
        source.kind = "academic"
        source.grade = batch.dataset.grade
        batch.sources = [source]
    }

    /// Goes on with another sheet; ids are those of all sheets together.
    mutating func begin(_ sheet: Sheet) {
        self.sheet = sheet
        columns = Columns(sheet.header, others: GEDColumn.others)
        isCandidate = GEDFormat.isCandidate(sheet.name)
        nameColumns()
    }

    /// Hands over the events so far, when they fill a slice: none points to another.
    mutating func handOver() throws(IngestError) {
        if try setting.handOver(&batch) { nameColumns() }
    }

    private mutating func nameColumns() {
        sheetText = batch.texts.code(sheet.label)
        headings = [:]
        for column in GEDColumn.allCases {
            if let position = columns[column] { headings[column] = batch.texts.code(sheet.header.names[position]) }
        }
    }

    mutating func read(_ row: Row) {
        batch.rowsRead += 1
        guard row.count >= columns.width, row.surplus == 0 else {
            return setAside(.fieldCount, row, value: "\(row.count), \(cell(.id, row))")
        }
        let id = cell(.id, row)
        guard !id.isEmpty else { return setAside(.missingCell, row, .id) }
        guard seen.insert(id) else { return setAside(.duplicateId, row, .id) }
        guard let start = GEDDay.read(cell(.dateStart, row)) else { return setAside(.unreadableDate, row, .dateStart) }
        guard let end = GEDDay.read(cell(.dateEnd, row)) else { return setAside(.unreadableDate, row, .dateEnd) }
        guard let total = total(row) else { return }

        var record = RecordRow()
        record.externalID = batch.texts.code(id)
        record.sheet = sheetText
        record.row = Int32(clamping: row.number)
        record.start = min(start, end).day
        record.end = max(start, end).day
        if end < start { note(.endBeforeStart, row, .dateEnd, .repaired) }
        record.datePrecision = precision(.datePrec, row, 5)
        record.wherePrecision = precision(.wherePrec, row, 7)
        record.category = batch.texts.code(category(row))
        record.actorA = batch.texts.code(cell(.sideA, row))
        record.actorB = batch.texts.code(cell(.sideB, row))
        record.placeText = batch.texts.code(placeWords(row))
        place(row, &record)
        placeByPosition(row, &record)
        record.note = batch.texts.code(
            [cell(.sourceArticle, row), cell(.notes, row)].filter { !$0.isEmpty }.joined(separator: "\n"))
        record.extra = batch.texts.code(Extra.text(columns.unknown, row))
        batch.records.append(record)
        claims(total, row, id)
    }

    mutating func finished() -> Batch {
        if batch.coverage.isEmpty {
            batch.coverage = covered.sorted().map { Coverage(place: $0, days: nil) }
        }
        if setting.publishedOn == nil, batch.rowsRead > batch.rowsSetAside {
            batch.findings.append(Finding(.undated, sheet: sheet.label, row: 0, done: .kept))
        }
        return batch
    }

    mutating func note(
        _ code: Finding.Code, _ row: Row, _ column: GEDColumn, _ done: Finding.Done, value: String? = nil
    ) {
        let heading = columns[column].map { sheet.header.names[$0] } ?? column.token
        batch.findings.append(
            Finding(
                code, sheet: sheet.label, row: row.number, column: heading, value: value ?? cell(column, row),
                done: done))
    }

    mutating func setAside(_ code: Finding.Code, _ row: Row, _ column: GEDColumn) {
        batch.rowsSetAside += 1
        note(code, row, column, .setAside)
    }

    mutating func setAside(_ code: Finding.Code, _ row: Row, value: String) {
        batch.rowsSetAside += 1
        batch.findings.append(Finding(code, sheet: sheet.label, row: row.number, value: value, done: .setAside))
    }
}
