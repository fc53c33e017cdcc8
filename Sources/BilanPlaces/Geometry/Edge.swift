import BilanModel

/// A straight piece of a border, from its southern to its northern end (western to eastern when it is level).
///
/// The order is the same whichever way a ring runs, so the border that two neighbours share is one edge, and everything
/// computed from it comes out equal for both.
///
/// Ends lie on the earth: then a difference of columns has 32 bits, one of rows 31, and their product fits an `Int64`.
/// Every question of sides is a comparison of two such products, exact without any tolerance.
struct Edge: Hashable {
    let x0: Int32
    let y0: Int32
    let x1: Int32
    let y1: Int32

    /// The edge between two points; nil when they are one.
    init?(_ one: GridPoint, _ other: GridPoint) {
        guard one != other else { return nil }
        let (low, high) = (one.y, one.x) < (other.y, other.x) ? (one, other) : (other, one)
        x0 = low.x
        y0 = low.y
        x1 = high.x
        y1 = high.y
    }

    var west: Int32 { min(x0, x1) }
    var east: Int32 { max(x0, x1) }
    var lower: GridPoint { GridPoint(x: x0, y: y0) }
    var upper: GridPoint { GridPoint(x: x1, y: y1) }

    /// On which side of the edge, drawn out to a line and seen from its lower end: -1 left, 1 right, 0 on it.
    func side(of point: GridPoint) -> Int {
        let left = (Int64(x1) - Int64(x0)) &* (Int64(point.y) - Int64(y0))
        let right = (Int64(y1) - Int64(y0)) &* (Int64(point.x) - Int64(x0))
        return left == right ? 0 : right < left ? -1 : 1
    }

    /// Whether the edges cut through each other at a point that is an end of neither.
    func crosses(_ other: Edge) -> Bool {
        guard west < other.east, other.west < east, y0 < other.y1, other.y0 < y1 else { return false }
        return side(of: other.lower) * side(of: other.upper) < 0 && other.side(of: lower) * other.side(of: upper) < 0
    }

    /// The column of the edge at a row between its ends.
    func column(atRow row: Double) -> Double {
        Double(x0) + (row - Double(y0)) * ((Double(x1) - Double(x0)) / (Double(y1) - Double(y0)))
    }

    /// The row in which two edges cross.
    func row(crossing other: Edge) -> Double {
        let (ax, ay) = (Double(x1) - Double(x0), Double(y1) - Double(y0))
        let (bx, by) = (Double(other.x1) - Double(other.x0), Double(other.y1) - Double(other.y0))
        let (cx, cy) = (Double(other.x0) - Double(x0), Double(other.y0) - Double(y0))
        return Double(y0) + ay * ((cx * by - cy * bx) / (ax * by - ay * bx))
    }
}

extension AreaShape {
    /// All edges of all rings, without those of no length.
    var edges: [Edge] {
        polygons.joined().flatMap { ring in zip(ring, ring.dropFirst()).compactMap { Edge($0, $1) } }
    }
}
