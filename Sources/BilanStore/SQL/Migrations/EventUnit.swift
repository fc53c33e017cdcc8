extension Migration {
    /// Events are counted, too: the highest unit is 6.
    ///
    /// SQLite has no statement that changes a check. The one of units becomes wider, so that every row that passed the
    /// old one passes the new one, and the table need not be written again. The views are made again, so that they have
    /// the word for it, and those of measures that came since.
    static let eventUnit = Migration(
        version: 5,
        statements: [
            "PRAGMA writable_schema = ON",
            """
            UPDATE sqlite_schema SET sql = replace(sql, 'CHECK (unit BETWEEN 0 AND 5)', 'CHECK (unit BETWEEN 0 AND 6)')
            WHERE type = 'table' AND name = 'claim'
            """,
            "PRAGMA writable_schema = RESET", "DROP VIEW figure", "DROP VIEW event_full", "DROP VIEW claim_full",
        ] + Views.version1)
}
