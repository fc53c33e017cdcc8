import BilanModel

/// Adds the claims of one row of places after the other, and writes down the cells that come of it, in order.
final class CellAdder {
    private(set) var grid: SingleGrid
    private let sums: UnsafeMutablePointer<Sum>
    private let keys: Int
    private let kinds: Int32

    /// What has been added of a cell.
    private struct Sum {
        var total: Int64 = 0
        var sets: UInt64 = 0
        var claims: Int32 = 0
    }

    /// An adder for tables with so many cells in a row of places.
    init(_ grid: SingleGrid, keys: Int) {
        self.grid = grid
        self.keys = keys
        sums = .allocate(capacity: keys)
        sums.initialize(repeating: Sum(), count: keys)
        kinds = Int32(grid.kinds.count)
    }

    deinit { sums.deallocate() }

    /// Adds the claims of a row of places, and the cells that hold more in the order of their keys.
    func add(_ rows: UnsafeBufferPointer<SingleRows.Row>, place: Int, _ others: [(key: Int32, cell: Cell)]) {
        for row in rows {
            let sum = sums + Int(row.key)
            sum.pointee.total += Int64(row.value)
            sum.pointee.sets |= 1 << UInt64(row.dataset)
            sum.pointee.claims += 1
        }
        // A row with few claims is not looked through whole.
        if rows.count < keys / 8 {
            var last: Int32 = -1
            var left = others[...]
            for key in (rows.map(\.key) + others.map(\.key)).sorted() where key != last {
                last = key
                left = left.drop { $0.key < key }
                take(Int(key), place, left.first?.key == key ? left.first?.cell : nil)
            }
            return
        }
        var key = 0
        for other in others {
            take(from: key, to: Int(other.key), place)
            take(Int(other.key), place, other.cell)
            key = Int(other.key) + 1
        }
        take(from: key, to: keys, place)
    }

    private func take(from first: Int, to end: Int, _ place: Int) {
        guard first < end else { return }
        for key in first..<end where sums[key].claims > 0 { take(key, place, nil) }
    }

    private func take(_ key: Int, _ place: Int, _ other: Cell?) {
        var sum = SingleGrid.Sum(
            place: Int32(place), period: Int32(key) / kinds, kind: Int32(key) % kinds, claims: sums[key].claims,
            total: sums[key].total, sets: sums[key].sets)
        sums[key] = Sum()
        if let other { sum = grid.join(other, sum) }
        grid.sums.append(sum)
    }
}
