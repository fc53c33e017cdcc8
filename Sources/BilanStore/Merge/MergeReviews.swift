import GRDB

/// What was said in the other store of figures found in texts, where this one has said nothing yet.
struct MergeReviews {
    private let database: Database
    private let entry: Int64

    init(_ database: Database, entry: Int64) {
        self.database = database
        self.entry = entry
    }

    /// Adds it; gives how many words are new.
    func add() throws -> Int {
        try database.execute(
            sql: try MergeMaps.copy(
                "article", ["id": "NULL"],
                from: """
                    other.article o WHERE NOT EXISTS (SELECT 1 FROM main.article m WHERE m.sha256 = o.sha256) ORDER BY o.id
                    """, in: database))
        let before = database.totalChangesCount
        try database.execute(
            sql: try MergeMaps.copy(
                "candidate_review",
                [
                    "id": "NULL", "entry": String(entry),
                    "article": """
                    (SELECT m.id FROM main.article m JOIN other.article x ON x.sha256 = m.sha256 WHERE x.id = o.article)
                    """,
                ],
                from: """
                    other.candidate_review o JOIN other.article x ON x.id = o.article
                    WHERE NOT EXISTS (SELECT 1 FROM other.entry u WHERE u.undoes = o.entry)
                      AND NOT EXISTS (SELECT 1 FROM main.candidate_review v JOIN main.article m ON m.id = v.article
                        WHERE m.sha256 = x.sha256 AND (v.span0, v.span1, v.counted) = (o.span0, o.span1, o.counted)
                          AND NOT EXISTS (SELECT 1 FROM main.entry u WHERE u.undoes = v.entry))
                    ORDER BY o.id
                    """, in: database))
        return database.totalChangesCount - before
    }
}
