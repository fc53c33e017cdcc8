import BilanModel
import Glibc

/// The surface that lies in one area, or in two at once, measured strip by strip between all corners and crossings.
///
/// Inside a strip no two edges cross, so every piece is a trapezium and its width halfway up is exact. Counting is
/// even-odd, as in placing: what is measured is what points would be placed by.
enum CommonSurface {
    /// The surface of one area on the flat grid, in squares of the grid; its edges must not cross.
    static func ofOne(_ edges: [Edge]) -> Double {
        strips(edges, [], rows: edges.flatMap { [Double($0.y0), Double($0.y1)] }) { _, width, height in width * height }
    }

    /// The surface that two areas have in common, in square metres on the earth.
    static func squareMetres(_ one: [Edge], _ other: [Edge]) -> Double {
        guard let low = [one, other].compactMap({ $0.map(\.y0).min() }).max(),
            let high = [one, other].compactMap({ $0.map(\.y1).max() }).min(), low < high
        else { return 0 }
        let near = [one, other].map { $0.filter { $0.y0 <= high && $0.y1 >= low && $0.y0 != $0.y1 } }
        var rows = near.joined().flatMap { [Double($0.y0), Double($0.y1)] }
        EdgePairs.each(near[0], near[1]) { one, other in
            if one.crosses(other) { rows.append(one.row(crossing: other)) }
        }
        rows = rows.map { min(max($0, Double(low)), Double(high)) }
        let metres = AreaShape.earthRadius * 1_000 * Double.pi / 180 / 1e7
        return strips(near[0], near[1], rows: rows) { row, width, height in
            width * cos(row * Double.pi / 180 / 1e7) * metres * height * metres
        }
    }

    /// Adds up `measure(row, width, height)` of what lies in both areas (in the first when the second has no edges).
    private static func strips(
        _ one: [Edge], _ other: [Edge], rows: [Double], measure: (Double, Double, Double) -> Double
    ) -> Double {
        let rows = Set(rows).sorted()
        let edges = (one.map { ($0, first: true) } + other.map { ($0, first: false) })
            .filter { $0.0.y0 != $0.0.y1 }.sorted { $0.0.y0 < $1.0.y0 }
        var active: [(Edge, first: Bool)] = []
        var next = 0
        var sum = 0.0
        for (low, high) in zip(rows, rows.dropFirst()) {
            let middle = low + (high - low) / 2
            while next < edges.count, Double(edges[next].0.y0) <= low {
                active.append(edges[next])
                next += 1
            }
            active.removeAll { Double($0.0.y1) <= low }
            let cuts = active.map { (column: $0.0.column(atRow: middle), first: $0.first) }
                .sorted { $0.column < $1.column }
            let width = width(of: cuts, single: other.isEmpty)
            if width > 0 { sum += measure(middle, width, high - low) }
        }
        return sum
    }

    private static func width(of cuts: [(column: Double, first: Bool)], single: Bool) -> Double {
        var (inFirst, inSecond) = (false, single)
        var (width, from) = (0.0, 0.0)
        for cut in cuts {
            if inFirst, inSecond { width += cut.column - from }
            if cut.first { inFirst.toggle() } else { inSecond.toggle() }
            from = cut.column
        }
        return width
    }
}
