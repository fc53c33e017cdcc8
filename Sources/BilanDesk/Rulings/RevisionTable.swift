import BilanAnalytics
import BilanModel
import BilanReports

/// Sets two answers to one question against each other: a row for each cell that differs, with why.
struct RevisionTable {
    private let old: Asked
    private let new: Asked
    private let changes: ClaimChanges

    init(_ old: Asked, _ new: Asked) {
        self.old = old
        self.new = new
        changes = ClaimChanges(old.columns, new.columns)
    }

    /// Columns behind the dimensions.
    static let columns = [
        "measure", "group", "scope", "unit", "old_low", "old_best", "old_high", "new_low", "new_best", "new_high",
        "change", "why", "period_start", "period_end",
    ]

    var table: AnswerTable {
        let dimensions = new.dimensions.flatMap(\.columns)
        let cells = Dictionary(old.answer.cells.map { ($0.address, $0) }, uniquingKeysWith: { first, _ in first })
        var seen: Set<CellAddress> = []
        var rows: [[AnswerTable.Value]] = []
        for cell in new.answer.cells {
            seen.insert(cell.address)
            if let row = row(cells[cell.address], cell) { rows.append(row) }
        }
        for cell in old.answer.cells where !seen.contains(cell.address) {
            if let row = row(cell, nil) { rows.append(row) }
        }
        rows.sort { left, right in left.map(\.plain).lexicographicallyPrecedes(right.map(\.plain)) }
        return AnswerTable(columns: dimensions + RevisionTable.columns, rows: rows)
    }

    private func row(_ was: Cell?, _ now: Cell?) -> [AnswerTable.Value]? {
        guard let shown = now ?? was, was?.estimate != now?.estimate else { return nil }
        // What is kept back in one of the two answers would follow from the other.
        guard ![was, now].contains(where: { $0?.state == .withheld || $0?.address.isWithheldSum == true }) else {
            return nil
        }
        func numbers(_ cell: Cell?) -> [AnswerTable.Value] {
            guard let estimate = cell?.estimate, estimate.isQuantified else { return [.empty, .empty, .empty] }
            return [estimate.low, estimate.best, estimate.high].map { $0.map(AnswerTable.Value.number) ?? .empty }
        }
        var change = AnswerTable.Value.empty
        if let first = was?.estimate.best, let second = now?.estimate.best { change = .number(second - first) }
        let asked = now == nil ? old : new
        let why = changes.reasons(was.map { ClaimChanges.Side($0) }, now.map { ClaimChanges.Side($0) })
        return AnswerTable.dimensionValues(new.dimensions, shown, new.question.levels, asked.printer)
            + [
                .text(Measures.numbered(shown.address.measure)?.code ?? ""), .text(shown.address.group),
                .text(shown.address.scope.token), .text(shown.address.unit.token),
            ] + numbers(was) + numbers(now)
            + [
                change, .text(why.map(\.token).joined(separator: "|")),
                shown.days.map { .text($0.lowerBound.description) } ?? .empty,
                shown.days.map { .text($0.upperBound.description) } ?? .empty,
            ]
    }
}
