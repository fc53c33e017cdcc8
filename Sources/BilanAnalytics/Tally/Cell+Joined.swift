public import BilanModel

extension Cell {
    /// Several cells of one measure as one, under an address: a remainder, or a total.
    ///
    /// The sum is what adding their figures one by one gives; an event or an origin that stands in several counts once.
    /// Stocks of several days stay apart: there is no number, and the cell is flagged as not comparable.
    public static func joined(_ cells: [Cell], as address: CellAddress, columns: ClaimColumns) -> Cell {
        var whole = Cell(address: address)
        let figures = cells.flatMap(\.figures)
        for figure in figures { whole.add(figure, columns: columns) }
        whole.claims = Set(figures.flatMap(\.claims)).count
        let days = cells.compactMap(\.days)
        if let first = days.map(\.lowerBound).min(), let last = days.map(\.upperBound).max() {
            whole.days = first...last
        }
        if figures.isEmpty {
            let states = Set(cells.map(\.state))
            whole.state = states.count == 1 ? cells[0].state : .noReport
        }
        let isStock = Measures.numbered(address.measure)?.kind == .stock
        let isMixed = Set(figures.map(\.referenceDay)).count > 1 || whole.flags.contains(.notComparable)
        if isStock, figures.count > 1, isMixed {
            whole.sum = EstimateSum()
            whole.flags.insert(.notComparable)
        }
        return whole
    }

    /// Whether it stands for what could not be placed in its table, which no ranking may hide.
    public var isNotAllocated: Bool {
        if address.group == "not_allocated" || address.period == .notAllocated { return true }
        if address.parts.contains("not_allocated") { return true }
        return address.places.contains { if case .place = $0 { false } else { true } }
    }
}
