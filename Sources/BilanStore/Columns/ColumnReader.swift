import BilanModel
import GRDB

/// Reads visible claims into columns, in the store's order, and then sorts them by content.
struct ColumnReader {
    private let database: Database
    private var columns = ClaimColumns()
    private var partOf: [Int64] = []
    private var supersedes: [Int64] = []
    private var targets: [Int64: ClaimAddress] = [:]
    private var texts: [Int64: String] = [0: ""]

    /// A claim by its record's key and its place in it: what stays when a record gets another version.
    struct ClaimAddress: Hashable {
        var key: UInt64
        var ordinal: Int32
    }

    init(_ database: Database) throws { self.database = database }

    /// Reads everything of some records that is visible.
    mutating func read(_ visibility: Visibility, _ records: NumberRuns) throws {
        let rows = try BulkStatement(database, ColumnSQL.claims(visibility.filter))
        visibility.bind(rows)
        let text = try BulkStatement(database, "SELECT value FROM text WHERE id = ?")
        rows.bind(records)
        while try rows.next() {
            append(rows)
            let stated = rows.int(32)
            if texts[stated] == nil {
                text.bind(1, stated)
                while try text.next() { texts[stated] = text.text(0) }
            }
            columns.stated.append(texts[stated] ?? "")
        }
        try findTargets()
    }

    private mutating func append(_ row: BulkStatement) {
        columns.claim.append(row.int(0))
        columns.record.append(row.int(1))
        columns.recordUID.append(UInt64(bitPattern: row.int(2)))
        columns.start.append(Int32(row.int(3)))
        columns.end.append(Int32(row.int(4)))
        columns.place.append(Int32(row.int(5)))
        columns.measure.append(UInt16(clamping: row.int(6)))
        columns.group.append(Int32(row.int(7)))
        columns.scope.append(.init(stored: row.int(8)) ?? .unknown)
        columns.unit.append(.init(stored: row.int(9)) ?? .person)
        columns.accrual.append(.init(stored: row.int(10)) ?? .period)
        columns.since.append(row.day(11))
        columns.referenceDay.append(row.day(12))
        columns.validTo.append(row.day(13))
        columns.estimate.append(row.estimate(14))
        columns.qualifier.append(.init(stored: row.int(18)) ?? .exact)
        columns.verification.append(.init(stored: row.int(19)) ?? .reported)
        columns.finality.append(.init(stored: row.int(20)) ?? .unknown)
        columns.claimant.append(.init(stored: row.int(21)) ?? .thirdParty)
        columns.role.append(.init(stored: row.int(22)) ?? .total)
        columns.reliability.append(.init(stored: row.int(23)) ?? .f)
        columns.credibility.append(.init(stored: row.int(24)) ?? .unknown)
        columns.dataset.append(Int32(row.int(25)))
        columns.event.append(Int32(row.int(26)))
        columns.origin.append(Int32(row.int(27)))
        columns.document.append(Int32(row.int(28)))
        partOf.append(row.int(29))
        supersedes.append(row.int(30))
        columns.knownFrom.append(Int32(row.int(31)))
        columns.recordKey.append(UInt64(bitPattern: row.int(33)))
        columns.ordinal.append(Int32(row.int(34)))
        columns.datePrecision.append(UInt8(clamping: row.int(35)))
    }

    /// Looks up what claims point to.
    ///
    /// The row pointed to may have got another version since, so that its number is
    /// worth nothing: its record's key and its place in it are.
    private mutating func findTargets() throws {
        let find = try BulkStatement(
            database, "SELECT r.key, c.ordinal FROM claim c JOIN record r ON r.id = c.record WHERE c.id = ?")
        for target in Set(partOf + supersedes) where target != 0 {
            find.bind(1, target)
            while try find.next() {
                targets[target] = ClaimAddress(key: UInt64(bitPattern: find.int(0)), ordinal: Int32(find.int(1)))
            }
        }
    }

    /// The columns, by record uid and then by the claim's place in its record.
    func sorted() -> ClaimColumns {
        let order = columns.claim.indices.sorted {
            (columns.recordUID[$0], columns.ordinal[$0], columns.record[$0])
                < (columns.recordUID[$1], columns.ordinal[$1], columns.record[$1])
        }
        var sorted = columns.inOrder(order)
        let wanted = Set(targets.values)
        var positions: [ClaimAddress: Int32] = [:]
        for (position, old) in order.enumerated() where !wanted.isEmpty {
            let address = ClaimAddress(key: columns.recordKey[old], ordinal: columns.ordinal[old])
            if wanted.contains(address) { positions[address] = Int32(position) }
        }
        sorted.partOf = order.map { targets[partOf[$0]].flatMap { positions[$0] } ?? -1 }
        sorted.supersedes = order.map { targets[supersedes[$0]].flatMap { positions[$0] } ?? -1 }
        return sorted
    }
}

extension BulkStatement {
    /// Sets the runs of what is read.
    func bind(_ numbers: NumberRuns) { bind(3, numbers.list) }

    fileprivate func day(_ column: Int32) -> Int32 { optional(column).map { Int32($0) } ?? RecordRow.unknownDay }

    /// Low, best, high and form from four columns.
    func estimate(_ column: Int32) -> Estimate {
        Estimate(
            low: optional(column).map { Quantity(thousandths: $0) },
            best: optional(column + 1).map { Quantity(thousandths: $0) },
            high: optional(column + 2).map { Quantity(thousandths: $0) },
            form: Estimate.Form(rawValue: UInt8(clamping: int(column + 3))))
    }
}
