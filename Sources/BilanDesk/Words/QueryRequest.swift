/// What `query` is told: a question, and how its answer is to be shown.
public struct QueryRequest: Sendable {
    /// The question.
    public var question = TypedQuestion()
    /// The dimension that runs across, as typed.
    public var columns: String?
    /// What must hold of a cell: an expression.
    public var having: String?
    /// Columns to sort by, as typed: `best:desc`.
    public var sort: [String] = []
    /// So many rows at most.
    public var limit: String?
    /// So many rows of each measure, with the rest as one row.
    public var top: String?
    /// Whether a row of totals stands at the end.
    public var totals = false
    /// How the answer is written; nil for what the file's name says, else a table.
    public var format: String?
    /// What the question is called, in lists and as the title of a workbook.
    public var title: String?

    /// An empty request.
    public init() {}

    /// A request of a question, shown as it is.
    public init(_ question: TypedQuestion) { self.question = question }

    /// The question as it is asked: what runs across is one of its dimensions.
    var asked: TypedQuestion {
        var asked = question
        if let across = columns?.lowercased(), across != "measure", !asked.by.contains(across) {
            asked.by.append(across)
        }
        return asked
    }
}
