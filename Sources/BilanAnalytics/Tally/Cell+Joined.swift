public import BilanModel

extension Cell {
    /// Several cells of one measure as one, under an address: a remainder, or a total.
    ///
    /// The sum is what adding their figures one by one gives; an event or an origin that stands in several counts once.
    /// Stocks of several days stay apart: there is no number, and the cell is flagged as not comparable. With a cell that
    /// is kept back and told in none of the others, the whole is kept back.
    public static func joined(_ cells: [Cell], as address: CellAddress, columns: ClaimColumns) -> Cell {
        let rows = Set(cells.map(\.address))
        guard cells.allSatisfy({ !$0.isKeptBack || $0.toldIn.map(rows.contains) ?? false }) else {
            return Cell(missing: .withheld, address: address, days: days(of: cells), dataset: nil)
        }
        var whole = Cell(address: address)
        let figures = cells.flatMap(\.figures)
        for figure in figures { whole.add(figure, columns: columns) }
        whole.claims = Set(figures.flatMap(\.claims)).count
        let sums = cells.filter(\.address.isWithheldSum)
        for sum in sums { whole.add(withheldSum: sum) }
        whole.days = days(of: cells)
        if figures.isEmpty, sums.isEmpty {
            let states = Set(cells.map(\.state))
            whole.state = states.count == 1 ? cells[0].state : .noReport
        }
        let isStock = Measures.numbered(address.measure)?.kind == .stock
        let reports = sums.reduce(into: Set(figures.map(\.referenceDay))) { $0.formUnion($1.withheldDays) }
        let isMixed = reports.count > 1 || whole.flags.contains(.notComparable)
        if isStock, figures.count + sums.count > 1, isMixed {
            whole.sum = EstimateSum()
            whole.flags.insert(.notComparable)
        }
        return whole
    }

    /// From the first day of cells to the last.
    private static func days(of cells: [Cell]) -> ClosedRange<CalendarDate>? {
        let days = cells.compactMap(\.days)
        guard let first = days.map(\.lowerBound).min(), let last = days.map(\.upperBound).max() else { return nil }
        return first...last
    }

    /// Whether it stands for what could not be placed in its table, which no ranking may hide.
    public var isNotAllocated: Bool {
        if address.group == "not_allocated" || address.period == .notAllocated { return true }
        if address.parts.contains("not_allocated") { return true }
        return address.places.contains { if case .place = $0 { false } else { true } }
    }
}
