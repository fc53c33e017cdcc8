/// An aligned table for people: the dimensions, the bounds, what stands behind them; columns that say the same in every
/// row are told once above the table.
public struct ScreenWriter: AnswerWriter {
    /// The word for `--format`.
    public let code = "table"
    /// What it gives.
    public let title = "an aligned table for people"

    /// A writer.
    public init() {}

    /// Columns that a reader misses when they are left out, even where they never change.
    private static let always: Set<String> = ["low", "best", "high", "events", "claims"]
    /// Columns that machines need and a reader does not.
    private static let hidden: Set<String> = ["low_is", "high_is", "origins", "known_by"]

    /// What all rows share, then the table.
    public func text(of table: AnswerTable) -> String {
        guard let first = table.rows.first else { return "no figure reported\n" }
        var shared: [String] = []
        var shown: [Int] = []
        for (index, column) in table.columns.enumerated() where !ScreenWriter.hidden.contains(column) {
            let same = table.rows.allSatisfy { $0[index] == first[index] }
            if !same || ScreenWriter.always.contains(column)
                || (table.rows.count == 1 && index < table.columns.count - AnswerTable.measureColumns.count)
            {
                shown.append(index)
            } else if first[index] != .empty, !["", "false", "0"].contains(first[index].plain) {
                shared.append(column + " " + first[index].plain)
            }
        }
        let columns = shown.map { index in
            TextTable.Column(table.columns[index], isNumber(index, table) ? .right : .left)
        }
        let rows = table.rows.map { row in shown.map { bounded(row, $0, table.columns) } }
        let lines =
            Paragraph(shared.joined(separator: ", ")).lines(page: 100) + [""]
            + TextTable(columns: columns, rows: rows).lines(page: 1000)
        return lines.joined(separator: "\n") + "\n"
    }

    private func isNumber(_ index: Int, _ table: AnswerTable) -> Bool {
        let isBound = ["low", "best", "high"].contains(table.columns[index])
        return isBound || table.rows.contains { if case .number = $0[index] { true } else { false } }
    }

    /// A bound with its meaning: `>70` is open, `100?` is soft, `-` is none.
    private func bounded(_ row: [AnswerTable.Value], _ index: Int, _ columns: [String]) -> String {
        let plain = row[index].plain
        guard ["low", "best", "high"].contains(columns[index]) else { return plain }
        guard !plain.isEmpty else { return "-" }
        guard let kindIndex = columns.firstIndex(of: columns[index] + "_is") else { return plain }
        switch row[kindIndex].plain {
        case "open": return (columns[index] == "low" ? ">" : "<") + plain
        case "soft": return plain + "?"
        default: return plain
        }
    }
}
