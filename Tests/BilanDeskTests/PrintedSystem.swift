import BilanModel
import BilanReports

/// The printed rows of an answer as linear equations over its withheld cells.
///
/// It knows what any reader knows: that a row of kept cells is the sum of those of its area, that a total is the sum of its
/// column, and that a stock carried forward is the same number.
struct PrintedSystem {
    /// Rows of the table that are withheld, by what names them.
    private(set) var unknowns: [[String]] = []
    private var equations: [[Int: Int64]] = []
    private var known: [[String]: String] = [:]
    private let table: AnswerTable
    private let heads: [Int]

    init(_ table: AnswerTable) {
        self.table = table
        let measure = table.columns.firstIndex(of: "measure") ?? 0
        heads =
            Array(0..<measure) + ["measure", "group", "scope", "unit"].compactMap { table.columns.firstIndex(of: $0) }
        let rows = table.rows.map { $0.map(\.plain) }
        let state = table.columns.firstIndex(of: "cell_state") ?? 0
        let best = table.columns.firstIndex(of: "best") ?? 0
        func key(_ row: [String]) -> [String] { heads.map { row[$0] } }
        let names = table.columns.firstIndex(of: "admin2_name")
        func isSum(_ row: [String]) -> Bool { names.map { row[$0].contains(", withheld (") } ?? false }
        func isMade(_ row: [String]) -> Bool { ["total", "other"].contains(row[0]) || isSum(row) }
        for row in rows where row[state] == "withheld" && !isMade(row) { unknowns.append(key(row)) }
        for row in rows where row[state] == "reported" && !isMade(row) { known[key(row)] = row[best] }
        for row in rows where isMade(row) && !row[best].isEmpty {
            var equation: [Int: Int64] = [:]
            for (index, unknown) in unknowns.enumerated() where PrintedSystem.belongs(unknown, to: key(row), isSum(row))
            {
                equation[index] = 1
            }
            equations.append(equation)
        }
    }

    /// Whether a withheld cell is part of a printed sum: of the kept cells of its area, or of a column.
    private static func belongs(_ cell: [String], to sum: [String], _ isOfArea: Bool) -> Bool {
        zip(cell, sum).enumerated().allSatisfy { index, pair in
            let (own, word) = pair
            if word == "total" || own == word { return true }
            if word == "all", index >= cell.count - 4 { return true }
            guard isOfArea else { return false }
            // The code and the name of the area's own row stand in the place of the cells'.
            return word == "not_allocated" || word.contains(", withheld (")
        } && (!isOfArea || inArea(cell, sum))
    }

    /// Mali's codes begin with those of what they lie in.
    private static func inArea(_ cell: [String], _ sum: [String]) -> Bool {
        let regions = ["Mopti": "ML05", "Tombouctou": "ML06", "Gao": "ML07"]
        guard let name = sum.first(where: { $0.contains(", withheld (") }),
            let comma = name.firstIndex(of: ","), let code = regions[String(name[..<comma])]
        else { return false }
        return cell.contains { $0.hasPrefix(code) && $0.count == 6 }
    }

    /// The unknowns that the equations determine.
    var determined: [[String]] {
        let span = LinearSpan(rows: equations.map { equation in unknowns.indices.map { equation[$0] ?? 0 } })
        return unknowns.indices.filter { one in span.contains(unknowns.indices.map { $0 == one ? 1 : 0 }) }
            .map { unknowns[$0] }
    }

    /// Printed numbers that differ from those of a table without anything kept back.
    func contradictions(_ whole: AnswerTable) -> [[String]] {
        let other = PrintedSystem(whole)
        return known.filter { other.known[$0.key] != nil && other.known[$0.key] != $0.value }.map(\.key)
    }
}
