import BilanModel
import BilanPlaces

/// Makes a batch of GED rows, one after the other.
struct GEDReader {
    private var batch: Batch
    private let columns: Columns<GEDColumn>
    private let sheet: Sheet
    private let setting: ImportSetting
    private var placing: Placing
    private var seen: Set<String> = []
    private var covered: Set<Int32> = []
    private let sheetText: Int32
    private let headings: [GEDColumn: Int32]

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
        sheetText = batch.texts.code(sheet.label)
        var headings: [GEDColumn: Int32] = [:]
        for column in GEDColumn.allCases {
            if let position = columns[column] { headings[column] = batch.texts.code(sheet.header.names[position]) }
        }
        self.headings = headings
    }

    mutating func read(_ row: Row) {
        batch.rowsRead += 1
        if row.isQuotedWhole(by: sheet.delimiter) {
            return setAside(.lineQuotedWhole, row, value: String(row[0].prefix(40)))
        }
        guard row.count >= columns.width, row.surplus == 0 else {
            return setAside(.fieldCount, row, value: "\(row.count)")
        }
        let id = cell(.id, row)
        guard !id.isEmpty else { return setAside(.missingCell, row, .id) }
        guard seen.insert(id).inserted else { return setAside(.duplicateID, row, .id) }
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
        record.placeText = batch.texts.code(cell(.whereCoordinates, row))
        place(row, &record)
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
        if setting.publishedOn == nil && !batch.records.isEmpty {
            batch.findings.append(Finding(.undated, sheet: sheet.label, row: 0, done: .kept))
        }
        return batch
    }

    // MARK: Claims

    /// Low, best and high as published; nil when none of them is there, and the row is set aside.
    private mutating func total(_ row: Row) -> Estimate? {
        var total = Estimate()
        for column in [GEDColumn.low, .best, .high] where !cell(column, row).isEmpty {
            guard let value = count(column, row) else { continue }
            switch column {
            case .low: total.low = value
            case .best: total.best = value
            default: total.high = value
            }
        }
        guard total.isQuantified else {
            setAside(.noFigure, row, .best)
            return nil
        }
        if !total.isOrdered {
            total.form.insert(.asPublished)
            note(.bestOutsideBounds, row, .best, .kept)
        }
        return total
    }

    private mutating func claims(_ total: Estimate, _ row: Row, _ id: String) {
        batch.origins.append(OriginCard(key: "ucdp-ged/" + id, source: 0))
        let whole = Int32(batch.claims.count)
        var claim = claim(.best, row)
        claim.estimate = total
        claim.qualifier = total.low == total.high ? .exact : .range
        batch.claims.append(claim)

        var parts: [(status: Group.Status, column: GEDColumn, count: Quantity)] = []
        func add(_ status: Group.Status, _ column: GEDColumn, _ count: Quantity?) {
            guard let count else { return }
            if let known = parts.firstIndex(where: { $0.status == status }) {
                parts[known].count = parts[known].count + count
            } else {
                parts.append((status, column, count))
            }
        }
        add(.civilian, .deathsCivilians, count(.deathsCivilians, row))
        add(GEDReader.status(of: cell(.sideA, row)), .deathsA, count(.deathsA, row))
        add(GEDReader.status(of: cell(.sideB, row)), .deathsB, count(.deathsB, row))
        if let unknown = count(.deathsUnknown, row), unknown > .zero { add(.unknown, .deathsUnknown, unknown) }
        for part in parts {
            var claim = self.claim(part.column, row)
            claim.group = batch.code(Group(status: part.status))
            claim.estimate.best = part.count
            claim.role = .part
            claim.partOf = whole
            batch.claims.append(claim)
        }
        let sum = parts.reduce(Quantity.zero) { $0 + $1.count }
        if let best = total.best, sum != best { note(.partsDiffer, row, .best, .kept) }
    }

    private mutating func claim(_ column: GEDColumn, _ row: Row) -> ClaimRow {
        var claim = ClaimRow(record: Int32(batch.records.count - 1), measure: Measures.killed)
        claim.scope = .allSides
        claim.reliability = batch.dataset.grade.reliability
        claim.credibility = batch.dataset.grade.credibility
        claim.audience = batch.dataset.audience
        claim.origin = Int32(batch.origins.count - 1)
        claim.stated = batch.texts.code(cell(column, row))
        claim.column = headings[column] ?? 0
        return claim
    }

    /// Who a side is: armed forces when a government, civilians where they are named as a side, else an armed group.
    static func status(of side: String) -> Group.Status {
        if side.hasPrefix("Government of") { return .military }
        return side == "Civilians" ? .civilian : .armedGroup
    }

    // MARK: Cells

    private func cell(_ column: GEDColumn, _ row: Row) -> String { columns[column].map { row[$0] } ?? "" }

    /// A count of people; nil with a finding when the cell holds none.
    private mutating func count(_ column: GEDColumn, _ row: Row) -> Quantity? {
        let text = cell(column, row)
        if text.isEmpty { return nil }
        guard let (value, exact) = Quantity.read(text) else {
            note(.unreadableNumber, row, column, .leftEmpty)
            return nil
        }
        guard value >= .zero else {
            note(.negativeCount, row, column, .leftEmpty)
            return nil
        }
        if !exact { note(.roundedDecimals, row, column, .repaired) }
        return value
    }

    private mutating func precision(_ column: GEDColumn, _ row: Row, _ highest: UInt8) -> UInt8 {
        let text = cell(column, row)
        if text.isEmpty { return 0 }
        if let value = UInt8(text), (1...highest).contains(value) { return value }
        note(.unknownWord, row, column, .leftEmpty)
        return 0
    }

    private mutating func category(_ row: Row) -> String {
        let type = cell(.typeOfViolence, row)
        if let name = ["1": "state_based", "2": "non_state", "3": "one_sided"][type] { return name }
        note(.unknownWord, row, .typeOfViolence, .kept)
        return type
    }

    /// The finest place that the names of the row give; the country where precision or names end there.
    private mutating func place(_ row: Row, _ record: inout RecordRow) {
        let country = placing.country(
            name: cell(.country, row), number: cell(.countryId, row), code: cell(.iso3, row), scheme: "ucdp")
        guard let country else { return note(.unplaced, row, .country, .kept) }
        covered.insert(country)
        record.place = country
        record.placeHow = .country
        let region = cell(.adm1, row)
        guard !region.isEmpty, record.wherePrecision < 6 else { return }
        guard placing.hasRegions(country) else {
            if placing.isFirst(country) { note(.unplaced, row, .adm1, .kept, value: cell(.country, row)) }
            return
        }
        let district = cell(.adm2, row)
        let above = placing.match(region, within: country, level: 1)
        if above.place >= 0 {
            record.place = above.place
            record.placeHow = above.how
        } else {
            note(.unplaced, row, .adm1, .kept)
        }
        guard !district.isEmpty else { return }
        let below = placing.match(district, within: above.place >= 0 ? above.place : country, level: 2)
        if below.place >= 0 {
            record.place = below.place
            record.placeHow = below.how
        } else {
            note(.unplaced, row, .adm2, .kept)
        }
    }

    // MARK: Findings

    private mutating func note(
        _ code: Finding.Code, _ row: Row, _ column: GEDColumn, _ done: Finding.Done, value: String? = nil
    ) {
        let heading = columns[column].map { sheet.header.names[$0] } ?? column.token
        batch.findings.append(
            Finding(
                code, sheet: sheet.label, row: row.number, column: heading, value: value ?? cell(column, row),
                done: done))
    }

    private mutating func setAside(_ code: Finding.Code, _ row: Row, _ column: GEDColumn) {
        batch.rowsSetAside += 1
        note(code, row, column, .setAside)
    }

    private mutating func setAside(_ code: Finding.Code, _ row: Row, value: String) {
        batch.rowsSetAside += 1
        batch.findings.append(Finding(code, sheet: sheet.label, row: row.number, value: value, done: .setAside))
    }
}
