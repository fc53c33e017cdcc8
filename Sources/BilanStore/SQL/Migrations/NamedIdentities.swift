extension Migration {
    /// The identities of events and origins stand in indexes with names, so that a first import can build them behind its
    /// rows.
    ///
    /// What a constraint makes cannot be dropped. The index is the same to the last byte, so it only gets its name, and no
    /// row is written again.
    static let namedIdentities = Migration(
        version: 9,
        statements: [
            "PRAGMA writable_schema = ON", named("event"), named("origin"), "PRAGMA writable_schema = RESET",
        ])

    private static func named(_ table: String) -> String {
        """
        UPDATE sqlite_schema SET sql = replace(sql, ' CONSTRAINT \(table)_uid UNIQUE', '')
        WHERE type = 'table' AND name = '\(table)';
        UPDATE sqlite_schema SET name = '\(table)_uid', sql = 'CREATE UNIQUE INDEX \(table)_uid ON \(table)(uid)'
        WHERE type = 'index' AND tbl_name = '\(table)' AND sql IS NULL;
        """
    }
}
