import ArgumentParser
import BilanDesk

/// How an answer is shown: which cells, in which order, with which sums, and what runs across.
struct ArrangementOptions: ParsableArguments {
    @Option(
        help: .says(
            "Lay this dimension across, or measure; best alone.",
            fr: "Étaler cette dimension en colonnes, ou measure ; best seul.", valueName: "dimension"),
        completion: .list(Desk.words.dimensions + ["measure"]))
    var columns: String?
    @Option(
        help: .says(
            "Only cells that this holds of; every column is a field.",
            fr: "Seulement les cellules dont ceci est vrai ; toute colonne est un champ.", valueName: "expression"))
    var having: String?
    @Option(
        help: .says(
            "Sort by columns: best:desc, admin1_code.", fr: "Trier par colonnes : best:desc, admin1_code.",
            valueName: "columns"))
    var sort: String?
    @Option(help: .says("So many rows at most.", fr: "Tant de lignes au plus.", valueName: "rows")) var limit: String?
    @Option(
        help: .says(
            "The largest of each measure; the rest is a row, other (n).",
            fr: "Les plus grands de chaque mesure ; le reste est une ligne, other (n).", valueName: "rows"))
    var top: String?
    @Flag(help: .says("A row of totals at the end.", fr: "Une ligne de totaux à la fin.")) var totals = false

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
