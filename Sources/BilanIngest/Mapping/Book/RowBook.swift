import BilanModel
import BilanPlaces

/// The batch of a publisher's file while it grows: what every format reads its rows with.
///
/// A sheet is opened, its columns are looked up once, and each row is begun, asked for its cells, and closed by a record
/// or set aside. The account of rows adds up whatever a format forgets: a row that gave no record counts as set aside,
/// with a finding that says why. What no column takes is kept with the record, internal.
struct RowBook {
    /// What has been read.
    var batch: Batch
    /// What the user, the provenance and the gazetteer say.
    let setting: ImportSetting
    /// Finds places.
    var placing: Placing

    /// Label of the open sheet, in the batch and for findings.
    private(set) var sheetText: Int32 = 0
    private(set) var label = ""
    /// The headings of the open sheet.
    private(set) var header = Header([])
    private var taken: Set<Int> = []
    private var others: [(position: Int, name: String)]?

    private var state = State.settled
    private var current = 0
    private var firstClaim = 0
    private var ids: Set<Int32> = []
    private var groups: [Group: Int32] = [:]
    private var covered: [Int32: ClosedRange<CalendarDate>?] = [:]

    var placed: [String: PlacedCells] = [:]
    var codeLists: [Int32: FileCodeList] = [:]
    var days: [DayStyle: [String: BookDays]] = [:]
    var sources: [String: Int32] = [:]
    var documents: [String: Int32] = [:]
    var origins: [String: Int32] = [:]
    var placeSets: [[Int32]: Int32] = [:]
    var toldOnce: Set<String> = []

    /// What has become of the row at hand.
    private enum State { case settled, open, recorded }

    /// A book for a dataset.
    init(_ card: DatasetCard, format: String, _ setting: ImportSetting) {
        self.setting = setting
        placing = Placing(setting.gazetteer)
        batch = Batch(dataset: card, format: format)
        batch.coverage = setting.options.coverage
    }

    // MARK: Sheets and columns

    /// Turns to a sheet; columns are looked up anew.
    mutating func open(_ sheet: Sheet) {
        settle()
        label = sheet.label
        sheetText = batch.texts.code(sheet.label)
        header = sheet.header
        taken = []
        others = nil
        placed = [:]
    }

    /// The column of the first of these headings that the sheet has; `none` when it has none of them.
    ///
    /// A column that was looked up is taken: it does not stand among those that are kept with the record, unless `isKept`.
    mutating func column(_ headings: String..., isKept: Bool = false) -> BookColumn {
        for heading in headings {
            if let position = header[Header.key(heading)] { return column(at: position, isKept: isKept) }
        }
        return BookColumn(position: -1, heading: 0, name: headings.first ?? "")
    }

    /// The column at a position, counted from 0.
    mutating func column(at position: Int, isKept: Bool = false) -> BookColumn {
        guard header.names.indices.contains(position) else { return .none }
        if !isKept {
            taken.insert(position)
            others = nil
        }
        let name = header.names[position]
        return BookColumn(position: position, heading: batch.texts.code(name), name: name)
    }

    /// Columns that nothing has looked up: position and heading.
    var untaken: [(position: Int, name: String)] {
        header.names.enumerated().compactMap { taken.contains($0) || $1.isEmpty ? nil : ($0, $1) }
    }

    // MARK: Rows

    /// Begins a row; false when it is broken and was set aside.
    mutating func begin(_ row: Row) -> Bool {
        settle()
        batch.rowsRead += 1
        state = .open
        current = row.number
        firstClaim = batch.claims.count
        for error in row.errors {
            let heading = header.names.indices.contains(error.column) ? header.names[error.column] : ""
            batch.findings.append(
                Finding(
                    .errorCell, sheet: label, row: row.number, column: heading, value: error.text, done: .leftEmpty))
        }
        guard row.surplus == 0, !row.isCutOff else {
            setAside(.fieldCount, value: "\(row.count)")
            return false
        }
        return true
    }

