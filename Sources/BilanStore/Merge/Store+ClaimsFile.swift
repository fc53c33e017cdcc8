import GRDB

extension Store {
    /// Writes all that another store needs to merge with this one to a file.
    ///
    /// It is a store of its own, without borders, caches and issued briefings. It holds also what is internal, and is meant
    /// for colleagues alone.
    ///
    /// - Throws: `exists` when there is a file at the path; `cannotWrite`.
    public func writeClaims(to file: String) throws(StoreError) {
        let made = try Store.create(at: file)
        do {
            try made.queue.writeWithoutTransaction { database in
                try database.execute(sql: "PRAGMA foreign_keys = OFF")
                try database.execute(sql: "ATTACH DATABASE ? AS source", arguments: [path])
                try database.inTransaction(.immediate) {
                    let tables = try String.fetchAll(
                        database, sql: "SELECT name FROM main.sqlite_schema WHERE type = 'table' ORDER BY name")
                    for table in tables where !Store.staysAtHome.contains(table) && !table.hasPrefix("sqlite_") {
                        let columns = try database.columns(in: table).map { "\"\($0.name)\"" }.joined(separator: ", ")
                        try database.execute(
                            sql: "INSERT INTO main.\(table)(\(columns)) SELECT \(columns) FROM source.\(table)")
                    }
                    return .commit
                }
                try database.execute(sql: "DETACH DATABASE source; PRAGMA foreign_keys = ON")
            }
        } catch { throw StoreError(error, path: file) }
    }

    private static let staysAtHome: Set<String> = [
        "meta", "boundary", "column_chunk", "publication", "published_figure", "published_file",
    ]
}
