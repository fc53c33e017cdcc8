import BilanModel

/// An aligned table for people: the dimensions, the bounds, what stands behind them; columns that say the same in every
/// row are told once above the table.
public struct ScreenWriter: AnswerWriter {
    /// The word for `--format`.
    public let code = "table"
    /// What it gives.
    public let title = "an aligned table for people"
    /// Endings of file names that mean it.
    public let endings = ["txt"]

    /// A writer.
    public init() {}

    /// What all rows share, then the table.
    public func text(of table: AnswerTable) -> String {
        guard !table.rows.isEmpty else {
            return Phrase("no figure reported", fr: "aucun chiffre signalé").description + "\n"
        }
        let read = ReaderTable(table)
        let columns = zip(read.columns, read.areNumbers).map { TextTable.Column($0, $1 ? .right : .left) }
        let lines =
            Paragraph(read.shared.joined(separator: ", ")).lines(page: 100) + [""]
            + TextTable(columns: columns, rows: read.rows).lines(page: 1000)
        return lines.joined(separator: "\n") + "\n"
    }
}
