import BilanModel
import GRDB
import GRDBSQLite

/// A prepared statement on the raw connection, for rows by the hundred thousand.
///
/// GRDB's records cost eight times as much; single rows elsewhere stay with GRDB.
final class BulkStatement {
    private let connection: OpaquePointer
    private var statement: OpaquePointer?

    init(_ database: Database, _ sql: String) throws {
        guard let connection = database.sqliteConnection else {
            throw DatabaseError(resultCode: .SQLITE_MISUSE, message: "no connection")
        }
        self.connection = connection
        guard sqlite3_prepare_v2(connection, sql, -1, &statement, nil) == SQLITE_OK else { throw failure() }
    }

    deinit { sqlite3_finalize(statement) }

    /// A value for a parameter.
    enum Value {
        case null
        case int(Int64)
        case text(String)
    }

    /// Sets a whole number, by the number of its parameter from 1.
    func bind(_ index: Int32, _ value: Int64) { sqlite3_bind_int64(statement, index, value) }

    /// Sets a whole number, or NULL.
    func bind(_ index: Int32, _ value: Int64?) {
        if let value { sqlite3_bind_int64(statement, index, value) } else { sqlite3_bind_null(statement, index) }
    }

    /// Sets a number with a fraction, or NULL.
    func bind(_ index: Int32, _ value: Double?) {
        if let value { sqlite3_bind_double(statement, index, value) } else { sqlite3_bind_null(statement, index) }
    }

    /// Sets a text.
    func bind(_ index: Int32, _ value: String) {
        // SQLite's own name for "make a copy" is a cast that Swift does not import.
        let copy = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        sqlite3_bind_text(statement, index, value, Int32(value.utf8.count), copy)
    }

    /// Sets a text in UTF-8 that stays where it is until the statement has run.
    func bind(_ index: Int32, borrowing text: UnsafeBufferPointer<UInt8>) {
        guard let start = text.baseAddress, !text.isEmpty else { return bind(index, "") }
        start.withMemoryRebound(to: CChar.self, capacity: text.count) {
            _ = sqlite3_bind_text(statement, index, $0, Int32(text.count), nil)
        }
    }

    /// Sets bytes.
    func bind(_ index: Int32, _ bytes: [UInt8]) {
        let copy = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        // An empty array may have no address, which SQLite would take for NULL.
        if bytes.isEmpty {
            sqlite3_bind_zeroblob(statement, index, 0)
        } else {
            sqlite3_bind_blob(statement, index, bytes, Int32(bytes.count), copy)
        }
    }

    /// Runs the statement once with these values; it is ready for the next row afterwards.
    func run(_ values: Value...) throws { try run(values) }

    /// The same, with a list of values.
    func run(_ values: [Value]) throws {
        bind(values)
        try run()
    }

    /// Sets all parameters.
    func bind(_ values: [Value]) {
        for (index, value) in values.enumerated() {
            switch value {
            case .null: sqlite3_bind_null(statement, Int32(index + 1))
            case .int(let number): bind(Int32(index + 1), number)
            case .text(let text): bind(Int32(index + 1), text)
            }
        }
    }

    /// Runs the statement once with what was bound.
    func run() throws {
        let code = sqlite3_step(statement)
        guard code == SQLITE_DONE || code == SQLITE_ROW else { throw failure() }
        sqlite3_reset(statement)
    }

    /// Runs the statement once with what was bound, and gives the number of the row that it has added; nil when it has
    /// added none.
    func inserted() throws -> Int64? {
        sqlite3_set_last_insert_rowid(connection, 0)
        try run()
        let row = sqlite3_last_insert_rowid(connection)
        return row == 0 ? nil : row
    }

    /// Moves to the next row; false at the end.
    func next() throws -> Bool {
        switch sqlite3_step(statement) {
        case SQLITE_ROW: return true
        case SQLITE_DONE:
            sqlite3_reset(statement)
            return false
        default: throw failure()
        }
    }

    /// The only value of the only row, or nil.
    func value() throws -> Int64? {
        guard try next() else { return nil }
        let value = isNull(0) ? nil : int(0)
        sqlite3_reset(statement)
        return value
    }

    /// What is read of the first row; nil when there is none.
    func first<Found>(_ read: (BulkStatement) -> Found) throws -> Found? {
        guard try next() else { return nil }
        let found = read(self)
        sqlite3_reset(statement)
        return found
    }

    /// The whole number in a column of the present row, from 0.
    func int(_ column: Int32) -> Int64 { sqlite3_column_int64(statement, column) }

    /// The same, nil for NULL.
    func optional(_ column: Int32) -> Int64? { isNull(column) ? nil : int(column) }

    /// The text in a column of the present row; empty for NULL.
    func text(_ column: Int32) -> String { sqlite3_column_text(statement, column).map { String(cString: $0) } ?? "" }

    /// Puts the text in a column of the present row into a table, and gives its number there; 0 for NULL.
    ///
    /// For texts that differ from row to row: nobody looks whether the table has it already.
    func text(_ column: Int32, into table: inout TextTable) -> Int32 { withBytes(column) { table.append($0) } }

    /// The same for a word that comes again and again.
    func word(_ column: Int32, of table: inout TextTable) -> Int32 { withBytes(column) { table.code($0) } }

    private func withBytes<Value>(_ column: Int32, _ body: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
        let start = sqlite3_column_text(statement, column)
        return body(UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column))))
    }

    /// The number with a fraction in a column, nil for NULL.
    func double(_ column: Int32) -> Double? { isNull(column) ? nil : sqlite3_column_double(statement, column) }

    /// The bytes in a column of the present row; empty for NULL.
    func bytes(_ column: Int32) -> [UInt8] {
        guard let start = sqlite3_column_blob(statement, column) else { return [] }
        return Array(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column))))
    }

    private func isNull(_ column: Int32) -> Bool { sqlite3_column_type(statement, column) == SQLITE_NULL }

    private func failure() -> DatabaseError {
        let error = DatabaseError(
            resultCode: ResultCode(rawValue: sqlite3_extended_errcode(connection)),
            message: String(cString: sqlite3_errmsg(connection)))
        sqlite3_reset(statement)
        return error
    }
}

extension BulkStatement.Value {
    /// A whole number, or NULL.
    static func number(_ value: (some BinaryInteger)?) -> Self { value.map { .int(Int64($0)) } ?? .null }
    /// A word of a closed list.
    static func code(_ value: some RawRepresentable<UInt8>) -> Self { .int(Int64(value.rawValue)) }
    /// An identity: 64 bits, kept in SQLite's signed numbers.
    static func uid(_ value: UInt64) -> Self { .int(Int64(bitPattern: value)) }
    /// Words that may be missing.
    static func words(_ value: String?) -> Self { value.map { .text($0) } ?? .null }
}
