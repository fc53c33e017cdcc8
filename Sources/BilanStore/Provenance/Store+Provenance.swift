public import BilanModel
import GRDB

/// Where a record was read: the file of a release, its sheet and its row.
public struct RecordProvenance: Hashable, Sendable {
    /// Identity of the record from its content.
    public var uid: UInt64
    /// The publisher's or the sheet's own id; empty when it has none.
    public var externalID: String
    /// Code of the dataset.
    public var dataset: String
    /// Edition of the release that brought this version of the record, as the publisher names it.
    public var edition: String
    /// Format that read it.
    public var format: String
    /// Day on which the release could be known.
    public var releaseKnownOn: CalendarDate
    /// Checksum of the release's file, or of the checksums of several.
    public var sha256: String
    /// Name of the sheet; empty where the file has only one.
    public var sheet: String
    /// Row in the file as a person counts.
    public var row: Int
    /// Entry that took it in.
    public var entry: Int64
    /// Place as written.
    public var placeAsWritten: String
    /// Why and when it was put right by hand, where the present version was.
    public var correction: Entry?
}

extension Store {
    /// Where records were read, by their numbers.
    ///
    /// Missing: a number that the store does not have is left out.
    public func provenance(of records: some Sequence<Int64>) throws(StoreError) -> [Int64: RecordProvenance] {
        try read { database in
            let rows = try BulkStatement(database, ProvenanceSQL.record)
            var found: [Int64: RecordProvenance] = [:]
            for record in Set(records) {
                rows.bind(1, record)
                while try rows.next() {
                    found[record] = RecordProvenance(
                        uid: UInt64(bitPattern: rows.int(0)), externalID: rows.text(1), dataset: rows.text(2),
                        edition: rows.text(3), format: rows.text(4),
                        releaseKnownOn: CalendarDate(day: Int32(rows.int(5))), sha256: rows.text(6),
                        sheet: rows.text(7), row: Int(rows.int(8)), entry: rows.int(9), placeAsWritten: rows.text(10))
                    if rows.optional(11) != nil {
                        found[record]?.correction = Entry(
                            number: rows.int(9), kind: EntryKind(stored: rows.int(12)) ?? .correct,
                            day: CalendarDate(day: Int32(rows.int(13))), reason: rows.text(14))
                    }
                }
            }
            return found
        }
    }
}

/// The statement behind provenance.
enum ProvenanceSQL {
    static let record = """
        SELECT r.uid, r.ext_id, d.code, rel.edition, rel.format, rel.known_on, rel.sha256, s.value, r.row,
          r.entry_from, p.value, c.id, e.kind, e.day, e.reason
        FROM record r JOIN release rel ON rel.id = r.release JOIN dataset d ON d.id = r.dataset
        JOIN entry e ON e.id = r.entry_from
        LEFT JOIN correction c ON c.key = r.key AND c.entry_from = r.entry_from AND c.stands = r.uid
        LEFT JOIN text s ON s.id = r.sheet LEFT JOIN text p ON p.id = r.place_text
        WHERE r.id = ?
        """
}
