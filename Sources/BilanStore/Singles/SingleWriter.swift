import BilanModel
import GRDB

/// Adds new records to the columns of single claims while their rows are written, so that nobody has to read them again.
///
/// It tells from the row in memory what `SingleTest` tells from the store. Where that takes more than the row, the record
/// is noted for the end of the change, when the keeper looks at it.
final class SingleWriter {
    private let database: Database
    private let chunks: ColumnChunkStore
    private var appender: SingleAppender
    private var leavesRowsOut = false
    private let touch: BulkStatement
    private let meet: BulkStatement
    private var test: SingleTest
    private let dataset: Int64
    private let entry: Int64
    private let isCurated: Bool
    private let placeSets: Set<Int64>
    /// Positions of the batch's groups that are everybody.
    private var everybody: Set<Int32> = []
    /// Whether the category met last is a partner's report of nothing.
    private var category: (code: Int32, isReport: Bool) = (0, false)

    /// Nil for a store whose columns do not go as far as its records.
    init?(_ database: Database, dataset: Int64, entry: Int64) throws {
        let newest = try BulkStatement(database, "SELECT coalesce(max(id), 0) FROM record").value() ?? 0
        let mark = try SingleTables.mark(database)
        guard mark != SingleKeeper.unfit else { return nil }
        chunks = ColumnChunkStore(database)
        let tables = try SingleTables(mark, chunks)
        guard tables.newest == newest else { return nil }
        if newest == 0 { try SingleKeeper.clear(database) }
        self.database = database
        self.dataset = dataset
        self.entry = entry
        let kind = try BulkStatement(database, "SELECT kind FROM dataset WHERE id = ?")
        kind.bind(1, dataset)
        isCurated = try kind.value() == Int64(DatasetKind.events.rawValue)
        var placeSets: Set<Int64> = []
        let sets = try BulkStatement(
            database, "SELECT id FROM place WHERE kind = \(PlaceCard.Kind.set.rawValue)")
        while try sets.next() { placeSets.insert(sets.int(0)) }
        self.placeSets = placeSets
        touch = try BulkStatement(database, "INSERT OR IGNORE INTO temp.touched VALUES (?)")
        meet = try BulkStatement(database, "INSERT OR IGNORE INTO temp.met VALUES (?)")
        test = try SingleTest(database)
        appender = try SingleAppender(tables, chunks, generation: entry)
    }

    /// Begins with a batch.
    func open(_ batch: Batch) {
        everybody = Set(batch.groups.indices.filter { batch.groups[$0].token == "all" }.map { Int32($0) })
        category = (0, false)
    }

    /// Reads records that others have written, up to this number.
    func catchUp(before number: Int64) throws {
        let last = appender.tables.newest
        guard last + 1 < number else { return }
        try test.forEach("r.id > ?1", last) { found in try add(found) }
        // What points where is asked again of all of them.
        if test.isPointedTo { for record in last + 1..<number { try note(record, touch) } }
    }

    /// Adds a record with its claims; `event` is nil where it is not the record's own.
    func add(
        _ number: Int64, _ row: RecordRow, of batch: Batch, place: Int32, known: Range<Int32>,
        claims: ArraySlice<Int>, event: Int64?
    ) throws {
        let isPointing = claims.contains { batch.claims[$0].partOf >= 0 || batch.claims[$0].supersedes >= 0 }
        if isPointing { try note(number, touch) }
        let row = single(number, row, of: batch, place: place, known: known, claims: claims, event: event)
        try add(row.map { .single($0) } ?? .other(number))
    }

    /// A record as a single claim; nil for one that is none.
    func single(
        _ number: Int64, _ row: RecordRow, of batch: Batch, place: Int32, known: Range<Int32>,
        claims: ArraySlice<Int>, event: Int64?
    ) -> SingleRow? {
        guard let event, !test.ruledEvents.contains(event), claims.count == 1, isCurated,
            let claim = claims.first.map({ batch.claims[$0] }), claim.partOf < 0, claim.supersedes < 0, place >= -1,
            !placeSets.contains(Int64(place)), !isReport(row.category, batch), let bounds = bounds(of: claim)
        else { return nil }
        let length = KnownDays(row.start, row.end, row.datePrecision).length
        return SingleRow(
            record: number, event: event, place: Int64(max(place, -1)), start: Int64(row.start),
            shape: SingleClaims.Shape(
                span: row.end - row.start, length: Int32(length), below: bounds.best - bounds.low,
                above: bounds.high.map { $0 - bounds.best }, form: claim.estimate.form),
            kind: SingleRow.Kind(
                dataset: dataset, measure: Int64(claim.measure), scope: Int64(claim.scope.rawValue),
                unit: Int64(claim.unit.rawValue), knownFrom: Int64(known.lowerBound),
                knownTo: Int64(known.upperBound), entryFrom: entry, entryTo: Clock.lastEntry),
            value: bounds.best)
    }

    private func add(_ found: SingleTest.Found) throws {
        if try appender.add(found) { try note(found.record, meet) }
    }

    private func note(_ record: Int64, _ statement: BulkStatement) throws {
        statement.bind(1, record)
        try statement.run()
    }

    /// Adds a single claim that no row of the store will tell.
    func addWithoutRow(_ row: SingleRow) throws {
        leavesRowsOut = true
        try appender.addWithoutRow(row)
    }

    /// Writes the columns up to the last record that was added.
    func finish() throws {
        try appender.flush()
        if leavesRowsOut { appender.markRowless() }
        try appender.tables.write(database, chunks, generation: entry)
    }

    /// The bounds of a claim that could be a single one, in whole ones; nil for others.
    private func bounds(of claim: ClaimRow) -> (low: Int64, best: Int64, high: Int64?)? {
        func whole(_ quantity: Quantity) -> Int64? {
            quantity.thousandths % 1000 == 0 ? quantity.thousandths / 1000 : nil
        }
        let (estimate, bounds) = (claim.estimate, SingleTest.bounds)
        guard let low = estimate.low.flatMap(whole), let best = estimate.best.flatMap(whole), low >= 0, low <= best,
            estimate.form.isSubset(of: bounds), everybody.contains(claim.group), claim.accrual == .period,
            claim.role == .total, claim.verification != .denied, claim.finality != .provisional,
            claim.claimant != .enemy, Measures.numbered(claim.measure)?.kind == .flow
        else { return nil }
        guard let top = estimate.high else { return best <= SingleTest.most ? (low, best, nil) : nil }
        guard let high = whole(top), best <= high, high <= SingleTest.most else { return nil }
        return (low, best, high)
    }

    private func isReport(_ code: Int32, _ batch: Batch) -> Bool {
        if code != category.code {
            category = (code, PartnerReport(rawValue: batch.texts[code]) != nil)
        }
        return category.isReport
    }
}
