extension Migration {
    /// For whom an issue was made, and below which number people at risk were kept back in it.
    ///
    /// Earlier ones were made from everything in the store, so that they are the house's own.
    static let issueAudience = Migration(
        version: 7,
        statements: [
            """
            ALTER TABLE publication ADD COLUMN audience INTEGER NOT NULL DEFAULT 2
              CONSTRAINT publication_audience CHECK (audience BETWEEN 0 AND 2);
            ALTER TABLE publication ADD COLUMN withheld_below INTEGER
              CONSTRAINT publication_withheld_below CHECK (withheld_below >= 0);
            """
        ])
}
