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

    /// The open sheet and its columns.
    var sheet = OpenSheet()

    private var state = State.settled
    private var current = 0
    /// Where the claims begin that no record has yet.
    var firstClaim = 0
    private let ids = KeySet()
    private var groups: [Group: Int32] = [:]
    var covered: [Int32: ClosedRange<CalendarDate>?] = [:]
    private var isUndated = false
    /// What the batch held before the first row of the open sheet: columns and readers keep numbers of it.
    var fixed: FixedCards?

    var placed = PlacedRows()
    /// The same without the spot within the area, where there was nothing to tell of it.
    var areas = PlacedRows()
    /// Room for keys and the like; what stands in it is of no use to the next.
    let room = ByteRoom()
    var codeLists: [Int32: FileCodeList] = [:]
    var days: [DayStyle: [String: BookDays]] = [:]
    var sources: [String: Int32] = [:]
    var documents: [String: Int32] = [:]
    var events: [String: Int32] = [:]
    var origins: [String: Int32] = [:]
    var placeSets: [[Int32]: Int32] = [:]
    let toldOnce = KeySet()

    /// What has become of the row at hand.
    private enum State { case settled, open, recorded }

    /// A book for a dataset.
    init(_ card: DatasetCard, format: String, _ setting: ImportSetting) {
        self.setting = setting
        placing = Placing(setting.gazetteer)
        batch = Batch(dataset: card, format: format)
        batch.coverage = setting.options.coverage
    }

    // MARK: Rows

    /// Begins a row; false when it is broken and was set aside.
    ///
    /// Rows before it that fill a slice are handed over first.
    mutating func begin(_ row: Row) throws(IngestError) -> Bool {
        settle()
        try handOver()
        batch.rowsRead += 1
        state = .open
        current = row.number
        firstClaim = batch.claims.count
        for error in row.errors {
            let names = sheet.header.names
            let heading = names.indices.contains(error.column) ? names[error.column] : ""
            batch.findings.append(
                Finding(
                    .errorCell, sheet: sheet.label, row: row.number, column: heading, value: error.text,
                    done: .leftEmpty))
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
                Finding(code, sheet: sheet.label, row: current, column: column, value: value, done: .leftEmpty))
            return
        }
        batch.claims.removeSubrange(firstClaim...)
        batch.rowsSetAside += 1
        batch.findings.append(
            Finding(code, sheet: sheet.label, row: current, column: column, value: value, done: .setAside))
        state = .settled
    }

    /// Sees to it that the row before has given a record or was set aside.
    mutating func settle() {
        if state == .open { setAside(.noFigure) }
        // Claims behind the last record, or behind a row set aside, belong to nothing.
        batch.claims.removeSubrange(firstClaim...)
        state = .settled
    }

    // MARK: Records and claims

    /// A record of the row: its sheet and row number, its id, and the columns that nothing has taken.
    mutating func record(_ row: Row, id: String = "") -> RecordRow {
        var record = RecordRow()
        record.sheet = sheet.text
        record.row = Int32(clamping: row.number)
        // Hardly two records have one id: nobody looks for it.
        var id = id
        record.externalID = id.withUTF8 { batch.texts.append($0) }
        if !setting.options.forSums { record.extra = Extra.code(sheet.others, row, in: &batch.texts, room) }
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
        if record.knownOn == RecordRow.unknownDay { isUndated = true }
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
    func isNew(id: String) -> Bool { ids.insert(id) }

    /// The position of a group, new or known.
    mutating func code(_ group: Group) -> Int32 {
        if let known = groups[group] { return known }
        let code = batch.code(group)
        groups[group] = code
        return code
    }

    // MARK: The end

    /// The batch, when all rows are read.
    mutating func finished() -> Batch {
        settle()
        if batch.coverage.isEmpty {
            batch.coverage = covered.sorted { $0.key < $1.key }.map { Coverage(place: $0.key, days: $0.value) }
        }
        if setting.publishedOn == nil, isUndated {
            batch.findings.append(Finding(.undated, sheet: sheet.label, row: 0, done: .kept))
        }
        return batch
    }
}
