import BilanModel
import Foundation
import GRDB

/// Writes and reads the chunks of columns that the store keeps beside its rows, 65,536 numbers a chunk at most.
struct ColumnChunkStore {
    /// Numbers a chunk.
    static let size = 65_536

    private let database: Database

    init(_ database: Database) { self.database = database }

    /// How many chunks a column has.
    func count(_ column: String) throws -> Int {
        try Int.fetchOne(
            database, sql: "SELECT count(*) FROM column_chunk WHERE name = ?", arguments: [column]) ?? 0
    }

    /// A chunk of a column; nil when it is not there or broken.
    func chunk(_ column: String, _ number: Int) throws -> NarrowColumn? {
        let rows = try BulkStatement(
            database, "SELECT width, min, max, body FROM column_chunk WHERE name = ? AND chunk = ?")
        rows.bind(1, column)
        rows.bind(2, Int64(number))
        guard try rows.next() else { return nil }
        return NarrowColumn(
            width: Int(rows.int(0)), minimum: rows.int(1), maximum: rows.int(2), body: rows.bytes(3))
    }

    /// Writes a chunk over what is there; `generation` is the entry that it was written under.
    func put(_ chunk: NarrowColumn, _ column: String, _ number: Int, generation: Int64) throws {
        let write = try BulkStatement(
            database,
            """
            INSERT INTO column_chunk(name, chunk, generation, width, n, min, max, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT(name, chunk) DO UPDATE SET generation = excluded.generation, width = excluded.width,
              n = excluded.n, min = excluded.min, max = excluded.max, body = excluded.body
            """)
        write.bind(1, column)
        write.bind(2, Int64(number))
        write.bind(3, generation)
        write.bind(4, Int64(chunk.width))
        write.bind(5, Int64(chunk.count))
        write.bind(6, chunk.minimum)
        write.bind(7, chunk.maximum)
        write.bind(8, chunk.body)
        try write.run()
    }

    /// All numbers of a column; nil when a chunk is broken.
    func numbers(_ column: String) throws -> [Int64]? {
        var numbers: [Int64] = []
        for number in 0..<(try count(column)) {
            guard let chunk = try chunk(column, number) else { return nil }
            numbers += chunk.numbers
        }
        return numbers
    }

    /// Writes all numbers of a column, and takes away what there was more.
    func write(_ numbers: [Int64], _ column: String, generation: Int64) throws {
        let chunks = (numbers.count + ColumnChunkStore.size - 1) / ColumnChunkStore.size
        for number in 0..<chunks {
            let start = number * ColumnChunkStore.size
            let part = numbers[start..<min(start + ColumnChunkStore.size, numbers.count)]
            try put(NarrowColumn(Array(part)), column, number, generation: generation)
        }
        try database.execute(
            sql: "DELETE FROM column_chunk WHERE name = ? AND chunk >= ?", arguments: [column, chunks])
    }
}
