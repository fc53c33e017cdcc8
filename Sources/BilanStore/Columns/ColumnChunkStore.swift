import Foundation
import GRDB

/// Writes and reads the chunks of one column in the store.
///
/// `meta` holds the generation that a column is complete for; a chunk keeps the one in which it was last written, so
/// that chunks that stay need no writing. A column of another generation than the one asked for is stale and reads as
/// absent: whoever reads takes the rows instead. Imports do not write chunks yet and `columns` does not read them: this
/// is the cache's own half, to be joined where a measurement asks for it.
struct ColumnChunkStore {
    private let database: Database

    init(_ database: Database) { self.database = database }

    /// Writes the chunks of a column that differ from what is kept, and marks the column as of `generation`.
    ///
    /// - Returns: how many bodies were written.
    func write(_ numbers: [Int64], column: String, generation: Int64) throws -> Int {
        var written = 0
        let chunks = (numbers.count + ColumnChunk.size - 1) / ColumnChunk.size
        for number in 0..<chunks {
            let start = number * ColumnChunk.size
            let chunk = ColumnChunk(Array(numbers[start..<min(start + ColumnChunk.size, numbers.count)]))
            if try stored(column, number) == chunk { continue }
            try database.execute(
                sql: """
                    INSERT INTO column_chunk(name, chunk, generation, width, n, min, max, body)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                    ON CONFLICT(name, chunk) DO UPDATE SET generation = excluded.generation, width = excluded.width,
                      n = excluded.n, min = excluded.min, max = excluded.max, body = excluded.body
                    """,
                arguments: [
                    column, number, generation, chunk.width, chunk.count, chunk.minimum, chunk.maximum,
                    Data(chunk.body),
                ])
            written += 1
        }
        try database.execute(
            sql: "DELETE FROM column_chunk WHERE name = ? AND chunk >= ?", arguments: [column, chunks])
        try database.execute(
            sql: "INSERT INTO meta VALUES (?, ?) ON CONFLICT(name) DO UPDATE SET value = excluded.value",
            arguments: ["column:" + column, String(generation)])
        return written
    }

    /// The numbers of a column as of `generation`; nil when a chunk is absent, stale or broken.
    func read(_ column: String, count: Int, generation: Int64) throws -> [Int64]? {
        let complete = try String.fetchOne(
            database, sql: "SELECT value FROM meta WHERE name = ?", arguments: ["column:" + column])
        guard complete == String(generation) else { return nil }
        var numbers: [Int64] = []
        numbers.reserveCapacity(count)
        var number = 0
        while numbers.count < count {
            guard let chunk = try stored(column, number), chunk.count > 0 else { return nil }
            numbers += chunk.numbers
            number += 1
        }
        return numbers.count == count ? numbers : nil
    }

    private func stored(_ column: String, _ number: Int) throws -> ColumnChunk? {
        let row = try Row.fetchOne(
            database, sql: "SELECT width, min, max, body FROM column_chunk WHERE name = ? AND chunk = ?",
            arguments: [column, number])
        guard let row else { return nil }
        let body: Data = row["body"]
        return ColumnChunk(width: row["width"], minimum: row["min"], maximum: row["max"], body: [UInt8](body))
    }
}
