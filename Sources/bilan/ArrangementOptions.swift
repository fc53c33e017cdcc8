import ArgumentParser
import BilanDesk

/// How an answer is shown: which cells, in which order, with which sums, and what runs across.
struct ArrangementOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("Lay this dimension across, or measure; best alone.", valueName: "dimension"),
        completion: .list(Desk.words.dimensions + ["measure"]))
    var columns: String?
    @Option(help: ArgumentHelp("Only cells that this holds of; every column is a field.", valueName: "expression"))
    var having: String?
    @Option(help: ArgumentHelp("Sort by columns: best:desc, admin1_code.", valueName: "columns"))
    var sort: String?
    @Option(help: ArgumentHelp("So many rows at most.", valueName: "rows")) var limit: String?
    @Option(help: ArgumentHelp("The largest of each measure; the rest is a row, other (n).", valueName: "rows"))
    var top: String?
    @Flag(help: "A row of totals at the end.") var totals = false

    /// Puts what was typed into a request.
    func fill(_ request: inout QueryRequest) {
        request.columns = columns
        request.having = having
        request.sort = (sort ?? "").split(separator: ",").map(String.init)
        request.limit = limit
        request.top = top
        request.totals = totals
    }
}
