import BilanModel

/// The last chunk of the columns of single claims, to which new ones are added.
struct SingleTail {
    private let chunks: ColumnChunkStore
    private let generation: Int64
    private var columns: [[Int64]]
    private var number: Int

    init(_ chunks: ColumnChunkStore, generation: Int64) throws {
        self.chunks = chunks
        self.generation = generation
        columns = SingleColumn.allCases.map { _ in [] }
        number = max(0, try chunks.count(SingleColumn.record.name) - 1)
        let last = try SingleColumn.allCases.map { try chunks.chunk($0.name, number)?.numbers ?? [] }
        if last[0].count < ColumnChunkStore.size { columns = last } else { number += 1 }
        for index in columns.indices { columns[index].reserveCapacity(ColumnChunkStore.size) }
    }

    /// Adds a claim by the numbers of its columns.
    mutating func append(_ row: SingleRow, _ numbers: [Int64]) throws {
        for (column, value) in numbers.enumerated() { columns[column].append(value) }
        guard columns[0].count == ColumnChunkStore.size else { return }
        try flush()
        number += 1
        for index in columns.indices { columns[index].removeAll(keepingCapacity: true) }
    }

    /// Writes what has been added.
    func flush() throws {
        guard !columns[0].isEmpty else { return }
        for column in SingleColumn.allCases {
            try chunks.put(NarrowColumn(columns[column.rawValue]), column.name, number, generation: generation)
        }
    }
}
