extension Migration {
    /// Texts that were read for figures, and what a person said of each figure found in them.
    ///
    /// A text is kept as its checksum; its words only where somebody asked for that. Rulings are only ever added: the
    /// last one counts whose entry stands. `ruling`: 0 accepted, 1 rejected, 2 open again.
    static let candidateReviews = Migration(
        version: 4,
        statements: [
            """
            CREATE TABLE article(
              id INTEGER PRIMARY KEY,
              sha256 TEXT NOT NULL CONSTRAINT article_once UNIQUE CONSTRAINT article_sha256 CHECK (length(sha256) = 64),
              file TEXT NOT NULL, text TEXT) STRICT;
            -- A candidate is named by where it stands in the text and by what it counts of whom.
            CREATE TABLE candidate_review(
              id INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES article(id),
              span0 INTEGER NOT NULL, span1 INTEGER NOT NULL,
              counted TEXT NOT NULL CONSTRAINT candidate_review_counted CHECK (counted <> ''),
              ruling INTEGER NOT NULL CONSTRAINT candidate_review_ruling CHECK (ruling BETWEEN 0 AND 2),
              reason TEXT NOT NULL, entry INTEGER NOT NULL REFERENCES entry(id),
              CONSTRAINT candidate_review_span CHECK (0 <= span0 AND span0 < span1)) STRICT;
            CREATE INDEX candidate_review_article ON candidate_review(article);
            """
        ])
}
