extension AnswerTable {
    /// Adds columns behind the others; `values` has one row a row of the table, in its order.
    public mutating func append(columns more: [String], values: [[Value]]) {
        guard values.count == rows.count else { return }
        columns += more
        for index in rows.indices { rows[index] += values[index] }
    }
}
