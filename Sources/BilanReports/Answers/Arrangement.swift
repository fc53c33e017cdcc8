/// How the cells of an answer are made into a table: which are kept, in which order, with which sums, and which
/// dimension runs across.
public struct Arrangement: Sendable {
    /// What must hold of a cell, as typed; nil for all.
    public var having: String?
    /// The order of rows; nil for that of the answer.
    public var order: AnswerOrder?
    /// So many rows at most; nil for all.
    public var limit: Int?
    /// So many rows of each measure, with the rest as one row; nil for all.
    public var top: Int?
    /// Whether a row of totals stands at the end.
    public var totals = false
    /// The dimension that runs across; nil for one row a cell.
    public var across: Across?

    /// What can run across.
    public enum Across: Hashable, Sendable {
        /// A dimension of the question.
        case dimension(AnswerTable.Dimension)
        /// The measures.
        case measure

        /// The column that heads it.
        var column: String {
            switch self {
            case .dimension(let dimension): dimension.columns.first ?? "group"
            case .measure: "measure"
            }
        }
    }

    /// Cells as they are.
    public init() {}
}
