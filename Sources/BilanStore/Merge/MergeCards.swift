import BilanModel
import GRDB

/// Cards of the other store that this one does not have: datasets, sources, documents, origins, groups, events.
struct MergeCards {
    private let database: Database

    init(_ database: Database) { self.database = database }

    /// Adds them; those that both have stay as they are.
    ///
    /// - Throws: `otherKind` for a dataset that is of another kind there.
    func add() throws {
        let kinds = try BulkStatement(
            database,
            """
            SELECT m.code, m.kind, o.kind FROM main.dataset m JOIN other.dataset o ON o.code = m.code
            WHERE m.kind <> o.kind ORDER BY m.code
            """)
        if try kinds.next() {
            throw StoreError.otherKind(
                dataset: kinds.text(0), stored: DatasetKind(stored: kinds.int(1)) ?? .claims,
                given: DatasetKind(stored: kinds.int(2)) ?? .claims)
        }
        try add("dataset", "code")
        try add("source", "uid")
        try add("grp", "uid")
        try add("document", "uid", ["publisher": MergeCards.source("o.publisher")])
        try add("origin", "uid", ["source": MergeCards.source("o.source")])
        try database.execute(sql: "CREATE TEMP TABLE merge_event_new AS SELECT id, uid FROM other.event o WHERE 0")
        defer { try? database.execute(sql: "DROP TABLE temp.merge_event_new") }
        try database.execute(
            sql: """
                INSERT INTO temp.merge_event_new SELECT id, uid FROM other.event o
                WHERE NOT EXISTS (SELECT 1 FROM main.event m WHERE m.uid = o.uid)
                """)
        try add("event", "uid")
        try database.execute(
            sql: """
                INSERT INTO main.event_parent(event, parent) SELECT e.id, p.id FROM other.event_parent o
                JOIN temp.merge_event_new n ON n.id = o.event JOIN main.event e ON e.uid = n.uid
                JOIN other.event q ON q.id = o.parent JOIN main.event p ON p.uid = q.uid
                """)
    }

    private func add(_ table: String, _ name: String, _ instead: [String: String] = [:]) throws {
        var instead = instead
        instead["id"] = "NULL"
        try database.execute(
            sql: try MergeMaps.copy(
                table, instead,
                from: "other.\(table) o WHERE NOT EXISTS (SELECT 1 FROM main.\(table) m WHERE m.\(name) = o.\(name)) "
                    + "ORDER BY o.id", in: database))
    }

    /// The number here of a source of the other store.
    private static func source(_ column: String) -> String {
        "(SELECT m.id FROM other.source s JOIN main.source m ON m.uid = s.uid WHERE s.id = \(column))"
    }
}
