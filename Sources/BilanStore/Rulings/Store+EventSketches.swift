public import BilanModel
import GRDB

extension Store {
    /// Events as their visible records tell of them, by identity; what was joined before is still several here.
    ///
    /// Days, place and kind come from an event's own records, those that say what kind it was, else from all of them.
    public func eventSketches(
        knownBy: CalendarDate? = nil, recordedBy: Int64? = nil
    ) throws(StoreError) -> [EventSketch] {
        try read { database in
            let known = try Visibility(ClaimSelection(knownBy: knownBy, recordedBy: recordedBy), in: database)
            let rows = try BulkStatement(database, EventSketchSQL.records)
            known.bind(rows)
            var said: [Int32: [SketchedRecord]] = [:]
            while try rows.next() { said[Int32(rows.int(0)), default: []].append(SketchedRecord(rows)) }
            return said.map { SketchedRecord.sketch(of: $0, $1) }.sorted { $0.uid < $1.uid }
        }
    }

    /// Numbers of the records that count at present under this id, in one dataset or in any.
    public func records(withID id: String, dataset: String?) throws(StoreError) -> [Int64] {
        try read { database in
            let rows = try BulkStatement(
                database,
                """
                SELECT r.id, d.code FROM record r JOIN dataset d ON d.id = r.dataset
                WHERE r.ext_id = ? AND r.entry_to = \(Clock.lastEntry) AND r.known_to = \(Clock.forever) ORDER BY r.id
                """)
            rows.bind(1, id)
            var records: [Int64] = []
            while try rows.next() {
                if dataset == nil || rows.text(1) == dataset { records.append(rows.int(0)) }
            }
            return records
        }
    }

    /// Numbers of the records without figures that count at present and are placed in these words: what tells of events.
    public func recordsWithoutClaims(
        placedAs words: String, dataset: String?
    ) throws(StoreError) -> [(record: Int64, place: Int32)] {
        try read { database in
            let rows = try BulkStatement(
                database,
                """
                SELECT r.id, d.code, coalesce(r.place, -1) FROM record r JOIN dataset d ON d.id = r.dataset
                JOIN text t ON t.id = r.place_text
                WHERE t.value = ? AND r.entry_to = \(Clock.lastEntry) AND r.known_to = \(Clock.forever)
                  AND NOT EXISTS (SELECT 1 FROM claim c WHERE c.record = r.id) ORDER BY r.id
                """)
            rows.bind(1, words)
            var records: [(record: Int64, place: Int32)] = []
            while try rows.next() {
                if dataset == nil || rows.text(1) == dataset { records.append((rows.int(0), Int32(rows.int(2)))) }
            }
            return records
        }
    }

    /// Live records with this id, with the number of their event.
    public func events(ofRecord id: String) throws(StoreError) -> [Int32] {
        try read { database in
            let rows = try BulkStatement(
                database,
                """
                SELECT DISTINCT l.event FROM record r JOIN event_link l ON l.record = r.id
                WHERE r.ext_id = ? AND r.entry_to = \(Clock.lastEntry) AND r.known_to = \(Clock.forever)
                  AND l.entry_to = \(Clock.lastEntry) ORDER BY l.event
                """)
            rows.bind(1, id)
            var events: [Int32] = []
            while try rows.next() { events.append(Int32(rows.int(0))) }
            return events
        }
    }
}

/// What one record says of its event.
private struct SketchedRecord {
    let uid: UInt64
    let hasClaims: Bool
    let dataset: Int32
    let sketch: EventSketch

    init(_ row: BulkStatement) {
        uid = UInt64(bitPattern: row.int(4))
        dataset = Int32(row.int(6))
        hasClaims = row.int(16) == 1
        var sketch = EventSketch(
            number: Int32(row.int(0)), uid: UInt64(bitPattern: row.int(1)),
            id: row.text(2).isEmpty ? row.text(5) : row.text(2), label: row.text(3), start: Int32(row.int(7)),
            end: Int32(row.int(8)), datePrecision: UInt8(clamping: row.int(9)), place: Int32(row.int(10)),
            placeWords: row.text(12), wherePrecision: UInt8(clamping: row.int(11)), category: row.text(13))
        sketch.actors = [row.text(14), row.text(15)].filter { !$0.isEmpty }
        self.sketch = sketch
    }

    static func sketch(of event: Int32, _ records: [SketchedRecord]) -> EventSketch {
        let sorted = records.sorted { $0.uid < $1.uid }
        let named = sorted.filter { !$0.sketch.category.isEmpty }
        let bare = named.filter { !$0.hasClaims }
        let own = bare.isEmpty ? named.isEmpty ? sorted : named : bare
        var sketch = own[0].sketch
        sketch.datasets = Set(records.map(\.dataset))
        sketch.start = own.map(\.sketch.start).min() ?? sketch.start
        sketch.end = own.map(\.sketch.end).max() ?? sketch.end
        sketch.datePrecision = own.map(\.sketch.datePrecision).max() ?? 0
        sketch.wherePrecision = own.map(\.sketch.wherePrecision).max() ?? 0
        if Set(own.map(\.sketch.place)).count > 1 { sketch.place = -1 }
        sketch.actors = Set(own.flatMap(\.sketch.actors)).sorted()
        return sketch
    }
}

/// The statement behind sketches.
enum EventSketchSQL {
    static let records = """
        SELECT l.event, e.uid, e.ext_id, e.label, r.uid, coalesce(r.ext_id, ''), r.dataset, r.day0, r.day1, r.date_prec,
          coalesce(r.place, -1), r.where_prec, p.value, k.value, a.value, b.value,
          EXISTS (SELECT 1 FROM claim c WHERE c.record = r.id)
        FROM record r JOIN event_link l ON l.record = r.id AND \(Clock.recorded("l"))
        JOIN event e ON e.id = l.event
        LEFT JOIN text p ON p.id = r.place_text LEFT JOIN text k ON k.id = r.category
        LEFT JOIN text a ON a.id = r.actor_a LEFT JOIN text b ON b.id = r.actor_b
        WHERE \(Clock.visible("r"))
        """
}
