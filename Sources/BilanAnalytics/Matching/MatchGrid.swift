/// Puts events into cells of days and areas, and gives the pairs that share one.
struct MatchGrid {
    private struct Cell: Hashable {
        let block: Int32
        let area: Int64
    }
    private var cells: [Cell: [Int]] = [:]
    /// Days of one block: short, so that few events share one.
    private static let days: Int32 = 4

    /// Puts an event, by its number, into every cell that it touches.
    mutating func add(_ event: Int, days: ClosedRange<Int32>, areas: [Int64]) {
        func block(_ day: Int32) -> Int32 {
            day >= 0 ? day / MatchGrid.days : (day - MatchGrid.days + 1) / MatchGrid.days
        }
        for block in block(days.lowerBound)...block(days.upperBound) {
            for area in areas { cells[Cell(block: block, area: area), default: []].append(event) }
        }
    }

    /// Every pair that shares a cell, once, sorted.
    var pairs: [(Int, Int)] {
        var pairs: Set<Pair> = []
        for events in cells.values {
            for (index, one) in events.enumerated() {
                for other in events[(index + 1)...] where one != other {
                    pairs.insert(Pair(one: min(one, other), other: max(one, other)))
                }
            }
        }
        return pairs.sorted { ($0.one, $0.other) < ($1.one, $1.other) }.map { ($0.one, $0.other) }
    }

    private struct Pair: Hashable {
        let one: Int
        let other: Int
    }
}
