import GRDBSQLite

extension Store {
    /// Runs one SELECT on a connection of its own that can only read.
    ///
    /// - Throws: `onlyReading` for anything that would change the store or another file, `isInternal` for the publishers'
    ///   own words, `severalStatements`, `noStatement`, and `mistakeInSQL` with SQLite's own words.
    public func select(_ sql: String) throws(StoreError) -> Selected {
        let connection = try SelectConnection(path)
        return try connection.run(sql)
    }
}

/// A connection for one statement of a reader.
private final class SelectConnection {
    private let path: String
    private var connection: OpaquePointer?
    private var statement: OpaquePointer?
    private let guardian = SelectGuard()

    init(_ path: String) throws(StoreError) {
        self.path = path
        guard sqlite3_open_v2(path, &connection, SQLITE_OPEN_READONLY, nil) == SQLITE_OK else { throw failure() }
        sqlite3_busy_timeout(connection, 5000)
        sqlite3_exec(connection, "PRAGMA query_only = ON", nil, nil, nil)
        guardian.watch(connection)
    }

    deinit {
        sqlite3_finalize(statement)
        sqlite3_close(connection)
    }

    func run(_ sql: String) throws(StoreError) -> Selected {
        try prepare(sql)
        let count = sqlite3_column_count(statement)
        let columns = (0..<count).map { sqlite3_column_name(statement, $0).map { String(cString: $0) } ?? "" }
        var selected = Selected(columns: columns, rows: [])
        while true {
            switch sqlite3_step(statement) {
            case SQLITE_ROW: selected.rows.append((0..<count).map(value))
            case SQLITE_DONE: return selected
            default: throw failure()
            }
        }
    }

    /// Prepares the only statement of a text.
    private func prepare(_ sql: String) throws(StoreError) {
        var bytes = sql.utf8CString
        let length = Int32(bytes.count)
        let (code, used) = bytes.withUnsafeMutableBufferPointer { buffer -> (Int32, Int) in
            var rest: UnsafePointer<CChar>?
            let code = sqlite3_prepare_v2(connection, buffer.baseAddress, length, &statement, &rest)
            guard let rest, let start = buffer.baseAddress else { return (code, 0) }
            return (code, rest - UnsafePointer(start))
        }
        guard code == SQLITE_OK else { throw failure() }
        guard statement != nil else { throw .noStatement }
        if hasStatement(String(decoding: sql.utf8.dropFirst(used), as: UTF8.self)) { throw .severalStatements }
        guard sqlite3_stmt_readonly(statement) != 0 else { throw .onlyReading }
    }

    /// Whether there is anything but spaces, semicolons and comments: a statement, or what was meant as one.
    private func hasStatement(_ rest: String) -> Bool {
        var rest = Array(rest.utf8CString)
        return rest.withUnsafeMutableBufferPointer { buffer in
            var next = buffer.baseAddress.map { UnsafePointer($0) }
            while let start = next, start.pointee != 0 {
                var second: OpaquePointer?
                var after: UnsafePointer<CChar>?
                let code = sqlite3_prepare_v2(connection, start, -1, &second, &after)
                let isThere = second != nil
                sqlite3_finalize(second)
                if isThere || code != SQLITE_OK { return true }
                next = after
            }
            return false
        }
    }

    private func value(_ column: Int32) -> Selected.Value {
        switch sqlite3_column_type(statement, column) {
        case SQLITE_INTEGER: return .integer(sqlite3_column_int64(statement, column))
        case SQLITE_FLOAT: return .real(sqlite3_column_double(statement, column))
        case SQLITE_TEXT:
            return .text(sqlite3_column_text(statement, column).map { String(cString: $0) } ?? "")
        case SQLITE_BLOB:
            let start = sqlite3_column_blob(statement, column)
            let bytes = UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column)))
            return .bytes(bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined())
        default: return .null
        }
    }

    private func failure() -> StoreError {
        let reason = connection.map { String(cString: sqlite3_errmsg($0)) } ?? "no connection"
        switch guardian.refusal {
        case .notReading: return .onlyReading
        case .isInternal(let table): return .isInternal(table: table)
        case nil: break
        }
        switch sqlite3_errcode(connection) & 0xFF {
        case SQLITE_BUSY, SQLITE_LOCKED: return .busy(path: path, by: UseNote(store: path)?.holder)
        case SQLITE_CORRUPT: return .corrupted(path: path, reason: reason)
        case SQLITE_NOTADB: return .notAStore(path: path)
        case SQLITE_READONLY: return .onlyReading
        default: return .mistakeInSQL(reason: reason)
        }
    }
}
