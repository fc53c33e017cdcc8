import GRDB

/// The records of one dataset as recorded at present, by key.
struct LiveRecords {
    /// One version, with what decides whether a release covers it.
    struct Record {
        var key: UInt64
        var version: KnownHistory.Version
        var place: Int32
        var start: Int32
        var end: Int32
    }

    /// By key, then by first known day.
    let records: [Record]

    /// The records of the dataset with this code.
    init(of dataset: String, in database: Database) throws {
        let rows = try BulkStatement(
            database,
            """
            SELECT r.key, r.id, r.uid, r.known_from, r.known_to, coalesce(r.place, -1), r.day0, r.day1,
              e.known_on
            FROM record r JOIN dataset d ON d.id = r.dataset JOIN release e ON e.id = r.release
            WHERE d.code = ? AND r.entry_to = \(Clock.lastEntry) ORDER BY r.key, r.known_from
            """)
        rows.bind(1, dataset)
        var records: [Record] = []
        while try rows.next() {
            let version = KnownHistory.Version(
                id: rows.int(1), uid: UInt64(bitPattern: rows.int(2)), from: Int32(rows.int(3)), to: Int32(rows.int(4)),
                said: Int32(rows.int(8)))
            records.append(
                Record(
                    key: UInt64(bitPattern: rows.int(0)), version: version, place: Int32(rows.int(5)),
                    start: Int32(rows.int(6)), end: Int32(rows.int(7))))
        }
        self.records = records
    }

    /// Positions of the versions of a key.
    func positions(of key: UInt64) -> Range<Int> {
        var low = 0
        var high = records.count
        while low < high {
            let middle = (low + high) / 2
            // SQLite sorts keys as signed numbers, and so is the order here.
            if Int64(bitPattern: records[middle].key) < Int64(bitPattern: key) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        var end = low
        while end < records.count, records[end].key == key { end += 1 }
        return low..<end
    }

    /// The versions of a key.
    func history(of key: UInt64) -> KnownHistory {
        KnownHistory(versions: records[positions(of: key)].map(\.version))
    }
}
