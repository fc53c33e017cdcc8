public import BilanModel
import GRDB

extension Store {
    /// The words that count on the figures of a text, in the order they were said.
    ///
    /// Missing: a text that was never reviewed has none; words of an entry that was undone do not count.
    public func reviews(of sha256: String) throws(StoreError) -> [CandidateReview] {
        try read { database in
            let rows = try BulkStatement(database, ReviewSQL.standing)
            rows.bind(1, sha256)
            var last: [CandidateReview] = []
            while try rows.next() {
                let review = CandidateReview(
                    span: Int(rows.int(0))..<Int(rows.int(1)), counted: rows.text(2),
                    ruling: CandidateRuling(stored: rows.int(3)) ?? .open, reason: rows.text(4))
                last.removeAll { $0.span == review.span && $0.counted == review.counted }
                last.append(review)
            }
            return last
        }
    }

    /// Ids of the rows of a dataset that count at present, for those that have one.
    public func liveIDs(of dataset: String) throws(StoreError) -> Set<String> {
        try read { database in
            let rows = try BulkStatement(database, ReviewSQL.liveIDs)
            rows.bind(1, dataset)
            var ids: Set<String> = []
            while try rows.next() { ids.insert(rows.text(0)) }
            return ids
        }
    }

    /// Keeps what was said of the figures of texts: under an entry that is there, or under one of its own.
    ///
    /// - Parameters:
    ///   - entry: the entry that made claims of the accepted ones; a new one of kind `decide` when nil.
    ///   - reason: why, in the list of entries.
    /// - Throws: `refused`, `busy`, `cannotWrite`.
    public func keep(
        _ reviews: [(article: ArticleCard, reviews: [CandidateReview])], entry: Int64?, day: CalendarDate,
        reason: String
    ) throws(StoreError) {
        try change { database in
            let content = reviews.map(\.article.sha256).joined(separator: " ")
            let entry =
                try entry ?? Entry.write(.decide, day: day, reason: reason, content: content, in: database)
            let article = try BulkStatement(database, ReviewSQL.article)
            let number = try BulkStatement(database, "SELECT id FROM article WHERE sha256 = ?")
            let insert = try BulkStatement(database, ReviewSQL.insert)
            for (card, rulings) in reviews {
                try article.run(.text(card.sha256), .text(card.file), .words(card.text))
                number.bind(1, card.sha256)
                guard let id = try number.value() else { throw StoreError.brokenBatch(what: "a text under review") }
                for review in rulings {
                    try insert.run(
                        .int(id), .number(review.span.lowerBound), .number(review.span.upperBound),
                        .text(review.counted), .code(review.ruling), .text(review.reason), .int(entry))
                }
            }
            return ((), true)
        }
    }
}

/// Statements on texts and what was said of their figures.
enum ReviewSQL {
    static let standing = """
        SELECT v.span0, v.span1, v.counted, v.ruling, v.reason FROM candidate_review v JOIN article a ON a.id = v.article
        WHERE a.sha256 = ? AND NOT EXISTS (SELECT 1 FROM entry u WHERE u.undoes = v.entry) ORDER BY v.id
        """

    static let liveIDs = """
        SELECT r.ext_id FROM record r JOIN dataset d ON d.id = r.dataset
        WHERE d.code = ? AND r.ext_id IS NOT NULL AND r.entry_to = \(Clock.lastEntry)
        """

    /// A text that is kept once stays kept.
    static let article = """
        INSERT INTO article(sha256, file, text) VALUES (?, ?, ?)
        ON CONFLICT(sha256) DO UPDATE SET text = excluded.text WHERE excluded.text IS NOT NULL AND article.text IS NULL
        """

    static let insert = """
        INSERT INTO candidate_review(article, span0, span1, counted, ruling, reason, entry) VALUES (?, ?, ?, ?, ?, ?, ?)
        """
}
