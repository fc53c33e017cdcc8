public import BilanModel

/// An area made ready for asking whether points lie in it: its edges, sorted into bands of latitude.
///
/// What lies inside is decided by counting borders (even-odd), so that holes, and islands in holes, need no care.
public struct AreaOutline: Sendable {
    /// The box around the area.
    public let box: GridBox
    /// Rows a band.
    private let height: Int64
    /// Where the edges of each band start in `edges`, and where the last one's end.
    private let starts: [Int32]
    private let edges: [Edge]

    /// Where a point lies.
    public enum Side: Hashable, Sendable {
        /// Off the area.
        case outside
        /// On one of its borders, a hole's included.
        case border
        /// In the area.
        case inside
    }

    /// The outline of a shape; nil when it has no edges, or leaves the earth.
    public init?(_ shape: AreaShape) {
        guard let box = shape.box, GridBox.earth.contains(box) else { return nil }
        let all = shape.edges
        guard !all.isEmpty else { return nil }
        self.box = box
        let rows = Int64(box.north) - Int64(box.south) + 1
        let bands = min(Int64(min(max(all.count / 4, 1), 4_096)), rows)
        let height = (rows + bands - 1) / bands
        func band(_ row: Int32) -> Int { Int((Int64(row) - Int64(box.south)) / height) }
        // Counted first, then filled: one array for all bands.
        var starts = [Int32](repeating: 0, count: Int(bands) + 1)
        for edge in all {
            for band in band(edge.y0)...band(edge.y1) { starts[band + 1] += 1 }
        }
        for band in 1..<starts.count { starts[band] += starts[band - 1] }
        var next = starts
        var sorted = [Edge](repeating: all[0], count: Int(starts[starts.count - 1]))
        for edge in all {
            for band in band(edge.y0)...band(edge.y1) {
                sorted[Int(next[band])] = edge
                next[band] += 1
            }
        }
        self.height = height
        self.starts = starts
        edges = sorted
    }

    /// Where a point lies, exactly.
    public func side(of point: GridPoint) -> Side {
        guard box.contains(point) else { return .outside }
        let band = Int((Int64(point.y) - Int64(box.south)) / height)
        var inside = false
        for position in Int(starts[band])..<Int(starts[band + 1]) {
            let edge = edges[position]
            guard edge.y0 <= point.y, point.y <= edge.y1, point.x <= edge.east else { continue }
            if point.x < edge.west {
                // A corner belongs to the edge that goes up from it, so that a ray through it counts it once.
                if point.y < edge.y1 { inside.toggle() }
                continue
            }
            let side = edge.side(of: point)
            if side == 0 { return .border }
            if side < 0, point.y < edge.y1 { inside.toggle() }
        }
        return inside ? .inside : .outside
    }

    /// How many edges there are, those in several bands counted in each.
    var weight: Int { edges.count }
    /// The edges, band after band.
    var banded: [Edge] { edges }
}
