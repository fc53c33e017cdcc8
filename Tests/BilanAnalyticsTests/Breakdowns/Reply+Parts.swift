import BilanAnalytics
import BilanModel

extension Reply {
    /// The cells as a reader of a broken-down table sees them: its words, best, and what must be known of it.
    var partRows: [String] {
        zip(rows, answer.cells).map { row, cell in
            ([cell.address.parts.joined(separator: "/"), row] + cell.flags.tokens).joined(separator: " ")
        }
    }

    /// What the rows add up to that are neither views across nor accounts of the same.
    var sums: [Scope: EstimateSum] {
        answer.cells.reduce(into: [:]) { sums, cell in
            guard cell.flags.isDisjoint(with: [.ofWhom, .alternative]) else { return }
            sums[cell.address.scope, default: EstimateSum()].add(cell.sum)
        }
    }
}
