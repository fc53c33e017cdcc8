import BilanModel
import BilanPlaces

/// Makes a batch of IPC analyses: one record for each area, period and phase, whatever the layout.
///
/// Each analysis is its own: what is current is a stock of the first day of its period that stands to the last, and
/// projections carry their role, so that the two are never added and a projection answers only when asked for.
struct IPCReader {
    private(set) var book: RowBook
    private let source: Int32
    private var seats = AreaSeats()
    /// The figure of each address as written, to tell a repeated row from another analysis of the same month.
    private var seen: [String: String] = [:]
    private var sums: [String: PhaseSum] = [:]
    private var addresses: [String] = []
    private var depths: [String: UInt8] = [:]

    init(_ setting: ImportSetting, isLevel1: Bool) {
        // Level 1 repeats its areas: a dataset of its own, never added to theirs.
        let card = setting.card(
            kind: .rounds, code: isLevel1 ? "ipc-level1" : "ipc",
            title: "IPC acute food insecurity" + (isLevel1 ? ", Level 1" : ""), publisher: "IPC Global Initiative",
            licence: "Public domain", citation: "IPC Global Initiative, Acute Food Insecurity Classification",
            grade: Grade(.b, .probable))
        book = RowBook(card, format: "ipc", setting)
        source = book.source("ipc", name: "IPC Global Initiative") { $0.kind = "interagency" }
    }

    mutating func read(_ sheet: Sheet) throws(IngestError) {
        book.open(sheet)
        let columns = IPCColumns(&book)
        try sheet.forEachRow { row throws(IngestError) in try read(row, columns) }
        for address in addresses {
            if let finding = sums[address]?.finding(sheet: sheet.label) { book.batch.findings.append(finding) }
        }
        (sums, addresses) = ([:], [])
    }

    mutating func finished() -> Batch { book.finished() }

    private mutating func read(_ row: Row, _ columns: IPCColumns) throws(IngestError) {
        guard try book.begin(row) else { return }
        guard let text = book.needed(columns.analysis, row) else { return }
        guard let analysed = book.days(columns.analysis, row) else {
            return book.setAside(.unreadableDate, columns.analysis, row)
        }
        let area = Area(text: text, analysed: analysed, row: row, columns: columns)
        guard columns.phase.isThere else {
            for period in columns.periods { read(period, area, row, columns) }
            return
        }
        guard let validity = IPCColumns.validity(row[columns.validity]) else {
            return book.setAside(.unknownWord, columns.validity, row)
        }
        guard let days = book.days(from: columns.from, to: columns.to, row) else { return }
        guard let phase = FoodPhase(row[columns.phase]) else {
            return book.setAside(.unknownWord, columns.phase, row)
        }
        add(phase, columns.number, validity, days, area, row, columns)
    }

    /// One period of a wide row; a period without days says nothing.
    private mutating func read(_ period: IPCColumns.Period, _ area: Area, _ row: Row, _ columns: IPCColumns) {
        guard !row[period.from].isEmpty else { return }
        guard let days = book.days(from: period.from, to: period.to, row) else { return }
        for (phase, column) in period.phases { add(phase, column, period.validity, days, area, row, columns) }
    }

    private mutating func add(
        _ phase: FoodPhase, _ column: BookColumn, _ validity: String, _ days: BookDays, _ area: Area, _ row: Row,
        _ columns: IPCColumns
    ) {
        guard var claim = book.claim(phase.measure, column, row) else { return }
        let address = [
            area.text, area.country, area.key, validity, days.range.lowerBound.description,
            days.range.upperBound.description,
        ].joined(separator: "/")
        var id = address + "/" + phase.word
        var isRepeated = false
        if let said = seen[id] {
            if said == row[column] { return repeated(column, row, columns) }
            // Another analysis of the same month, of a part of the same area: kept, and in no figure.
            isRepeated = true
            id += "/" + row[column]
            guard seen[id] == nil else { return repeated(column, row, columns) }
            book.note(.duplicateId, column, row, .kept)
        }
        seen[id] = row[column]
        let name = "IPC-\(area.country)-\(area.text)-\(validity)"
        var record = book.record(row, id: id)
        record.set(days)
        // The last day of its month: no analysis is known before it is made.
        record.knownOn = area.analysed.range.upperBound.day
        record.category = book.batch.texts.code(validity)
        place(&record, area, name, row, columns)
        claim.stands(on: days.range.lowerBound, until: days.range.upperBound)
        claim.group = book.code(phase.group)
        claim.role = isRepeated || area.isUncertain(record) ? .context : validity == "current" ? .total : .projection
        claim.origin = book.origin(OriginCard.key(ofRound: name), source: source)
        if !isRepeated {
            if sums[address] == nil { addresses.append(address) }
            sums[address, default: PhaseSum()].add(phase, claim, row: row.number, column: column.name)
        }
        book.add(claim)
        book.add(record)
    }

    /// A row that says again what another has said; of a wide row, one cell of it.
    private mutating func repeated(_ column: BookColumn, _ row: Row, _ columns: IPCColumns) {
        if columns.phase.isThere {
            book.setAside(.duplicateId, column, row)
        } else {
            book.note(.duplicateId, column, row, .leftEmpty)
        }
    }

    /// Areas have no codes: by name within Level 1; without a Level 1 they are regions where a region has the name.
    private mutating func place(
        _ record: inout RecordRow, _ area: Area, _ name: String, _ row: Row, _ columns: IPCColumns
    ) {
        var places = columns.places
        if area.level1.isEmpty, !area.area.isEmpty { places = depth(area) == 1 ? columns.regions : columns.districts }
        book.place(&record, places, row)
        if !seats.seat(&record, area: area.key, of: name, &book) {
            book.noteOnce(.unplaced, columns.area.isThere ? columns.area : columns.level1, row, .kept)
        }
    }

    private mutating func depth(_ area: Area) -> UInt8 {
        let key = area.country + "/" + area.area
        if let known = depths[key] { return known }
        let country = book.placing.country(name: area.country, code: area.country)
        let found = country.map { book.placing.match(area.area, within: $0, level: 1).place >= 0 } ?? false
        depths[key] = found ? 1 : 2
        return found ? 1 : 2
    }

    /// What a row speaks of.
    private struct Area {
        let text: String
        let analysed: BookDays
        let country: String
        let level1: String
        let area: String
        let hasAreas: Bool

        init(text: String, analysed: BookDays, row: Row, columns: IPCColumns) {
            self.text = text
            self.analysed = analysed
            country = row[columns.country]
            level1 = row[columns.level1]
            area = row[columns.area]
            hasAreas = columns.area.isThere
        }

        var key: String { level1 + "|" + area }

        /// Whether it is a sum of areas that are in the same file, and has no place that contains them.
        func isUncertain(_ record: RecordRow) -> Bool {
            hasAreas && area.isEmpty && !level1.isEmpty && record.place < 0
        }
    }
}
