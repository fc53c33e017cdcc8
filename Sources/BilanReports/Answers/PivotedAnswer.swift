import BilanAnalytics
import BilanModel

/// Rows laid across by one of their dimensions: best alone, one line for each of the other dimensions.
struct PivotedAnswer {
    private let rows: [ArrangedAnswer.Row]
    private let header: [String]
    private let across: Arrangement.Across
    private let answer: ArrangedAnswer

    init(
        _ rows: [ArrangedAnswer.Row], _ header: [String], _ across: Arrangement.Across, _ answer: ArrangedAnswer
    ) {
        // Where nothing else tells lines apart, there is one line, and nothing to be added down.
        var hidden: Set<String> = []
        if case .dimension(let dimension) = across { hidden = Set(dimension.columns) }
        let isOneLine = Set(answer.dimensions.flatMap(\.columns)).subtracting(hidden).isEmpty
        self.rows = isOneLine ? rows.filter { $0.part != .total } : rows
        self.header = header
        self.across = across
        self.answer = answer
    }

    /// The table, of so many lines at most.
    ///
    /// Missing: a cell that nobody reported, or without a best, is empty; one that is kept back says so.
    func table(limit: Int?) -> AnswerTable {
        let kept = keptColumns
        let heads = columnHeads
        var order: [[AnswerTable.Value]] = []
        var lines: [[AnswerTable.Value]: [String: [Cell]]] = [:]
        for row in rows {
            let key = kept.map { row.values[$0] }
            if lines[key] == nil { order.append(key) }
            lines[key, default: [:]][head(of: row), default: []].append(row.cell)
        }
        let hasTotal = answer.arrangement.totals && across != .measure
        let values = order.prefix(limit ?? .max).map { key -> [AnswerTable.Value] in
            let line = lines[key] ?? [:]
            return key + heads.map { best(line[$0] ?? []) }
                + (hasTotal ? [total(heads.flatMap { line[$0] ?? [] })] : [])
        }
        let shown = heads + (hasTotal ? ["total"] : [])
        return AnswerTable(columns: kept.map { header[$0] } + shown, rows: Array(values), across: shown)
    }

    /// What tells lines apart: the other dimensions, then measure, group, scope and unit.
    private var keptColumns: [Int] {
        var hidden: Set<String> = [across.column]
        if case .dimension(let dimension) = across { hidden.formUnion(dimension.columns) }
        let names = Set(answer.dimensions.flatMap(\.columns) + ["measure", "group", "scope", "unit"])
        return header.indices.filter { names.subtracting(hidden).contains(header[$0]) }
    }

    /// Codes that head the columns, in their order; what is not allocated last, and measures as they were asked.
    private var columnHeads: [String] {
        let codes = Set(rows.map(head))
        guard across != .measure else {
            return answer.question.measures.compactMap { Measures.numbered($0)?.code }.filter(codes.contains)
        }
        return codes.filter { $0 != "not_allocated" }.sorted() + codes.filter { $0 == "not_allocated" }
    }

    private func head(of row: ArrangedAnswer.Row) -> String {
        header.firstIndex(of: across.column).map { row.values[$0].plain } ?? ""
    }

    private func best(_ cells: [Cell]) -> AnswerTable.Value {
        guard let first = cells.first else { return .empty }
        let cell = cells.count == 1 ? first : Cell.joined(cells, as: first.address, columns: answer.claims)
        if cell.state == .withheld { return .text(cell.state.token) }
        return cell.estimate.isQuantified ? cell.estimate.best.map { .number($0) } ?? .empty : .empty
    }

    /// The sum of a line, without groups that cut across others; a stock has none over periods or groups.
    private func total(_ cells: [Cell]) -> AnswerTable.Value {
        let isFlow = cells.allSatisfy { Measures.numbered($0.address.measure)?.kind == .flow }
        guard isFlow else { return .empty }
        return best(cells.filter { across != .dimension(.group) || !$0.flags.contains(.ofWhom) })
    }
}
