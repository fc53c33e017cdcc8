import BilanModel
import GRDB

/// Tells which records are single claims: all there is of their event, with one whole number for everybody.
///
/// Curated events alone; the event is the record's own and nobody has ruled on it; the claim is a flow of its days, that
/// takes part in every figure and may not change: such a claim is its event's figure, whatever is asked.
struct SingleTest {
    /// What one record turned out to be.
    enum Found {
        case single(SingleRow)
        /// It stands with other claims, or not at all; its record.
        case other(Int64)

        var record: Int64 {
            switch self {
            case .single(let row): row.record
            case .other(let record): record
            }
        }
    }

    /// The largest number of a single claim, in whole ones.
    static let most: Int64 = 1_000_000_000

    /// How the bounds of a single claim may be meant.
    static let bounds: Estimate.Form = [.lowOpen, .highOpen, .highSoft]

    private let database: Database
    /// Events that something besides their own record speaks of.
    private let ruled: Set<Int64>
    /// Whether a claim of a curated event is pointed to by another record's: then none can be told by itself.
    private(set) var isPointedTo = false

    init(_ database: Database) throws {
        self.database = database
        let rows = try BulkStatement(
            database,
            """
            SELECT first FROM event_match UNION SELECT second FROM event_match UNION SELECT event FROM decision
            UNION SELECT event FROM event_parent UNION SELECT parent FROM event_parent
            """)
        var ruled: Set<Int64> = []
        while try rows.next() { ruled.insert(rows.int(0)) }
        self.ruled = ruled
    }

    /// Events that something besides their own record speaks of.
    var ruledEvents: Set<Int64> { ruled }

    /// Hands over what each record is, by number; `condition` says which, `?1` in it is `bound`.
    mutating func forEach(_ condition: String, _ bound: Int64, _ take: (Found) throws -> Void) throws {
        let rows = try BulkStatement(database, SingleTest.sql(condition))
        let target = try BulkStatement(
            database,
            """
            SELECT r.id FROM claim c JOIN record r ON r.id = c.record JOIN dataset d ON d.id = r.dataset
            WHERE c.id = ? AND d.kind = \(DatasetKind.events.rawValue)
            """)
        rows.bind(1, bound)
        var pending: Found?
        while try rows.next() {
            if let to = rows.optional(17) {
                target.bind(1, to)
                if let record = try target.value(), record != rows.int(0) { isPointedTo = true }
            }
            if let last = pending, last.record == rows.int(0) {
                pending = .other(last.record)
                continue
            }
            if let last = pending { try take(last) }
            pending = row(rows).map { .single($0) } ?? .other(rows.int(0))
        }
        if let last = pending { try take(last) }
    }

    private func row(_ rows: BulkStatement) -> SingleRow? {
        guard rows.int(16) == 1, !ruled.contains(rows.int(11)),
            BatchIdentity.ownEvent(key: UInt64(bitPattern: rows.int(1))) == UInt64(bitPattern: rows.int(12)),
            Measures.numbered(UInt16(clamping: rows.int(13)))?.kind == .flow
        else { return nil }
        let (start, end) = (rows.int(4), rows.int(5))
        let known = KnownDays(Int32(start), Int32(end), UInt8(clamping: rows.int(6)))
        return SingleRow(
            record: rows.int(0), event: rows.int(11), place: rows.int(3), start: start,
            shape: SingleClaims.Shape(
                span: Int32(end - start), length: Int32(known.length), below: (rows.int(18) - rows.int(19)) / 1000,
                above: rows.optional(20).map { ($0 - rows.int(18)) / 1000 },
                form: Estimate.Form(rawValue: UInt8(clamping: rows.int(21)))),
            kind: SingleRow.Kind(
                dataset: rows.int(2), measure: rows.int(13), scope: rows.int(14), unit: rows.int(15),
                knownFrom: rows.int(7), knownTo: rows.int(8), entryFrom: rows.int(9), entryTo: rows.int(10)),
            value: rows.int(18) / 1000)
    }

    private static func sql(_ condition: String) -> String {
        let reports = PartnerReport.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
        return """
            SELECT r.id, r.key, r.dataset, coalesce(r.place, -1), r.day0, r.day1, r.date_prec, r.known_from, r.known_to,
              r.entry_from, r.entry_to, e.id, e.uid, c.measure, c.scope, c.unit,
              c.low BETWEEN 0 AND c.best AND coalesce(c.high, c.best) BETWEEN c.best AND \(1000 * most)
                AND c.low % 1000 = 0 AND c.best % 1000 = 0 AND coalesce(c.high % 1000, 0) = 0 AND c.form & ~\(SingleTest.bounds.rawValue) = 0
                AND c.accrual = \(Accrual.period.rawValue) AND c.role = \(Role.total.rawValue)
                AND c.verification <> \(Verification.denied.rawValue)
                AND c.finality <> \(Finality.provisional.rawValue) AND c.claimant <> \(Claimant.enemy.rawValue)
                AND c.part_of IS NULL AND c.supersedes IS NULL
                AND c.grp IN (SELECT id FROM grp WHERE token = 'all')
                AND r.dataset IN (SELECT id FROM dataset WHERE kind = \(DatasetKind.events.rawValue))
                AND l.entry_from <= r.entry_from AND l.entry_to = \(Clock.lastEntry)
                AND coalesce(r.place, -1) NOT IN (SELECT id FROM place WHERE kind = \(PlaceCard.Kind.set.rawValue))
                AND coalesce(r.category, -1) NOT IN (SELECT id FROM text WHERE value IN (\(reports))),
              coalesce(c.supersedes, c.part_of), c.best, c.low, c.high, c.form
            FROM record r LEFT JOIN event_link l ON l.record = r.id LEFT JOIN event e ON e.id = l.event
            LEFT JOIN claim c ON c.record = r.id
            WHERE \(condition) ORDER BY r.id
            """
    }
}
