import GRDB

/// The records of one dataset as they were recorded before an edition is taken in, by key.
///
/// An edition of some thousand rows is held against a dataset of millions: each key is looked up, nothing is loaded.
final class LiveRecords {
    /// One version, with what decides whether a release covers it.
    struct Record {
        var key: UInt64
        var version: KnownHistory.Version
        var place: Int32
        var start: Int32
        var end: Int32
    }

    private let database: Database
    private let find: BulkStatement
    /// Number of the dataset; nil when nothing of it was ever taken in.
    private let dataset: Int64?
    /// The last entry before the edition's own.
    private let entry: Int64

    /// The records of the dataset with this code.
    init(of dataset: String, in database: Database) throws {
        self.database = database
        let number = try BulkStatement(
            database,
            "SELECT d.id FROM dataset d WHERE d.code = ? AND EXISTS (SELECT 1 FROM release WHERE dataset = d.id)")
        number.bind(1, dataset)
        self.dataset = try number.value()
        entry = try BulkStatement(database, "SELECT coalesce(max(id), 0) FROM entry").value() ?? 0
        find = try BulkStatement(database, LiveRecords.query("r.key = ?3") + " ORDER BY r.known_from")
    }

    /// Whether nothing of the dataset was ever taken in.
    var isNew: Bool { dataset == nil }

    /// What was recorded last before the edition, and not by it.
    private static func query(_ condition: String) -> String {
        """
        SELECT r.key, r.id, r.uid, r.known_from, r.known_to, coalesce(r.place, -1), r.day0, r.day1, e.known_on
        FROM record r JOIN release e ON e.id = r.release
        WHERE \(condition) AND r.dataset = ?1 AND r.entry_from <= ?2 AND r.entry_to > ?2
        """
    }

    /// The versions of a key, by first known day.
    func history(of key: UInt64) throws -> KnownHistory {
        guard let dataset else { return KnownHistory(versions: []) }
        find.bind(1, dataset)
        find.bind(2, entry)
        find.bind(3, Int64(bitPattern: key))
        var versions: [KnownHistory.Version] = []
        while try find.next() { versions.append(LiveRecords.record(find).version) }
        return KnownHistory(versions: versions)
    }

    /// Hands over every version that stands until further notice.
    func forEachStanding(_ body: (Record) -> Void) throws {
        guard let dataset else { return }
        let rows = try BulkStatement(database, LiveRecords.query("r.known_to = \(Clock.forever)"))
        rows.bind(1, dataset)
        rows.bind(2, entry)
        while try rows.next() { body(LiveRecords.record(rows)) }
    }

    private static func record(_ row: BulkStatement) -> Record {
        let version = KnownHistory.Version(
            id: row.int(1), uid: UInt64(bitPattern: row.int(2)), from: Int32(row.int(3)), to: Int32(row.int(4)),
            said: Int32(row.int(8)))
        return Record(
            key: UInt64(bitPattern: row.int(0)), version: version, place: Int32(row.int(5)), start: Int32(row.int(6)),
            end: Int32(row.int(7)))
    }
}
