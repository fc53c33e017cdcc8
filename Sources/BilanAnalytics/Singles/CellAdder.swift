import BilanModel

/// Adds the claims of one row of places after the other, and writes down the cells that come of it, in order.
struct CellAdder {
    private(set) var grid: SingleGrid
    private var totals: [Int64]
    private var counts: [Int32]
    private var sets: [UInt64]
    private let kinds: Int32

    /// An adder for tables with so many cells in a row of places.
    init(_ grid: SingleGrid, keys: Int) {
        self.grid = grid
        totals = [Int64](repeating: 0, count: keys)
        counts = [Int32](repeating: 0, count: keys)
        sets = [UInt64](repeating: 0, count: keys)
        kinds = Int32(grid.kinds.count)
    }

    /// Adds the claims of a row of places, and the cells of other claims in it by their keys.
    mutating func add(
        _ rows: UnsafeBufferPointer<SingleRows.Row>, place: Int, _ others: [(key: Int32, cell: Cell)]
    ) {
        for row in rows {
            let key = Int(row.key)
            totals[key] += Int64(row.value)
            counts[key] += 1
            sets[key] |= 1 << UInt64(row.dataset)
        }
        let joined = Dictionary(others.map { ($0.key, $0.cell) }, uniquingKeysWith: { first, _ in first })
        // A row with few claims is not looked through whole.
        if rows.count + joined.count < counts.count / 8 || !joined.isEmpty {
            for key in Set(rows.map(\.key)).union(joined.keys).sorted() { take(Int(key), place, joined[key]) }
        } else {
            for key in counts.indices where counts[key] > 0 { take(key, place, nil) }
        }
    }

    private mutating func take(_ key: Int, _ place: Int, _ other: Cell?) {
        var sum = SingleGrid.Sum(
            place: Int32(place), period: Int32(key) / kinds, kind: Int32(key) % kinds, claims: counts[key],
            total: totals[key], sets: sets[key])
        if var cell = other {
            if sum.claims > 0 {
                cell.add(
                    singles: Int(sum.claims), total: sum.total, of: grid.datasets(of: sum),
                    days: CellAdder.days(cell.days, grid.days(of: sum)))
            }
            (sum.claims, sum.total) = (-1, Int64(grid.joined.count))
            grid.joined.append(cell)
        }
        grid.sums.append(sum)
        (totals[key], counts[key], sets[key]) = (0, 0, 0)
    }

    private static func days(
        _ one: ClosedRange<CalendarDate>?, _ other: ClosedRange<CalendarDate>?
    ) -> ClosedRange<CalendarDate>? {
        guard let one, let other else { return one ?? other }
        return min(one.lowerBound, other.lowerBound)...max(one.upperBound, other.upperBound)
    }
}
