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

    /// The chunks of each of these columns, all of them read by one statement; nil for one that is broken
    /// or does not follow the one before.
    func chunks(of columns: [String]) throws -> [[NarrowColumn?]] {
        let rows = try BulkStatement(
            database,
            """
            SELECT name, chunk, width, min, max, body FROM column_chunk
            WHERE name IN (\(columns.map { _ in "?" }.joined(separator: ", "))) ORDER BY name, chunk
            """)
        for (index, column) in columns.enumerated() { rows.bind(Int32(index + 1), column) }
        var found = columns.map { _ in [NarrowColumn?]() }
        while try rows.next() {
            guard let column = columns.firstIndex(of: rows.text(0)) else { continue }
            // A chunk that does not follow the one before leaves the column broken, however far off it says it is.
            found[column].append(
                rows.int(1) == Int64(found[column].count)
                    ? NarrowColumn(
                        width: Int(rows.int(2)), minimum: rows.int(3), maximum: rows.int(4), body: rows.bytes(5))
                    : nil)
        }
        return found
    }

    /// All numbers of each of these columns; none of one of which a chunk is broken.
    func numbers(of columns: [String]) throws -> [[Int64]] {
        try chunks(of: columns).map { chunks in
            let whole = chunks.compactMap(\.self)
            return whole.count == chunks.count ? whole.flatMap(\.numbers) : []
        }
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
