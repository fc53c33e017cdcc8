import BilanModel

/// Where single claims are added up by place, period and kind.
protocol SingleCells {
    /// Adds a claim: `key` is its period and kind as one number, `dataset` its dataset's number among those asked for.
    func add(key: Int32, place: Int32, value: Int32, dataset: Int32)

    /// Adds what has been added up elsewhere, of claims behind those here; no claim is added to either afterwards.
    func add(_ other: Self)

    /// Puts the cells into a grid, the places in an order, and with what else stands in them.
    func fill(_ grid: inout SingleGrid, _ order: [Int], _ joined: JoinedCells)
}

extension SingleGrid {
    /// A cell in which more stands than exact numbers: what they add up to goes in with the rest.
    mutating func join(_ cell: Cell, _ sum: Sum) -> Sum {
        var (cell, sum) = (cell, sum)
        if sum.claims > 0 {
            cell.add(
                singles: Int(sum.claims), total: sum.total, of: datasets(of: sum),
                days: Cell.days(cell.days, days(of: sum)))
        }
        (sum.claims, sum.total) = (-1, Int64(joined.count))
        joined.append(cell)
        return sum
    }
}
