/// Statements of a merge; `other` is the store that is taken in, `main` this one.
enum MergeSQL {
    private static let content = "key, uid, known_from, known_to"
    private static let correction = "key, said, stands"

    /// Records that both stores know and that stand differently in them, or are put right differently.
    static let differingKeys = """
        CREATE TEMP TABLE merge_key AS
        SELECT key FROM (
          \(only(content, "record", "other", "main")) UNION \(only(content, "record", "main", "other"))
          UNION \(only(correction, "correction", "other", "main"))
          UNION \(only(correction, "correction", "main", "other")))
        WHERE key IN (SELECT key FROM main.record) AND key IN (SELECT key FROM other.record);
        CREATE UNIQUE INDEX temp.merge_key_key ON merge_key(key);
        """

    private static func only(_ columns: String, _ table: String, _ one: String, _ other: String) -> String {
        """
        SELECT key FROM (SELECT \(columns) FROM \(one).\(table) WHERE entry_to = \(Clock.lastEntry)
          EXCEPT SELECT \(columns) FROM \(other).\(table) WHERE entry_to = \(Clock.lastEntry))
        """
    }

    /// Records that stand in the other store and were never in this one.
    static let newRecords = """
        SELECT o.id, o.known_from, o.known_to FROM other.record o
        WHERE o.entry_to = \(Clock.lastEntry) AND NOT EXISTS (SELECT 1 FROM main.record m WHERE m.key = o.key)
        ORDER BY o.key, o.known_from
        """

    static let newCorrections = """
        SELECT o.key, o.said, o.stands FROM other.correction o
        WHERE o.entry_to = \(Clock.lastEntry) AND NOT EXISTS (SELECT 1 FROM main.record m WHERE m.key = o.key)
        ORDER BY o.key
        """

    /// Every version of the differing records that a store has ever had.
    static func versions(_ schema: String) -> String {
        """
        SELECT r.key, r.id, r.uid, r.known_from, r.known_to, r.entry_from, r.entry_to FROM temp.merge_key k
        CROSS JOIN \(schema).record r ON r.key = k.key ORDER BY r.key, r.known_from, r.id
        """
    }

    static func corrections(_ schema: String) -> String {
        """
        SELECT c.key, c.said, c.stands, c.entry_from, c.entry_to FROM temp.merge_key k
        CROSS JOIN \(schema).correction c ON c.key = k.key ORDER BY c.key, c.id
        """
    }

    /// Texts of the rows that are written, and the numbers of all that both stores have.
    static let texts: [String] = {
        let used =
            ["sheet", "place_text", "code_text", "category", "actor_a", "actor_b"].map {
                "SELECT r.\($0) FROM temp.merge_add a JOIN other.record r ON r.id = a.there"
            }
            + ["stated", "col"].map {
                "SELECT c.\($0) FROM temp.merge_add a JOIN other.claim c ON c.record = a.there"
            }
        let ids = used.joined(separator: " UNION ")
        return [
            """
            INSERT OR IGNORE INTO main.text(value) SELECT t.value FROM other.text t WHERE t.id IN (\(ids)) ORDER BY t.id
            """,
            """
            INSERT INTO temp.merge_text SELECT o.id, m.id FROM other.text o JOIN main.text m ON m.value = o.value
            WHERE o.id IN (\(ids))
            """,
        ]
    }()

    static func claimNumbers(after last: Int64) -> String {
        """
        INSERT INTO temp.merge_claim
        SELECT c.id, \(last) + row_number() OVER (ORDER BY a.here, c.ordinal)
        FROM temp.merge_add a JOIN other.claim c ON c.record = a.there
        """
    }

    /// The number here of a claim of the other store, by its record and its place in it, whatever its version.
    static func claim(_ column: String) -> String {
        """
        coalesce((SELECT k.here FROM temp.merge_claim k WHERE k.there = \(column)),
          (SELECT c.id FROM other.claim oc JOIN other.record orec ON orec.id = oc.record
            JOIN main.record r ON r.key = orec.key JOIN main.claim c ON c.record = r.id AND c.ordinal = oc.ordinal
            WHERE oc.id = \(column) ORDER BY r.entry_to DESC, r.known_to DESC, c.id DESC LIMIT 1))
        """
    }
}
