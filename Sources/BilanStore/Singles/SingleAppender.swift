import BilanModel

/// Adds new records to the columns of single claims, in the order of their numbers.
struct SingleAppender {
    /// What the columns point into, and how far they go.
    private(set) var tables: SingleTables
    private var tail: SingleTail

    init(_ tables: SingleTables, _ chunks: ColumnChunkStore, generation: Int64) throws {
        self.tables = tables
        tail = try SingleTail(chunks, generation: generation)
    }

    /// Adds what a record turned out to be; whether its event was there before it, which then may have another claim.
    mutating func add(_ found: SingleTest.Found) throws -> Bool {
        tables.newest = found.record
        guard case .single(let row) = found else {
            tables.others.append(found.record)
            return false
        }
        let isEarlier = row.event <= tables.newestEvent
        if !isEarlier { tables.newestEvent = row.event }
        tables.count(row, by: 1)
        try tail.append(row, tables.numbers(of: row))
        return isEarlier
    }

    /// Adds a single claim that no row of the store tells.
    mutating func addWithoutRow(_ row: SingleRow) throws {
        tables.count(row, by: 1)
        try tail.append(row, tables.numbers(of: row))
    }

    /// Marks the columns as telling more than the rows.
    mutating func markRowless() { tables.newest = SingleTables.rowless }

    /// Writes the columns' last part; the tables are left to whoever holds them.
    func flush() throws { try tail.flush() }
}