    /// Sets the row at hand aside, and takes back what claims it gave; a row that has a record already keeps it.
    mutating func setAside(_ code: Finding.Code, _ column: String = "", value: String = "") {
        guard state == .open else {
            batch.findings.append(
                Finding(code, sheet: label, row: current, column: column, value: value, done: .leftEmpty))
            return
        }
        batch.claims.removeSubrange(firstClaim...)
        batch.rowsSetAside += 1
        batch.findings.append(Finding(code, sheet: label, row: current, column: column, value: value, done: .setAside))
        state = .settled
    }

    /// Sees to it that the row before has given a record or was set aside.
    private mutating func settle() {
        if state == .open { setAside(.noFigure) }
        // Claims behind the last record, or behind a row set aside, belong to nothing.
        batch.claims.removeSubrange(firstClaim...)
        state = .settled
    }

    // MARK: Records and claims

    /// A record of the row: its sheet and row number, its id, and the columns that nothing has taken.
    mutating func record(_ row: Row, id: String = "") -> RecordRow {
        if others == nil { others = untaken }
        var record = RecordRow()
        record.sheet = sheetText
        record.row = Int32(clamping: row.number)
        record.externalID = batch.texts.code(id)
        record.extra = batch.texts.code(Extra.text(others ?? [], row))
        return record
    }

    /// A claim of the record that will be added next, with the grade and audience of the dataset.
    func claim(_ measure: Measure) -> ClaimRow {
        var claim = ClaimRow(record: Int32(batch.records.count), measure: measure)
        claim.reliability = batch.dataset.grade.reliability
        claim.credibility = batch.dataset.grade.credibility
        claim.audience = batch.dataset.audience
        return claim
    }

    /// Takes a claim in, and gives its position: what `partOf` of another names.
    @discardableResult
    mutating func add(_ claim: ClaimRow) -> Int32 {
        batch.claims.append(claim)
        return Int32(batch.claims.count - 1)
    }

    /// Takes a record in, with the claims added since the row began or since its last record; the row is set aside when
    /// there are none, unless a record alone says something.
    ///
    /// True when it was taken in.
    @discardableResult
    mutating func add(_ record: RecordRow, isAlone: Bool = false) -> Bool {
        guard state != .settled else { return false }
        guard isAlone || batch.claims.count > firstClaim else {
            if state == .open { setAside(.noFigure) }
            return false
        }
        batch.records.append(record)
        firstClaim = batch.claims.count
        state = .recorded
        return true
    }

    /// Says that the row withdraws a record of the dataset, by its id; the day is nil when the row does not say.
    mutating func withdraw(_ id: String, on day: CalendarDate?) {
        guard state == .open else { return }
        batch.withdrawals.append(Withdrawal(externalID: id, day: day))
        state = .recorded
    }

    /// Whether an id is met for the first time in the file.
    mutating func isNew(id: String) -> Bool { ids.insert(batch.texts.code(id)).inserted }

    /// The position of a group, new or known.
    mutating func code(_ group: Group) -> Int32 {
        if let known = groups[group] { return known }
        let code = batch.code(group)
        groups[group] = code
        return code
    }

    // MARK: The end

    /// Says that the file is complete for a country: all its days, or those from the first to the last that are named.
    ///
    /// Only a format whose files are always whole may say so; what a user declares comes before.
    mutating func cover(_ country: Int32, _ days: ClosedRange<CalendarDate>? = nil) {
        guard country >= 0 else { return }
        if let known = covered[country], let before = known, let days {
            let first = min(before.lowerBound, days.lowerBound)
            covered[country] = first...max(before.upperBound, days.upperBound)
        } else {
            covered[country] = .some(days)
        }
    }

    /// The batch, when all rows are read.
    mutating func finished() -> Batch {
        settle()
        if batch.coverage.isEmpty {
            batch.coverage = covered.sorted { $0.key < $1.key }.map { Coverage(place: $0.key, days: $0.value) }
        }
        let unknown = RecordRow.unknownDay
        if setting.publishedOn == nil, batch.records.contains(where: { $0.knownOn == unknown }) {
            batch.findings.append(Finding(.undated, sheet: label, row: 0, done: .kept))
        }
        return batch
    }
}
