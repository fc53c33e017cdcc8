/// Adds up single claims of a table with more cells than there is room for: first they are put with those of their row of
/// places.
final class SingleRows: SingleCells {
    /// A claim.
    struct Row {
        /// Its cell among those of a row of places.
        var key: Int32
        var value: Int32
        /// The row of places.
        var place: Int32
        /// Number of its dataset among those asked for.
        var dataset: Int32
    }

    private let rows: UnsafeMutablePointer<Row>
    /// How many claims there are.
    private(set) var count = 0

    /// Room for so many claims; memory that nobody has written to takes none.
    init(room: Int) { rows = .allocate(capacity: room) }

    deinit { rows.deallocate() }

    /// Adds a claim; there must be room.
    @inline(__always)
    func add(key: Int32, place: Int32, value: Int32, dataset: Int32) {
        rows[count] = Row(key: key, value: value, place: place, dataset: dataset)
        count += 1
    }

    func add(_ other: SingleRows) {
        (rows + count).update(from: other.rows, count: other.count)
        count += other.count
    }

    func fill(_ grid: inout SingleGrid, _ order: [Int], _ joined: JoinedCells) {
        let adder = CellAdder(grid, keys: grid.periods.count * grid.kinds.count)
        forEachPlace(in: order) { rank, place, rows in adder.add(rows, place: rank, joined.sorted(place: place)) }
        grid = adder.grid
    }

    /// Hands over the claims of each row of places, in an order of these rows: its number in the order, its own, and its
    /// claims.
    private func forEachPlace(in order: [Int], _ take: (Int, Int, UnsafeBufferPointer<Row>) -> Void) {
        var starts = [Int](repeating: 0, count: order.count + 1)
        for index in 0..<count { starts[Int(rows[index].place) + 1] += 1 }
        for place in 0..<order.count { starts[place + 1] += starts[place] }
        let sorted = UnsafeMutablePointer<Row>.allocate(capacity: count)
        defer { sorted.deallocate() }
        var next = starts
        for index in 0..<count {
            let place = Int(rows[index].place)
            sorted[next[place]] = rows[index]
            next[place] += 1
        }
        for (number, place) in order.enumerated() {
            take(
                number, place,
                UnsafeBufferPointer(start: sorted + starts[place], count: starts[place + 1] - starts[place]))
        }
    }
}

/// First and last day of the claims of cells that have no days of their own, by row of places and kind.
struct SingleDays {
    /// Whether anybody asks.
    let isWanted: Bool
    private var spans: [ClosedRange<Int32>?] = []

    init(isWanted: Bool) { self.isWanted = isWanted }

    /// Adds the days that stand elsewhere.
    mutating func add(_ other: SingleDays) {
        for (cell, days) in other.spans.enumerated() { if let days { add(days, at: cell) } }
    }

    /// Adds the days of a claim.
    mutating func add(_ days: ClosedRange<Int32>, at cell: Int) {
        while spans.count <= cell { spans.append(nil) }
        spans[cell] =
            spans[cell].map {
                min($0.lowerBound, days.lowerBound)...max($0.upperBound, days.upperBound)
            } ?? days
    }

    /// The days with the rows of places in another order.
    func inOrder(_ order: [Int], kinds: Int) -> [ClosedRange<Int32>?] {
        guard isWanted else { return [] }
        return order.flatMap { row in
            (0..<kinds).map { kind in
                let cell = row * kinds + kind
                return spans.indices.contains(cell) ? spans[cell] : nil
            }
        }
    }
}
