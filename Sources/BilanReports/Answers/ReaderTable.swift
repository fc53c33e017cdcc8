/// An answer as people read it: the dimensions, the bounds, what stands behind them; columns that say the same in every
/// row are told once.
struct ReaderTable {
    /// What all rows share: "scope civilians", "policy most_reliable".
    let shared: [String]
    /// Headings.
    let columns: [String]
    /// Which columns hold numbers.
    let areNumbers: [Bool]
    /// Cells as they are read: `>70` is open, `100?` is soft, `-` is none.
    let rows: [[String]]

    /// Columns that a reader misses when they are left out, even where they never change.
    private static let always: Set<String> = ["low", "best", "high", "events", "claims"]
    /// Columns that machines need and a reader does not.
    private static let hidden: Set<String> = ["low_is", "high_is", "origins", "known_by"]

    /// The table of an answer.
    init(_ table: AnswerTable) {
        let always = ReaderTable.always.union(table.across)
        let first = table.rows.first ?? []
        var shared: [String] = []
        var shown: [Int] = []
        for (index, column) in table.columns.enumerated() where !ReaderTable.hidden.contains(column) {
            let same = table.rows.allSatisfy { $0[index] == first[index] }
            if !same || always.contains(column)
                || (table.rows.count == 1 && index < table.columns.count - AnswerTable.measureColumns.count)
            {
                shown.append(index)
            } else if let value = first.indices.contains(index) ? first[index].plain : nil,
                !["", "false", "0"].contains(value)
            {
                shared.append(column + " " + value)
            }
        }
        self.shared = shared
        columns = shown.map { table.columns[$0] }
        areNumbers = shown.map { ReaderTable.isNumber($0, table) }
        rows = table.rows.map { row in shown.map { ReaderTable.bounded(row, $0, table) } }
    }

    private static func isNumber(_ index: Int, _ table: AnswerTable) -> Bool {
        let isBound =
            ["low", "best", "high"].contains(table.columns[index]) || table.across.contains(table.columns[index])
        return isBound || table.rows.contains { if case .number = $0[index] { true } else { false } }
    }

    private static func bounded(_ row: [AnswerTable.Value], _ index: Int, _ table: AnswerTable) -> String {
        let plain = row[index].plain
        let column = table.columns[index]
        guard ["low", "best", "high"].contains(column) || table.across.contains(column) else { return plain }
        guard !plain.isEmpty else { return "-" }
        guard let kindIndex = table.columns.firstIndex(of: column + "_is") else { return plain }
        switch row[kindIndex].plain {
        case "open": return (column == "low" ? ">" : "<") + plain
        case "soft": return plain + "?"
        default: return plain
        }
    }
}
