import GRDB
import GRDBSQLite

/// Bytes of a row that are written piece by piece, so that they never are all in memory.
final class BlobStream {
    private let connection: OpaquePointer
    private var blob: OpaquePointer?
    private var at: Int32 = 0

    /// The bytes in a column of a row, which have their full length already.
    init(_ database: Database, table: String, column: String, row: Int64) throws {
        guard let connection = database.sqliteConnection else {
            throw DatabaseError(resultCode: .SQLITE_MISUSE, message: "no connection")
        }
        self.connection = connection
        guard sqlite3_blob_open(connection, "main", table, column, row, 1, &blob) == SQLITE_OK else { throw failure() }
    }

    deinit { sqlite3_blob_close(blob) }

    /// Writes bytes behind those before.
    func write(_ bytes: [UInt8]) throws {
        guard sqlite3_blob_write(blob, bytes, Int32(bytes.count), at) == SQLITE_OK else { throw failure() }
        at += Int32(bytes.count)
    }

    private func failure() -> DatabaseError {
        DatabaseError(
            resultCode: ResultCode(rawValue: sqlite3_extended_errcode(connection)),
            message: String(cString: sqlite3_errmsg(connection)))
    }
}
