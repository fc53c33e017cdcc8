import BilanModel
import Glibc

/// Adds single claims up in a table that has room for every cell there could be, period by period.
///
/// Events come more or less in the order of their days, so that what is added to lies near what was added to before.
final class DenseCells: SingleCells {
    /// What has been added of a cell.
    private struct Total {
        var total: Int64
        /// `joined` where the total is the number of a cell in which more stands.
        var claims: Int32
        /// The datasets, a bit each.
        var sets: UInt32

        static let joined: Int32 = -1
    }

    /// Cells beyond which a table would be mostly room.
    private static let most = 1 << 22

    private let cells: UnsafeMutablePointer<Total>
    /// The row of cells of each key: one's own, or that of a table that was added and alone has something there.
    private var rows: [UnsafeMutablePointer<Total>]
    private var added: [DenseCells] = []
    /// Whether anything was added under a key.
    private let isTouched: UnsafeMutablePointer<Bool>
    private let places: Int
    private let keys: Int

    /// Nil for a table with too many cells, or too many datasets to tell apart in one of them.
    init?(places: Int, keys: Int, datasets: Int) {
        let (count, isTooMuch) = max(places, 1).multipliedReportingOverflow(by: max(keys, 1))
        // Memory that nobody has written to is nought, and takes no room until somebody does.
        guard !isTooMuch, count <= DenseCells.most, datasets <= 32,
            let room = calloc(count, MemoryLayout<Total>.stride)
        else { return nil }
        let cells = room.bindMemory(to: Total.self, capacity: count)
        self.cells = cells
        rows = (0..<keys).map { cells + $0 * places }
        isTouched = .allocate(capacity: keys)
        isTouched.initialize(repeating: false, count: keys)
        (self.places, self.keys) = (places, keys)
    }

    deinit {
        free(cells)
        isTouched.deallocate()
    }

    @inline(__always)
    func add(key: Int32, place: Int32, value: Int32, dataset: Int32) {
        let cell = cells + (Int(key) &* places &+ Int(place))
        cell.pointee.total &+= Int64(value)
        cell.pointee.claims &+= 1
        cell.pointee.sets |= 1 << UInt32(truncatingIfNeeded: dataset)
        isTouched[Int(key)] = true
    }

    func add(_ other: DenseCells) {
        added.append(other)
        for key in 0..<keys where other.isTouched[key] {
            guard isTouched[key] else {
                isTouched[key] = true
                rows[key] = other.rows[key]
                continue
            }
            let (row, more) = (rows[key], other.rows[key])
            for place in 0..<places where more[place].claims != 0 {
                row[place].total &+= more[place].total
                row[place].claims &+= more[place].claims
                row[place].sets |= more[place].sets
            }
        }
    }

    func fill(_ grid: inout SingleGrid, _ order: [Int], _ joined: JoinedCells) {
        let kinds = max(grid.kinds.count, 1)
        var ranks = [Int](repeating: 0, count: places)
        for (rank, place) in order.enumerated() {
            ranks[place] = rank
            for (key, cell) in joined.sorted(place: place) {
                let here = rows[Int(key)] + place
                let sum = grid.join(cell, sum(here.pointee, rank, Int(key), kinds))
                here.pointee = Total(total: sum.total, claims: Total.joined, sets: 0)
                isTouched[Int(key)] = true
            }
        }
        // Each piece of the places has its own part of every row, and of what is kept by place.
        let pieces = SideBySide.ranges(of: places, least: 128)
        let next = UnsafeMutablePointer<Int>.allocate(capacity: places)
        defer { next.deallocate() }
        next.initialize(repeating: 0, count: places)
        _ = SideBySide.map(pieces) { piece in forEachCell(of: piece) { _, place, _ in next[place] += 1 } }
        var count = 0
        for place in order { (next[place], count) = (count, count + next[place]) }
        grid.sums = [SingleGrid.Sum](unsafeUninitializedCapacity: count) { room, filled in
            filled = count
            guard let first = room.baseAddress else { return }
            ranks.withUnsafeBufferPointer { ranks in
                _ = SideBySide.map(pieces) { piece in
                    forEachCell(of: piece) { key, place, cell in
                        (first + next[place]).initialize(to: sum(cell, ranks[place], key, kinds))
                        next[place] += 1
                    }
                }
            }
        }
    }

    /// Hands over the cells of some places in which something stands, key by key.
    @inline(__always)
    private func forEachCell(of places: Swift.Range<Int>, _ take: (Int, Int, Total) -> Void) {
        for key in 0..<keys where isTouched[key] {
            let row = rows[key]
            for place in places where row[place].claims != 0 { take(key, place, row[place]) }
        }
    }

    private func sum(_ cell: Total, _ rank: Int, _ key: Int, _ kinds: Int) -> SingleGrid.Sum {
        SingleGrid.Sum(
            place: Int32(rank), period: Int32(key / kinds), kind: Int32(key % kinds), claims: cell.claims,
            total: cell.total, sets: UInt64(cell.sets))
    }
}
